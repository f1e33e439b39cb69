// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/subjects_p.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

struct Label
{
    const char *key;
    const char *label;
};

// Keys of dossier/json.cpp.
constexpr Label fieldLabels[] = {
    {"about", QT_TRANSLATE_NOOP("field", "what was seen")},
    {"academie", QT_TRANSLATE_NOOP("field", "académie")},
    {"account", QT_TRANSLATE_NOOP("field", "account")},
    {"added", QT_TRANSLATE_NOOP("field", "date added")},
    {"address", QT_TRANSLATE_NOOP("field", "address")},
    {"answer", QT_TRANSLATE_NOOP("field", "answer received")},
    {"answered", QT_TRANSLATE_NOOP("field", "date of the answer")},
    {"answers", QT_TRANSLATE_NOOP("field", "answers to the questions")},
    {"asl_member", QT_TRANSLATE_NOOP("field", "ASL membership")},
    {"asl_number", QT_TRANSLATE_NOOP("field", "ASL number")},
    {"audience", QT_TRANSLATE_NOOP("field", "audience")},
    {"author", QT_TRANSLATE_NOOP("field", "author")},
    {"avocat", QT_TRANSLATE_NOOP("field", "lawyer")},
    {"birth_date", QT_TRANSLATE_NOOP("field", "date of birth")},
    {"birth_place", QT_TRANSLATE_NOOP("field", "place of birth")},
    {"block", QT_TRANSLATE_NOOP("field", "passage of the letter")},
    {"ca_pem", QT_TRANSLATE_NOOP("field", "certificate")},
    {"civility", QT_TRANSLATE_NOOP("field", "civility")},
    {"concerns", QT_TRANSLATE_NOOP("field", "words and acts concerned")},
    {"created", QT_TRANSLATE_NOOP("field", "date of creation")},
    {"damage_estimate", QT_TRANSLATE_NOOP("field", "estimate of the damage")},
    {"date", QT_TRANSLATE_NOOP("field", "date")},
    {"declared_address", QT_TRANSLATE_NOOP("field", "address to declare")},
    {"declared_address_kind", QT_TRANSLATE_NOOP("field", "kind of address")},
    {"digest", QT_TRANSLATE_NOOP("field", "digest")},
    {"discriminatory", QT_TRANSLATE_NOOP("field", "discriminatory motive")},
    {"email", QT_TRANSLATE_NOOP("field", "e-mail address")},
    {"exhibits", QT_TRANSLATE_NOOP("field", "exhibits that show it")},
    {"facts", QT_TRANSLATE_NOOP("field", "facts read from the file")},
    {"family_name", QT_TRANSLATE_NOOP("field", "family name")},
    {"file_name", QT_TRANSLATE_NOOP("field", "file name")},
    {"given_names", QT_TRANSLATE_NOOP("field", "given names")},
    {"harm", QT_TRANSLATE_NOOP("field", "harm suffered")},
    {"head_hash", QT_TRANSLATE_NOOP("field", "digest of the journal's head")},
    {"head_number", QT_TRANSLATE_NOOP("field", "number of the journal's head")},
    {"hierarchy", QT_TRANSLATE_NOOP("field", "hierarchy")},
    {"id", QT_TRANSLATE_NOOP("field", "identifier")},
    {"impersonates", QT_TRANSLATE_NOOP("field", "what a false account takes")},
    {"kind", QT_TRANSLATE_NOOP("field", "kind")},
    {"label", QT_TRANSLATE_NOOP("field", "designation")},
    {"letter", QT_TRANSLATE_NOOP("field", "letter")},
    {"made", QT_TRANSLATE_NOOP("field", "date made")},
    {"media_type", QT_TRANSLATE_NOOP("field", "type of file")},
    {"minor", QT_TRANSLATE_NOOP("field", "minor or not")},
    {"name", QT_TRANSLATE_NOOP("field", "name")},
    {"nationality", QT_TRANSLATE_NOOP("field", "nationality")},
    {"next", QT_TRANSLATE_NOOP("field", "next date")},
    {"note", QT_TRANSLATE_NOOP("field", "private note")},
    {"number", QT_TRANSLATE_NOOP("field", "number")},
    {"online", QT_TRANSLATE_NOOP("field", "still online or not")},
    {"online_seen", QT_TRANSLATE_NOOP("field", "date last looked at")},
    {"options", QT_TRANSLATE_NOOP("field", "options")},
    {"over", QT_TRANSLATE_NOOP("field", "text that was replaced")},
    {"part", QT_TRANSLATE_NOOP("field", "author or witness")},
    {"phone", QT_TRANSLATE_NOOP("field", "telephone")},
    {"place_of_facts", QT_TRANSLATE_NOOP("field", "place of the facts")},
    {"platform", QT_TRANSLATE_NOOP("field", "platform")},
    {"private_note", QT_TRANSLATE_NOOP("field", "private note")},
    {"procureur", QT_TRANSLATE_NOOP("field", "procureur")},
    {"profile_url", QT_TRANSLATE_NOOP("field", "address of the profile")},
    {"provenance", QT_TRANSLATE_NOOP("field", "provenance")},
    {"published", QT_TRANSLATE_NOOP("field", "date of publication")},
    {"receipt", QT_TRANSLATE_NOOP("field", "receipt")},
    {"received", QT_TRANSLATE_NOOP("field", "date received")},
    {"recipient", QT_TRANSLATE_NOOP("field", "recipient")},
    {"recipients", QT_TRANSLATE_NOOP("field", "recipients")},
    {"recteur", QT_TRANSLATE_NOOP("field", "recteur")},
    {"reference", QT_TRANSLATE_NOOP("field", "reference")},
    {"remarks", QT_TRANSLATE_NOOP("field", "remarks on the file")},
    {"removal_reason", QT_TRANSLATE_NOOP("field", "reason of the removal")},
    {"removed", QT_TRANSLATE_NOOP("field", "removal")},
    {"residence", QT_TRANSLATE_NOOP("field", "commune of residence")},
    {"role", QT_TRANSLATE_NOOP("field", "role")},
    {"school", QT_TRANSLATE_NOOP("field", "school")},
    {"seen", QT_TRANSLATE_NOOP("field", "date seen")},
    {"sent", QT_TRANSLATE_NOOP("field", "date sent")},
    {"size", QT_TRANSLATE_NOOP("field", "size")},
    {"stable_id", QT_TRANSLATE_NOOP("field", "identifier on the platform")},
    {"status", QT_TRANSLATE_NOOP("field", "corps and grade")},
    {"text", QT_TRANSLATE_NOOP("field", "text")},
    {"time_zone", QT_TRANSLATE_NOOP("field", "time zone")},
    {"title", QT_TRANSLATE_NOOP("field", "title")},
    {"to", QT_TRANSLATE_NOOP("field", "addressee")},
    {"url", QT_TRANSLATE_NOOP("field", "web address")},
    {"verbatim", QT_TRANSLATE_NOOP("field", "exact words")},
    {"victim", QT_TRANSLATE_NOOP("field", "victim")},
    {"what", QT_TRANSLATE_NOOP("field", "what happened")},
};

QString named(const char *pattern, const QString &name)
{
    constexpr qsizetype longest = 60;
    const QString line = name.simplified();
    return QCoreApplication::translate("verify", pattern).arg(line.size() > longest ? line.left(longest) + u'…' : line);
}

/** "1–3, 7" */
QString ranges(QList<int> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    QStringList parts;
    for (qsizetype from = 0, to; from < numbers.size(); from = to + 1) {
        for (to = from; to + 1 < numbers.size() && numbers[to + 1] <= numbers[to] + 1; ++to) {
        }
        const QString first = QString::number(numbers[from]);
        parts.append(numbers[from] == numbers[to] ? first : first + u'–' + QString::number(numbers[to]));
    }
    return parts.join(u", ");
}

} // namespace

QString dossierSubject()
{
    return QCoreApplication::translate("verify", "dossier");
}

QString documentSubject()
{
    return QCoreApplication::translate("verify", "PDF");
}

QString pageSubject(qsizetype number)
{
    return QCoreApplication::translate("verify", "page %1").arg(number);
}

QString attachmentSubject(const QString &name)
{
    return named(QT_TRANSLATE_NOOP("verify", "attached file “%1”"), name);
}

QString inUtc(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC"_s;
}

QString entrySubject(qint64 number)
{
    return QCoreApplication::translate("verify", "journal, entry %1").arg(number);
}

QString entriesSubject(qint64 from, qint64 to)
{
    return from == to ? entrySubject(from) : QCoreApplication::translate("verify", "journal, entries %1–%2").arg(from).arg(to);
}

QString exhibitsSubject(const QList<int> &numbers)
{
    return numbers.size() == 1 ? QCoreApplication::translate("verify", "exhibit no. %1").arg(numbers.first())
                               : QCoreApplication::translate("verify", "exhibits nos. %1").arg(ranges(numbers));
}

QString recordSubject(const QString &kind, const QString &id, const QJsonObject &value)
{
    const auto text = [&](QLatin1StringView key) { return value.value(key).toString(); };
    if (kind == "dossier"_L1)
        return dossierSubject();
    if (kind == "profile"_L1)
        return QCoreApplication::translate("verify", "situation of the victim");
    if (kind == "exhibit"_L1 && value.contains("number"_L1))
        return exhibitsSubject({value.value("number"_L1).toInt()});
    if (kind == "propos"_L1 && !text("verbatim"_L1).isEmpty())
        return named(QT_TRANSLATE_NOOP("verify", "words “%1”"), text("verbatim"_L1));
    if (kind == "event"_L1 && !text("what"_L1).isEmpty())
        return named(QT_TRANSLATE_NOOP("verify", "event “%1”"), text("what"_L1));
    if (kind == "authority"_L1)
        return named(QT_TRANSLATE_NOOP("verify", "timestamp authority “%1”"), text("url"_L1));
    if (kind == "letter"_L1)
        return named(QT_TRANSLATE_NOOP("verify", "letter “%1”"), text("letter"_L1) + u", "_s + text("block"_L1));
    if (kind == "party"_L1)
        for (const auto key : {"name"_L1, "account"_L1, "label"_L1})
            if (!text(key).isEmpty())
                return named(QT_TRANSLATE_NOOP("verify", "person “%1”"), text(key));
    return kind + u' ' + id;
}

QString fieldLabel(const QString &path)
{
    QStringList labels;
    for (const QString &key : path.split(u'.')) {
        const auto known = std::find_if(std::begin(fieldLabels), std::end(fieldLabels),
                                        [&](const Label &field) { return key == QLatin1StringView(field.key); });
        labels.append(known == std::end(fieldLabels) ? key : QCoreApplication::translate("field", known->label));
    }
    return labels.join(u", ");
}

QList<int> exhibitsHolding(const Digest &digest, const Dossier &dossier)
{
    QList<int> numbers;
    for (const Exhibit &exhibit : dossier.exhibits)
        if (exhibit.digest == digest)
            numbers.append(exhibit.number);
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace appui
