// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossier/json.h"
#include "dossier/tokens_p.h"

#include <QCoreApplication>

#include <iterator>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

/** An enumeration's words, in the order of its enumerators. */
template <typename E>
struct Words;

template <>
struct Words<Provenance>
{
    static constexpr const char16_t *list[] = {u"page-captured", u"screen-captured", u"file-imported", u"pasted", u"received"};
};
template <>
struct Words<Answer>
{
    static constexpr const char16_t *list[] = {u"unknown", u"yes", u"no"};
};
template <>
struct Words<Party::Part>
{
    static constexpr const char16_t *list[] = {u"author", u"witness"};
};
template <>
struct Words<Party::Role>
{
    static constexpr const char16_t *list[] = {u"unknown", u"pupil", u"parent", u"colleague", u"stranger"};
};
template <>
struct Words<PartialDate::Source>
{
    static constexpr const char16_t *list[] = {u"", u"affichée", u"souvenir", u"au plus tard"};
};

template <typename E>
QString wordOf(E value)
{
    return QString::fromUtf16(Words<E>::list[size_t(value)]);
}

template <typename E>
bool enumeratorOf(const QString &word, E &value)
{
    for (size_t i = 0; i < std::size(Words<E>::list); ++i)
        if (word == QStringView(Words<E>::list[i])) {
            value = E(i);
            return true;
        }
    return false;
}

template <typename E>
QString wordList()
{
    QStringList words;
    for (const char16_t *word : Words<E>::list)
        if (*word)
            words.append(QString::fromUtf16(word));
    return words.join(u", ");
}

tl::unexpected<Error> unknownWord(const QString &word, const QString &known)
{
    return fail(Error::Code::Invalid, QCoreApplication::translate("tokens", "“%1” is not one of: %2.").arg(word, known));
}

} // namespace

QString tokenOf(Provenance value)
{
    return wordOf(value);
}
QString tokenOf(Answer value)
{
    return wordOf(value);
}
QString tokenOf(Party::Part value)
{
    return wordOf(value);
}
QString tokenOf(Party::Role value)
{
    return wordOf(value);
}
QString tokenOf(PartialDate::Source value)
{
    return wordOf(value);
}
QString tokenOf(Recipient value)
{
    return toToken(value);
}
QString tokenOf(std::optional<Recipient> value)
{
    return value ? toToken(*value) : QString();
}

bool valueOf(const QString &token, Provenance &value)
{
    return enumeratorOf(token, value);
}
bool valueOf(const QString &token, Answer &value)
{
    return enumeratorOf(token, value);
}
bool valueOf(const QString &token, Party::Part &value)
{
    return enumeratorOf(token, value);
}
bool valueOf(const QString &token, Party::Role &value)
{
    return enumeratorOf(token, value);
}
bool valueOf(const QString &token, PartialDate::Source &value)
{
    return enumeratorOf(token, value);
}
bool valueOf(const QString &token, Recipient &value)
{
    const auto recipient = recipientFromToken(token);
    value = recipient.value_or(value);
    return recipient.has_value();
}
bool valueOf(const QString &token, std::optional<Recipient> &value)
{
    if (token.isEmpty()) {
        value.reset();
        return true;
    }
    Recipient recipient{};
    const bool known = valueOf(token, recipient);
    if (known)
        value = recipient;
    return known;
}

QString toToken(Recipient recipient)
{
    switch (recipient) {
    case Recipient::Procureur:
        return u"procureur"_s;
    case Recipient::Recteur:
        return u"recteur"_s;
    case Recipient::Avocat:
        return u"avocat"_s;
    }
    return {};
}

Result<Recipient> recipientFromToken(const QString &token)
{
    for (const auto recipient : {Recipient::Procureur, Recipient::Recteur, Recipient::Avocat})
        if (token == toToken(recipient))
            return recipient;
    return unknownWord(token, u"procureur, recteur, avocat"_s);
}

Result<RecipientSet> recipientsFromTokens(const QString &commaSeparated)
{
    RecipientSet all;
    for (const QString &token : commaSeparated.split(u',', Qt::SkipEmptyParts)) {
        const auto recipient = recipientFromToken(token.trimmed());
        if (!recipient)
            return fail(recipient);
        all |= *recipient;
    }
    return all;
}

QString toToken(Provenance provenance)
{
    return tokenOf(provenance);
}

Result<Provenance> provenanceFromToken(const QString &token)
{
    Provenance value;
    if (!enumeratorOf(token, value))
        return unknownWord(token, wordList<Provenance>());
    return value;
}

QString toToken(PartialDate::Source source)
{
    return tokenOf(source);
}

Result<PartialDate::Source> sourceFromToken(const QString &token)
{
    PartialDate::Source value;
    if (!enumeratorOf(token, value))
        return unknownWord(token, wordList<PartialDate::Source>());
    return value;
}

QString toToken(PartialDate::Precision precision)
{
    switch (precision) {
    case PartialDate::Precision::None:
        return {};
    case PartialDate::Precision::Year:
        return u"year"_s;
    case PartialDate::Precision::Month:
        return u"month"_s;
    case PartialDate::Precision::Day:
        return u"day"_s;
    case PartialDate::Precision::Minute:
        return u"minute"_s;
    }
    return {};
}

QString toToken(const Audience &audience)
{
    switch (audience.kind) {
    case Audience::Kind::Public:
        return u"public"_s;
    case Audience::Kind::Group:
        return audience.size > 0 ? u"groupe %1"_s.arg(audience.size) : u"groupe"_s;
    case Audience::Kind::Addressed:
        return u"moi"_s;
    case Audience::Kind::Unknown:
        break;
    }
    return u"inconnu"_s;
}

Result<Audience> audienceFromToken(const QString &token)
{
    const QString word = token.simplified().toLower();
    if (word.isEmpty() || word == "inconnu"_L1)
        return Audience{};
    if (word == "public"_L1)
        return Audience{Audience::Kind::Public, 0};
    if (word == "moi"_L1)
        return Audience{Audience::Kind::Addressed, 0};
    if (word == "groupe"_L1)
        return Audience{Audience::Kind::Group, 0};
    bool isNumber = false;
    const int size = word.startsWith("groupe "_L1) ? word.mid(7).toInt(&isNumber) : 0;
    if (isNumber && size > 0)
        return Audience{Audience::Kind::Group, size};
    return unknownWord(token, u"public, groupe N, moi, inconnu"_s);
}

} // namespace appui
