// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/exportedpdf_p.h"

#include "base/pagetree_p.h"
#include "intake/picture.h"
#include "report/pdf/file_p.h"
#include "verify/embeddedfonts_p.h"
#include "verify/exportshape_p.h"
#include "verify/streamdata_p.h"

#include <QColorSpace>
#include <QCoreApplication>
#include <QImage>
#include <QtEndian>

#include <qpdf/InputSource.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <functional>
#include <set>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr qint64 largestText = 64 << 20;   // of what a page draws
constexpr qint64 mostPixels = 300'000'000; // what intake lets in

/** The first bytes of a file, for qpdf. */
class Input : public InputSource
{
public:
    Input(const QString &path, qint64 size)
        : m_slice(path, 0, size)
    {
    }
    bool isOpen() const { return m_slice.isOpen(); }

    qpdf_offset_t findAndSkipNextEOL() override
    {
        char c = 0;
        while (m_slice.getChar(&c))
            if (c == '\r' || c == '\n')
                break;
        const qpdf_offset_t found = m_slice.atEnd() ? m_slice.size() : m_slice.pos() - 1;
        while (m_slice.getChar(&c))
            if (c != '\r' && c != '\n') {
                m_slice.seek(m_slice.pos() - 1);
                break;
            }
        return found;
    }
    std::string const &getName() const override { return m_name; }
    qpdf_offset_t tell() override { return m_slice.pos(); }
    void seek(qpdf_offset_t offset, int whence) override
    {
        const qint64 base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? m_slice.pos() : m_slice.size();
        m_slice.seek(std::clamp<qint64>(base + offset, 0, m_slice.size()));
    }
    void rewind() override { m_slice.seek(0); }
    size_t read(char *into, size_t length) override
    {
        setLastOffset(m_slice.pos());
        const qint64 n = m_slice.read(into, qint64(length));
        return n > 0 ? size_t(n) : 0;
    }
    void unreadCh(char) override { m_slice.seek(m_slice.pos() - 1); }

private:
    FileSlice m_slice;
    std::string m_name = "PDF";
};

tl::unexpected<Error> corrupt(const QString &detail)
{
    return fail(
        Error::Code::Corrupt,
        QCoreApplication::translate("verify", "This PDF is not one that the program made, or it is too damaged to be read."),
        detail);
}

tl::unexpected<Error> encrypted()
{
    return fail(Error::Code::Unsupported,
                QCoreApplication::translate("verify", "This PDF is protected by a password: verify the copy that is not."));
}

pdf::StreamFailure stopped()
{
    return {{Error::Code::Cancelled, QCoreApplication::translate("verify", "The verification was stopped at your request."), {}}};
}

template <typename F>
auto guarded(const F &reading) -> decltype(reading())
{
    try {
        return reading();
    } catch (const pdf::StreamFailure &failure) {
        return tl::unexpected(failure.error);
    } catch (const TooLarge &) {
        return corrupt(u"a stream is larger than any that the program writes"_s);
    } catch (const QPDFExc &exception) {
        return exception.getErrorCode() == qpdf_e_password ? encrypted() : corrupt(QString::fromUtf8(exception.what()));
    } catch (const std::exception &exception) {
        return corrupt(QString::fromUtf8(exception.what()));
    }
}

QString toString(const QPDFObjectHandle &text)
{
    return QString::fromStdString(QPDFObjectHandle(text).getUTF8Value());
}

bool isJpegStream(QPDFObjectHandle image)
{
    auto filter = image.getDict().getKey("/Filter");
    if (filter.isArray() && filter.getArrayNItems() > 0)
        filter = filter.getArrayItem(filter.getArrayNItems() - 1);
    return filter.isNameAndEquals("/DCTDecode");
}

/** An image that keeps the compression of its file: a JPEG, or a PNG by its predictors. */
bool keepsItsCompression(QPDFObjectHandle image)
{
    return isJpegStream(image) || image.getDict().hasKey("/DecodeParms");
}

/** What a page draws by its name, in whatever words. */
std::set<std::string> namesDrawn(const QByteArray &drawn)
{
    constexpr qsizetype longestName = 127;
    std::set<std::string> names;
    for (qsizetype at = drawn.indexOf("Do"); at >= 0; at = drawn.indexOf("Do", at + 2)) {
        const QByteArray before = drawn.mid(std::max<qsizetype>(0, at - longestName), std::min(at, longestName)).trimmed();
        if (const qsizetype slash = before.lastIndexOf('/'); slash >= 0)
            names.insert(before.mid(slash).toStdString());
    }
    return names;
}

/**
 * Whether a profile is that of sRGB, with the tables that Qt writes and no other: readers prefer some of those to the curves that
 * Qt reads. Versions of Qt write the same ones in different orders.
 */
bool isOfTheScreen(const QByteArray &profile)
{
    constexpr qsizetype header = 128;
    static const std::set<QByteArray> own{"rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "wtpt", "chad", "desc", "cprt"};
    const auto number = [&](qsizetype at) {
        return at + 4 <= profile.size() ? qsizetype(qFromBigEndian<quint32>(profile.constData() + at)) : -1;
    };
    const QColorSpace screen(QColorSpace::SRgb);
    if (profile == screen.iccProfile())
        return true;
    std::set<QByteArray> tables;
    for (qsizetype i = 0; i < std::min(number(header), qsizetype(own.size())); ++i)
        tables.insert(profile.mid(header + 4 + 12 * i, 4));
    return number(0) == profile.size() && qsizetype(tables.size()) == number(header) &&
           std::includes(own.begin(), own.end(), tables.begin(), tables.end()) && QColorSpace::fromIccProfile(profile) == screen;
}

QByteArray drawnBy(QPDFObjectHandle page)
{
    QByteArray drawn;
    for (const QPDFObjectHandle &part : page.getPageContents()) {
        drawn += dataOf(part, largestText);
        if (drawn.size() > largestText)
            throw TooLarge();
    }
    return drawn;
}

} // namespace

struct ExportedPdf::Private
{
    void readField(Content &content);
    void readMetadata(Content &content);
    Page readPage(QPDFObjectHandle page, Content &content, const std::function<bool()> &goesOn);
    void findPictures(const QByteArray &drawn, QPDFObjectHandle pictures, QList<int> &found);
    const EmbeddedFonts &fontsOf(QPDFObjectHandle resources);
    bool canDraw(const paper::Figure &figure, const std::function<std::unique_ptr<QIODevice>()> &original);
    Likeness compare(QPDFObjectHandle found, const paper::Figure &figure, const paper::OriginalSource &source);
    QPDFObjectHandle object(int number) { return pdf.getObjectByID(number, 0); }

    QString path;
    QPDF pdf;
    QStringList complaints;
    type::FontBook ownFonts;
    std::map<QPDFObjGen, EmbeddedFonts> embeddedFonts; ///< by the resources that pages share
    std::map<Digest, bool> soundPages;                 ///< by the digest of a PDF
    std::map<int, Digest> imageDigests;
};

ExportedPdf::ExportedPdf(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{
}

ExportedPdf::~ExportedPdf() = default;

Result<std::unique_ptr<ExportedPdf>> ExportedPdf::open(const QString &path, qint64 size)
{
    return guarded([&]() -> Result<std::unique_ptr<ExportedPdf>> {
        auto opened = std::make_unique<Private>();
        opened->path = path;
        const auto input = std::make_shared<Input>(path, size);
        if (!input->isOpen())
            return fail(Error::Code::Io, QCoreApplication::translate("verify", "The file can't be read."));
        opened->pdf.setSuppressWarnings(true);
        opened->pdf.setAttemptRecovery(false);
        opened->pdf.processInputSource(input);
        if (opened->pdf.isEncrypted())
            return encrypted();
        if (!hasSafePageTree(opened->pdf))
            return corrupt(u"its pages hang too deep"_s);
        return std::unique_ptr<ExportedPdf>(new ExportedPdf(std::move(opened)));
    });
}

void ExportedPdf::Private::readField(Content &content)
{
    auto form = pdf.getRoot().getKey("/AcroForm");
    auto fields = form.isDictionary() ? form.getKey("/Fields") : QPDFObjectHandle::newNull();
    if (!fields.isArray() || fields.getArrayNItems() == 0)
        return;
    auto field = fields.getArrayItem(0);
    content.field = {.number = field.getObjectID(), .alone = fields.getArrayNItems() == 1};
    const auto pages = pdf.getAllPages();
    auto annotations = pages.empty() ? QPDFObjectHandle::newNull() : QPDFObjectHandle(pages.front()).getKey("/Annots");
    int places = 0;
    for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i)
        places += annotations.getArrayItem(i).getObjGen() == field.getObjGen() ? 1 : 0;
    if (places != 1 || !field.isDictionary() || field.getKey("/P").getObjGen() != pages.front().getObjGen())
        content.foreign << u"Field off the first page"_s;
    if (field.isDictionary() && field.hasKey("/V"))
        content.field.value = std::max(1, field.getKey("/V").getObjectID());
}

const EmbeddedFonts &ExportedPdf::Private::fontsOf(QPDFObjectHandle resources)
{
    return embeddedFonts.try_emplace(resources.getObjGen(), resources, ownFonts).first->second;
}

bool ExportedPdf::Private::canDraw(const paper::Figure &figure, const std::function<std::unique_ptr<QIODevice>()> &original)
{
    if (figure.mediaType != u"application/pdf"_s)
        return true;
    const auto [known, isNew] = soundPages.try_emplace(figure.original, false);
    if (isNew)
        known->second = hasSoundPages(*original());
    return known->second;
}

void ExportedPdf::Private::readMetadata(Content &content)
{
    auto information = pdf.getTrailer().getKey("/Info");
    auto metadata = pdf.getRoot().getKey("/Metadata");
    auto intents = pdf.getRoot().getKey("/OutputIntents");
    if (!information.isDictionary() || !metadata.isStream())
        return;
    const auto text = [&](const char *key) { return toString(information.getKey(key)); };
    content.made = QDateTime::fromString(text("/CreationDate"), u"'D:'yyyyMMddHHmmss'Z'"_s);
    content.made.setTimeSpec(Qt::UTC);
    paper::Document about{.title = text("/Title"), .subject = text("/Subject"), .author = text("/Author"), .made = content.made};
    content.title = about.title;
    content.author = about.author;
    const QByteArray packet = dataOf(metadata, largestText);
    for (const bool isArchival : {true, false}) {
        about.archival = isArchival;
        content.metadataAgree = content.metadataAgree || pdf::xmpPacket(about) == packet;
    }
    if (text("/ModDate") != text("/CreationDate"))
        content.metadataAgree = false;
    for (int i = 0; intents.isArray() && i < intents.getArrayNItems(); ++i) {
        auto profile = intents.getArrayItem(i).getKey("/DestOutputProfile");
        if (!profile.isStream() || !isOfTheScreen(dataOf(profile, largestText)))
            content.foreign << u"Intent/DestOutputProfile"_s;
    }
}

void ExportedPdf::Private::findPictures(const QByteArray &drawn, QPDFObjectHandle pictures, QList<int> &found)
{
    for (const std::string &name : namesDrawn(drawn)) {
        auto picture = pictures.isDictionary() ? pictures.getKey(name) : pictures;
        const bool isShown = picture.isStream() && picture.getDict().getKey("/Subtype").isNameAndEquals("/Image") &&
                             (!name.starts_with("/Emoji") || isJpegStream(picture));
        if (isShown && !found.contains(picture.getObjectID()))
            found << picture.getObjectID();
    }
}

ExportedPdf::Page ExportedPdf::Private::readPage(QPDFObjectHandle page, Content &content, const std::function<bool()> &goesOn)
{
    const QByteArray drawn = drawnBy(page);
    content.drawn += drawn.size();
    auto resources = page.getKey("/Resources");
    auto pictures = resources.isDictionary() ? resources.getKey("/XObject") : resources;
    findPictures(drawn, pictures, content.pictures);
    const EmbeddedFonts &fonts = fontsOf(resources);
    const DrawnPage drawing = readDrawing(
        drawn, [&](const QByteArray &font, quint16 code, bool isBlank) { return fonts.extent(font, code, isBlank); }, goesOn);
    if (drawing.isStopped)
        throw stopped();
    Page read{.images = {},
              .foreign = drawing.foreign + fonts.foreign(),
              .marks = drawing.marks,
              .hasLanes = drawing.hasLanes,
              .unknown = fonts.unknown(),
              .digest = {}};
    if (!resources.isIndirect()) // each page could have its own
        read.foreign << u"Page/Resources"_s;
    for (const Blank &blank : drawing.blanks) {
        if (!fonts.isRight(blank))
            read.unknown << u"%1 %2"_s.arg(QString::fromLatin1(blank.font)).arg(blank.code, 4, 16, '0'_L1);
        if (!blank.picture.isEmpty() &&
            !(pictures.isDictionary() && pictures.getKey('/' + blank.picture.toStdString()).isStream()))
            read.foreign << u"emoji "_s + QString::fromLatin1(blank.picture);
    }
    for (const DrawnImage &image : drawing.images) {
        auto object = pictures.isDictionary() ? pictures.getKey('/' + image.name.toStdString()) : pictures;
        if (!object.isStream()) {
            read.foreign << u"image "_s + QString::fromLatin1(image.name);
            continue;
        }
        const auto side = [&](const char *key) { return object.getDict().getKey(key).getIntValueAsInt(); };
        read.images << Page::Image{object.getObjectID(), QSize(side("/Width"), side("/Height")), image};
    }
    read.digest = sha256(sha256(drawn) + QByteArray::fromStdString(page.unparseResolved()));
    return read;
}

Result<ExportedPdf::Content> ExportedPdf::content(const Progress &progress)
{
    return guarded([&]() -> Result<Content> {
        Content content;
        const QList<ForeignPart> foreign = foreignParts(d->pdf); // first: qpdf mends pages when it lists them
        content.attached = readAttachedFiles(d->pdf);
        content.forbidden = content.attached.forbidden;
        d->readField(content);
        d->readMetadata(content);
        content.hasTags = foreign.isEmpty();
        if (content.hasTags)
            content.tags = readTags(d->pdf);
        content.foreign << content.tags.foreign;
        const auto pages = d->pdf.getAllPages();
        const auto goOn = [&] { return goesOn(progress, content.pages.size(), qint64(pages.size())); };
        for (const QPDFObjectHandle &page : pages) {
            if (!goOn())
                throw stopped();
            content.pages << d->readPage(page, content, goOn);
        }
        for (const ForeignPart &part : foreign)
            (part.isForbidden                                     ? content.forbidden
             : part.page >= 0 && part.page < content.pages.size() ? content.pages[part.page].foreign
                                                                  : content.foreign)
                << part.what;
        return content;
    });
}

QList<DrawnGlyph> ExportedPdf::text(qsizetype number)
{
    const auto read = guarded([&]() -> Result<QList<DrawnGlyph>> {
        QPDFObjectHandle page = d->pdf.getAllPages().at(size_t(number));
        const EmbeddedFonts &fonts = d->fontsOf(page.getKey("/Resources"));
        return readText(drawnBy(page), [&](const QByteArray &font, quint16 code) { return fonts.meaning(font, code); });
    });
    return read ? *read : QList<DrawnGlyph>();
}

Result<Digest> ExportedPdf::imageDigest(int image)
{
    return guarded([&]() -> Result<Digest> {
        const auto known = d->imageDigests.find(image);
        if (known != d->imageDigests.end())
            return known->second;
        auto object = d->object(image);
        return d->imageDigests[image] = dataDigest(object, keepsItsCompression(object));
    });
}

bool ExportedPdf::isJpeg(int image)
{
    return isJpegStream(d->object(image));
}

std::unique_ptr<QIODevice> ExportedPdf::imageFile(int image)
{
    auto object = d->object(image);
    return std::make_unique<FileSlice>(d->path, object.getParsedOffset(), object.getDict().getKey("/Length").getIntValue());
}

Likeness ExportedPdf::Private::compare(QPDFObjectHandle found, const paper::Figure &figure, const paper::OriginalSource &source)
{
    if (found.getDict().getKey("/Width").getIntValue() * found.getDict().getKey("/Height").getIntValue() > mostPixels)
        return Likeness::Unknown;
    QPDF scratch;
    scratch.emptyPDF();
    pdf::ImageDigests written;
    const auto made = pdf::imageObject(scratch, source, figure, written);
    if (!made)
        return Likeness::Unknown;
    QPDFObjectHandle expected = made->object;
    if (isWrittenAs(expected, found))
        return Likeness::Same;
    // Pages of a PDF, and unusual JPEGs, may be decoded differently on another computer.
    const bool isExact = expected.getDict().hasKey("/Filter") || figure.mediaType == u"image/png"_s;
    return isExact ? Likeness::Different : likenessOf(expected, found);
}

Likeness ExportedPdf::compare(int image, const paper::Figure &figure, const std::function<std::unique_ptr<QIODevice>()> &original)
{
    try {
        if (!d->canDraw(figure, original))
            return Likeness::Unknown;
        return d->compare(d->object(image), figure,
                          [&](const Digest &) -> Result<std::unique_ptr<QIODevice>> { return original(); });
    } catch (const pdf::StreamFailure &) { // of the original: nothing else is read through this
        return Likeness::Unknown;
    } catch (const std::bad_alloc &) {
        return Likeness::Unknown;
    } catch (const std::exception &) {
        return Likeness::Different;
    } catch (const TooLarge &) {
        return Likeness::Different;
    }
}

Likeness ExportedPdf::compare(int image, const QImage &still)
{
    constexpr qint64 largestStill = 64 << 20;
    const auto file = imageFile(image);
    return likenessOf(still, QImage::fromData(file->read(largestStill)));
}

QStringList ExportedPdf::complaints()
{
    for (const QPDFExc &warning : d->pdf.getWarnings())
        d->complaints << QString::fromUtf8(warning.what());
    return d->complaints;
}

} // namespace appui
