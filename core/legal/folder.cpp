// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/folder_p.h"

#include "legal/catalogue_p.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

namespace appui {
namespace {

/** Words by which the program understands what a person wrote, each list under the id it stands for. */
QList<std::pair<QString, QStringList>> readWords(Row &file, const char *key)
{
    QList<std::pair<QString, QStringList>> all;
    for (Row one : file.rows(key)) {
        all.append({one.text("id"), one.texts("words")});
        one.end();
    }
    return all;
}

} // namespace

Row LawFolder::file(const QString &name)
{
    const QString fileName = name + QStringLiteral(".json");
    QFile file(m_path + u'/' + fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        if (m_unreadable.isEmpty())
            m_unreadable = fileName + QStringLiteral(": ") + file.errorString();
        return Row({}, fileName, m_problem);
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        m_problem.note(fileName, error.errorString());
    return Row(document.object(), fileName, m_problem);
}

void Catalogue::Law::read(LawFolder &folder)
{
    readMeta(folder);
    folder.collectFile("sources", sources);
    folder.collectFile("references", references);
    folder.collectFile("warnings", warnings);
    folder.collectFile("offences", offences);
    folder.collectFile("procedures", procedures);
    folder.collectFile("documents", documents);
    folder.collectFile("facts", facts);
    readPeriods(folder);
    readPatterns(folder);

    Row people = folder.file(QStringLiteral("contacts"));
    LawFolder::collect(people, "contacts", contacts);
    formerNumbers = LawFolder::list<FormerNumber>(people, "never_shown");
    people.end();

    Row guide = folder.file(QStringLiteral("questions"));
    LawFolder::collect(guide, "questions", questions);
    derivedFacts = LawFolder::list<DerivedFact>(guide, "derived");
    adviceRules = LawFolder::list<AdviceRule>(guide, "advice");
    guide.end();
}

void Catalogue::Law::readMeta(LawFolder &folder)
{
    Row meta = folder.file(QStringLiteral("meta"));
    format = meta.number("format");
    version = meta.text("version");
    checkedOn = meta.day("checked_on");
    title = meta.text("title");
    notice = meta.text("notice");
    textsRead = meta.text("texts_read");
    for (Row mark : meta.rows("marks")) {
        meanings.insert(mark.text("mark"), mark.text("text"));
        mark.end();
    }
    meta.end();
}

void Catalogue::Law::readPeriods(LawFolder &folder)
{
    Row periods = folder.file(QStringLiteral("limitation"));
    LawFolder::collect(periods, "rules", limitationRules);
    firstClocks = LawFolder::list<FirstClocks>(periods, "first_clocks");
    for (Row sentence : periods.rows("sentences")) {
        sentences.insert(sentence.text("key"), sentence.text("text"));
        sentence.end();
    }
    statuses = readWords(periods, "statuses");
    employments = readWords(periods, "employments");
    degrees = readWords(periods, "degrees");
    periods.end();
}

void Catalogue::Law::readPatterns(LawFolder &folder)
{
    Row words = folder.file(QStringLiteral("words"));
    words.text("about");
    const auto read = [&](const char *key) {
        const QStringList patterns = words.texts(key);
        if (patterns.isEmpty())
            words.note(key, QStringLiteral("missing or empty"));
        for (const QString &pattern : patterns)
            if (const QRegularExpression one(pattern); !one.isValid())
                words.note(key, QStringLiteral("no pattern: ") + pattern);
        return patterns;
    };
    decisionWords = read("decision");
    healthWords = read("health");
    kinWords = read("kin");
    words.end();
}

} // namespace appui
