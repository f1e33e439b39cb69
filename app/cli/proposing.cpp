// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposing.h"

#include "casework/proposals.h"
#include "dossier/json.h"
#include "naming.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::cli {

namespace {

/** The word for a field on the command line. */
QString tokenOf(Proposal::Field field)
{
    switch (field) {
    case Proposal::Field::Title:
        return u"title"_s;
    case Proposal::Field::Platform:
        return u"platform"_s;
    case Proposal::Field::Seen:
        return u"seen"_s;
    case Proposal::Field::Provenance:
        return u"provenance"_s;
    case Proposal::Field::Published:
        return u"published"_s;
    }
    return {};
}

QString valueOf(const Proposal &proposal)
{
    if (proposal.field == Proposal::Field::Provenance)
        return toToken(proposal.provenance);
    return proposal.date.isEmpty() ? proposal.text : proposal.date.value();
}

} // namespace

QString proposalLines(const Dossier &dossier, const Exhibit &exhibit)
{
    QString lines;
    for (const Proposal &proposal : proposals(dossier, exhibit))
        lines += u"\n    "_s + Words::tr("Proposed, --accept %1: %2. %3")
                                   .arg(tokenOf(proposal.field), onOneLine(valueOf(proposal)), whereFrom(proposal));
    return lines;
}

Result<void> acceptProposals(DossierStore &store, const Exhibit &exhibit, const QString &list)
{
    QStringList fields = list.split(u',', Qt::SkipEmptyParts);
    for (QString &field : fields)
        field = field.trimmed();
    const QList<Proposal> offered = proposals(store.dossier(), exhibit);
    for (const QString &field : std::as_const(fields)) {
        const auto meant = [&field](const Proposal &each) { return tokenOf(each.field) == field; };
        if (!std::any_of(offered.begin(), offered.end(), meant))
            return fail(Error::Code::Invalid, Words::tr("Nothing is proposed for “%1”.").arg(field));
    }
    for (const Proposal &proposal : offered) {
        if (!fields.contains(tokenOf(proposal.field)))
            continue;
        const auto change = acceptance(store.dossier(), proposal);
        const auto recorded = change ? store.record({*change}) : fail(change);
        if (!recorded)
            return recorded;
    }
    return {};
}

} // namespace appui::cli
