// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/typesetter.h"

#include "report/layout/blocks_p.h"

#include <QCoreApplication>
#include <QFile>

namespace appui::paper {

namespace {

/** Sets one block after the other; remembers what must outlive a block. */
class BlockSetter
{
public:
    explicit BlockSetter(layout::Flow &flow)
        : m_flow(flow)
    {
    }

    Result<void> operator()(const QList<Block> &blocks, qsizetype index)
    {
        m_company = std::max(heightUpToSignature(blocks, index + 1), heightAnnounced(blocks, index));
        if (!std::holds_alternative<Item>(blocks[index]))
            m_list = nullptr;
        return std::visit([this](const auto &each) { return set(each); }, blocks[index]);
    }

private:
    /** Of a signature and the formula above it, where they come next; 0 where they do not. */
    double heightUpToSignature(const QList<Block> &blocks, qsizetype from) const
    {
        double height = 0;
        for (; from < blocks.size(); ++from) {
            const auto *paragraph = std::get_if<Paragraph>(&blocks[from]);
            if (!paragraph || !paragraph->keepWithNext)
                break;
            height += layout::heightOf(m_flow, *paragraph);
        }
        return from < blocks.size() && std::holds_alternative<Signature>(blocks[from]) ? height + layout::signatureHeight : 0;
    }

    /** Of the first item of the list that a paragraph announces; 0 where it announces none. */
    double heightAnnounced(const QList<Block> &blocks, qsizetype index) const
    {
        const auto *paragraph = std::get_if<Paragraph>(&blocks[index]);
        const auto *item = index + 1 < blocks.size() ? std::get_if<Item>(&blocks[index + 1]) : nullptr;
        const bool announces = paragraph && item && !paragraph->text.isEmpty() && paragraph->text.last().text.endsWith(u':');
        return announces ? layout::heightOf(m_flow, *item) : 0;
    }

    template <typename T>
    Result<void> set(const T &block)
    {
        layout::place(m_flow, block);
        return {};
    }
    Result<void> set(const Paragraph &paragraph)
    {
        layout::place(m_flow, paragraph, m_company);
        return {};
    }
    Result<void> set(const Item &item)
    {
        layout::place(m_flow, item, m_list, m_company);
        return {};
    }
    Result<void> set(const Figure &figure) { return layout::place(m_flow, figure); }
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
    pdf::Element *m_list = nullptr;
    double m_company = 0;
};

} // namespace

QByteArray imageMark(const Digest &original, int page)
{
    return '@' + sha256(original + QByteArray::number(page)).toHex().left(63);
}

Result<TypesetResult> typeset(const Document &document, const OriginalSource &source, const QString &path,
                              const Progress &progress)
{
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        return fail(Error::Code::Io, QCoreApplication::translate("report", "“%1” can't be written.").arg(path),
                    out.errorString());
    const type::FontBook fonts;
    pdf::File file(out, fonts, source);
    layout::Flow flow(file, fonts, document);
    BlockSetter setBlock(flow);
    const int layoutShare = document.attachments.isEmpty() ? 90 : 50; // of the work, in hundredths
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        if (!goesOn(progress, i * layoutShare / document.blocks.size(), 100))
            return fail(Error::Code::Cancelled, QCoreApplication::translate("report", "Stopped at your request."));
        if (const auto set = setBlock(document.blocks, i); !set)
            return fail(set);
    }
    flow.finish();
    const auto written = file.write(document, flow.destinations(), [&](qint64 done, qint64 total) {
        return goesOn(progress, layoutShare + done * (100 - layoutShare) / std::max<qint64>(total, 1), 100);
    });
    if (!written)
        return fail(written);
    return TypesetResult{file.pageCount(), written->size, written->digest};
}

} // namespace appui::paper
