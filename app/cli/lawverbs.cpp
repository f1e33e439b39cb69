// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/advicecards.h"
#include "legal/catalogue.h"
#include "opening.h"
#include "report/fiches.h"
#include "report/guide.h"
#include "report/printing.h"
#include "words.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace appui::cli {

namespace {

using Form = Parameter::Form;

constexpr Parameter jsonParameter{"--json", Form::Flag, false,
                                  QT_TRANSLATE_NOOP("cli", "For programs: JSON, whose form stays as it is")};

constexpr Parameter ficheParameters[]{
    {"ID", Form::Value, false, QT_TRANSLATE_NOOP("cli", "The offence or the step, as “--list” names it")},
    {"--list", Form::Flag, false, QT_TRANSLATE_NOOP("cli", "Lists the offences and the steps")},
    {"-o,--output", Form::Value, false, QT_TRANSLATE_NOOP("cli", "The PDF to write; one of that name is replaced"),
     QT_TRANSLATE_NOOP("cli", "FILE.pdf")},
    jsonParameter,
};

QString day(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QJsonObject stateOf(const Catalogue &law, const Session &session)
{
    return {{u"checked_on"_s, day(law.checkedOn())},
            {u"texts_read"_s, law.textsRead()},
            {u"stale"_s, law.isStale(session.clock().date())}};
}

Exit listFiches(const Catalogue &law, bool asJson, Session &session)
{
    QJsonArray all;
    for (const Fiche &fiche : fiches(law)) {
        const QString kind = fiche.kind == Fiche::Kind::Offence ? u"offence"_s : u"procedure"_s;
        all.append(QJsonObject{{u"id"_s, fiche.id}, {u"title"_s, fiche.title}, {u"kind"_s, kind}});
        if (!asJson)
            session.terminal.say(u"  %1  %2"_s.arg(fiche.id, -31).arg(fiche.title));
    }
    if (asJson) {
        QJsonObject json = stateOf(law, session);
        json.insert(u"fiches"_s, all);
        session.terminal.say(json);
        return Fine;
    }
    session.terminal.say(Words::tr("Checked on %1; texts: %2").arg(law.checkedOn().toString(u"dd/MM/yyyy"_s), law.textsRead()));
    return Fine;
}

Result<Exit> printFiche(const Arguments &arguments, Session &session)
{
    const bool listing = arguments.has("--list");
    if (!listing && !(arguments.has("ID") && arguments.has("--output")))
        return fail(Error::Code::Invalid, Words::tr("Name a fiche and the PDF to write with -o, or ask for --list."));
    const auto law = openLaw(session);
    if (!law)
        return fail(law);
    if (listing)
        return listFiches(*law, arguments.has("--json"), session);
    const QString path = arguments.text("--output");
    const auto document = composeFiche(arguments.text("ID"), *law, session.clock());
    const auto printed = document ? printDocument(*document, path) : fail(document);
    if (!printed)
        return fail(printed);
    session.terminal.say(Words::tr("The fiche: %1").arg(path));
    return Fine;
}

constexpr Parameter adviceParameters[]{
    {QT_TRANSLATE_NOOP("cli", "DOSSIER"), Form::Value, false,
     QT_TRANSLATE_NOOP("cli", "A dossier, for links that search for the name in it")},
    {"-o,--output", Form::Value, false, QT_TRANSLATE_NOOP("cli", "Prints them as a guide of two pages, into this PDF"),
     QT_TRANSLATE_NOOP("cli", "FILE.pdf")},
    jsonParameter,
};

QJsonObject jsonOf(const AdviceCard &card)
{
    QJsonArray links;
    for (const AdviceCard::Link &link : card.links)
        links.append(QJsonObject{{u"label"_s, link.label}, {u"url"_s, link.url}});
    QJsonArray contacts;
    for (const Contact &contact : card.contacts)
        contacts.append(QJsonObject{{u"id"_s, contact.id},
                                    {u"name"_s, contact.name},
                                    {u"phone"_s, contact.phone},
                                    {u"also"_s, contact.also},
                                    {u"url"_s, contact.url},
                                    {u"for_whom"_s, contact.forWhom},
                                    {u"hours"_s, contact.hours},
                                    {u"mark"_s, toToken(markOf(contact.basis))}});
    return {{u"id"_s, card.id},  {u"title"_s, card.title},  {u"lines"_s, QJsonArray::fromStringList(card.lines)},
            {u"links"_s, links}, {u"contacts"_s, contacts}, {u"grounds"_s, QJsonArray::fromStringList(card.grounds)}};
}

void show(const AdviceCard &card, Terminal &terminal)
{
    terminal.say(card.title);
    for (const QString &line : card.lines)
        terminal.say(u"  • "_s + line);
    for (const AdviceCard::Link &link : card.links)
        terminal.say(u"    %1 : %2"_s.arg(link.label, link.url));
    for (const Contact &contact : card.contacts) {
        QStringList known{contact.phone, contact.also, contact.url, contact.forWhom, contact.hours};
        known.removeAll(QString());
        terminal.say(u"    %1 : %2"_s.arg(contact.name, known.join(u", "_s)));
    }
    if (!card.grounds.isEmpty())
        terminal.say(u"    ("_s + card.grounds.join(u" ; "_s) + u')');
    terminal.say(QString());
}

Result<Exit> printGuide(const QString &path, const Catalogue &law, Session &session)
{
    const auto guide = composeGuide(law, session.clock());
    const auto printed = guide ? printDocument(*guide, path) : fail(guide);
    if (!printed)
        return fail(printed);
    session.terminal.say(Words::tr("The guide: %1").arg(path));
    return Fine;
}

Result<Exit> advise(const Arguments &arguments, Session &session)
{
    Victim victim;
    if (arguments.has("DOSSIER")) {
        const auto store = openDossier(arguments, DossierStore::Access::Read, session);
        if (!store)
            return fail(store);
        victim = (*store)->dossier().profile.victim;
    }
    const auto law = openLaw(session);
    if (!law)
        return fail(law);
    if (arguments.has("--output"))
        return printGuide(arguments.text("--output"), *law, session);
    const auto cards = adviceCards(*law, victim);
    if (!cards)
        return fail(cards);
    QJsonArray all;
    for (const AdviceCard &card : *cards) {
        all.append(jsonOf(card));
        if (!arguments.has("--json"))
            show(card, session.terminal);
    }
    if (!arguments.has("--json"))
        return Fine;
    QJsonObject json = stateOf(*law, session);
    json.insert(u"cards"_s, all);
    session.terminal.say(json);
    return Fine;
}

} // namespace

extern const Verb ficheVerb{"fiche", QT_TRANSLATE_NOOP("cli", "Prints one page on an offence or a step"),
                            "fiche cyberharc -o cyberharcelement.pdf", ficheParameters, printFiche};

extern const Verb adviceVerb{"advice", QT_TRANSLATE_NOOP("cli", "Shows short cards of advice, and whom to call"),
                             "advice dossier.appui", adviceParameters, advise};

} // namespace appui::cli
