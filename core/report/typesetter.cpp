// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/typesetter.h"

#include "report/layout/blocks_p.h"

#include <QCoreApplication>

namespace appui::paper {

namespace {

/** Sets one block after the other; remembers what must outlive a block. */
class BlockSetter
{
public:
    BlockSetter(layout::Flow &flow, const OriginalSource &source)
        : m_flow(flow)
        , m_source(source)
    {
    }

    Result<void> operator()(const Block &block, const Block *next)
    {
        m_signedNext = next && std::holds_alternative<Signature>(*next);
        if (!std::holds_alternative<Item>(block))
            m_list = nullptr;
        return std::visit([this](const auto &each) { return set(each); }, block);
    }

private:
    template <typename T>
    Result<void> set(const T &block)
    {
        layout::place(m_flow, block);
        return {};
    }
    Result<void> set(const Paragraph &paragraph)
    {
        layout::place(m_flow, paragraph, m_signedNext);
        return {};
    }
    Result<void> set(const Item &item)
    {
        layout::place(m_flow, item, m_list);
        return {};
    }
    Result<void> set(const Figure &figure) { return layout::place(m_flow, figure, m_source); }
    Result<void> set(const Stills &stills) { return layout::place(m_flow, stills); }
    Result<void> set(const Gap &gap)
    {
        if (!m_flow.pageIsEmpty())
            m_flow.advance(gap.height);
        return {};
    }
    Result<void> set(const PageBreak &)
    {
        if (!m_flow.pageIsEmpty())
            m_flow.turnPage();
        return {};
    }

    layout::Flow &m_flow;
    const OriginalSource &m_source;
    pdf::Element *m_list = nullptr;
    bool m_signedNext = false;
};

} // namespace

QByteArray imageMark(const Digest &original, int page)
{
    return '@' + sha256(original + QByteArray::number(page)).toHex().left(63);
}

Result<TypesetResult> typeset(const Document &document, const OriginalSource &source, const QString &path,
                              const Progress &progress)
{
    const type::FontBook fonts;
    pdf::File file(fonts);
    layout::Flow flow(file, fonts, document);
    BlockSetter setBlock(flow, source);
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        if (!goesOn(progress, 0, 100))
            return fail(Error::Code::Cancelled, QCoreApplication::translate("report", "Stopped at your request."));
        const Block *next = i + 1 < document.blocks.size() ? &document.blocks[i + 1] : nullptr;
        if (const auto set = setBlock(document.blocks[i], next); !set)
            return fail(set);
    }
    flow.finish();
    if (const auto written = file.write(path, document, flow.destinations(), source, progress); !written)
        return fail(written);
    return TypesetResult{file.pageCount()};
}

} // namespace appui::paper
