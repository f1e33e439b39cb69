// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/exhibitneeds.h"
#include "legal/review_p.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {
namespace {

/** "1–3, 5" of the numbers 1, 2, 3 and 5. */
QString spans(const QList<int> &numbers)
{
    QStringList spans;
    for (qsizetype from = 0; from < numbers.size();) {
        qsizetype to = from;
        while (to + 1 < numbers.size() && numbers[to + 1] == numbers[to] + 1)
            ++to;
        spans << (from == to ? QString::number(numbers[from]) : u"%1–%2"_s.arg(numbers[from]).arg(numbers[to]));
        from = to + 1;
    }
    return spans.join(u", ");
}

void inspectAddress(Inspection &inspection, const Exhibit &exhibit, const std::vector<const Matter *> &shown)
{
    const auto find = [&](const char *code) { inspection.find(code, Gap::Subject::Exhibit, exhibit.id); };
    if (exhibit.url.isEmpty()) {
        const bool published = std::any_of(shown.begin(), shown.end(), [](const Matter *matter) {
            return matter->audience.kind == Audience::Kind::Public && matter->answer("online") != u"no";
        });
        if (lacksAddress(exhibit, published))
            find("url-missing");
        return;
    }
    const QUrl url(exhibit.url, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.scheme().startsWith(u"http"))
        find("url-invalid");
    else if ((url.path().isEmpty() || url.path() == u"/") && !url.hasQuery() && !url.hasFragment())
        find("url-home-page");
}

void inspectFile(Inspection &inspection, const Exhibit &exhibit)
{
    const auto find = [&](const char *code) { inspection.find(code, Gap::Subject::Exhibit, exhibit.id); };
    if (exhibit.remarks.contains(u"broken"_s) || exhibit.remarks.contains(u"unfinished"_s))
        find("exhibit-damaged");
    if (exhibit.remarks.contains(u"has-position"_s) && exhibit.recipients != RecipientSet())
        find("position-in-file");
    if (exhibit.remarks.contains(u"looks-reencoded"_s))
        find("re-encoded");
    else if (exhibit.provenance == Provenance::Received)
        find("second-hand");
    if (isMedical(exhibit) && exhibit.recipients.testFlag(Recipient::Recteur))
        find("medical-for-recteur");
}

void inspectExhibit(Inspection &inspection, const Exhibit &exhibit)
{
    const auto find = [&](const char *code) { inspection.find(code, Gap::Subject::Exhibit, exhibit.id); };
    const std::vector<const Matter *> shown = inspection.shownIn(exhibit);
    inspectFile(inspection, exhibit);
    inspectAddress(inspection, exhibit, shown);
    if (lacksOrigin(exhibit))
        find("capture-without-address-or-date");
    else if (!saysWhen(exhibit) && !shown.empty())
        find("seen-missing");
    if (const QDate seen = inspection.dayOf(exhibit.seen); seen.isValid() && seen > inspection.today)
        find("seen-in-future");
    if (shown.empty())
        find("exhibit-shows-nothing");
    else if (exhibit.title.isEmpty() || exhibit.fileName.startsWith(exhibit.title + u'.'))
        find("title-missing");
}

} // namespace

void inspectExhibits(Inspection &inspection)
{
    const auto exhibits = inspection.dossier.exhibitsByNumber();
    if (exhibits.empty())
        inspection.find("no-exhibit", Gap::Subject::Dossier, {});
    for (const Exhibit *exhibit : exhibits)
        inspectExhibit(inspection, *exhibit);
}

void inspectProof(Inspection &inspection)
{
    const auto find = [&](const char *code, const QStringList &values = {}) {
        inspection.find(code, Gap::Subject::Dossier, {}, values);
    };
    const auto exhibits = inspection.dossier.exhibitsByNumber();
    QList<int> unstamped;
    for (const Exhibit *exhibit : exhibits)
        if (!inspection.proof.stamped.contains(exhibit->digest))
            unstamped << exhibit->number;
    if (!unstamped.isEmpty())
        find("not-timestamped", {spans(unstamped)});
    else if (!inspection.proof.headStamped && !exhibits.empty())
        find("journal-not-timestamped");
    if (inspection.proof.exercise)
        find("exercise-timestamps");
    if (inspection.law.isStale(inspection.today))
        find("catalogue-stale", {inspection.law.checkedOn().toString(u"dd/MM/yyyy"_s)});
}

} // namespace appui
