// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/stateoflaw.h"

#include "legal/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

void addOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list << text;
}

/** "art. 85 du code de procédure pénale (85 non relu en version 2026)" */
QString named(const LegalGround &ground, const Basis &basis)
{
    QStringList names{ground.name, basis.about};
    names.removeAll(QString());
    const QString name = names.isEmpty() ? u"l’essentiel de cette page"_s : names.join(u", "_s);
    return basis.note.isEmpty() ? name : name + u" ("_s + basis.note + u')';
}

} // namespace

QStringList stateOfLaw(const QList<LegalGround> &grounds, const Catalogue &law, const QDate &today)
{
    QDate oldest;
    QStringList texts;
    QStringList reserve;
    QStringList secondary;
    QStringList memory;
    for (const LegalGround &ground : grounds)
        for (const Basis &basis : ground.basis) {
            if (!oldest.isValid() || basis.checked < oldest)
                oldest = basis.checked;
            for (const QString &source : basis.sources)
                if (const Source *read = law.sources().find(source))
                    addOnce(texts, read->read);
            if (basis.mark == Mark::Verified && !basis.note.isEmpty())
                addOnce(reserve, named(ground, basis));
            else if (basis.mark == Mark::Secondary)
                addOnce(secondary, named(ground, basis));
            else if (basis.mark == Mark::Memory)
                addOnce(memory, named(ground, basis));
        }
    if (!oldest.isValid())
        return {};
    QStringList sentences{law.sentence(u"law-checked"_s).arg(oldest.toString(u"dd/MM/yyyy"))};
    const auto add = [&](const QString &sentence, const QStringList &what) {
        if (!what.isEmpty())
            sentences << law.sentence(sentence).arg(what.join(u"\u202F; "_s));
    };
    add(u"law-texts"_s, texts);
    add(u"law-reserve"_s, reserve);
    add(u"law-secondary"_s, secondary);
    add(u"law-memory"_s, memory);
    if (today > oldest.addYears(1))
        sentences << law.sentence(u"law-stale"_s);
    return sentences;
}

QString toBeChecked(const QList<Basis> &basis)
{
    QStringList parts;
    for (const Basis &one : basis)
        if (one.mark == Mark::Memory)
            addOnce(parts, one.about.isEmpty() ? u"l’essentiel"_s : one.about);
    return parts.join(u"\u202F; "_s);
}

QString withReserve(const QString &text, const QList<Basis> &basis)
{
    const QString parts = toBeChecked(basis);
    if (parts.isEmpty() || text.contains(u"à vérifier"_s))
        return text;
    const bool whole =
        std::any_of(basis.begin(), basis.end(), [](const Basis &one) { return one.mark == Mark::Memory && one.about.isEmpty(); });
    const bool stops = text.endsWith(u'.');
    const QString reserve = whole ? u" (à vérifier)"_s : u"\u202F; à vérifier\u00A0: "_s + parts;
    return text.chopped(stops ? 1 : 0) + reserve + (stops ? u"."_s : QString());
}

} // namespace appui
