// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdf/file_p.h"

#include "report/pdf/sharedsource_p.h"

#include <QColorSpace>
#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace appui::pdf {

namespace {

constexpr qint64 mostInWaiting = 256 << 20; // bytes that the layout may be ahead of the writing

/** What `step` does, its exceptions made an Error. */
Result<void> caught(const std::function<void()> &step)
{
    try {
        step();
    } catch (const StreamFailure &failure) {
        return tl::unexpected(failure.error);
    } catch (const std::exception &exception) {
        return fail(Error::Code::Io, QCoreApplication::translate("report", "The PDF could not be made."),
                    QString::fromUtf8(exception.what()));
    }
    return {};
}

QPDFObjectHandle destinationTo(const Destination &to, const std::vector<QPDFObjectHandle> &pages)
{
    constexpr double above = 12; // so that the heading does not stick to the window's edge
    return QPDFObjectHandle::newArray({pages[size_t(to.page)], name("XYZ"), real(0),
                                       real(std::min(Page::height, Page::height - to.top + above)),
                                       QPDFObjectHandle::newInteger(0)});
}

QByteArray mediaTypeOf(const paper::Attachment &attachment)
{
    static const QRegularExpression mediaType(QStringLiteral("^[-\\w+.]{1,60}/[-\\w+.]{1,60}$"));
    const bool isKnown = mediaType.match(attachment.mediaType).hasMatch();
    return isKnown ? attachment.mediaType.toLatin1() : "application/octet-stream";
}

qint64 sizeOf(const paper::Attachment &attachment)
{
    return attachment.original.isEmpty() ? attachment.bytes.size() : attachment.size;
}

qint64 sizeOf(const QList<paper::Attachment> &attachments)
{
    qint64 size = 0;
    for (const paper::Attachment &attachment : attachments)
        size += sizeOf(attachment);
    return size;
}

QPDFObjectHandle newDictionary(QPDF &pdf, const QByteArray &type)
{
    auto dictionary = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    dictionary.replaceKey("/Type", name(type));
    return dictionary;
}

} // namespace

File::File(QFile &file, const type::FontBook &fonts, const paper::OriginalSource &source)
    : m_file(file)
    , m_source(shared(source))
    , m_resources(fonts)
    , m_beside(mostInWaiting)
{
    m_pdf.emptyPDF();
    m_pdf.setSuppressWarnings(true);
}

Page &File::addPage()
{
    m_pages.push_back(std::make_unique<Page>(pageCount(), m_resources));
    return *m_pages.back();
}

Result<PlacedImage> File::add(const paper::Figure &figure)
{
    return begin(imageObject(m_pdf, m_source, figure, m_imageDigests));
}

Result<PlacedImage> File::add(const QByteArray &jpeg)
{
    return begin(jpegObject(m_pdf, jpeg));
}

Result<PlacedImage> File::begin(Result<PlacedImage> image)
{
    if (m_beside.hasFailed())
        return fail(m_beside.finish());
    if (!image)
        return image;
    for (const PlacedImage::Part &part : image->parts) {
        const QByteArray entries = entriesOf(QPDFObjectHandle(part.stream).getDict());
        writeBeside(part.data->size().value_or(qint64(image->pixels.width()) * image->pixels.height()),
                    [number = part.stream.getObjectID(), entries, data = part.data](Body &body) {
                        const auto write = [&](Pipeline &out) { data->write(out); };
                        if (data->size())
                            body.addStream(number, entries, *data->size(), write);
                        else
                            body.addStream(number, entries, write);
                    });
    }
    return image;
}

void File::writeBeside(qint64 bytes, std::function<void(Body &)> write)
{
    m_beside.add(bytes, [this, write = std::move(write)] { return caught([&] { write(m_body); }); });
}

Result<WrittenFile> File::write(const paper::Document &about, const std::vector<Destination> &destinations,
                                const Progress &progress)
{
    const auto written = caught([&] {
        std::vector<std::vector<QPDFObjectHandle>> annotations;
        const auto pages = writePages(destinations, annotations);
        if (about.archival)
            addStampField(pages.front(), annotations.front());
        numberParents(pages, annotations);
        writeOutline(destinations, pages);
        describe(about);
        const int tree = reserve("/StructTreeRoot");
        const int names = about.attachments.isEmpty() ? 0 : reserve("/Names");
        const int associated = about.attachments.isEmpty() ? 0 : reserve("/AF");
        m_body.continueBehind(m_pdf);
        ObjectBatch structure(m_body); // spelled while the pictures still go in
        m_structure.write(structure, tree, pages, annotations);

        const qint64 toAttach = sizeOf(about.attachments);
        const auto isWanted = [&] { return goesOn(progress, 0, toAttach); };
        if (const auto streams = m_beside.finish(isWanted); !streams)
            throw StreamFailure{streams.error()};
        if (!isWanted())
            throw StreamFailure{{Error::Code::Cancelled, QCoreApplication::translate("report", "Stopped at your request.")}};
        m_body.makeSureOfRoom(toAttach);
        m_body.add(structure);
        if (!about.attachments.isEmpty())
            attach(about.attachments, about.made, names, associated, progress);
        m_body.addRest(m_pdf);
        m_body.finish(m_pdf, sha256(about.identity).left(16));
    });
    if (!written)
        return fail(written);
    if (!m_file.flush() || m_file.error() != QFileDevice::NoError)
        return fail(Error::Code::Io, QCoreApplication::translate("report", "The PDF could not be written to its end."),
                    m_file.errorString());
    return WrittenFile{m_body.size(), m_body.digest()};
}

int File::reserve(const std::string &key)
{
    auto object = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    m_pdf.getRoot().replaceKey(key, object);
    return object.getObjectID();
}

std::vector<QPDFObjectHandle> File::writePages(const std::vector<Destination> &destinations,
                                               std::vector<std::vector<QPDFObjectHandle>> &annotations)
{
    QHash<QString, const Destination *> byAnchor;
    for (const Destination &destination : destinations)
        if (!destination.anchor.isEmpty())
            byAnchor.insert(destination.anchor, &destination);

    const auto resources = m_resources.write(m_pdf);
    const auto mediaBox = QPDFObjectHandle::newArray({real(0), real(0), real(Page::width), real(Page::height)});
    auto tree = m_pdf.getRoot().getKey("/Pages");
    std::vector<QPDFObjectHandle> pages;
    auto kids = QPDFObjectHandle::newArray();
    for (const auto &page : m_pages) {
        auto object = newDictionary(m_pdf, "Page");
        object.replaceKey("/Parent", tree);
        object.replaceKey("/MediaBox", mediaBox);
        object.replaceKey("/Resources", resources);
        auto contents = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        object.replaceKey("/Contents", contents);
        writeBeside(page->contentSize(), [number = contents.getObjectID(), content = page->takeContent()](Body &body) {
            body.addStream(number, {}, [&](Pipeline &out) { pass(out, content); });
        });
        object.replaceKey("/Tabs", name("S"));
        pages.push_back(object);
        kids.appendItem(object);
    }
    tree.replaceKey("/Kids", kids);
    tree.replaceKey("/Count", QPDFObjectHandle::newInteger(qint64(pages.size())));

    annotations.resize(m_pages.size());
    const auto type = name("Annot");
    const auto subtype = name("Link");
    const auto border = QPDFObjectHandle::parse("[0 0 0]");
    const auto flags = QPDFObjectHandle::newInteger(4);
    for (const auto &page : m_pages) {
        auto &own = annotations[size_t(page->index())];
        for (const Page::LinkArea &area : page->links()) {
            auto link = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
            link.replaceKey("/Type", type);
            link.replaceKey("/Subtype", subtype);
            link.replaceKey("/Rect", QPDFObjectHandle::newArray({real(area.box.left()), real(Page::height - area.box.bottom()),
                                                                 real(area.box.right()), real(Page::height - area.box.top())}));
            link.replaceKey("/Border", border);
            link.replaceKey("/F", flags);
            link.replaceKey("/Contents", text(area.description));
            if (const Destination *to = byAnchor.value(area.anchor))
                link.replaceKey("/Dest", destinationTo(*to, pages));
            own.push_back(link);
        }
        if (!own.empty())
            pages[size_t(page->index())].replaceKey("/Annots", QPDFObjectHandle::newArray(own));
    }
    return pages;
}

void File::numberParents(std::vector<QPDFObjectHandle> pages, const std::vector<std::vector<QPDFObjectHandle>> &annotations)
{
    qint64 key = 0;
    for (auto &page : pages)
        page.replaceKey("/StructParents", QPDFObjectHandle::newInteger(key++));
    for (const auto &own : annotations)
        for (auto annotation : own)
            annotation.replaceKey("/StructParent", QPDFObjectHandle::newInteger(key++));
}

void File::addStampField(QPDFObjectHandle page, std::vector<QPDFObjectHandle> &annotations)
{
    auto field = newDictionary(m_pdf, "Annot");
    field.replaceKey("/Subtype", name("Widget"));
    field.replaceKey("/FT", name("Sig"));
    field.replaceKey("/T", text(QStringLiteral("Horodatage")));
    field.replaceKey("/TU", text(QStringLiteral("Horodatage du document")));
    field.replaceKey("/F", QPDFObjectHandle::newInteger(132)); // printed, locked (ISO 32000-1, table 165)
    field.replaceKey("/Rect", QPDFObjectHandle::parse("[0 0 0 0]"));
    field.replaceKey("/P", page);
    document().add("Form").link(0, int(annotations.size()));
    annotations.push_back(field);
    page.replaceKey("/Annots", QPDFObjectHandle::newArray(annotations));

    auto form = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    form.replaceKey("/Fields", QPDFObjectHandle::newArray({field}));
    form.replaceKey("/SigFlags", QPDFObjectHandle::newInteger(3)); // signatures exist, append only
    m_pdf.getRoot().replaceKey("/AcroForm", form);
}

void File::writeOutline(const std::vector<Destination> &destinations, const std::vector<QPDFObjectHandle> &pages)
{
    if (destinations.empty())
        return;
    struct Open
    {
        QPDFObjectHandle item;
        int level;
        int count;
    };
    auto root = newDictionary(m_pdf, "Outlines");
    std::vector<Open> open{{root, 0, 0}};
    const auto close = [&](int level) {
        while (open.size() > 1 && open.back().level >= level) {
            const Open done = open.back();
            open.pop_back();
            QPDFObjectHandle item = done.item;
            if (done.count > 0) // negative: the item is shown folded
                item.replaceKey("/Count", QPDFObjectHandle::newInteger(-done.count));
        }
    };
    for (const Destination &destination : destinations) {
        close(destination.level);
        auto item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        Open &parent = open.back();
        item.replaceKey("/Title", text(destination.title));
        item.replaceKey("/Parent", parent.item);
        item.replaceKey("/Dest", destinationTo(destination, pages));
        if (parent.count == 0) {
            parent.item.replaceKey("/First", item);
        } else {
            auto previous = parent.item.getKey("/Last");
            previous.replaceKey("/Next", item);
            item.replaceKey("/Prev", previous);
        }
        parent.item.replaceKey("/Last", item);
        ++parent.count;
        open.push_back({item, destination.level, 0});
    }
    close(1);
    root.replaceKey("/Count", QPDFObjectHandle::newInteger(open.front().count));
    m_pdf.getRoot().replaceKey("/Outlines", root);
    m_pdf.getRoot().replaceKey("/PageMode", name("UseOutlines"));
}

void File::attach(const QList<paper::Attachment> &attachments, const QDateTime &made, int names, int associated,
                  const Progress &progress)
{
    const qint64 total = sizeOf(attachments);
    qint64 done = 0;
    std::map<std::string, QByteArray> byName; // a name tree is sorted
    QByteArrayList files;
    for (const paper::Attachment &attachment : attachments) {
        const qint64 size = sizeOf(attachment);
        const QByteArray modified = written(date(attachment.modified.isValid() ? attachment.modified : made));
        const int stream = m_body.newNumber();
        m_body.addStream(stream,
                         "/Type /EmbeddedFile /Subtype " + written(name(mediaTypeOf(attachment))) + " /Params << /ModDate " +
                             modified + " /Size " + QByteArray::number(size) + " >>",
                         size, [&](Pipeline &out) {
                             if (attachment.original.isEmpty())
                                 pass(out, withImageDigests(attachment.bytes));
                             else
                                 copyOriginal(m_source, attachment.original, out,
                                              [&](qint64 part, qint64) { return goesOn(progress, done + part, total); });
                         });
        done += size;

        const int file = m_body.newNumber();
        const QByteArray title = written(text(attachment.name));
        const QByteArray content = Body::reference(stream);
        m_body.add(file, "<< /Type /Filespec /F " + title + " /UF " + title + " /Desc " + written(text(attachment.description)) +
                             " /AFRelationship " + written(name(attachment.relationship.toLatin1())) + " /EF << /F " + content +
                             " /UF " + content + " >> >>");
        files << Body::reference(file);
        byName.emplace(text(attachment.name).getStringValue(), Body::reference(file));
    }
    QByteArrayList sorted;
    for (const auto &[key, file] : byName)
        sorted << written(QPDFObjectHandle::newString(key)) << file;
    m_body.add(names, "<< /EmbeddedFiles << /Names [" + sorted.join(' ') + "] >> >>");
    m_body.add(associated, '[' + files.join(' ') + ']');
}

QByteArray File::withImageDigests(QByteArray bytes) const
{
    for (qsizetype at = bytes.indexOf('@'); at >= 0; at = bytes.indexOf('@', at + 1))
        if (const auto image = m_imageDigests.find(bytes.mid(at, 64)); image != m_imageDigests.end())
            bytes.replace(at, 64, image->second.toHex());
    return bytes;
}

void File::describe(const paper::Document &about)
{
    auto information = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    information.replaceKey("/Title", text(about.title));
    information.replaceKey("/Author", text(about.author));
    information.replaceKey("/Subject", text(about.subject));
    information.replaceKey("/Creator", text(QStringLiteral("À l’appui")));
    information.replaceKey("/Producer", text(QStringLiteral("À l’appui")));
    information.replaceKey("/CreationDate", date(about.made));
    information.replaceKey("/ModDate", date(about.made));
    m_pdf.getTrailer().replaceKey("/Info", information);

    auto metadata = QPDFObjectHandle::newStream(&m_pdf, xmpPacket(about).toStdString());
    metadata.getDict().replaceKey("/Type", name("Metadata"));
    metadata.getDict().replaceKey("/Subtype", name("XML"));
    metadata.setFilterOnWrite(false);

    auto profile = QPDFObjectHandle::newStream(&m_pdf, QColorSpace(QColorSpace::SRgb).iccProfile().toStdString());
    profile.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(3));
    auto intent = newDictionary(m_pdf, "OutputIntent");
    intent.replaceKey("/S", name("GTS_PDFA1"));
    intent.replaceKey("/OutputConditionIdentifier", QPDFObjectHandle::newString("sRGB"));
    intent.replaceKey("/Info", QPDFObjectHandle::newString("sRGB IEC61966-2.1"));
    intent.replaceKey("/DestOutputProfile", profile);

    auto root = m_pdf.getRoot();
    root.replaceKey("/Metadata", metadata);
    root.replaceKey("/OutputIntents", QPDFObjectHandle::newArray({intent}));
    root.replaceKey("/Lang", QPDFObjectHandle::newString("fr-FR"));
    root.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<< /Marked true >>"));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
}

} // namespace appui::pdf
