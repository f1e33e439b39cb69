// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pdf/qpdf_p.h"
#include "report/typography/fontbook_p.h"

#include <QHash>
#include <QPair>

#include <vector>

namespace appui::pdf {

/**
 * A font as far as it is used. Each pair of a glyph and the characters it stands for gets a code of its own, so that the text
 * layer gives back exactly what was written: narrow spaces, emoji (carried by the blank glyph under their picture), Arabic, signs
 * that share a glyph.
 */
class FontSubset
{
public:
    explicit FontSubset(const type::Face &face);

    /** The two bytes that show glyph `glyph` and mean `text`; an empty text means "nothing of its own". */
    quint16 code(hb_codepoint_t glyph, const QString &text);
    /** Fraction of the em that the viewer advances after `code`. */
    double width(quint16 code) const { return m_codes[code].width; }
    /** What the text layer gives for `code`. */
    const QString &meaning(quint16 code) const { return m_codes[code].text; }
    const type::Face &face() const { return m_face; }

    /** The Type 0 font dictionary, with the font file cut down to the glyphs used. */
    QPDFObjectHandle embed(QPDF &pdf) const;

private:
    struct Code
    {
        hb_codepoint_t glyph = 0;
        QString text;
        double width = 0;
    };
    QPDFObjectHandle descriptor(QPDF &pdf, const QByteArray &fontName, const QByteArray &file) const;

    const type::Face &m_face;
    bool m_cff;
    std::vector<Code> m_codes;                              ///< by code; 0 is never used
    QHash<QPair<hb_codepoint_t, QString>, quint16> m_known; ///< by glyph and text as they were asked for
};

/** The CMap that tells what codes mean; `meanings` by code, an empty one where there is none. */
QByteArray toUnicode(const std::vector<QString> &meanings);

} // namespace appui::pdf
