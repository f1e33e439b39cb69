// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pdf/qpdf_p.h"
#include "report/typography/fontbook_p.h"
#include "verify/drawnpage_p.h"
#include "verify/drawntext_p.h"

#include <map>

namespace appui {

/**
 * The fonts and emoji that pages share, read from their /Resources: what each code means and how wide it is; and whether what it
 * draws is what the program's own fonts draw for that meaning. Throws what qpdf throws.
 */
class EmbeddedFonts
{
public:
    EmbeddedFonts(QPDFObjectHandle resources, const type::FontBook &fonts);

    /** How a code is drawn; nothing when it has no width, or may not be drawn so. */
    std::optional<CodeExtent> extent(const QByteArray &font, quint16 code, bool isBlank) const;
    /** What a code means, and its width, whether it may be drawn so or not; nothing, of no width, when it has none. */
    CodeMeaning meaning(const QByteArray &font, quint16 code) const;
    /** Whether the blank means what is drawn in its place. */
    bool isRight(const Blank &blank) const;

    /** How the fonts contradict themselves. */
    const QStringList &foreign() const { return m_foreign; }
    /** What the program's own fonts draw otherwise, or not at all. */
    const QStringList &unknown() const { return m_unknown; }

private:
    struct Code
    {
        QString meaning;
        std::optional<double> width;
        bool isBlank = false; ///< nothing is seen of it
        bool isSilent = true; ///< nothing would be seen of what it means, either
        bool isAlone = false; ///< it means something that needs its own place
    };
    using Codes = std::map<quint16, Code>;

    void read(const QString &name, QPDFObjectHandle font);
    void readMeanings(const QString &name, QPDFObjectHandle font, Codes &codes);
    void readWidths(const QString &name, QPDFObjectHandle widths, Codes &codes);
    void compareGlyphs(const QString &name, QPDFObjectHandle descendant, Codes &codes);
    QString digitsOf(const Blank &blank) const;
    void comparePictures(QPDFObjectHandle pictures);

    const type::FontBook &m_fonts;
    std::map<QByteArray, Codes> m_codes; ///< by the font's name
    QStringList m_foreign;
    QStringList m_unknown;
};

} // namespace appui
