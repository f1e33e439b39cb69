// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/passage_p.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

static void registerResources()
{
    Q_INIT_RESOURCE(reading);
}

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr double sureEnough = 60;
/** A gap that no space between two words of a text is as wide as, in heights of its line. */
constexpr double apart = 0.9;

double gapBefore(const TextLine &line, qsizetype index)
{
    return line.words[index].box.left() - line.words[index - 1].box.right();
}

bool isLegible(const TextWord &word)
{
    static const QRegularExpression letters(u"\\p{L}{3}"_s);
    static const QRegularExpression handle(u"\\w_\\w"_s);
    return (word.confidence >= sureEnough && letters.match(word.text).hasMatch()) || handle.match(word.text).hasMatch();
}

/** What stands for a picture that was taken for text: neither letters, figures nor punctuation; badly read, or too large. */
bool isSign(const TextWord &word, double height)
{
    static const QRegularExpression readable(u"[\\p{L}\\p{N}]|^[-–—.,;:!?…«»\"'’()/+=]+$"_s);
    constexpr double sure = 80;
    constexpr double large = 1.2;
    const double size = word.text.size() > 1 ? word.box.height() : std::max(word.box.height(), word.box.width());
    return !readable.match(word.text).hasMatch() && (word.confidence < sure || size > large * height);
}

bool isCounters(const TextLine &line)
{
    if (std::ranges::any_of(line.words, isLegible))
        return false;
    double confidence = 0;
    double widestGap = 0;
    bool hasFigure = false;
    for (qsizetype i = 0; i < line.words.size(); ++i) {
        confidence += line.words[i].confidence / double(line.words.size());
        widestGap = i > 0 ? std::max(widestGap, gapBefore(line, i)) : 0;
        hasFigure = hasFigure || std::ranges::any_of(line.words[i].text, [](QChar c) { return c.isDigit(); });
    }
    return confidence < sureEnough || (hasFigure && widestGap > apart * line.height());
}

/** Takes away what the picture of the author, left of the text, was taken for. */
void dropAvatar(TextLine &line)
{
    constexpr qsizetype longest = 3;
    while (line.words.size() > 1 && line.words.first().text.size() <= longest && gapBefore(line, 1) > apart * line.height())
        line.words.removeFirst();
}

/** Figures alone, smaller than the line above: a counter, or an hour that was badly read. */
bool isFigures(const TextLine &line, const Passage &above)
{
    static const QRegularExpression figures(u"^[^\\p{L}]*\\d[^\\p{L}]*$"_s);
    constexpr double small = 0.75;
    return figures.match(line.text()).hasMatch() && line.height() < small * above.height();
}

QString withoutActions(const QString &text)
{
    static const QRegularExpression any = [] {
        registerResources();
        QFile file(u":/reading/actions.json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        QStringList actions =
            QJsonDocument::fromJson(opened ? file.readAll() : QByteArray())["actions"_L1].toVariant().toStringList();
        std::ranges::sort(actions, std::greater{}, &QString::size);
        return QRegularExpression(u"(?<!\\w)(?:"_s + actions.join(u'|') + u")(?!\\w)"_s,
                                  QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    }();
    QString rest = text;
    return rest.replace(u'’', u'\'').remove(any).simplified();
}

void classify(Passage &passage)
{
    passage.text = passage.line.text();
    passage.date = shownDateAtEnd(passage.text);
    if (passage.date && passage.date->start == 0) {
        passage.kind = Passage::Kind::Date;
        return;
    }
    static const QRegularExpression letters(u"\\p{L}{3}"_s);
    const QString rest = withoutActions(passage.text);
    if (rest.size() == passage.text.size())
        return;
    const auto date = shownDateAtEnd(rest);
    if ((date && date->start == 0) || !letters.match(rest).hasMatch()) {
        passage.kind = Passage::Kind::Actions;
        passage.date = date && date->start == 0 ? date : std::nullopt;
    }
}

/** The hour of a bubble, when it is on the line of its last words. */
std::optional<TextLine> takeHour(TextLine &line)
{
    for (qsizetype from = line.words.size() - 1; from > 0 && from > line.words.size() - 4; --from) {
        if (gapBefore(line, from) <= apart * line.height())
            continue;
        TextLine end{line.words.mid(from)};
        while (end.words.size() > 1 && end.words.last().text.size() <= 2)
            end.words.removeLast();
        const auto hour = shownDateAtEnd(end.text());
        if (!hour || hour->kind != ShownDate::Kind::Hour || hour->start != 0)
            continue;
        line.words.resize(from);
        return end;
    }
    return {};
}

} // namespace

QList<Passage> passagesOf(const QList<TextLine> &lines)
{
    QList<Passage> passages;
    for (const TextLine &line : lines) {
        Passage passage{.line = line};
        passage.text = line.text();
        const bool counts = isCounters(line) || (!passages.isEmpty() && isFigures(line, passages.last()));
        if (counts && !shownDateAtEnd(passage.text)) {
            passage.kind = Passage::Kind::Counters;
            passages.append(passage);
            continue;
        }
        dropAvatar(passage.line);
        const auto hour = takeHour(passage.line);
        const double height = passage.line.height();
        const auto signs = passage.line.words.removeIf([&](const TextWord &word) { return isSign(word, height); });
        passage.hasUnreadSign = signs > 0;
        if (!passage.line.words.isEmpty()) {
            classify(passage);
            passages.append(passage);
        }
        if (hour) {
            Passage end{.line = *hour};
            classify(end);
            passages.append(end);
        }
    }
    return passages;
}

} // namespace appui
