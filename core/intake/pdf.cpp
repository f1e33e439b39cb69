// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/pagetree_p.h"
#include "intake/evidencefile_p.h"
#include "intake/family_p.h"
#include "intake/picture.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/InputSource.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>

#include <cstring>

namespace appui {

namespace {

/** Lets qpdf read where it wants to, through the file's window. */
class PdfInput : public InputSource
{
public:
    explicit PdfInput(EvidenceFile &file)
        : m_file(file)
    {
    }

    qpdf_offset_t findAndSkipNextEOL() override
    {
        constexpr std::string_view lineEnds = "\r\n";
        for (QByteArrayView bytes; !(bytes = m_file.from(m_at)).isEmpty(); m_at += bytes.size()) {
            const size_t found = std::string_view(bytes.data(), size_t(bytes.size())).find_first_of(lineEnds);
            if (found == std::string_view::npos)
                continue;
            const qint64 end = m_at + qint64(found);
            for (m_at = end; isLineEnd(m_file.at(m_at, 1));)
                ++m_at;
            return end;
        }
        m_at = m_file.size();
        return m_at;
    }

    std::string const &getName() const override { return m_name; }
    qpdf_offset_t tell() override { return m_at; }
    void rewind() override { m_at = 0; }
    void unreadCh(char) override { --m_at; }

    void seek(qpdf_offset_t offset, int whence) override
    {
        m_at = offset + (whence == SEEK_SET ? 0 : whence == SEEK_CUR ? m_at : m_file.size());
        if (m_at < 0)
            throw std::runtime_error("seek before the beginning");
    }

    size_t read(char *into, size_t length) override
    {
        last_offset = m_at;
        size_t done = 0;
        while (done < length) {
            const QByteArrayView bytes = m_file.at(m_at, qint64(length - done));
            if (bytes.isEmpty())
                break;
            std::memcpy(into + done, bytes.data(), size_t(bytes.size()));
            done += size_t(bytes.size());
            m_at += bytes.size();
        }
        return done;
    }

private:
    static bool isLineEnd(QByteArrayView byte) { return byte == "\r" || byte == "\n"; }

    EvidenceFile &m_file;
    qint64 m_at = 0;
    std::string m_name = "evidence";
};

/** The end-of-file marker, which readers look for in the last 1024 bytes (ISO 32000-1, annex H). */
bool hasEnd(EvidenceFile &file)
{
    return file.at(qMax(file.size() - 1024, qint64(0)), 1024).contains("%%EOF");
}

/** "D:20261113093000+01'00'" (ISO 32000-1, 7.9.4) as ISO 8601, as far as it goes. */
QString isoDate(const std::string &pdfDate)
{
    static const QRegularExpression form(
        QStringLiteral("^D:(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)?(?:(Z)|([+-]\\d\\d)'?(\\d\\d)?)?"));
    const auto match = form.match(QString::fromStdString(pdfDate));
    if (!match.hasMatch())
        return {};
    const QString seconds = match.captured(6).isEmpty() ? QStringLiteral("00") : match.captured(6);
    const QString local =
        QStringLiteral("%1-%2-%3T%4:%5:%6")
            .arg(match.captured(1), match.captured(2), match.captured(3), match.captured(4), match.captured(5), seconds);
    if (!QDateTime::fromString(local, Qt::ISODate).isValid())
        return {};
    if (match.captured(8).isEmpty())
        return local + match.captured(7);
    return local + match.captured(8) + u':' + (match.captured(9).isEmpty() ? QStringLiteral("00") : match.captured(9));
}

void readFacts(QPDF &pdf, Examination &examination)
{
    const auto insert = [&examination](const char *fact, const QString &value) {
        if (!value.isEmpty())
            examination.facts.insert(QString::fromLatin1(fact), value);
    };
    insert("pdf.pages", QString::number(pdf.getAllPages().size()));
    QPDFObjectHandle information = pdf.getTrailer().getKey("/Info");
    if (!information.isDictionary())
        return;
    const auto entry = [&information](const char *key) {
        QPDFObjectHandle value = information.getKey(key);
        return value.isString() ? value.getUTF8Value() : std::string();
    };
    insert("pdf.title", QString::fromStdString(entry("/Title")).simplified());
    insert("pdf.created", isoDate(entry("/CreationDate")));
    insert("software", QString::fromStdString(entry("/Producer")).simplified());
}

constexpr qint64 longestRepair = 64LL * 1024 * 1024;

void open(QPDF &pdf, EvidenceFile &file)
{
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(file.size() <= longestRepair);
    pdf.processInputSource(std::make_shared<PdfInput>(file));
}

} // namespace

bool hasSoundPages(QIODevice &device)
{
    EvidenceFile file(device);
    try {
        QPDF pdf;
        open(pdf, file);
        return hasSafePageTree(pdf);
    } catch (const std::exception &) {
        return false;
    }
}

void examinePdf(EvidenceFile &file, Examination &examination)
{
    try {
        QPDF pdf;
        open(pdf, file);
        if (!hasSafePageTree(pdf)) {
            examination.defect = damaged();
            return;
        }
        readFacts(pdf, examination);
        if (pdf.getAllPages().empty())
            examination.defect = damaged();
        else if (pdf.anyWarnings())
            examination.remarks.append(QStringLiteral("repaired"));
        if (pdf.anyWarnings() && !hasEnd(file))
            examination.defect = cutShort();
    } catch (const QPDFExc &error) {
        if (error.getErrorCode() == qpdf_e_password)
            examination.defect = QCoreApplication::translate(
                "pdf", "This PDF is locked by a password: keep it as it is, or add a copy that opens without one.");
        else
            examination.defect = hasEnd(file) ? damaged() : cutShort();
    } catch (const std::exception &) {
        examination.defect = hasEnd(file) ? damaged() : cutShort();
    }
}

} // namespace appui
