// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdf/file_p.h"

#include "report/pdf/filesink_p.h"

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
    explicit ProgressSink(Progress progress)
        : m_progress(std::move(progress))
    {
    }
    void reportProgress(int percent) override
    {
        if (!goesOn(m_progress, percent, 100))
            throw StreamFailure{{Error::Code::Cancelled, QCoreApplication::translate("report", "Stopped at your request.")}};
    }

private:
    Progress m_progress;
};

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
        numberParents(pages, annotations);
        writeOutline(destinations, pages);
        describe(about);
        Appendix::keepRoom(m_pdf, "/StructTreeRoot");
        if (!about.attachments.isEmpty())
            for (const char *key : {"/Names", "/AF"})
                Appendix::keepRoom(m_pdf, key);

        FileSink sink(file);
        QPDFWriter writer(m_pdf);
        writer.setOutputPipeline(&sink);
        writer.setMinimumPDFVersion("1.7");
        writer.setObjectStreamMode(qpdf_o_disable); // a classic cross-reference table, which the timestamp's update extends
        writer.setNewlineBeforeEndstream(true);
        const int pagesShare = about.attachments.isEmpty() ? 100 : 50; // of the work, in hundredths
        writer.registerProgressReporter(std::make_shared<ProgressSink>(
            [&](qint64 done, qint64 total) { return goesOn(progress, done * pagesShare / total, 100); }));
        writer.write();

        Appendix appendix(file, m_pdf, writer);
        appendix.hang("/StructTreeRoot", m_structure.write(appendix, pages, annotations));
        attach(appendix, about.attachments, about.made, source, [&](qint64 done, qint64 total) {
            return goesOn(progress, pagesShare + done * (100 - pagesShare) / std::max<qint64>(total, 1), 100);
        });
        appendix.finish(sha256(about.identity).left(16));
    } catch (const StreamFailure &failure) {
        return tl::unexpected(failure.error);
    } catch (const std::exception &exception) {
        return fail(Error::Code::Io, QCoreApplication::translate("report", "The PDF could not be made."),
                    QString::fromUtf8(exception.what()));
    }
    if (!file.flush() || file.error() != QFileDevice::NoError)
        return fail(Error::Code::Io, QCoreApplication::translate("report", "The PDF could not be written to its end."),
                    file.errorString());
    return {};
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

void File::attach(Appendix &appendix, const QList<paper::Attachment> &attachments, const QDateTime &made,
                  const paper::OriginalSource &source, const Progress &progress)
{
    if (attachments.isEmpty())
        return;
    const qint64 total = sizeOf(attachments);
    qint64 done = 0;
    std::map<std::string, QByteArray> byName; // a name tree is sorted
    QByteArrayList associated;
    for (const paper::Attachment &attachment : attachments) {
        const qint64 size = sizeOf(attachment);
        const QByteArray modified = written(date(attachment.modified.isValid() ? attachment.modified : made));
        const int stream = appendix.newNumber();
        appendix.addStream(stream,
                           "/Type /EmbeddedFile /Subtype " + written(name(mediaTypeOf(attachment))) + " /Params << /ModDate " +
                               modified + " /Size " + QByteArray::number(size) + " >>",
                           size, [&](Pipeline &out) {
                               if (attachment.original.isEmpty())
                                   pass(out, withImageDigests(attachment.bytes));
                               else
                                   copyOriginal(source, attachment.original, out,
                                                [&](qint64 part, qint64) { return goesOn(progress, done + part, total); });
                           });
        done += size;

        const int file = appendix.newNumber();
        const QByteArray title = written(text(attachment.name));
        const QByteArray content = Appendix::reference(stream);
        appendix.add(file, "<< /Type /Filespec /F " + title + " /UF " + title + " /Desc " +
                               written(text(attachment.description)) + " /AFRelationship " +
                               written(name(attachment.relationship.toLatin1())) + " /EF << /F " + content + " /UF " + content +
                               " >> >>");
        associated << Appendix::reference(file);
        byName.emplace(text(attachment.name).getStringValue(), Appendix::reference(file));
    }
    QByteArrayList names;
    for (const auto &[key, file] : byName)
        names << written(QPDFObjectHandle::newString(key)) << file;
    const int tree = appendix.newNumber();
    appendix.add(tree, "<< /EmbeddedFiles << /Names [" + names.join(' ') + "] >> >>");
    appendix.hang("/Names", tree);
    const int list = appendix.newNumber();
    appendix.add(list, '[' + associated.join(' ') + ']');
    appendix.hang("/AF", list);
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
