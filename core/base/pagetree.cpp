// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/pagetree_p.h"

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <set>
#include <utility>
#include <vector>

namespace appui {

namespace {

constexpr int deepest = 256; // balanced trees of a million pages have a dozen levels

/** Where qpdf begins: it climbs from the pages that the catalog names to what they say is above them. */
QPDFObjectHandle top(QPDFObjectHandle pages)
{
    std::set<QPDFObjGen> passed;
    while (pages.isDictionary() && pages.hasKey("/Parent") && passed.insert(pages.getObjGen()).second)
        pages = pages.getKey("/Parent");
    return pages;
}

} // namespace

bool hasSafePageTree(QPDF &pdf)
{
    std::set<QPDFObjGen> passed;
    std::vector<std::pair<QPDFObjectHandle, int>> waiting{{top(pdf.getRoot().getKey("/Pages")), 1}};
    while (!waiting.empty()) {
        auto [node, depth] = waiting.back();
        waiting.pop_back();
        auto kids = node.isDictionary() ? node.getKey("/Kids") : QPDFObjectHandle::newNull();
        if (!kids.isArray())
            continue;
        if (depth > deepest || (node.isIndirect() && !passed.insert(node.getObjGen()).second))
            return false;
        // In the order of the pages: what is reached twice is so by the way on which qpdf comes first.
        for (int i = kids.getArrayNItems(); i-- > 0;)
            waiting.emplace_back(kids.getArrayItem(i), depth + 1);
    }
    return true;
}

} // namespace appui
