// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/wording_p.h"

#include "legal/catalogue.h"
#include "report/content/typography_p.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

/** In the global namespace, where the resources' own functions are. */
static void openLetters()
{
    Q_INIT_RESOURCE(letters);
}

namespace appui::content {

namespace {

/** Filled in by hand where the law wants something that the dossier does not say. */
const QString &dottedLine()
{
    static const QString line(5, u'…');
    return line;
}

QString joined(const QJsonValue &text)
{
    if (text.isString())
        return text.toString();
    QStringList lines;
    for (const QJsonValue &line : text.toArray())
        lines << line.toString();
    return lines.join(u'\n');
}

/** Puts the citations in, and their keys into `cited`; `unknown` is set to the key of one that is not known. */
QString withArticles(const QString &text, const Wording::Citation &citation, QStringList &cited, QString &unknown)
{
    static const QRegularExpression article(u"\\{(art|about):([^}]+)\\}"_s);
    QString whole;
    qsizetype from = 0;
    for (auto matches = article.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString words = citation(match.captured(1), match.captured(2));
        if (words.isEmpty())
            unknown = match.captured(2);
        if (!cited.contains(match.captured(2)))
            cited << match.captured(2);
        whole += text.mid(from, match.capturedStart() - from) + words;
        from = match.capturedEnd();
    }
    return whole + text.mid(from);
}

/** The value of "{name|otherwise}", given without its braces; `missing` is set when there is neither. */
QString valueOf(const QString &placeholder, const Values &values, bool &missing)
{
    const qsizetype bar = placeholder.indexOf(u'|');
    const bool capital = placeholder.startsWith(u'^');
    const QString name = placeholder.left(bar).mid(capital ? 1 : 0);
    if (!values.has(name) && bar < 0) {
        missing = true;
        return dottedLine();
    }
    const QString value = values.has(name) ? values.value(name) : placeholder.mid(bar + 1);
    return capital ? capitalised(value) : value;
}

QString filled(const QString &text, const Values &values)
{
    static const QRegularExpression marks(u"\\{([^}]+)\\}|\\[|\\]"_s);
    QString whole;
    QString option;
    bool inOption = false;
    bool missing = false;
    qsizetype from = 0;
    for (auto matches = marks.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        QString &out = inOption ? option : whole;
        out += text.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (match.captured() == "["_L1) {
            inOption = true;
            missing = false;
            option.clear();
        } else if (match.captured() == "]"_L1) {
            inOption = false;
            whole += missing ? QString() : option;
        } else {
            out += valueOf(match.captured(1), values, missing);
        }
    }
    return whole + text.mid(from);
}

tl::unexpected<Error> unreadable(const QString &name, const QString &detail)
{
    return fail(Error::Code::Corrupt,
                QCoreApplication::translate("Wording", "The letter “%1” of this program can't be read.").arg(name), detail);
}

} // namespace

void Values::set(const QString &key, const QString &value)
{
    if (!value.isEmpty())
        m_values.insert(key, value);
}

void Values::agree(const QString &key, const QString &ending)
{
    m_values.insert(key, ending);
}

Result<Wording> Wording::read(const QString &name, const Citation &citation, const QString &part)
{
    openLetters();
    QFile file(u":/letters/"_s + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(name, file.errorString());
    QJsonParseError error;
    const QJsonObject letter = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return unreadable(name, error.errorString());

    Wording wording;
    for (const QJsonValue &value : letter.value(part).toArray()) {
        const QJsonObject block = value.toObject();
        QString unknown;
        QStringList articles;
        const QString text = withArticles(joined(block.value("text"_L1)), citation, articles, unknown);
        if (!unknown.isEmpty())
            return unreadable(name, u"no article "_s + unknown);
        QStringList needs;
        for (const QJsonValue &need : block.value("needs"_L1).toArray())
            needs << need.toString();
        wording.m_templates << Template{block.value("key"_L1).toString(), block.value("style"_L1).toString(), needs, french(text),
                                        articles};
    }
    return wording;
}

Result<Wording> Wording::read(const QString &name, const Catalogue &law, const QString &part)
{
    const auto said = [&](const QString &kind, const QString &key) {
        const Reference *reference = law.reference(key);
        return !reference ? QString() : kind == "about"_L1 ? reference->about : markedCitation(*reference);
    };
    return read(name, said, part);
}

bool Wording::Template::stands(const Values &values) const
{
    return std::all_of(needs.begin(), needs.end(), [&](const QString &need) { return values.has(need); });
}

QStringList Wording::articles(const Values &values) const
{
    QStringList articles;
    for (const Template &one : m_templates)
        if (one.stands(values))
            articles << one.articles;
    articles.removeDuplicates();
    return articles;
}

QList<LetterBlock> Wording::blocks(const Values &values, const QSet<QString> &kept) const
{
    QSet<QString> written;
    for (const Template &one : m_templates)
        if (one.stands(values))
            written << one.key;
    QList<LetterBlock> blocks;
    for (const Template &one : m_templates) {
        const bool stands = one.stands(values);
        const bool isKept = kept.contains(one.key) && !written.contains(one.key);
        if (!stands && !isKept)
            continue;
        written << one.key;
        blocks << LetterBlock{.key = one.key, .style = one.style, .text = stands ? filled(one.text, values) : QString()};
    }
    return blocks;
}

QString Wording::sentence(const QString &key, const Values &values) const
{
    const auto at = std::find_if(m_templates.begin(), m_templates.end(), [&](const Template &one) { return one.key == key; });
    Q_ASSERT(at != m_templates.end());
    return filled(at->text, values);
}

} // namespace appui::content
