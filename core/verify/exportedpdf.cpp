// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verify/exportedpdf_p.h"

#include "report/pdf/imageobject_p.h"

#include <QCoreApplication>
#include <QSet>

#include <qpdf/Buffer.hh>
#include <qpdf/InputSource.hh>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr qint64 largestText = 64 << 20;         // of what a page draws
constexpr qint64 largestImage = qint64(2) << 30; // decoded
constexpr qint64 mostPixels = 300'000'000;       // what intake lets in
constexpr int deepest = 12;

struct TooLarge
{
};

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

/** Hashes what flows by, and lets no more than `most` bytes pass. */
class Hashing : public Pipeline
{
public:
    explicit Hashing(qint64 most)
        : Pipeline("hash", nullptr)
        , m_left(most)
    {
    }
    void write(unsigned char const *data, size_t length) override
    {
        m_left -= qint64(length);
        if (m_left < 0)
            throw TooLarge();
        m_hash.add(QByteArrayView(reinterpret_cast<const char *>(data), qsizetype(length)));
    }
    void finish() override {}
    Digest digest() { return m_hash.digest(); }

private:
    Sha256 m_hash;
    qint64 m_left;
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

std::string keyOf(const char *key)
{
    return std::string("/") + key;
}

/** The keys of `dictionary` that are not among `known`. */
QStringList strangeKeys(QPDFObjectHandle dictionary, std::initializer_list<const char *> known, const QString &where)
{
    QStringList strange;
    for (const std::string &key : dictionary.getKeys())
        if (std::none_of(known.begin(), known.end(), [&](const char *k) { return key == keyOf(k); }))
            strange << where + QString::fromStdString(key);
    return strange;
}

/** A stream as it stands, or what it holds once decompressed. */
void pipe(QPDFObjectHandle stream, Hashing &sink, bool asItStands)
{
    bool isDecoded = false;
    const bool isRead = stream.pipeStreamData(&sink, &isDecoded, 0, asItStands ? qpdf_dl_none : qpdf_dl_generalized, true);
    if (!isRead || (!asItStands && !isDecoded && stream.getDict().hasKey("/Filter")))
        throw std::runtime_error("a stream can't be decoded");
}

Digest dataDigest(QPDFObjectHandle stream, bool asItStands)
{
    Hashing sink(largestImage);
    pipe(stream, sink, asItStands);
    return sink.digest();
}

/** An image that keeps the compression of its file: a JPEG, or a PNG by its predictors. */
bool keepsItsCompression(QPDFObjectHandle image)
{
    auto dictionary = image.getDict();
    return dictionary.getKey("/Filter").isNameAndEquals("/DCTDecode") || dictionary.hasKey("/DecodeParms");
}

bool same(QPDFObjectHandle made, QPDFObjectHandle found, int depth);

bool sameDictionaries(QPDFObjectHandle made, QPDFObjectHandle found, const std::set<std::string> &passedOver, int depth)
{
    std::set<std::string> keys = made.getKeys();
    keys.merge(found.getKeys());
    return std::all_of(keys.begin(), keys.end(), [&](const std::string &key) {
        return passedOver.count(key) || same(made.getKey(key), found.getKey(key), depth + 1);
    });
}

bool sameStreams(QPDFObjectHandle made, QPDFObjectHandle found, int depth)
{
    const bool untouched = made.getDict().hasKey("/Filter"); // else qpdf compressed it when it wrote it
    std::set<std::string> passedOver{"/Length"};
    if (!untouched)
        passedOver.insert({"/Filter", "/DecodeParms"});
    return sameDictionaries(made.getDict(), found.getDict(), passedOver, depth) &&
           dataDigest(made, untouched) == dataDigest(found, untouched);
}

/** Whether `found`, read from a file, is what `made` becomes when it is written. */
bool same(QPDFObjectHandle made, QPDFObjectHandle found, int depth)
{
    if (depth > deepest || made.getTypeCode() != found.getTypeCode())
        return false;
    if (made.isStream())
        return sameStreams(made, found, depth);
    if (made.isDictionary())
        return sameDictionaries(made, found, {}, depth);
    if (!made.isArray())
        return made.unparseResolved() == found.unparseResolved();
    if (made.getArrayNItems() != found.getArrayNItems())
        return false;
    for (int i = 0; i < made.getArrayNItems(); ++i)
        if (!same(made.getArrayItem(i), found.getArrayItem(i), depth + 1))
            return false;
    return true;
}

/** Follows what a page draws: its images, and what the program never draws. */
class Drawing : public QPDFObjectHandle::ParserCallbacks
{
public:
    explicit Drawing(QPDFObjectHandle pictures)
        : m_pictures(pictures)
    {
    }
    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (object.isInlineImage())
            foreign << u"inline image"_s;
        if (!object.isOperator())
            m_operand = object;
        else if (object.getOperatorValue() == "Do")
            draw(m_operand.isName() ? m_operand.getName() : std::string());
    }
    void handleEOF() override {}

    QList<int> images;
    QStringList foreign;

private:
    void draw(const std::string &name)
    {
        auto picture = m_pictures.isDictionary() ? m_pictures.getKey(name) : QPDFObjectHandle::newNull();
        if (!picture.isStream() || !picture.getDict().getKey("/Subtype").isNameAndEquals("/Image"))
            foreign << QString::fromStdString(name);
        else if (!isEmoji(name, picture))
            images << picture.getObjectID();
    }
    /** One of the font's own small pictures, which stands for a character. */
    static bool isEmoji(const std::string &name, QPDFObjectHandle picture)
    {
        constexpr int largest = 136;
        const auto side = [&](const char *key) { return picture.getDict().getKey(key).getIntValueAsInt(); };
        return name.compare(0, 6, "/Emoji") == 0 && side("/Width") <= largest && side("/Height") <= largest;
    }

    QPDFObjectHandle m_pictures;
    QPDFObjectHandle m_operand = QPDFObjectHandle::newNull();
};

QStringList foreignAnnotations(QPDFObjectHandle page, int field)
{
    QStringList foreign;
    auto annotations = page.getKey("/Annots");
    for (int i = 0; annotations.isArray() && i < annotations.getArrayNItems(); ++i) {
        auto annotation = annotations.getArrayItem(i);
        auto kind = annotation.getKey("/Subtype");
        const bool isOurs =
            kind.isNameAndEquals("/Link") || (kind.isNameAndEquals("/Widget") && annotation.getObjectID() == field);
        if (!isOurs)
            foreign << u"annotation "_s + QString::fromStdString(kind.unparse());
        else
            foreign += strangeKeys(
                annotation,
                {"Type", "Subtype", "Rect", "Border", "F", "Contents", "Dest", "StructParent", "FT", "T", "TU", "P", "V"},
                u"annotation "_s);
    }
    return foreign;
}

/** Ways of drawing that the program has no use for, and that could hide an image: patterns, fonts made of pictures. */
QStringList foreignResources(QPDFObjectHandle resources)
{
    QStringList foreign = strangeKeys(resources, {"Font", "XObject"}, u"resources "_s);
    auto fonts = resources.getKey("/Font");
    for (const std::string &font : fonts.isDictionary() ? fonts.getKeys() : std::set<std::string>())
        if (!fonts.getKey(font).isDictionary() || !fonts.getKey(font).getKey("/Subtype").isNameAndEquals("/Type0"))
            foreign << u"font "_s + QString::fromStdString(font);
    return foreign;
}

/** The one stream that both entries of an /EF name, as it stands in the file. */
bool isPlainStream(QPDFObjectHandle embedded)
{
    auto stream = embedded.isDictionary() ? embedded.getKey("/F") : QPDFObjectHandle::newNull();
    return stream.isStream() && embedded.getKey("/UF").isStream() && embedded.getKey("/UF").getObjGen() == stream.getObjGen() &&
           !stream.getDict().hasKey("/Filter") && !stream.getDict().hasKey("/F");
}

} // namespace

struct ExportedPdf::Private
{
    void readFiles(Content &content);
    void readField(Content &content);
    Page readPage(QPDFObjectHandle page, int field);
    QPDFObjectHandle object(int number) { return pdf.getObjectByID(number, 0); }

    QString path;
    QPDF pdf;
    QStringList complaints;
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
        return std::unique_ptr<ExportedPdf>(new ExportedPdf(std::move(opened)));
    });
}

void ExportedPdf::Private::readFiles(Content &content)
{
    auto names = pdf.getRoot().getKey("/Names");
    auto tree = names.isDictionary() ? names.getKey("/EmbeddedFiles") : QPDFObjectHandle::newNull();
    auto list = tree.isDictionary() ? tree.getKey("/Names") : QPDFObjectHandle::newNull();
    auto associated = pdf.getRoot().getKey("/AF");
    if (!list.isArray())
        return;
    content.foreign += strangeKeys(names, {"EmbeddedFiles"}, u"/Names"_s) + strangeKeys(tree, {"Names"}, u"/EmbeddedFiles"_s);
    QSet<QString> seen;
    std::set<QPDFObjGen> listed;
    for (int i = 0; i + 1 < list.getArrayNItems(); i += 2) {
        auto file = list.getArrayItem(i + 1);
        const QString name = toString(list.getArrayItem(i));
        auto embedded = file.isDictionary() ? file.getKey("/EF") : QPDFObjectHandle::newNull();
        if (!isPlainStream(embedded) || toString(file.getKey("/UF")) != name || toString(file.getKey("/F")) != name ||
            seen.contains(name)) {
            content.misshapenFiles << name;
            continue;
        }
        seen.insert(name);
        listed.insert(file.getObjGen());
        auto stream = embedded.getKey("/F");
        content.files << AttachedFile{name, stream.getParsedOffset(), stream.getDict().getKey("/Length").getIntValue()};
    }
    for (int i = 0; associated.isArray() && i < associated.getArrayNItems(); ++i)
        if (!listed.count(associated.getArrayItem(i).getObjGen()))
            content.foreign << u"/AF"_s;
}

void ExportedPdf::Private::readField(Content &content)
{
    auto form = pdf.getRoot().getKey("/AcroForm");
    auto fields = form.isDictionary() ? form.getKey("/Fields") : QPDFObjectHandle::newNull();
    if (!fields.isArray() || fields.getArrayNItems() == 0)
        return;
    content.foreign += strangeKeys(form, {"Fields", "SigFlags"}, u"/AcroForm"_s);
    auto field = fields.getArrayItem(0);
    content.field = {.number = field.getObjectID(), .alone = fields.getArrayNItems() == 1};
    if (field.isDictionary() && field.hasKey("/V"))
        content.field.value = std::max(1, field.getKey("/V").getObjectID());
}

ExportedPdf::Page ExportedPdf::Private::readPage(QPDFObjectHandle page, int field)
{
    auto resources = page.getKey("/Resources");
    Hashing sink(largestText);
    for (const QPDFObjectHandle &part : page.getPageContents())
        pipe(part, sink, false); // first as bytes, which can be stopped, then as what it draws
    Drawing drawing(resources.isDictionary() ? resources.getKey("/XObject") : resources);
    page.parsePageContents(&drawing);
    Page read{.images = drawing.images, .foreign = drawing.foreign};
    if (resources.isDictionary())
        read.foreign += foreignResources(resources);
    read.foreign += foreignAnnotations(page, field);
    read.foreign +=
        strangeKeys(page, {"Type", "Parent", "MediaBox", "Resources", "Contents", "StructParents", "Tabs", "Annots"}, u"page "_s);
    read.digest = sha256(sink.digest() + QByteArray::fromStdString(page.unparseResolved()));
    return read;
}

Result<ExportedPdf::Content> ExportedPdf::content()
{
    return guarded([&]() -> Result<Content> {
        Content content;
        auto root = d->pdf.getRoot();
        content.foreign = strangeKeys(root,
                                      {"Type", "Pages", "Names", "AF", "AcroForm", "Metadata", "OutputIntents", "Lang",
                                       "ViewerPreferences", "Outlines", "PageMode", "PageLabels", "StructTreeRoot", "MarkInfo"},
                                      {});
        d->readFiles(content);
        d->readField(content);
        for (QPDFObjectHandle page : d->pdf.getAllPages())
            content.pages << d->readPage(page, content.field.number);
        return content;
    });
}

Result<Digest> ExportedPdf::imageDigest(int image)
{
    return guarded([&]() -> Result<Digest> {
        auto object = d->object(image);
        return dataDigest(object, keepsItsCompression(object));
    });
}

std::unique_ptr<QIODevice> ExportedPdf::imageFile(int image)
{
    auto object = d->object(image);
    return std::make_unique<FileSlice>(d->path, object.getParsedOffset(), object.getDict().getKey("/Length").getIntValue());
}

Likeness ExportedPdf::compare(int image, const paper::Figure &figure, const std::function<std::unique_ptr<QIODevice>()> &original)
{
    const auto source = [&](const Digest &) -> Result<std::unique_ptr<QIODevice>> { return original(); };
    const auto compared = guarded([&]() -> Result<Likeness> {
        auto found = d->object(image);
        if (found.getDict().getKey("/Width").getIntValue() * found.getDict().getKey("/Height").getIntValue() > mostPixels)
            return Likeness::Unknown;
        QPDF scratch;
        scratch.emptyPDF();
        pdf::ImageDigests written;
        const auto made = pdf::imageObject(scratch, source, figure, written);
        if (!made)
            return fail(made);
        QPDFObjectHandle expected = made->object;
        if (same(expected, found, 0))
            return Likeness::Same;
        // Pages of a PDF, and unusual JPEGs, may be decoded differently on another computer.
        const bool isExact = expected.getDict().hasKey("/Filter") || figure.mediaType == u"image/png"_s;
        return isExact ? Likeness::Different : Likeness::Unknown;
    });
    return compared ? *compared : Likeness::Unknown;
}

QStringList ExportedPdf::complaints()
{
    for (const QPDFExc &warning : d->pdf.getWarnings())
        d->complaints << QString::fromUtf8(warning.what());
    return d->complaints;
}

} // namespace appui
