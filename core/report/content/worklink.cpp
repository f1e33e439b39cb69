// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/worklink_p.h"

#include "report/content/summary_p.h"
#include "report/content/typography_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::content {

WorkLink WorkLink::of(const Copy &copy)
{
    WorkLink link;
    qsizetype answered = 0;
    qsizetype denied = 0;
    for (const Fact *fact : attacks(copy)) {
        const QString work = answerOf(*fact, u"work"_s, copy);
        answered += work.isEmpty() ? 0 : 1;
        denied += work == "no"_L1 ? 1 : 0;
        if (work == "yes"_L1)
            link.tied << fact->number;
        else
            ++link.others;
    }
    std::sort(link.tied.begin(), link.tied.end());
    link.allDenied = denied > 0 && denied == answered;
    link.mayBeTied = denied < link.others;
    link.isOpen = answered > 0 && link.tied.isEmpty();
    link.isUnasked = answered == 0;
    return link;
}

void setWorkLink(Values &values, const Copy &copy)
{
    const WorkLink link = WorkLink::of(copy);
    if (link.isOpen) {
        values.set(u"link_open"_s, u"oui"_s);
        if (link.mayBeTied)
            values.set(u"link_to_weigh"_s, u"oui"_s);
        return;
    }
    Values which;
    QStringList numbers;
    for (const int number : link.tied)
        numbers << QString::number(number);
    if (link.isUnasked)
        values.set(u"link_unasked"_s, u"oui"_s);
    const bool isOne = numbers.size() == 1;
    which.set(u"numbers"_s, listed(numbers));
    const QString some = !link.isMixed() ? QString() : isOne ? u"-one"_s : u"-some"_s;
    values.set(u"link"_s, copy.pages.sentence(u"work-link"_s + some, which));
    values.set(u"because"_s, copy.pages.sentence(u"because-of-work"_s + some, which));
    values.set(u"for_my_work"_s, copy.pages.sentence(link.isMixed() ? u"partly-for-my-work"_s : u"for-my-work"_s));
}

} // namespace appui::content
