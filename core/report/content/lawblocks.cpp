// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/lawblocks_p.h"

#include "legal/catalogue.h"
#include "report/content/prose_p.h"
#include "report/content/typography_p.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

using namespace paper;

struct Words
{
    QString operator()(const Paragraph &block) const { return of(block.text); }
    QString operator()(const Item &block) const { return of(block.text); }
    QString operator()(const Note &block) const { return of(block.text); }
    QString operator()(const Heading &block) const { return block.text; }
    QString operator()(const Card &card) const
    {
        QString all;
        for (const auto &[label, value] : card.rows)
            all += label + u' ' + of(value) + u'\n';
        return all;
    }
    template <typename T>
    QString operator()(const T &) const
    {
        return {};
    }

    static QString of(const Text &text)
    {
        QString words;
        for (const Span &span : text)
            words += span.text;
        return words;
    }
};

QString wordsOf(const Blocks &blocks)
{
    QString all;
    for (const Block &block : blocks)
        all += std::visit(Words{}, block) + u'\n';
    return all;
}

bool uses(const QString &words, const QString &abbreviation)
{
    return QRegularExpression(u"(?<![\\p{L}\\p{N}])"_s + QRegularExpression::escape(abbreviation) + u"(?![\\p{L}\\p{N}])"_s)
        .match(words)
        .hasMatch();
}

Paragraph small(const QString &text)
{
    return {.text = plain(text), .look = Look::Small, .spaceAfter = 1};
}

} // namespace

QString asSentence(const QString &text)
{
    if (text.contains(u'.') && !text.contains(u' '))
        return text; // an address
    static const QString ends = u".?!…"_s;
    return capitalised(text) + (text.isEmpty() || ends.contains(text.back()) ? QString() : u"."_s);
}

Blocks section(const QString &title, const QStringList &sentences)
{
    if (sentences.isEmpty())
        return {};
    Blocks blocks{Heading{.level = 2, .text = title}};
    for (const QString &sentence : sentences)
        blocks << Item{.sign = u"•"_s, .text = plain(asSentence(sentence))};
    return blocks;
}

void addGrounds(QList<LegalGround> &grounds, const QStringList &references, const Catalogue &law)
{
    for (const QString &key : references)
        if (const Reference *reference = law.reference(key))
            grounds << LegalGround{reference->citation, reference->basis};
}

LegalGround periodGround(const QString &name, const LimitationRule &rule)
{
    LegalGround ground{name, rule.basis};
    for (Basis &one : ground.basis)
        one.note.clear();
    return ground;
}

void addPeriodGrounds(QList<LegalGround> &grounds, const Procedure &procedure, const Catalogue &law)
{
    for (const QString &id : procedure.starts)
        if (const LimitationRule *rule = law.limitationRule(id); rule && rule->kind != LimitationRule::Kind::Reminder)
            grounds << periodGround(rule->title, *rule);
}

QString contactLine(const QStringList &ids, const Catalogue &law)
{
    QStringList people;
    for (const QString &id : ids)
        if (const Contact *contact = law.contacts().find(id))
            people << withReserve(contact->name + u", "_s + (contact->phone.isEmpty() ? contact->url : contact->phone),
                                  contact->basis);
    return people.join(french(u" ; "_s));
}

Blocks closing(const Blocks &blocks, const QList<LegalGround> &grounds, const Catalogue &law, const QDate &today,
               const Wording &sentences, const Wording &glossary)
{
    Values values;
    values.set(u"state"_s, stateOfLaw(grounds, law, today).join(u' '));
    values.set(u"notice"_s, law.notice());
    Blocks end{Gap{4}, small(sentences.sentence(u"state-of-law"_s, values)), small(sentences.sentence(u"notice"_s, values))};
    const QString words = wordsOf(blocks) + wordsOf(end);
    QStringList explained;
    for (const LetterBlock &entry : glossary.blocks({}))
        if (uses(words, entry.key))
            explained << entry.key + french(u" : "_s) + entry.text;
    if (!explained.isEmpty())
        end << small(explained.join(french(u" ; "_s)) + u'.');
    return end;
}

} // namespace appui::content
