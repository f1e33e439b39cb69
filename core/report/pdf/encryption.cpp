// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdf/encryption_p.h"

#include "base/digest.h"

#include "report/pdf/qpdf_p.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <qpdf/QPDFWriter.hh>

namespace appui::pdf {

namespace {

/** qpdf writes into this; a file of Qt so that any path works on any system. */
class FileSink : public Pipeline
{
public:
    explicit FileSink(QFileDevice &file)
        : Pipeline("file", nullptr)
        , m_file(file)
    {
    }
    void write(unsigned char const *data, size_t length) override
    {
        if (m_file.write(reinterpret_cast<const char *>(data), qint64(length)) != qint64(length))
            throw StreamFailure{{Error::Code::Io,
                                 QCoreApplication::translate("report", "The PDF could not be written to its end."),
                                 m_file.errorString()}};
    }
    void finish() override {}

private:
    QFileDevice &m_file;
};

} // namespace

Result<void> encrypt(const QString &path, const QString &password)
{
    constexpr size_t longest = 127; // bytes: a reader ignores those behind
    const std::string user = password.normalized(QString::NormalizationForm_KC).toStdString();
    if (user.size() > longest)
        return fail(Error::Code::Invalid,
                    QCoreApplication::translate("report", "The password is too long: a PDF holds %1 bytes of it.").arg(longest));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Code::Io, QCoreApplication::translate("report", "“%1” can't be written.").arg(path),
                    file.errorString());
    try {
        QPDF plain;
        plain.setSuppressWarnings(true);
        plain.processFile(path.toUtf8().constData());
        FileSink sink(file);
        QPDFWriter writer(plain);
        writer.setOutputPipeline(&sink);
        writer.setNewlineBeforeEndstream(true);
        // An empty owner's password would open the file to anybody.
        writer.setR6EncryptionParameters(user.c_str(), randomBytes(32).toHex().constData(), true, true, true, true, true, true,
                                         qpdf_r3p_full, true);
        writer.write();
    } catch (const StreamFailure &failure) {
        return tl::unexpected(failure.error);
    } catch (const std::exception &exception) {
        return fail(Error::Code::Io, QCoreApplication::translate("report", "The PDF could not be made."),
                    QString::fromUtf8(exception.what()));
    }
    if (!file.commit())
        return fail(Error::Code::Io, QCoreApplication::translate("report", "The PDF could not be written to its end."),
                    file.errorString());
    return {};
}

} // namespace appui::pdf
