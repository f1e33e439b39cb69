// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/attachments_p.h"

#include "report/content/exhibitcard_p.h"
#include "report/content/requisition_p.h"
#include "report/content/typography_p.h"

#include <QRegularExpression>

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

QString pieceName(int number)
{
    return u"piece-%1"_s.arg(number, 3, 10, '0'_L1);
}

Attachment generated(const QString &name, const QByteArray &bytes, const Copy &copy)
{
    Attachment file = generatedFile(name).value();
    file.bytes = bytes;
    file.size = bytes.size();
    file.modified = copy.made;
    return file;
}

Result<Attachment> token(const Stamped &stamped, const QString &name, const Copy &copy)
{
    const auto response = tokenAsResponse(stamped.stamp.token);
    if (!response)
        return fail(response);
    return generated(name, *response, copy);
}

/** What a full copy holds besides its manifest. */
Result<QList<Attachment>> filesOfAFullCopy(const Copy &copy)
{
    QList<Attachment> all;
    for (const Exhibit *exhibit : copy.exhibits) {
        if (copy.attaches(*exhibit))
            all << Attachment{.name = attachmentName(*exhibit),
                              .mediaType = exhibit->mediaType,
                              .description = originalDescription(exhibit->number, exhibit->fileName),
                              .relationship = u"Source"_s,
                              .original = exhibit->digest,
                              .size = exhibit->size,
                              .modified = exhibit->added};
        if (!copy.stamps.contains(exhibit->digest))
            continue;
        auto tsr = token(copy.stamps[exhibit->digest], tokenName(*exhibit), copy);
        if (!tsr)
            return fail(tsr);
        all << *tsr;
    }
    if (copy.headStamp) {
        auto tsr = token(*copy.headStamp, headTokenName, copy);
        if (!tsr)
            return fail(tsr);
        all << *tsr;
    }
    if (const QByteArray pem = authoritiesPem(copy); !pem.isEmpty())
        all << generated(authoritiesName, pem, copy);
    if (copy.recipient != Recipient::Recteur && asksForData(copy))
        all << generated(requisitionsName, requisitionCsv(copy), copy);
    return all;
}

} // namespace

QString attachmentName(int number, const QString &fileName)
{
    return pieceName(number) + u" - "_s + asciiName(fileName);
}

QString attachmentName(const Exhibit &exhibit)
{
    return attachmentName(exhibit.number, exhibit.fileName);
}

QString tokenName(int number)
{
    return pieceName(number) + u".tsr"_s;
}

QString tokenName(const Exhibit &exhibit)
{
    return tokenName(exhibit.number);
}

QString originalDescription(int number, const QString &fileName)
{
    return french(u"Pièce n° %1 : "_s).arg(number) + fileName;
}

std::optional<Attachment> generatedFile(const QString &name)
{
    static const QRegularExpression tokenOfPiece(u"\\Apiece-([0-9]{3,9})\\.tsr\\z"_s);
    const QString reply = u"application/timestamp-reply"_s;
    const auto made = [&](const QString &mediaType, const QString &description, const QString &relationship) {
        return Attachment{.name = name, .mediaType = mediaType, .description = description, .relationship = relationship};
    };
    if (const auto piece = tokenOfPiece.match(name); piece.hasMatch())
        return made(reply, originalDescription(piece.captured(1).toInt(), u"jeton d’horodatage"_s), u"Supplement"_s);
    if (name == headTokenName)
        return made(reply, u"Journal du dossier : jeton d’horodatage"_s, u"Supplement"_s);
    if (name == authoritiesName)
        return made(u"application/x-pem-file"_s, u"Certificats des autorités d’horodatage"_s, u"Supplement"_s);
    if (name == requisitionsName)
        return made(u"text/csv"_s, u"Feuille de réquisitions"_s, u"Data"_s);
    if (name == u"manifest.json"_s)
        return made(u"application/json"_s, u"Manifeste : toutes les empreintes du dossier"_s, u"Data"_s);
    return {};
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
    *all << generated(u"manifest.json"_s, manifest(copy, blocks, *all), copy);
    return all;
}

} // namespace appui::content
