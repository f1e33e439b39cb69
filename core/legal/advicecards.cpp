// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/advicecards.h"

#include "base/row_p.h"
#include "legal/catalogue.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

/** In the global namespace, where the resources' own functions are. */
static void openAdvice()
{
    Q_INIT_RESOURCE(advice);
}

namespace appui {

namespace {

constexpr QLatin1StringView namePlace("{name}");

/** In quotation marks, so that engines look for the whole name. */
QString searched(const Victim &victim)
{
    const QString name = (victim.givenNames + u' ' + victim.familyName).simplified();
    return name.isEmpty() ? name : QString::fromLatin1(QUrl::toPercentEncoding(u'"' + name + u'"'));
}

QList<AdviceCard::Link> readLinks(Row &row, const QString &name)
{
    QList<AdviceCard::Link> links;
    for (Row link : row.rows("links")) {
        const QString label = link.text("label");
        const QString url = link.text("url");
        link.end();
        if (!url.contains(namePlace) || !name.isEmpty())
            links << AdviceCard::Link{label, QString(url).replace(namePlace, name)};
    }
    return links;
}

AdviceCard readCard(Row &row, const Catalogue &law, const QString &name)
{
    AdviceCard card{.id = row.text("id"), .title = row.text("title"), .lines = row.texts("lines"), .links = readLinks(row, name)};
    if (row.has("links_note"))
        if (const QString note = row.text("links_note"); !card.links.isEmpty())
            card.lines << note;
    for (const QString &id : row.texts("contacts")) {
        if (const Contact *contact = law.contacts().find(id))
            card.contacts << *contact;
        else
            row.note("contacts", u"leads nowhere: "_s + id);
    }
    card.references = row.texts("references");
    for (const QString &id : std::as_const(card.references)) {
        if (const Reference *reference = law.reference(id))
            card.grounds << markedCitation(*reference);
        else
            row.note("references", u"leads nowhere: "_s + id);
    }
    row.end();
    return card;
}

} // namespace

Result<QList<AdviceCard>> adviceCards(const Catalogue &law, const Victim &victim)
{
    openAdvice();
    QFile file(u":/advice/cards.json"_s);
    Problem problem;
    QJsonParseError error{};
    QList<AdviceCard> cards;
    if (!file.open(QIODevice::ReadOnly))
        problem.note(u"cards.json"_s, file.errorString());
    Row whole(QJsonDocument::fromJson(file.readAll(), &error).object(), u"cards.json"_s, problem);
    for (Row row : whole.rows("cards"))
        cards << readCard(row, law, searched(victim));
    whole.end();
    if (error.error != QJsonParseError::NoError)
        problem.note(u"cards.json"_s, error.errorString());
    if (!problem.text.isEmpty())
        return fail(Error::Code::Corrupt, QCoreApplication::translate("legal", "The advice of this program can't be read."),
                    problem.text);
    return cards;
}

} // namespace appui
