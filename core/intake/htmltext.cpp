// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/htmltext_p.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

/** HTML 4's names for U+00A0 to U+00FF, in order. */
constexpr char latin1Names[] =
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr "
    "deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest "
    "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml "
    "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig "
    "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml "
    "eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";

const QHash<QString, char32_t> &entities()
{
    static const QHash<QString, char32_t> table = [] {
        QHash<QString, char32_t> names{
            {u"amp"_s, U'&'},         {u"lt"_s, U'<'},          {u"gt"_s, U'>'},          {u"quot"_s, U'"'},
            {u"apos"_s, U'\''},       {u"OElig"_s, U'\u0152'},  {u"oelig"_s, U'\u0153'},  {u"Yuml"_s, U'\u0178'},
            {u"Scaron"_s, U'\u0160'}, {u"scaron"_s, U'\u0161'}, {u"ensp"_s, U'\u2002'},   {u"emsp"_s, U'\u2003'},
            {u"thinsp"_s, U'\u2009'}, {u"zwnj"_s, U'\u200C'},   {u"zwj"_s, U'\u200D'},    {u"lrm"_s, U'\u200E'},
            {u"rlm"_s, U'\u200F'},    {u"ndash"_s, U'\u2013'},  {u"mdash"_s, U'\u2014'},  {u"lsquo"_s, U'\u2018'},
            {u"rsquo"_s, U'\u2019'},  {u"sbquo"_s, U'\u201A'},  {u"ldquo"_s, U'\u201C'},  {u"rdquo"_s, U'\u201D'},
            {u"bdquo"_s, U'\u201E'},  {u"dagger"_s, U'\u2020'}, {u"bull"_s, U'\u2022'},   {u"hellip"_s, U'\u2026'},
            {u"permil"_s, U'\u2030'}, {u"lsaquo"_s, U'\u2039'}, {u"rsaquo"_s, U'\u203A'}, {u"euro"_s, U'\u20AC'},
            {u"trade"_s, U'\u2122'},  {u"larr"_s, U'\u2190'},   {u"rarr"_s, U'\u2192'},   {u"hearts"_s, U'\u2665'},
        };
        char32_t code = 0xA0;
        for (const QString &name : QString::fromLatin1(latin1Names).split(u' '))
            names.insert(name, code++);
        return names;
    }();
    return table;
}

/** The character a reference such as "eacute", "#233" or "#xE9" stands for; empty when it stands for none. */
QString referred(const QString &name)
{
    char32_t code = entities().value(name, 0);
    if (name.startsWith(u'#')) {
        const bool isHexadecimal = name.mid(1, 1).toLower() == u"x";
        code = isHexadecimal ? name.mid(2).toUInt(nullptr, 16) : name.mid(1).toUInt();
    }
    const bool isCharacter = code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    return isCharacter ? QString::fromUcs4(&code, 1) : QString();
}

QString withoutReferences(const QString &text)
{
    static const QRegularExpression reference(QStringLiteral("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,8});?"));
    QString plain;
    qsizetype done = 0;
    for (auto matches = reference.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QString character = referred(match.captured(1));
        plain += QStringView(text).sliced(done, match.capturedStart() - done);
        plain += character.isEmpty() ? match.captured() : character;
        done = match.capturedEnd();
    }
    return plain += QStringView(text).sliced(done);
}

/** One tag: its name in lower case ("/p" for an end), and its attributes. */
class Tag
{
public:
    explicit Tag(QStringView inside)
        : m_inside(inside)
    {
        qsizetype end = inside.startsWith(u'/') ? 1 : 0;
        while (end < inside.size() && (inside[end].isLetterOrNumber() || inside[end] == u'!'))
            ++end;
        m_name = inside.first(end).toString().toLower();
    }

    QString name() const { return m_name; }

    QString attribute(const QString &name) const
    {
        static const QRegularExpression pair(QStringLiteral("\\s([a-zA-Z-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))"));
        for (auto matches = pair.globalMatch(m_inside.toString()); matches.hasNext();) {
            const auto match = matches.next();
            if (match.captured(1).toLower() == name)
                return withoutReferences(match.captured(2) + match.captured(3) + match.captured(4)).trimmed();
        }
        return {};
    }

private:
    QStringView m_inside;
    QString m_name;
};

/** Where the tag that opens at `start` ends: at its ">" outside of quotes; -1 when it never does. */
qsizetype endOfTag(QStringView html, qsizetype start)
{
    QChar quote;
    for (qsizetype at = start + 1; at < html.size(); ++at) {
        const QChar c = html[at];
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if ((c == u'"' || c == u'\'') && html[at - 1] == u'=')
            quote = c;
        else if (c == u'>')
            return at;
    }
    return -1;
}

/** Builds the text: spaces collapse, blocks start lines. */
class Text
{
public:
    void add(const QString &words, bool isPreformatted)
    {
        for (const QChar c : words) {
            const bool isSpace = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
            if (isPreformatted || !isSpace)
                m_text += c;
            else if (!m_text.isEmpty() && m_text.back() != u' ' && m_text.back() != u'\n')
                m_text += u' ';
        }
    }

    void breakLine()
    {
        while (m_text.endsWith(u' '))
            m_text.chop(1);
        m_text += u'\n';
    }

    /** Begins a line, after `blank` empty ones. */
    void beginBlock(int blank)
    {
        while (m_text.endsWith(u' '))
            m_text.chop(1);
        for (int have = lineEnds(); !m_text.isEmpty() && have < blank + 1; ++have)
            m_text += u'\n';
    }

    QString text() const { return m_text; }
    qsizetype size() const { return m_text.size(); }

private:
    int lineEnds() const
    {
        int count = 0;
        while (count < m_text.size() && m_text[m_text.size() - 1 - count] == u'\n')
            ++count;
        return count;
    }

    QString m_text;
};

class Reader
{
public:
    explicit Reader(const QString &html)
        : m_html(html)
    {
    }

    QString run()
    {
        while (m_at < m_html.size()) {
            const qsizetype open = m_html.indexOf(u'<', m_at);
            addWords(open < 0 ? m_html.size() : open);
            if (open >= 0)
                readMarkup();
        }
        return m_text.text().trimmed();
    }

private:
    void addWords(qsizetype end)
    {
        m_text.add(withoutReferences(m_html.sliced(m_at, end - m_at)), m_preformatted > 0);
        m_at = end;
    }

    void readMarkup()
    {
        const QStringView rest = QStringView(m_html).sliced(m_at);
        if (rest.startsWith(u"<!--")) {
            skipPast(QStringLiteral("-->"));
            return;
        }
        const bool isMarkup = rest.size() > 1 && (rest[1].isLetter() || rest[1] == u'/' || rest[1] == u'!' || rest[1] == u'?');
        const qsizetype end = isMarkup ? tagEnd() : -1;
        if (end < 0) {
            addWords(m_at + 1);
            return;
        }
        const Tag tag(rest.sliced(1, end - m_at - 1));
        m_at = end + 1;
        static const QSet<QString> unread{u"script"_s, u"style"_s, u"title"_s, u"template"_s};
        if (unread.contains(tag.name()))
            skipPast(QStringLiteral("</") + tag.name());
        else
            apply(tag);
    }

    qsizetype tagEnd()
    {
        const qsizetype end = m_quotesHold ? endOfTag(m_html, m_at) : -1;
        if (end >= 0 || !m_tagsEnd)
            return end;
        m_quotesHold = false; // once one is left open, each later tag would be sought to the end of the page again
        const qsizetype nearest = m_html.indexOf(u'>', m_at);
        m_tagsEnd = nearest >= 0;
        return nearest;
    }

    void skipPast(const QString &mark)
    {
        const qsizetype found = m_html.indexOf(mark, m_at, Qt::CaseInsensitive);
        m_at = found < 0 ? m_html.size() : found + mark.size();
        if (found >= 0 && mark.startsWith(u"</"))
            m_at = qMax(m_at, m_html.indexOf(u'>', m_at) + 1);
    }

    void apply(const Tag &tag)
    {
        static const QSet<QString> lines{u"div"_s,     u"tr"_s,     u"li"_s,     u"dt"_s, u"dd"_s,     u"section"_s,
                                         u"article"_s, u"header"_s, u"footer"_s, u"hr"_s, u"center"_s, u"form"_s};
        static const QSet<QString> paragraphs{u"p"_s,  u"h1"_s, u"h2"_s, u"h3"_s,    u"h4"_s,         u"h5"_s,
                                              u"h6"_s, u"ul"_s, u"ol"_s, u"table"_s, u"blockquote"_s, u"pre"_s};
        const bool isEnd = tag.name().startsWith(u'/');
        const QString element = isEnd ? tag.name().sliced(1) : tag.name();
        if (element == u"br")
            m_text.breakLine();
        else if (lines.contains(element))
            m_text.beginBlock(0);
        else if (paragraphs.contains(element))
            m_text.beginBlock(1);
        else if (element == u"td" || element == u"th")
            m_text.add(QStringLiteral(" "), false);
        else if (element == u"img")
            m_text.add(tag.attribute(QStringLiteral("alt")), false);
        else if (element == u"a")
            isEnd ? endLink() : beginLink(tag.attribute(QStringLiteral("href")));
        if (element == u"li" && !isEnd)
            m_text.add(QStringLiteral("• "), false);
        if (element == u"pre")
            m_preformatted = qMax(0, m_preformatted + (isEnd ? -1 : 1));
    }

    void beginLink(const QString &address)
    {
        m_link = address;
        m_linkStart = m_text.size();
    }

    void endLink()
    {
        if (m_link.isEmpty())
            return;
        const QString words = m_text.text().sliced(qMin(m_linkStart, m_text.size())).trimmed();
        const QString address = m_link.startsWith(u"mailto:") ? m_link.sliced(7) : m_link;
        if (!address.startsWith(u'#') && address != words)
            m_text.add(QStringLiteral(" <") + address + u'>', false);
        m_link.clear();
    }

    QString m_html;
    qsizetype m_at = 0;
    Text m_text;
    int m_preformatted = 0;
    bool m_quotesHold = true;
    bool m_tagsEnd = true;
    QString m_link;
    qsizetype m_linkStart = 0;
};

} // namespace

QString textOfHtml(const QString &html)
{
    return Reader(html).run();
}

} // namespace appui
