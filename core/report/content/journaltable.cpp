// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/frenchdates_p.h"
#include "report/content/sections_p.h"
#include "report/content/summary_p.h"
#include "report/content/typography_p.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

using namespace paper;

QString copyFor(const QString &recipient)
{
    return recipient == "avocat"_L1    ? u"exemplaire pour l’avocat"_s
           : recipient == "recteur"_L1 ? u"exemplaire pour le recteur"_s
                                       : u"exemplaire pour le procureur"_s;
}

/** What an entry is about: "pièce n° 3", "propos « … »". */
QString subjectOf(const QString &kind, const QString &id, const QJsonObject &payload, const Dossier &dossier)
{
    if (kind == "exhibit"_L1) {
        const Exhibit *exhibit = dossier.exhibits.find(id);
        const int number = exhibit ? exhibit->number : payload.value("number"_L1).toInt();
        return french(u"pièce n° %1"_s.arg(number));
    }
    if (kind == "propos"_L1) {
        const Propos *propos = dossier.propos.find(id);
        const QString words = propos ? propos->verbatim : payload.value("verbatim"_L1).toString();
        return u"propos "_s + quoted(excerpt(words, 50));
    }
    if (kind == "event"_L1) {
        const Event *event = dossier.events.find(id);
        return u"fait "_s + quoted(excerpt(event ? event->what : payload.value("what"_L1).toString(), 50));
    }
    if (kind == "party"_L1) {
        const Party *party = dossier.parties.find(id);
        return u"personne ou compte"_s + (party ? u' ' + displayName(*party) : QString());
    }
    if (kind == "authority"_L1) {
        const Authority *authority = dossier.authorities.find(id);
        return u"autorité d’horodatage"_s + (authority ? u' ' + authority->url : QString());
    }
    if (kind == "letter"_L1)
        return u"lettre "_s + quoted(id.section(u'/', 0, 0)) + u", passage "_s + quoted(id.section(u'/', -1));
    if (kind == "step"_L1)
        return u"démarche"_s;
    if (const QString letter = payload.value("options"_L1).toObject().value("letter"_L1).toString(); !letter.isEmpty())
        return u"lettre "_s + quoted(letter);
    if (kind == "export"_L1)
        return copyFor(payload.value("recipient"_L1).toString());
    if (kind == "numbering"_L1)
        return u"numérotation des pièces"_s;
    return kind == "profile"_L1 ? u"ma situation"_s : u"dossier"_s;
}

QString fieldNames(const QJsonObject &payload)
{
    static const QHash<QString, QString> names{{u"title"_s, u"intitulé"_s},
                                               {u"url"_s, u"adresse"_s},
                                               {u"platform"_s, u"plateforme"_s},
                                               {u"seen"_s, u"date de constat"_s},
                                               {u"provenance"_s, u"provenance"_s},
                                               {u"note"_s, u"note privée"_s},
                                               {u"recipients"_s, u"destinataires"_s},
                                               {u"number"_s, u"numéro"_s},
                                               {u"verbatim"_s, u"mots"_s},
                                               {u"published"_s, u"date de publication"_s},
                                               {u"audience"_s, u"audience"_s},
                                               {u"author"_s, u"auteur"_s},
                                               {u"exhibits"_s, u"pièces"_s},
                                               {u"answers"_s, u"réponses"_s},
                                               {u"what"_s, u"description"_s},
                                               {u"date"_s, u"date"_s},
                                               {u"account"_s, u"récit ou compte"_s},
                                               {u"harm"_s, u"préjudice"_s},
                                               {u"victim"_s, u"identité"_s}};
    QStringList known;
    for (const QString &key : payload.keys())
        if (names.contains(key))
            known << names.value(key);
    return known.join(u", "_s);
}

QString sentenceOf(const Entry &entry, const Dossier &dossier)
{
    const QJsonObject payload = QJsonDocument::fromJson(entry.payload).object();
    const QString kind = entry.kind.section(u'.', 0, 0);
    const QString action = entry.kind.section(u'.', 1);
    const QString subject = capitalised(subjectOf(kind, entry.subject, payload, dossier));
    if (action == "added"_L1) {
        const QString file = payload.value("file_name"_L1).toString();
        return subject + french(u" : ajout"_s) + (file.isEmpty() ? QString() : u", "_s + file);
    }
    if (action == "removed"_L1) {
        const QString reason = payload.value("reason"_L1).toString();
        return subject + french(u" : retrait"_s) + (reason.isEmpty() ? QString() : u", "_s + reason);
    }
    const QString fields = fieldNames(payload);
    return subject + french(u" : modification"_s) + (fields.isEmpty() ? QString() : u" ("_s + fields + u')');
}

} // namespace

Result<Blocks> journalTable(const Copy &copy)
{
    const auto entries = copy.store.entries();
    if (!entries)
        return fail(entries);
    Table table{.columns = {{0.5, u"N°"_s, Align::Right}, {2.0, u"Heure de l’ordinateur"_s}, {5, u"Écriture"_s}}, .small = true};
    for (const Entry &entry : *entries)
        table.rows << QList<Text>{plain(QString::number(entry.number)),
                                  plain(shortMoment(QDateTime::fromString(entry.time, Qt::ISODateWithMs), copy.zone)),
                                  plain(sentenceOf(entry, copy.dossier))};
    return Blocks{Heading{.text = u"Journal du dossier, écriture par écriture"_s, .newPage = true},
                  Paragraph{.text = plain(copy.pages.sentence(u"journal-lead"_s)), .look = Look::Lead}, table};
}

} // namespace appui::content
