// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/papertext.h"

using namespace Qt::StringLiterals;

namespace appui::test {

namespace {

using namespace paper;

QString said(const Text &text)
{
    QString words;
    for (const Span &span : text)
        words += span.pageOfAnchor ? u"[page de %1]"_s.arg(span.anchor) : span.text;
    return words.replace(QChar::LineSeparator, u'\n');
}

QString indented(const QString &text, const QString &by)
{
    return by + QString(text).replace(u'\n', u'\n' + by);
}

QString row(const QList<Text> &cells)
{
    QStringList words;
    for (const Text &cell : cells)
        words << said(cell).replace(u'\n', u" / "_s);
    return u"| "_s + words.join(u" | "_s) + u" |\n"_s;
}

struct Teller
{
    QString operator()(const Paragraph &p) const
    {
        const QString lead = p.look == Look::Quote ? u"    > "_s : p.look == Look::Mono ? u"    "_s : QString();
        return indented(said(p.text), lead + (p.indent > 200 ? QString(40, u' ') : QString())) + u'\n';
    }
    QString operator()(const Heading &h) const
    {
        const QString rule = h.newPage ? u'\n' + QString(80, u'=') + u'\n' : u"\n"_s;
        return rule + QString(h.level, u'#') + u' ' + h.text + u"\n\n"_s;
    }
    QString operator()(const Item &i) const { return u"  "_s + i.sign + u' ' + said(i.text) + u'\n'; }
    QString operator()(const Table &t) const
    {
        QStringList titles;
        for (const Column &column : t.columns)
            titles << column.title;
        QString all = u"| "_s + titles.join(u" | "_s) + u" |\n"_s;
        for (const auto &cells : t.rows)
            all += row(cells);
        return all + u'\n';
    }
    QString operator()(const Card &c) const
    {
        QString all;
        for (const auto &[label, value] : c.rows)
            all += label.leftJustified(22) + indented(said(value), QString(22, u' ')).trimmed() + u'\n';
        return all + u'\n';
    }
    QString operator()(const Note &n) const
    {
        return u"[ "_s + (n.title.isEmpty() ? QString() : n.title + u" — "_s) + said(n.text) + u" ]\n\n"_s;
    }
    QString operator()(const Timeline &t) const
    {
        QString all;
        for (const Timeline::Moment &moment : t.moments)
            all +=
                moment.date.rightJustified(26) + u" * "_s + moment.title + u'\n' + QString(29, u' ') + said(moment.below) + u'\n';
        return all + u'\n';
    }
    QString operator()(const Lanes &l) const
    {
        QString all = u"[ "_s + l.alternative + u" ]\n"_s;
        for (const Lanes::Lane &lane : l.lanes) {
            all += (lane.isApart ? u"---\n"_s : QString()) + lane.name.leftJustified(22) + lane.below.leftJustified(12);
            for (const Lanes::Mark &mark : lane.marks)
                all += QString(u"●■○□"[int(mark.sign)]) + u'\u00A0' + QString::number(mark.from, 'f', 3) + u' ';
            all += u'\n';
        }
        return all + u'\n';
    }
    QString operator()(const Figure &f) const
    {
        return u"[ image %1, page %2, %3 × %4, orientation %5 : %6 ]%7\n"_s.arg(f.mediaType)
            .arg(f.page)
            .arg(f.pixels.width())
            .arg(f.pixels.height())
            .arg(f.orientation)
            .arg(f.alternative, f.caption.isEmpty() ? QString() : u"\n  "_s + f.caption);
    }
    QString operator()(const Stills &s) const
    {
        QString all;
        for (const Stills::Still &still : s.stills)
            all += u"[ vue, %1 : %2 ]\n"_s.arg(still.caption, still.alternative);
        return all;
    }
    QString operator()(const Signature &s) const { return u"\n[ signature ] "_s + s.text + u'\n'; }
    QString operator()(const Gap &) const { return u"\n"_s; }
    QString operator()(const PageBreak &) const { return u'\n' + QString(80, u'=') + u'\n'; }
};

} // namespace

QString paperText(const Document &document)
{
    QString text = document.title + u'\n' + document.subject + u'\n' + document.author + u'\n' + document.footer + u'\n' +
                   document.banner + u"\n\n"_s;
    for (const Block &block : document.blocks)
        text += std::visit(Teller{}, block);
    text += u'\n' + QString(80, u'=') + u'\n';
    for (const Attachment &file : document.attachments)
        text += u"%1 (%2, %3) %4\n"_s.arg(file.name, file.mediaType, file.relationship, file.description);
    return text;
}

} // namespace appui::test
