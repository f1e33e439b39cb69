// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossier/json.h"
#include "report/content/wording_p.h"
#include "report/pdf/body_p.h"
#include "report/typesetter.h"
#include "verify/documentchecks_p.h"
#include "verify/subjects_p.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr qint64 largestManifest = 64 << 20;

/** How a copy of this author is called. */
QString titleFor(Recipient recipient, const QString &author)
{
    const auto pages = content::Wording::read(u"pages"_s, [](const QString &, const QString &key) { return key; });
    content::Values values;
    values.set(u"victim"_s, author);
    return pages ? pages->sentence(u"title-"_s + toToken(recipient), values) : QString();
}

/**
 * "alappui 1.2, layout 3, Qt 6.4.2, …": who can draw those pages anew. Names and numbers alone: what else a stranger wrote there
 * would stand in a sentence of ours.
 */
QString versionOf(const Manifest &manifest)
{
    static const QRegularExpression program(u"\\Aalappui [0-9]{1,4}(?:\\.[0-9]{1,4}){0,3}\\z"_s);
    static const QRegularExpression libraries(
        u"\\A(?:(?:Qt|HarfBuzz|FriBidi|qpdf) [0-9]{1,4}(?:\\.[0-9]{1,4}){0,3}(?:, (?!\\z)|\\z)){1,4}\\z"_s);
    QStringList parts{u"layout %1"_s.arg(manifest.layout)};
    if (program.match(manifest.program).hasMatch())
        parts.prepend(manifest.program);
    if (libraries.match(manifest.libraries).hasMatch())
        parts << manifest.libraries;
    return parts.join(u", "_s);
}

class DocumentVerification
{
public:
    DocumentVerification(const QString &path, const Trust &trust, const Progress &progress)
        : m_trust(trust)
        , m_progress(progress)
    {
        m_document.path = path;
    }

    Verification run();

private:
    /** Its beginning, its end, and what it is made of. False, and a finding, when it can't be read so far. */
    bool open();
    bool readContent();
    bool readList();
    /** False when it was stopped. */
    bool check();
    void checkMetadata();
    void addLimits();
    /** For a part of the work, in hundredths of the whole. */
    Progress part(int from, int to) const;
    QByteArray attached(const QString &name, qint64 most) const;
    bool refuse(FindingCode code, const QString &message, const QString &detail = {})
    {
        m_findings.add(code, documentSubject(), message, detail);
        return false;
    }
    bool refuse(const Error &error);

    const Trust &m_trust;
    const Progress &m_progress;
    Findings m_findings;
    ExaminedDocument m_document;
    std::optional<DocumentStamp> m_stamp;
};

bool DocumentVerification::refuse(const Error &error)
{
    switch (error.code) {
    case Error::Code::Cancelled:
        return refuse("cancelled", error.message);
    case Error::Code::Unsupported:
        return refuse("document-encrypted", error.message, error.detail);
    case Error::Code::NewerFormat:
        return refuse("newer-format", error.message, error.detail);
    case Error::Code::Io:
        return refuse("file-unreadable", error.message, error.detail);
    default:
        return refuse("not-an-export", error.message, error.detail);
    }
}

bool DocumentVerification::open()
{
    QFile file(m_document.path);
    if (!file.exists())
        return refuse("file-missing", QCoreApplication::translate("verify", "There is no such file."));
    if (!file.open(QIODevice::ReadOnly))
        return refuse("file-unreadable", QCoreApplication::translate("verify", "The file can't be read."), file.errorString());
    m_document.size = file.size();
    if (file.peek(pdf::fileStart.size()) != pdf::fileStart)
        return refuse("not-an-export", QCoreApplication::translate("verify", "This is not a PDF that the program made."));
    m_document.revisions = readRevisions(file);
    if (m_document.revisions.isEmpty())
        return refuse("not-an-export",
                      QCoreApplication::translate("verify", "The end of this PDF is missing or damaged: it was cut short, or the "
                                                            "program did not make it."));
    return true;
}

bool DocumentVerification::readContent()
{
    m_stamp = findDocumentStamp(m_document.path, m_document.revisions);
    auto pdf = ExportedPdf::open(m_document.path, m_document.size);
    if (!pdf && m_document.revisions.last().to < m_document.size)
        pdf = ExportedPdf::open(m_document.path, m_document.revisions.last().to);
    if (!pdf)
        return refuse(pdf.error());
    m_document.pdf = std::move(*pdf);
    const auto content = m_document.pdf->content(part(0, 20));
    if (!content)
        return refuse(content.error());
    m_document.content = *content;
    QFile file(m_document.path);
    const QString fault = file.open(QIODevice::ReadOnly) ? faultOfBytes(file, m_document.revisions) : file.errorString();
    if (!fault.isEmpty())
        m_document.content.forbidden << fault;
    return true;
}

QByteArray DocumentVerification::attached(const QString &name, qint64 most) const
{
    const auto &files = m_document.content.attached.files;
    const auto file = std::find_if(files.begin(), files.end(), [&](const AttachedFile &each) { return each.name == name; });
    if (file == files.end() || file->size > most)
        return {};
    return FileSlice(m_document.path, file->from, file->size).readAll();
}

bool DocumentVerification::readList()
{
    const QByteArray json = attached(u"manifest.json"_s, largestManifest);
    if (json.isEmpty())
        return refuse("not-an-export", QCoreApplication::translate("verify", "This is not a PDF that the program made."),
                      u"no manifest.json"_s);
    const auto manifest = readManifest(json);
    if (!manifest && manifest.error().code == Error::Code::NewerFormat)
        return refuse(manifest.error());
    if (!manifest)
        return refuse("manifest-unreadable", manifest.error().message, manifest.error().detail);
    m_document.manifest = *manifest;
    if (manifest->layout != paper::layoutVersion || manifest->libraries != paper::drawingLibraries())
        m_findings.setForeignVersion();
    return true;
}

void DocumentVerification::addLimits()
{
    const QStringList complaints = m_document.pdf->complaints();
    if (!complaints.isEmpty())
        m_findings.add("document-damaged", documentSubject(),
                       QCoreApplication::translate("verify", "The PDF is damaged: its parts contradict each other."),
                       complaints.mid(0, 20).join(u'\n'));
    if (const QStringList &passedOver = m_findings.ofForeignVersion(); !passedOver.isEmpty())
        m_findings.add("made-by-another-version", documentSubject(),
                       QCoreApplication::translate("verify",
                                                   "Another version of the program, or of what it draws with, made this "
                                                   "PDF, and what its pages show can't all be compared by this one: "
                                                   "verify it with that version (%1).")
                           .arg(versionOf(m_document.manifest)),
                       passedOver.mid(0, 40).join(u", "_s));
    m_findings.add("not-proved", documentSubject(),
                   QCoreApplication::translate(
                       "verify", "Not proved: that what the exhibits show is true, who made them, or that a page was not edited "
                                 "before its capture; nor that the letters, dates and descriptions in this PDF say what the "
                                 "journal says: only the dossier itself can be asked. A timestamp proves that something existed "
                                 "at its date, no more."));
}

void DocumentVerification::checkMetadata()
{
    const ExportedPdf::Content &content = m_document.content;
    for (const Recipient other : {Recipient::Procureur, Recipient::Recteur, Recipient::Avocat})
        if (other != m_document.manifest.recipient && content.title == titleFor(other, content.author))
            m_findings.add("manifest-contradicted", documentSubject(),
                           QCoreApplication::translate("verify", "The manifest names another recipient than the title of this "
                                                                 "PDF."),
                           toToken(other));
    const QString contradicted =
        QCoreApplication::translate("verify", "The properties of the PDF (title, author, date) contradict "
                                              "each other, or give another date than the manifest.");
    if (content.made.toSecsSinceEpoch() != m_document.manifest.made.toSecsSinceEpoch())
        m_findings.add("metadata-contradicted", documentSubject(), contradicted);
    else if (!content.metadataAgree)
        m_findings.addOfVersion("metadata-contradicted", documentSubject(), contradicted);
}

Progress DocumentVerification::part(int from, int to) const
{
    return [this, from, to](qint64 done, qint64 total) {
        return goesOn(m_progress, from + (total > 0 ? qint64(double(to - from) * double(done) / double(total)) : 0), 100);
    };
}

bool DocumentVerification::check()
{
    // The certificates in the PDF come with the evidence: they tell who stamped, and vouch for nobody.
    constexpr qint64 largestPem = 1 << 20;
    TokenReader reader(m_trust, attached(u"autorites.pem"_s, largestPem), m_findings);
    if (!checkDocumentStamp(m_document, m_stamp, reader, m_findings, part(20, 40)))
        return false;
    checkAdditions(m_document, m_stamp, m_findings, part(40, 50));
    if (readList()) {
        const auto files = checkFiles(m_document, m_findings, part(50, 70));
        if (!files)
            return false;
        checkMetadata();
        checkTokens(m_document, *files, reader, m_findings);
        if (!checkPages(m_document, *files, m_findings, part(70, 100)))
            return false;
    }
    reader.conclude();
    addLimits();
    return true;
}

Verification DocumentVerification::run()
{
    if (!open() || !readContent() || check())
        return m_findings.conclude();
    Findings stopped;
    stopped.add("cancelled", documentSubject(),
                QCoreApplication::translate("verify", "The verification was stopped at your request."));
    return stopped.conclude();
}

} // namespace

Verification verifyDocument(const QString &path, const Trust &trust, const Progress &progress)
{
    return DocumentVerification(path, trust, progress).run();
}

} // namespace appui
