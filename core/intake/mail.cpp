// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/handle_p.h"
#include "intake/evidencefile_p.h"
#include "intake/family_p.h"
#include "intake/mailparts_p.h"
#include "intake/mailtext_p.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QSet>

#include <gmime/gmime.h>

#include <cctype>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

template <typename T>
using Object = Handle<T, g_object_unref>;
using CString = Handle<char, g_free>;

constexpr qint64 longestMail = 64LL * 1024 * 1024;
constexpr qint64 longestHeaders = 1024LL * 1024;
constexpr qsizetype mostStructure = 50'000;

/** Up to the empty line that ends the headers. */
qint64 headersLength(EvidenceFile &file)
{
    const QByteArray head = file.head(longestHeaders);
    qsizetype length = head.size();
    for (const QByteArrayView emptyLine : {QByteArrayView("\n\n"), QByteArrayView("\n\r\n")}) {
        if (const qsizetype found = head.indexOf(emptyLine); found >= 0)
            length = qMin(length, found + emptyLine.size());
    }
    return length;
}

/** Lines that begin a header or a part, or look so: what a parser keeps in memory for each of them is many times its length. */
qsizetype countStructure(QByteArrayView bytes)
{
    qsizetype count = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype lineEnd = bytes.indexOf('\n', at);
        const qsizetype end = lineEnd < 0 ? bytes.size() : lineEnd;
        qsizetype name = at;
        while (name < end && (std::isalnum(uchar(bytes[name])) != 0 || bytes[name] == '-'))
            ++name;
        const bool isBoundary = bytes.sliced(at, end - at).startsWith("--");
        const bool isHeader = name > at && name < end && bytes[name] == ':';
        count += isBoundary || isHeader ? 1 : 0;
        at = end + 1;
    }
    return count;
}

/** False for a mail that would take more memory than any real one. */
bool isModest(EvidenceFile &file)
{
    if (file.size() > longestMail || headersLength(file) == longestHeaders)
        return false;
    qsizetype structure = 0;
    QByteArrayView bytes;
    for (qint64 at = 0; !(bytes = file.from(at)).isEmpty(); at += bytes.size())
        structure += countStructure(bytes);
    return structure <= mostStructure;
}

/** A parsed mail, and the bytes into which its parts point. */
struct ParsedMail
{
    Object<GMimeStream> stream;
    Object<GMimeMessage> message;

    QByteArrayView bytes() const
    {
        const GByteArray *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
        return {array->data, qsizetype(array->len)};
    }
};

ParsedMail parse(EvidenceFile &file, qint64 length)
{
    [[maybe_unused]] static const bool initialised = (g_mime_init(), true);
    GByteArray *bytes = g_byte_array_sized_new(guint(length));
    for (qint64 at = 0; at < length; at = bytes->len) {
        const QByteArrayView more = file.at(at, length - at);
        if (more.isEmpty())
            break;
        g_byte_array_append(bytes, reinterpret_cast<const guint8 *>(more.data()), guint(more.size()));
    }
    if (length <= headersLength(file)) // the parser gives no mail whose headers don't end
        g_byte_array_append(bytes, reinterpret_cast<const guint8 *>("\n\n"), 2);
    ParsedMail mail;
    mail.stream.reset(g_mime_stream_mem_new_with_byte_array(bytes));
    const Object<GMimeParser> parser(g_mime_parser_new_with_stream(mail.stream.get()));
    mail.message.reset(g_mime_parser_construct_message(parser.get(), nullptr));
    return mail;
}

/** The headers that tell who wrote what, when and from where. */
bool isTelling(const QString &name)
{
    static const QSet<QString> telling{
        u"from"_s,     u"sender"_s,     u"reply-to"_s,        u"to"_s,         u"cc"_s,          u"bcc"_s,      u"date"_s,
        u"subject"_s,  u"message-id"_s, u"in-reply-to"_s,     u"references"_s, u"return-path"_s, u"received"_s, u"delivered-to"_s,
        u"x-mailer"_s, u"user-agent"_s, u"x-originating-ip"_s};
    return telling.contains(name.toLower());
}

QList<std::pair<QString, QString>> readHeaders(GMimeMessage *message)
{
    QList<std::pair<QString, QString>> headers;
    GMimeHeaderList *list = g_mime_object_get_header_list(GMIME_OBJECT(message));
    for (int i = 0; i < g_mime_header_list_get_count(list); ++i) {
        GMimeHeader *header = g_mime_header_list_get_header_at(list, i);
        const QString name = QString::fromLatin1(g_mime_header_get_name(header));
        const char *raw = g_mime_header_get_raw_value(header);
        if (isTelling(name) && raw != nullptr)
            headers.append({name, decodedHeader(raw)});
    }
    return headers;
}

QString date(GMimeMessage *message)
{
    GDateTime *moment = g_mime_message_get_date(message);
    if (moment == nullptr)
        return {};
    const CString text(g_date_time_format(moment, "%Y-%m-%dT%H:%M:%S%:z"));
    return QString::fromUtf8(text.get());
}

void insertFacts(const MailText &mail, Examination &examination)
{
    static constexpr std::pair<QLatin1String, const char *> facts[] = {
        {QLatin1String("from"), "mail.from"},         {QLatin1String("to"), "mail.to"},
        {QLatin1String("subject"), "mail.subject"},   {QLatin1String("message-id"), "mail.message_id"},
        {QLatin1String("received"), "mail.received"},
    };
    for (const auto &[header, fact] : facts) {
        QStringList values;
        for (const auto &[name, value] : mail.headers) {
            if (name.compare(header, Qt::CaseInsensitive) == 0 && !value.isEmpty())
                values.append(value);
        }
        if (!values.isEmpty())
            examination.facts.insert(QString::fromLatin1(fact), values.join(u'\n'));
    }
    if (!mail.attachments.isEmpty())
        examination.facts.insert(QStringLiteral("mail.attachments"), mail.attachments.join(u'\n'));
}

/** True when the outermost parts are closed by the boundary they announce (RFC 2046, 5.1.1). */
bool isFinished(const ParsedMail &mail)
{
    GMimeObject *outermost = g_mime_message_get_mime_part(mail.message.get());
    if (!GMIME_IS_MULTIPART(outermost))
        return true;
    const QByteArray boundary(g_mime_multipart_get_boundary(GMIME_MULTIPART(outermost)));
    return mail.bytes().contains("--" + boundary + "--");
}

MailText textOf(const ParsedMail &mail)
{
    MailText text = readParts(g_mime_message_get_mime_part(mail.message.get()));
    text.headers = readHeaders(mail.message.get());
    return text;
}

} // namespace

void examineMail(EvidenceFile &file, Examination &examination)
{
    const bool whole = isModest(file);
    const ParsedMail mail = parse(file, whole ? file.size() : headersLength(file));
    if (!mail.message) {
        examination.defect = damaged();
        return;
    }
    MailText text;
    if (whole)
        text = textOf(mail);
    else
        text.headers = readHeaders(mail.message.get());
    insertFacts(text, examination);
    if (const QString sent = date(mail.message.get()); !sent.isEmpty())
        examination.facts.insert(QStringLiteral("mail.date"), sent);
    if (!whole) {
        examination.kind = ContentKind::Other;
        examination.remarks.append(QStringLiteral("too-long"));
    } else if (!isFinished(mail)) {
        examination.remarks.append(QStringLiteral("unfinished"));
    }
}

Result<MailText> readMail(QIODevice &device)
{
    EvidenceFile file(device);
    if (!isModest(file))
        return fail(Error::Code::Unsupported, QCoreApplication::translate("mail", "This mail is too long to be shown."));
    const ParsedMail mail = parse(file, file.size());
    if (file.hasFailed())
        return fail(Error::Code::Io, QCoreApplication::translate("mail", "This mail could not be read to its end."),
                    file.failure());
    if (!mail.message)
        return fail(Error::Code::Corrupt, QCoreApplication::translate("mail", "This mail could not be understood."));
    return textOf(mail);
}

} // namespace appui
