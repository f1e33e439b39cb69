// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/fiches.h"

#include "legal/catalogue.h"
#include "report/content/frenchdates_p.h"
#include "report/content/lawblocks_p.h"
#include "report/content/typography_p.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

using namespace content;
using namespace paper;

/** Beyond, a page has no room for them in letters of the common size. */
constexpr qsizetype manyWords = 2300;

/** What the card of an offence says in other rows already: what is no outrage, what stops a period, what may be asked for. */
const QStringList &toldByTheCard()
{
    static const QStringList ids{u"public-insult-not-outrage"_s, u"no-double-qualification"_s,
                                 u"simple-complaint-does-not-stop"_s, u"no-ip-for-fine"_s};
    return ids;
}

/** Labels on the left, sentences on the right; a label without a sentence is not there. */
class Rows
{
public:
    void add(const QString &label, const QString &text)
    {
        if (!text.isEmpty())
            m_card.rows << std::pair{label, plain(asSentence(text))};
    }
    void add(const QString &label, const QStringList &texts)
    {
        QStringList sentences;
        for (const QString &text : texts)
            sentences << (texts.size() > 1 ? u"• "_s : QString()) + asSentence(text);
        if (!sentences.isEmpty())
            m_card.rows << std::pair{label, plain(sentences.join(u'\n'))};
    }
    Card card() const
    {
        qsizetype length = 0;
        for (const auto &[label, text] : m_card.rows)
            length += text.first().text.size();
        Card card = m_card;
        card.small = length > manyWords;
        return card;
    }

private:
    Card m_card;
};

/** A label, and the enumeration at its end that is too long for a title. */
struct Name
{
    QString title;
    QString detail;
};

Name named(const Offence &offence)
{
    static const QRegularExpression enumeration(u"^(.*) \\(([^()]{20,})\\)$"_s);
    const auto match = enumeration.match(offence.label);
    return match.hasMatch() ? Name{match.captured(1), match.captured(2)} : Name{offence.label, {}};
}

QString nature(const Offence &offence)
{
    switch (offence.nature) {
    case Offence::Nature::Delit:
        return u"délit, jugé par le tribunal correctionnel"_s;
    case Offence::Nature::Contravention:
        return u"contravention, jugée par le tribunal de police"_s;
    case Offence::Nature::Civil:
        break;
    }
    return u"affaire civile : réparation et retrait, sans peine"_s;
}

QString publicity(const Offence &offence)
{
    const QString kind = offence.publicity == Offence::Publicity::Public      ? u"seulement ce qui est public"_s
                         : offence.publicity == Offence::Publicity::NonPublic ? u"seulement ce qui n’est pas public"_s
                                                                              : u"public ou non"_s;
    return offence.publicityNote.isEmpty() ? kind : kind + french(u" ; "_s) + offence.publicityNote;
}

QString complainant(const Offence &offence)
{
    if (!offence.complaintNote.isEmpty())
        return offence.complaintNote;
    switch (offence.complainant) {
    case Offence::Complainant::Anyone:
        return u"les sources lues n’exigent pas la plainte de la victime"_s;
    case Offence::Complainant::Victim:
        return u"plainte de la victime nécessaire"_s;
    case Offence::Complainant::VictimOrMinister:
        return u"plainte de la victime nécessaire, ou du ministre pour un fonctionnaire"_s;
    case Offence::Complainant::Administration:
        return u"l’administration informée dépose plainte"_s;
    case Offence::Complainant::NotNeeded:
        break;
    }
    return u"aucune plainte exigée"_s;
}

/** The period of a graver form, where it is another one. */
QString ownPeriod(const Aggravation &aggravation, const Catalogue &law)
{
    const LimitationRule *rule = law.limitationRule(aggravation.limitation);
    return rule ? french(u" ; délai propre : "_s) + rule->title : QString();
}

QStringList aggravations(const Offence &offence, const Catalogue &law)
{
    QStringList all;
    for (const Aggravation &one : offence.aggravations) {
        const QString article = one.article.isEmpty() ? QString() : u" ("_s + one.article + u')';
        all << one.when + article + french(u" : "_s) + one.penalty + (one.mark == Mark::Memory ? u" (à vérifier)"_s : QString()) +
                   ownPeriod(one, law);
    }
    const auto applies = [](Offence::Motive motive) { return motive == Offence::Motive::Applies; };
    if (!offence.motiveNote.isEmpty())
        all << offence.motiveNote;
    else if (applies(offence.racistMotive) || applies(offence.sexistMotive))
        all << u"mobile discriminatoire : peine alourdie"_s;
    return all;
}

QStringList confusions(const Offence &offence, const Catalogue &law)
{
    QStringList all = offence.exclusions;
    QStringList others;
    for (const QString &id : offence.neverWith)
        if (const Offence *other = law.offence(id))
            others << named(*other).title;
    if (!others.isEmpty())
        all << french(u"jamais en même temps, pour les mêmes mots ou le même fait : "_s) + others.join(french(u" ; "_s));
    return all;
}

void addPeriod(Rows &rows, const LimitationRule *rule)
{
    if (!rule)
        return;
    QStringList period{rule->title, french(u"il part de : "_s) + rule->start};
    if (!rule->stops.isEmpty())
        period << french(u"ce qui l’arrête : "_s) + rule->stops.join(french(u" ; "_s));
    if (!rule->doesNotStop.isEmpty())
        period << french(u"ce qui ne l’arrête pas : "_s) + rule->doesNotStop.join(french(u" ; "_s));
    rows.add(u"Délai"_s, period);
}

Card cardOf(const Offence &offence, const Catalogue &law)
{
    Rows rows;
    rows.add(u"En détail"_s, named(offence).detail);
    rows.add(u"Texte"_s, offence.citation);
    rows.add(u"Nature"_s, french(nature(offence)));
    rows.add(u"À montrer"_s, offence.elements);
    rows.add(u"Public ou non"_s, publicity(offence));
    const bool isCivil = offence.nature == Offence::Nature::Civil;
    rows.add(isCivil ? u"Ce que l’on peut obtenir"_s : u"Peine la plus forte"_s, offence.penaltyInFull);
    rows.add(u"Plus grave si"_s, aggravations(offence, law));
    addPeriod(rows, law.limitationRule(offence.limitation));
    if (!isCivil)
        rows.add(u"Qui se plaint"_s, complainant(offence));
    rows.add(u"Compte anonyme"_s, offence.connectionCondition);
    rows.add(u"À ne pas confondre"_s, confusions(offence, law));
    QStringList warnings = offence.warnings;
    warnings.removeIf([](const QString &id) { return toldByTheCard().contains(id); });
    QStringList notes = offence.notes + law.warningTexts(warnings);
    if (offence.accountSuspension)
        notes << u"le compte utilisé peut être suspendu par le tribunal"_s +
                     (offence.accountSuspensionNote.isEmpty() ? QString() : french(u" : "_s) + offence.accountSuspensionNote);
    rows.add(u"À savoir"_s, notes);
    return rows.card();
}

QString forWhom(const Procedure &procedure)
{
    if (procedure.degree == "second"_L1)
        return u"personnels des collèges et des lycées (second degré)"_s;
    if (procedure.statuses.contains("all"_L1))
        return u"tous les personnels"_s;
    return procedure.statuses.contains("fonctionnaire"_L1) ? u"fonctionnaires"_s : u"contractuels, AESH, AED"_s;
}

/** As the démarche tells them itself, or else those that it sets running. */
QStringList periodsOf(const Procedure &procedure, const Catalogue &law)
{
    if (!procedure.delay.isEmpty())
        return procedure.delay;
    QStringList periods;
    for (const QString &id : procedure.starts)
        if (const LimitationRule *rule = law.limitationRule(id); rule && rule->kind != LimitationRule::Kind::Reminder)
            periods << rule->title + (rule->condition.isEmpty() ? QString() : french(u" ; "_s) + rule->condition);
    return periods;
}

Card cardOf(const Procedure &procedure, const Catalogue &law)
{
    const QString none = u"—"_s;
    Rows rows;
    rows.add(u"À qui"_s, procedure.recipient == none ? QString() : procedure.recipient);
    rows.add(u"Pour qui"_s, forWhom(procedure));
    rows.add(u"Texte"_s, procedure.legalBasis == none ? QString() : procedure.legalBasis);
    rows.add(u"Comment"_s, procedure.form + procedure.contents);
    rows.add(u"Ce que cela fait"_s, procedure.effect);
    rows.add(u"Ce que cela ne fait pas"_s, procedure.doesNot);
    rows.add(u"Délais"_s, periodsOf(procedure, law));
    rows.add(u"À savoir"_s, procedure.notes + law.warningTexts(procedure.warnings));
    rows.add(u"Adresse"_s, procedure.where);
    return rows.card();
}

QList<LegalGround> groundsOf(const Offence *offence, const Procedure *procedure, const Catalogue &law)
{
    QList<LegalGround> grounds{{{}, offence ? offence->basis : procedure->basis}};
    if (procedure) {
        addGrounds(grounds, procedure->references, law);
        addPeriodGrounds(grounds, *procedure, law);
    } else if (const LimitationRule *rule = law.limitationRule(offence->limitation))
        grounds << periodGround(u"délai"_s, *rule);
    return grounds;
}

} // namespace

QList<Fiche> fiches(const Catalogue &law)
{
    QList<Fiche> all;
    for (const Offence &offence : law.offences())
        all << Fiche{offence.id, offence.label, Fiche::Kind::Offence};
    std::vector<const Procedure *> procedures;
    for (const Procedure &procedure : law.procedures())
        if (procedure.id != "autre"_L1)
            procedures.push_back(&procedure);
    std::stable_sort(procedures.begin(), procedures.end(), [](auto *a, auto *b) { return a->order < b->order; });
    for (const Procedure *procedure : procedures)
        all << Fiche{procedure->id, procedure->title, Fiche::Kind::Procedure};
    return all;
}

Result<paper::Document> composeFiche(const QString &id, const Catalogue &law, const QDateTime &made)
{
    const Offence *offence = law.offence(id);
    const Procedure *procedure = law.procedure(id);
    if (!offence && !procedure)
        return fail(Error::Code::NotFound, QCoreApplication::translate("Wording", "There is no fiche called “%1”.").arg(id));
    const auto sentences = Wording::read(u"fiche"_s, law);
    const auto glossary = Wording::read(u"sheet"_s, law, u"glossary"_s);
    if (!sentences || !glossary)
        return fail(!sentences ? sentences : glossary);

    const QDate day = made.date();
    Values values;
    values.set(u"today"_s, longDay(day));
    const QString title = offence ? named(*offence).title : procedure->title;
    const bool isCivil = offence && offence->nature == Offence::Nature::Civil;
    const QString lead = sentences->sentence(isCivil ? u"lead-civil"_s : offence ? u"lead-offence"_s : u"lead-procedure"_s);
    Blocks blocks{Heading{.text = title}, Paragraph{.text = plain(lead), .look = Look::Lead}};
    blocks << (offence ? cardOf(*offence, law) : cardOf(*procedure, law));
    blocks += closing(blocks, groundsOf(offence, procedure, law), law, day, *sentences, *glossary);

    Sha256 identity;
    identity.add(id.toUtf8()).add(law.version().toUtf8()).add(made.toString(Qt::ISODateWithMs).toUtf8());
    return paper::Document{.title = offence ? offence->label : procedure->title,
                           .subject = sentences->sentence(u"subject"_s),
                           .footer = sentences->sentence(u"footer"_s, values),
                           .made = made,
                           .identity = identity.digest(),
                           .blocks = blocks};
}

} // namespace appui
