// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dossier/dossier.h"

#include <tuple>

/** The keys under which each value of the dossier is kept: part of the file's format. A key, once written, keeps its meaning. */
namespace appui {

template <typename T, typename M>
struct Field
{
    const char *key;
    M T::*member;
};

template <typename T, typename M>
constexpr Field<T, M> field(const char *key, M T::*member)
{
    return {key, member};
}

/** The keys of one value; specialised below for each. */
template <typename T>
struct Table;

template <typename T>
concept Tabled = requires
{
    Table<T>::fields;
};

template <>
struct Table<Exhibit>
{
    static constexpr auto fields = std::tuple{
        field("id", &Exhibit::id),
        field("number", &Exhibit::number),
        field("title", &Exhibit::title),
        field("digest", &Exhibit::digest),
        field("size", &Exhibit::size),
        field("media_type", &Exhibit::mediaType),
        field("file_name", &Exhibit::fileName),
        field("facts", &Exhibit::facts),
        field("remarks", &Exhibit::remarks),
        field("url", &Exhibit::url),
        field("platform", &Exhibit::platform),
        field("seen", &Exhibit::seen),
        field("provenance", &Exhibit::provenance),
        field("note", &Exhibit::note),
        field("recipients", &Exhibit::recipients),
        field("added", &Exhibit::added),
        field("removed", &Exhibit::removed),
        field("removal_reason", &Exhibit::removalReason),
    };
};

template <>
struct Table<Propos>
{
    static constexpr auto fields = std::tuple{
        field("id", &Propos::id),
        field("verbatim", &Propos::verbatim),
        field("published", &Propos::published),
        field("audience", &Propos::audience),
        field("author", &Propos::author),
        field("discriminatory", &Propos::discriminatory),
        field("exhibits", &Propos::exhibits),
        field("regions", &Propos::regions),
        field("answers", &Propos::answers),
    };
};

template <>
struct Table<Event>
{
    static constexpr auto fields = std::tuple{
        field("id", &Event::id),           field("what", &Event::what),
        field("date", &Event::date),       field("audience", &Event::audience),
        field("author", &Event::author),   field("exhibits", &Event::exhibits),
        field("answers", &Event::answers),
    };
};

template <>
struct Table<Party>
{
    static constexpr auto fields = std::tuple{
        field("id", &Party::id),
        field("part", &Party::part),
        field("name", &Party::name),
        field("label", &Party::label),
        field("account", &Party::account),
        field("platform", &Party::platform),
        field("stable_id", &Party::stableId),
        field("profile_url", &Party::profileUrl),
        field("role", &Party::role),
        field("minor", &Party::minor),
        field("impersonates", &Party::impersonates),
        field("online", &Party::online),
        field("online_seen", &Party::onlineSeen),
        field("about", &Party::about),
        field("address", &Party::address),
    };
};

template <>
struct Table<Step>
{
    static constexpr auto fields = std::tuple{
        field("id", &Step::id),           field("kind", &Step::kind),         field("to", &Step::to),
        field("sent", &Step::sent),       field("received", &Step::received), field("reference", &Step::reference),
        field("receipt", &Step::receipt), field("answer", &Step::answer),     field("answered", &Step::answered),
        field("next", &Step::next),       field("note", &Step::note),         field("concerns", &Step::concerns),
    };
};

template <>
struct Table<LetterEdit>
{
    static constexpr auto fields = std::tuple{
        field("id", &LetterEdit::id),       field("letter", &LetterEdit::letter), field("about", &LetterEdit::about),
        field("block", &LetterEdit::block), field("text", &LetterEdit::text),     field("over", &LetterEdit::over),
    };
};

template <>
struct Table<Victim>
{
    static constexpr auto fields = std::tuple{
        field("civility", &Victim::civility),
        field("family_name", &Victim::familyName),
        field("given_names", &Victim::givenNames),
        field("birth_date", &Victim::birthDate),
        field("birth_place", &Victim::birthPlace),
        field("nationality", &Victim::nationality),
        field("status", &Victim::status),
        field("school", &Victim::school),
        field("academie", &Victim::academie),
        field("hierarchy", &Victim::hierarchy),
        field("declared_address", &Victim::declaredAddress),
        field("declared_address_kind", &Victim::declaredAddressKind),
        field("residence", &Victim::residence),
        field("phone", &Victim::phone),
        field("email", &Victim::email),
        field("asl_member", &Victim::aslMember),
        field("asl_number", &Victim::aslNumber),
    };
};

template <>
struct Table<Addressee>
{
    static constexpr auto fields = std::tuple{field("name", &Addressee::name), field("address", &Addressee::address)};
};

template <>
struct Table<Profile>
{
    static constexpr auto fields = std::tuple{
        field("victim", &Profile::victim),
        field("procureur", &Profile::procureur),
        field("recteur", &Profile::recteur),
        field("avocat", &Profile::avocat),
        field("account", &Profile::account),
        field("harm", &Profile::harm),
        field("damage_estimate", &Profile::damageEstimate),
        field("place_of_facts", &Profile::placeOfFacts),
        field("private_note", &Profile::privateNote),
    };
};

template <>
struct Table<Authority>
{
    static constexpr auto fields =
        std::tuple{field("id", &Authority::id), field("url", &Authority::url), field("ca_pem", &Authority::caPem)};
};

template <>
struct Table<ExportRecord>
{
    static constexpr auto fields = std::tuple{
        field("id", &ExportRecord::id),
        field("recipient", &ExportRecord::recipient),
        field("made", &ExportRecord::made),
        field("head_number", &ExportRecord::headNumber),
        field("head_hash", &ExportRecord::headHash),
        field("digest", &ExportRecord::digest),
        field("size", &ExportRecord::size),
        field("options", &ExportRecord::options),
    };
};

template <>
struct Table<DossierHeading>
{
    static constexpr auto fields = std::tuple{
        field("id", &DossierHeading::id),
        field("title", &DossierHeading::title),
        field("created", &DossierHeading::created),
        field("time_zone", &DossierHeading::timeZone),
    };
};

} // namespace appui
