// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdf/imageobject_p.h"
#include "report/pdf/page_p.h"

#include <hb-ot.h>

namespace appui::pdf {

FontSubset &Resources::font(const type::Face &face)
{
    auto &subset = m_subsets[face.name()];
    if (!subset)
        subset = std::make_unique<FontSubset>(face);
    return *subset;
}

QByteArray Resources::emoji(hb_codepoint_t glyph)
{
    auto &emojiName = m_emoji[glyph];
    if (emojiName.isEmpty())
        emojiName = "Emoji" + QByteArray::number(glyph);
    return emojiName;
}

QByteArray Resources::image(const QPDFObjectHandle &object)
{
    m_images.push_back(object);
    return "Image" + QByteArray::number(qint64(m_images.size()));
}

PlacedImage emojiObject(QPDF &pdf, const type::FontBook &fonts, hb_codepoint_t glyph)
{
    const Handle<hb_blob_t, hb_blob_destroy> png(hb_ot_color_glyph_reference_png(fonts.emoji().font(), glyph));
    unsigned length = 0;
    const char *bytes = hb_blob_get_data(png.get(), &length);
    const QImage picture = QImage::fromData(QByteArrayView(bytes, length), "PNG");
    return pictureObject(pdf, picture.convertToFormat(QImage::Format_ARGB32));
}

QPDFObjectHandle Resources::write(QPDF &pdf) const
{
    auto fonts = QPDFObjectHandle::newDictionary();
    for (const auto &[fontName, subset] : m_subsets)
        fonts.replaceKey('/' + fontName.toStdString(), subset->embed(pdf));

    auto images = QPDFObjectHandle::newDictionary();
    for (size_t i = 0; i < m_images.size(); ++i)
        images.replaceKey("/Image" + std::to_string(i + 1), m_images[i]);
    for (const auto &[glyph, emojiName] : m_emoji)
        images.replaceKey('/' + emojiName.toStdString(), emojiObject(pdf, m_fonts, glyph).object);

    auto all = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    all.replaceKey("/Font", fonts);
    all.replaceKey("/XObject", images);
    return all;
}

} // namespace appui::pdf
