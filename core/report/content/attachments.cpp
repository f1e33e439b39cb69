// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/attachments_p.h"

#include "report/content/exhibitcard_p.h"
#include "report/content/requisition_p.h"
#include "report/content/typography_p.h"

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

using paper::Attachment;

constexpr int longestName = 60;

QString asciiName(const QString &name)
{
    QString spelled = name;
    spelled.replace(u"œ"_s, u"oe"_s).replace(u"Œ"_s, u"OE"_s).replace(u"æ"_s, u"ae"_s).replace(u"ß"_s, u"ss"_s);
    QString ascii;
    for (const QChar c : spelled.normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        const bool safe = c.unicode() < 0x80 && (c.isLetterOrNumber() || u" ._-()"_s.contains(c));
        if (safe || !ascii.endsWith(u'_'))
            ascii += safe ? c : u'_';
    }
    const qsizetype dot = ascii.lastIndexOf(u'.');
    const QString extension = dot > 0 ? ascii.mid(dot).left(8) : QString();
    const QString stem = ascii.left(dot > 0 ? dot : ascii.size()).left(longestName - extension.size()).trimmed();
    return (stem.isEmpty() ? u"fichier"_s : stem) + extension;
}

QString pieceName(const Exhibit &exhibit)
{
    return u"piece-%1"_s.arg(exhibit.number, 3, 10, '0'_L1);
}

Attachment generated(const QString &name, const QString &mediaType, const QString &description, const QByteArray &bytes,
                     const Copy &copy, const QString &relationship = u"Data"_s)
{
    return {.name = name,
            .mediaType = mediaType,
            .description = description,
            .relationship = relationship,
            .bytes = bytes,
            .size = bytes.size(),
            .modified = copy.made};
}

Result<Attachment> token(const Stamped &stamped, const QString &name, const QString &description, const Copy &copy)
{
    const auto response = tokenAsResponse(stamped.stamp.token);
    if (!response)
        return fail(response);
    return generated(name, u"application/timestamp-reply"_s, description, *response, copy, u"Supplement"_s);
}

/** What a full copy holds besides its manifest. */
Result<QList<Attachment>> filesOfAFullCopy(const Copy &copy)
{
    QList<Attachment> all;
    for (const Exhibit *exhibit : copy.exhibits) {
        const QString piece = french(u"Pièce n° %1 : "_s).arg(exhibit->number);
        if (copy.attaches(*exhibit))
            all << Attachment{.name = attachmentName(*exhibit),
                              .mediaType = exhibit->mediaType,
                              .description = piece + exhibit->fileName,
                              .relationship = u"Source"_s,
                              .original = exhibit->digest,
                              .size = exhibit->size,
                              .modified = exhibit->added};
        if (!copy.stamps.contains(exhibit->digest))
            continue;
        auto tsr = token(copy.stamps[exhibit->digest], tokenName(*exhibit), piece + u"jeton d’horodatage"_s, copy);
        if (!tsr)
            return fail(tsr);
        all << *tsr;
    }
    if (copy.headStamp) {
        auto tsr = token(*copy.headStamp, u"journal.tsr"_s, u"Journal du dossier : jeton d’horodatage"_s, copy);
        if (!tsr)
            return fail(tsr);
        all << *tsr;
    }
    if (const QByteArray pem = authoritiesPem(copy); !pem.isEmpty())
        all << generated(authoritiesName, u"application/x-pem-file"_s, u"Certificats des autorités d’horodatage"_s, pem, copy,
                         u"Supplement"_s);
    if (copy.recipient != Recipient::Recteur)
        all << generated(u"requisitions.csv"_s, u"text/csv"_s, u"Feuille de réquisitions"_s, requisitionCsv(copy), copy);
    return all;
}

} // namespace

QString attachmentName(const Exhibit &exhibit)
{
    return pieceName(exhibit) + u" - "_s + asciiName(exhibit.fileName);
}

QString tokenName(const Exhibit &exhibit)
{
    return pieceName(exhibit) + u".tsr"_s;
}

QByteArray authoritiesPem(const Copy &copy)
{
    QByteArray pem;
    for (const Authority &authority : copy.dossier.authorities)
        if (!authority.caPem.isEmpty())
            pem += authority.caPem.toUtf8() + (authority.caPem.endsWith(u'\n') ? "" : "\n");
    return pem;
}

Result<QList<Attachment>> attachments(const Copy &copy, const QList<paper::Block> &blocks)
{
    auto all = copy.withOriginals ? filesOfAFullCopy(copy) : QList<Attachment>();
    if (!all)
        return all;
    *all << generated(u"manifest.json"_s, u"application/json"_s, u"Manifeste : toutes les empreintes du dossier"_s,
                      manifest(copy, blocks, *all), copy);
    return all;
}

} // namespace appui::content
