// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/blocks_p.h"

#include <QCoreApplication>

namespace appui::layout {

namespace {

/** Sets one block after the other; remembers what must outlive a block. */
class BlockSetter
{
public:
    explicit BlockSetter(Flow &flow)
        : m_flow(flow)
    {
    }

    Result<void> operator()(const QList<paper::Block> &blocks, qsizetype index)
    {
        m_company = std::max(heightUpToSignature(blocks, index + 1), heightAnnounced(blocks, index));
        if (!std::holds_alternative<paper::Item>(blocks[index]))
            m_list = nullptr;
        return std::visit([this](const auto &each) { return set(each); }, blocks[index]);
    }

private:
    /** Of a signature and the formula above it, where they come next; 0 where they do not. */
    double heightUpToSignature(const QList<paper::Block> &blocks, qsizetype from) const
    {
        double height = 0;
        for (; from < blocks.size(); ++from) {
            const auto *paragraph = std::get_if<paper::Paragraph>(&blocks[from]);
            if (!paragraph || !paragraph->keepWithNext)
                break;
            height += heightOf(m_flow, *paragraph);
        }
        return from < blocks.size() && std::holds_alternative<paper::Signature>(blocks[from]) ? height + signatureHeight : 0;
    }

    /** Of the first item of the list that a paragraph announces; 0 where it announces none. */
    double heightAnnounced(const QList<paper::Block> &blocks, qsizetype index) const
    {
        const auto *paragraph = std::get_if<paper::Paragraph>(&blocks[index]);
        const auto *item = index + 1 < blocks.size() ? std::get_if<paper::Item>(&blocks[index + 1]) : nullptr;
        const bool announces = paragraph && item && !paragraph->text.isEmpty() && paragraph->text.last().text.endsWith(u':');
        return announces ? heightOf(m_flow, *item) : 0;
    }

    template <typename T>
    Result<void> set(const T &block)
    {
        layout::place(m_flow, block);
        return {};
    }
    Result<void> set(const paper::Paragraph &paragraph)
    {
        layout::place(m_flow, paragraph, m_company);
        return {};
    }
    Result<void> set(const paper::Item &item)
    {
        layout::place(m_flow, item, m_list, m_company);
        return {};
    }
    Result<void> set(const paper::Figure &figure) { return layout::place(m_flow, figure); }
    Result<void> set(const paper::Stills &stills) { return layout::place(m_flow, stills); }
    Result<void> set(const paper::Gap &gap)
    {
        if (!m_flow.pageIsEmpty())
            m_flow.advance(gap.height);
        return {};
    }
    Result<void> set(const paper::PageBreak &)
    {
        if (!m_flow.pageIsEmpty())
            m_flow.turnPage();
        return {};
    }

    Flow &m_flow;
    pdf::Element *m_list = nullptr;
    double m_company = 0;
};

} // namespace

Result<void> place(Flow &flow, const QList<paper::Block> &blocks, const Progress &progress)
{
    BlockSetter setBlock(flow);
    qsizetype i = 0;
    flow.setGoesOn([&] { return goesOn(progress, i, blocks.size()); });
    Result<void> set;
    for (; set && i < blocks.size() && flow.goesOn(); ++i)
        set = setBlock(blocks, i);
    flow.setGoesOn({});
    if (flow.isStopped())
        return fail(Error::Code::Cancelled, QCoreApplication::translate("report", "Stopped at your request."));
    return set;
}

} // namespace appui::layout
