// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/exhibitcard_p.h"

#include "report/content/frenchdates_p.h"
#include "report/content/prose_p.h"
#include "report/content/sections_p.h"
#include "report/content/summary_p.h"
#include "report/content/typography_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

using namespace paper;

class Rows
{
public:
    void add(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            m_card.rows << std::pair{label, plain(value)};
    }
    void add(const QString &label, const Text &value) { m_card.rows << std::pair{label, value}; }
    Card card() const { return m_card; }

private:
    Card m_card;
};

QList<const Fact *> factsShownBy(const Exhibit &exhibit, const Copy &copy)
{
    QList<const Fact *> shown;
    for (const Fact &fact : copy.facts)
        if (std::count(fact.exhibits.begin(), fact.exhibits.end(), &exhibit))
            shown << &fact;
    return shown;
}

QString dated(const Fact &fact, const Copy &copy)
{
    const QString how = howKnown(fact.date.source());
    return exact(fact.date, copy.zone) + (how.isEmpty() ? QString() : u", "_s + how);
}

/** When an exhibit shows one thing, its account and date are rows of the card; when it shows several, each has its own. */
void addFacts(Rows &rows, const QList<const Fact *> &facts, const Exhibit &exhibit, const Copy &copy)
{
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const Fact &fact = *facts[i];
        QString context = fact.context();
        if (facts.size() == 1) {
            const bool published = fact.audience.kind == Audience::Kind::Public || fact.audience.kind == Audience::Kind::Group;
            rows.add(u"Plateforme, compte"_s, context);
            rows.add(published ? u"Publié"_s : u"Date"_s, dated(fact, copy));
        }
        const QString number = facts.size() > 1 ? u"\u00A0%1"_s.arg(i + 1) : QString();
        const QString label = (fact.words.isEmpty() ? u"Fait"_s : u"Propos exacts"_s) + number;
        Text value = plain(fact.words.isEmpty() ? fact.what : quoted(fact.words));
        if (facts.size() > 1) {
            QStringList known{context, dated(fact, copy)};
            known.removeAll(QString());
            if (!known.isEmpty())
                value << Span{.text = u'\n' + known.join(u" · "_s), .italic = true};
        }
        if (!fact.words.isEmpty() || facts.size() > 1 || fact.what != titleOf(exhibit))
            rows.add(label, value);
    }
    if (facts.isEmpty())
        rows.add(u"Plateforme"_s, exhibit.platform);
}

QString provenanceName(Provenance provenance)
{
    switch (provenance) {
    case Provenance::PageCaptured:
        return u"page enregistrée avec la réponse du serveur"_s;
    case Provenance::ScreenCaptured:
        return u"capture d’écran faite avec À l’appui"_s;
    case Provenance::FileImported:
        return u"fichier versé par la victime"_s;
    case Provenance::Pasted:
        return u"image collée par la victime"_s;
    case Provenance::Received:
        return u"fichier reçu d’un tiers, ou passé par une messagerie qui a pu le réencoder"_s;
    }
    return {};
}

QString ends(const QString &hex)
{
    return hex.left(4) + u' ' + hex.mid(4, 4) + u" … "_s + hex.mid(56, 4) + u' ' + hex.mid(60, 4);
}

/** "tiré de l’archive « captures.zip » (pièce n° 3)", whether that piece goes along or not. */
QString archiveLine(const Exhibit &exhibit, const Copy &copy)
{
    const QString name = exhibit.facts.value(u"archive.name"_s);
    if (name.isEmpty())
        return {};
    const QString digest = exhibit.facts.value(u"archive.digest"_s);
    const Exhibit *archive = copy.dossier.exhibitWithDigest(QByteArray::fromHex(digest.toLatin1()));
    const QString number = archive ? french(u"pièce n° %1, "_s).arg(archive->number) : QString();
    return u" · tiré de l’archive "_s + quoted(name) + u" (%1empreinte %2)"_s.arg(number, ends(digest));
}

/** Never more than an appearance: a name can be given, a size can be chosen. */
QString messengerLine(const Exhibit &exhibit)
{
    const QStringList signs = exhibit.facts.value(u"messenger.signs"_s).split(u',', Qt::SkipEmptyParts);
    if (signs.isEmpty())
        return {};
    QStringList why;
    if (signs.contains(u"name"_s))
        why << u"son nom"_s;
    if (signs.contains(u"size"_s))
        why << u"ses dimensions"_s << u"sa compression"_s;
    why << u"l’absence de données d’appareil"_s;
    const QString messenger = exhibit.facts.value(u"messenger.name"_s, u"une messagerie"_s);
    return u" · semble réencodé par %1, d’après %2"_s.arg(messenger, listed(why));
}

QString fileLine(const Exhibit &exhibit)
{
    QStringList parts{exhibit.fileName, kindOfFile(exhibit), fileSize(exhibit.size)};
    const QString width = exhibit.facts.value(u"image.width"_s);
    if (!width.isEmpty())
        parts << u"%1 × %2 pixels"_s.arg(width, exhibit.facts.value(u"image.height"_s));
    if (const QString pages = exhibit.facts.value(u"pdf.pages"_s); !pages.isEmpty())
        parts << counted(pages.toInt(), u"page"_s, u"pages"_s, Gender::Feminine);
    if (const QString files = exhibit.facts.value(u"archive.files"_s); !files.isEmpty())
        parts << counted(files.toInt(), u"fichier"_s, u"fichiers"_s);
    if (const QString length = durationOf(exhibit); !length.isEmpty())
        parts << length;
    return parts.join(u" · "_s);
}

/** The position itself is never printed: it may be where the victim lives. */
QString whatTheFileSays(const Exhibit &exhibit, const Copy &copy)
{
    QStringList said;
    const auto taken = PartialDate::parse(exhibit.facts.value(u"taken.at"_s) + exhibit.facts.value(u"taken.offset"_s));
    if (taken && !taken->isEmpty())
        said << u"prise de vue "_s + inSentence(*taken, copy.zone) + u", à l’heure de l’appareil"_s;
    const auto recorded = PartialDate::parse(exhibit.facts.value(u"media.created"_s));
    if (recorded && !recorded->isEmpty())
        said << u"enregistré "_s + inSentence(*recorded, copy.zone) + u", d’après le fichier"_s;
    QString device = (exhibit.facts.value(u"device.make"_s) + u' ' + exhibit.facts.value(u"device.model"_s)).trimmed();
    if (!device.isEmpty())
        said << u"appareil "_s + device;
    if (!exhibit.facts.value(u"software"_s).isEmpty())
        said << u"logiciel "_s + exhibit.facts.value(u"software"_s);
    if (exhibit.facts.contains(u"gps.latitude"_s) || exhibit.remarks.contains(u"has-position"_s))
        said << french(u"position enregistrée dans le fichier : oui"_s);
    if (exhibit.remarks.contains(u"name-differs"_s))
        said << u"le nom du fichier ne correspond pas à son contenu"_s;
    if (exhibit.remarks.contains(u"repaired"_s))
        said << u"PDF dont l’index a dû être reconstruit"_s;
    if (exhibit.remarks.contains(u"unfinished"_s))
        said << u"courriel qui s’arrête avant la fin qu’il annonce"_s;
    if (exhibit.remarks.contains(u"broken"_s))
        said << u"fichier endommagé, conservé tel quel"_s;
    return said.join(french(u" ; "_s));
}

QString stampedAt(const Exhibit &exhibit, const Copy &copy)
{
    if (!copy.stamps.contains(exhibit.digest))
        return copy.pages.sentence(u"not-stamped"_s);
    const TokenFacts facts = copy.stamps[exhibit.digest].facts;
    Values values;
    values.set(u"when"_s, moment(facts.when, copy.zone));
    values.set(u"authority"_s, facts.authority);
    if (facts.exercise)
        values.set(u"exercise"_s, u"oui"_s);
    return copy.pages.sentence(facts.exercise ? u"stamped-exercise"_s : u"stamped"_s, values);
}

/** The digest's two ends, when it was stamped, and where the whole stands. */
Text proofLine(const Exhibit &exhibit, const Copy &copy)
{
    const QString hex = QString::fromLatin1(exhibit.digest.toHex());
    return {Span{.text = ends(hex), .mono = true}, Span{u" · "_s + stampedAt(exhibit, copy) + u" · annexe, page "_s},
            Span{.anchor = digestsAnchor, .pageOfAnchor = true}};
}

} // namespace

Card exhibitCard(const Exhibit &exhibit, const Copy &copy)
{
    Rows rows;
    rows.add(u"Adresse"_s, exhibit.url);
    addFacts(rows, factsShownBy(exhibit, copy), exhibit, copy);
    if (!exhibit.seen.isEmpty())
        rows.add(u"Constaté"_s, exact(exhibit.seen, copy.zone) + u", par la victime"_s);
    rows.add(u"Provenance"_s, provenanceName(exhibit.provenance) + u" · "_s + fileLine(exhibit) + archiveLine(exhibit, copy) +
                                  messengerLine(exhibit));
    rows.add(u"Ce que dit le fichier"_s, capitalised(whatTheFileSays(exhibit, copy)));
    rows.add(u"Empreinte, horodatage"_s, proofLine(exhibit, copy));
    if (copy.recipient == Recipient::Avocat)
        rows.add(u"Note privée"_s, exhibit.note);
    return rows.card();
}

QList<Figure::Part> partsOf(const Exhibit &exhibit, const Copy &copy)
{
    QList<Figure::Part> parts;
    const QList<const Fact *> facts = factsShownBy(exhibit, copy);
    for (qsizetype i = 0; i < facts.size(); ++i)
        if (const Propos *propos = copy.dossier.propos.find(facts[i]->id); propos && propos->regions.contains(exhibit.id))
            parts << Figure::Part{propos->regions[exhibit.id], facts.size() > 1 ? QString::number(i + 1) : QString()};
    return parts;
}

QString durationOf(const Exhibit &exhibit)
{
    const double seconds = exhibit.facts.value(u"media.duration"_s).toDouble();
    return seconds > 0 ? duration(qRound64(seconds * 1000)) : QString();
}

QString kindOfFile(const Exhibit &exhibit)
{
    return kindOfFile(exhibit.mediaType);
}

QString kindOfFile(const QString &mediaType)
{
    static const QHash<QString, QString> known{{u"image/png"_s, u"image PNG"_s},
                                               {u"image/jpeg"_s, u"image JPEG"_s},
                                               {u"image/webp"_s, u"image WEBP"_s},
                                               {u"image/heic"_s, u"image HEIC"_s},
                                               {u"image/heif"_s, u"image HEIF"_s},
                                               {u"image/avif"_s, u"image AVIF"_s},
                                               {u"image/gif"_s, u"image GIF"_s},
                                               {u"application/pdf"_s, u"document PDF"_s},
                                               {u"application/zip"_s, u"archive ZIP"_s},
                                               {u"message/rfc822"_s, u"courriel"_s},
                                               {u"text/plain"_s, u"texte"_s},
                                               {u"text/html"_s, u"page HTML"_s},
                                               {u"video/mp4"_s, u"vidéo MP4"_s},
                                               {u"video/quicktime"_s, u"vidéo QuickTime"_s},
                                               {u"video/webm"_s, u"vidéo WEBM"_s},
                                               {u"audio/ogg"_s, u"enregistrement sonore OGG"_s},
                                               {u"audio/mpeg"_s, u"enregistrement sonore MP3"_s},
                                               {u"audio/mp4"_s, u"enregistrement sonore M4A"_s}};
    const auto at = known.constFind(mediaType);
    if (at != known.cend())
        return *at;
    if (mediaType.startsWith("image/"_L1))
        return u"image (%1)"_s.arg(mediaType);
    if (mediaType.startsWith("video/"_L1))
        return u"vidéo (%1)"_s.arg(mediaType);
    if (mediaType.startsWith("audio/"_L1))
        return u"enregistrement sonore (%1)"_s.arg(mediaType);
    return u"fichier (%1)"_s.arg(mediaType.isEmpty() ? u"type inconnu"_s : mediaType);
}

} // namespace appui::content
