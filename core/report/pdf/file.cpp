// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdf/file_p.h"

#include "report/pdf/filesink_p.h"
#include "report/pdf/update_p.h"

#include <qpdf/Pl_Discard.hh>

#include <QColorSpace>
#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace appui::pdf {

namespace {

class ProgressSink : public QPDFWriter::ProgressReporter
{
public:
    explicit ProgressSink(const Progress &progress)
        : m_progress(progress)
    {
    }
    void reportProgress(int percent) override
    {
        if (!goesOn(m_progress, percent, 100))
            throw StreamFailure{{Error::Code::Cancelled, QCoreApplication::translate("report", "Stopped at your request.")}};
    }

private:
    const Progress &m_progress;
};

/** Puts `identity` in the place of the constant that ends the trailer's /ID. */
bool putIdentity(QFile &file, const QByteArray &identity)
{
    static const QByteArray constant("31415926535897932384626433832795");
    constexpr qint64 trailerRoom = 2048;
    const qint64 from = std::max<qint64>(0, file.size() - trailerRoom);
    if (!file.flush() || !file.seek(from))
        return false;
    const qint64 at = file.read(trailerRoom).lastIndexOf(constant);
    return at >= 0 && file.seek(from + at) && file.write(identity.toHex()) == constant.size();
}

QPDFObjectHandle destinationTo(const Destination &to, const std::vector<QPDFObjectHandle> &pages)
{
    constexpr double above = 12; // so that the heading does not stick to the window's edge
    return QPDFObjectHandle::newArray({pages[size_t(to.page)], name("XYZ"), real(0),
                                       real(std::min(Page::height, Page::height - to.top + above)),
                                       QPDFObjectHandle::newInteger(0)});
}

/** qpdf holds a stream twice in memory while it writes it: attachments above this many bytes are written by us. */
constexpr qint64 largest = 24 << 20;

void describeEmbedded(QPDFObjectHandle stream, const paper::Attachment &attachment, const QDateTime &made)
{
    auto parameters = QPDFObjectHandle::newDictionary();
    const qint64 size = attachment.original.isEmpty() ? attachment.bytes.size() : attachment.size;
    parameters.replaceKey("/Size", QPDFObjectHandle::newInteger(size));
    parameters.replaceKey("/ModDate", date(attachment.modified.isValid() ? attachment.modified : made));
    auto dictionary = stream.getDict();
    dictionary.replaceKey("/Type", name("EmbeddedFile"));
    static const QRegularExpression mediaType(QStringLiteral("^[-\\w+.]{1,60}/[-\\w+.]{1,60}$"));
    const bool isKnown = mediaType.match(attachment.mediaType).hasMatch();
    dictionary.replaceKey("/Subtype", name(isKnown ? attachment.mediaType.toLatin1() : "application/octet-stream"));
    dictionary.replaceKey("/Params", parameters);
    stream.setFilterOnWrite(false);
}

QPDFObjectHandle newDictionary(QPDF &pdf, const QByteArray &type)
{
    auto dictionary = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    dictionary.replaceKey("/Type", name(type));
    return dictionary;
}

} // namespace

File::File(const type::FontBook &fonts)
    : m_resources(fonts)
{
    m_pdf.emptyPDF();
    m_pdf.setSuppressWarnings(true);
}

Page &File::addPage()
{
    m_pages.push_back(std::make_unique<Page>(pageCount(), m_resources));
    return *m_pages.back();
}

Result<void> File::write(const QString &path, const paper::Document &about, const std::vector<Destination> &destinations,
                         const paper::OriginalSource &source, const Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Truncate))
        return fail(Error::Code::Io, QCoreApplication::translate("report", "“%1” can't be written.").arg(path),
                    file.errorString());
    try {
        std::vector<std::vector<QPDFObjectHandle>> annotations;
        const auto pages = writePages(destinations, annotations);
        if (about.archival)
            addStampField(pages.front(), annotations.front());
        m_structure.write(m_pdf, pages, annotations);
        writeOutline(destinations, pages);
        attach(about.attachments, about.made, source);
        describe(about);

        FileSink sink(file);
        QPDFWriter writer(m_pdf);
        writer.setOutputPipeline(&sink);
        writer.setMinimumPDFVersion("1.7");
        writer.setObjectStreamMode(qpdf_o_disable); // a classic cross-reference table, which later updates extend
        writer.setNewlineBeforeEndstream(true);
        writer.setStaticID(true); // a constant, put right below: qpdf's own second half would hold the hour
        writer.registerProgressReporter(std::make_shared<ProgressSink>(progress));
        writer.write();
        replaceMarks(file, writer, about.attachments);
        for (Large &large : m_large)
            large.number = writer.getRenumberedObjGen(large.placeholder.getObjGen()).getObj();
    } catch (const StreamFailure &failure) {
        return tl::unexpected(failure.error);
    } catch (const std::exception &exception) {
        return fail(Error::Code::Io, QCoreApplication::translate("report", "The PDF could not be made."),
                    QString::fromUtf8(exception.what()));
    }
    if (!putIdentity(file, sha256(about.identity).left(16)) || !file.flush())
        return fail(Error::Code::Io, QCoreApplication::translate("report", "The PDF could not be written to its end."),
                    file.errorString());
    return appendLarge(file, source, progress);
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
        object.replaceKey("/Contents", QPDFObjectHandle::newStream(&m_pdf, page->takeContent().toStdString()));
        object.replaceKey("/StructParents", QPDFObjectHandle::newInteger(page->index()));
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

void File::attach(const QList<paper::Attachment> &attachments, const QDateTime &made, const paper::OriginalSource &source)
{
    if (attachments.isEmpty())
        return;
    std::map<std::string, QPDFObjectHandle> byName; // a name tree is sorted
    auto associated = QPDFObjectHandle::newArray();
    for (const paper::Attachment &attachment : attachments) {
        const bool isLarge = !attachment.original.isEmpty() && attachment.size > largest;
        auto stream = attachment.original.isEmpty() ? QPDFObjectHandle::newStream(&m_pdf, attachment.bytes.toStdString())
                      : isLarge                     ? QPDFObjectHandle::newStream(&m_pdf, std::string())
                                                    : originalStream(m_pdf, source, attachment.original);
        if (isLarge)
            m_large.push_back({stream, attachment});
        m_embedded.push_back(stream);
        describeEmbedded(stream, attachment, made);

        auto file = newDictionary(m_pdf, "Filespec");
        file.replaceKey("/F", text(attachment.name));
        file.replaceKey("/UF", text(attachment.name));
        file.replaceKey("/Desc", text(attachment.description));
        file.replaceKey("/AFRelationship", name(attachment.relationship.toLatin1()));
        auto embedded = QPDFObjectHandle::newDictionary();
        embedded.replaceKey("/F", stream);
        embedded.replaceKey("/UF", stream);
        file.replaceKey("/EF", embedded);
        associated.appendItem(file);
        byName.emplace(text(attachment.name).getStringValue(), file);
    }
    auto names = QPDFObjectHandle::newArray();
    for (const auto &[key, file] : byName) {
        names.appendItem(QPDFObjectHandle::newString(key));
        names.appendItem(file);
    }
    auto files = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    files.replaceKey("/Names", names);
    auto tree = QPDFObjectHandle::newDictionary();
    tree.replaceKey("/EmbeddedFiles", files);
    m_pdf.getRoot().replaceKey("/Names", tree);
    m_pdf.getRoot().replaceKey("/AF", associated);
}

void File::replaceMarks(QFile &file, QPDFWriter &writer, const QList<paper::Attachment> &attachments)
{
    constexpr qint64 dictionaryRoom = 1024;
    const auto offsets = writer.getWrittenXRefTable();
    for (qsizetype i = 0; i < attachments.size(); ++i) {
        const QByteArray &bytes = attachments[i].bytes;
        QByteArray replaced = bytes;
        for (qsizetype at = bytes.indexOf('@'); at >= 0; at = bytes.indexOf('@', at + 1))
            if (const auto image = m_imageDigests.find(bytes.mid(at, 64)); image != m_imageDigests.end())
                replaced.replace(at, 64, image->second.toHex());
        if (replaced == bytes)
            continue;
        const auto written = offsets.find(writer.getRenumberedObjGen(m_embedded[size_t(i)].getObjGen()));
        const qint64 from = written == offsets.end() ? 0 : written->second.getOffset();
        const bool isRead = file.flush() && file.seek(from);
        const qint64 at = isRead ? file.read(bytes.size() + dictionaryRoom).indexOf(bytes) : -1;
        if (at < 0 || !file.seek(from + at) || file.write(replaced) != replaced.size())
            throw StreamFailure{{Error::Code::Io,
                                 QCoreApplication::translate("report", "The PDF could not be written to its end."),
                                 file.errorString()}};
    }
}

Result<void> File::appendLarge(QFile &file, const paper::OriginalSource &source, const Progress &progress)
{
    if (m_large.empty())
        return {};
    QPDF written;
    written.setSuppressWarnings(true);
    try {
        written.processFile(QFile::encodeName(file.fileName()).constData());
    } catch (const std::exception &exception) {
        return fail(Error::Code::Io, QCoreApplication::translate("report", "The PDF could not be made."),
                    QString::fromUtf8(exception.what()));
    }
    const auto end = readEnd(file, written);
    if (!end)
        return fail(end);
    FileSink sink(file);
    std::map<int, qint64> objects;
    file.seek(file.size());
    try {
        for (Large &large : m_large) {
            auto dictionary = large.placeholder.getDict().shallowCopy();
            dictionary.replaceKey("/Length", QPDFObjectHandle::newInteger(large.attachment.size));
            file.write("\n");
            objects[large.number] = file.pos();
            file.write(QByteArray::number(large.number) + " 0 obj\n" + QByteArray::fromStdString(dictionary.unparse()) +
                       "\nstream\n");
            copyOriginal(source, large.attachment.original, sink, progress);
            file.write("\nendstream\nendobj\n");
        }
    } catch (const StreamFailure &failure) {
        return tl::unexpected(failure.error);
    }
    file.write(endOfUpdate(*end, objects, file.pos()));
    if (!file.flush() || file.error() != QFileDevice::NoError)
        return fail(Error::Code::Io, QCoreApplication::translate("report", "The PDF could not be written to its end."),
                    file.errorString());
    return {};
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
    auto trailer = m_pdf.getTrailer();
    trailer.replaceKey("/Info", information);
    const auto id = QPDFObjectHandle::newString(sha256(about.identity).left(16).toStdString());
    trailer.replaceKey("/ID", QPDFObjectHandle::newArray({id, id}));

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
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
}

} // namespace appui::pdf
