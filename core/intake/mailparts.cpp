// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/mailparts_p.h"

#include "base/handle_p.h"
#include "intake/encoding_p.h"
#include "intake/htmltext_p.h"
#include "intake/mailtext_p.h"

#include <QRegularExpression>

namespace appui {

namespace {

template <typename T>
using Object = Handle<T, g_object_unref>;
using CString = Handle<char, g_free>;

constexpr qint64 longestBody = 8LL * 1024 * 1024;
constexpr int deepestPart = 100;

void writeContent(GMimeObject *object, GMimeStream *stream)
{
    if (GMIME_IS_PART(object)) {
        if (GMimeDataWrapper *wrapper = g_mime_part_get_content(GMIME_PART(object)))
            g_mime_data_wrapper_write_to_stream(wrapper, stream);
    } else if (GMIME_IS_MESSAGE_PART(object)) {
        if (GMimeMessage *message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)))
            g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, stream);
    } else {
        g_mime_object_write_content_to_stream(object, nullptr, stream);
    }
}

/** The size of a part once decoded, found without holding it. */
qint64 contentSize(GMimeObject *object)
{
    const Object<GMimeStream> counter(g_mime_stream_null_new());
    writeContent(object, counter.get());
    return qint64(GMIME_STREAM_NULL(counter.get())->written);
}

QByteArray content(GMimeObject *object)
{
    const Object<GMimeStream> memory(g_mime_stream_mem_new());
    writeContent(object, memory.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
    return {reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len)};
}

QString words(GMimeObject *part)
{
    const char *charset = g_mime_object_get_content_type_parameter(part, "charset");
    return withPlainLineEnds(fromCharset(content(part), QByteArray(charset)));
}

/** The name the sender gave; an attached mail's subject when it has none. */
QString fileName(GMimeObject *object)
{
    for (const char *name : {g_mime_object_get_content_disposition_parameter(object, "filename"),
                             g_mime_object_get_content_type_parameter(object, "name")}) {
        if (name != nullptr && *name != '\0')
            return decodeText(QByteArrayView(name)).text.simplified();
    }
    GMimeMessage *message = GMIME_IS_MESSAGE_PART(object) ? g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)) : nullptr;
    GMimeHeaderList *headers = message == nullptr ? nullptr : g_mime_object_get_header_list(GMIME_OBJECT(message));
    GMimeHeader *subject = headers == nullptr ? nullptr : g_mime_header_list_get_header(headers, "Subject");
    return subject == nullptr ? QString() : decodedHeader(g_mime_header_get_raw_value(subject));
}

QString attachmentLine(GMimeObject *object)
{
    const CString type(g_mime_content_type_get_mime_type(g_mime_object_get_content_type(object)));
    const QString facts = QStringLiteral("(%1, %2)").arg(QString::fromUtf8(type.get())).arg(contentSize(object));
    const QString name = fileName(object);
    return name.isEmpty() ? facts : name + u' ' + facts;
}

bool isBlank(const MailText &mail)
{
    return mail.body.trimmed().isEmpty();
}

MailText readPart(GMimeObject *object, int depth);

MailText readLeaf(GMimeObject *object)
{
    MailText mail;
    const GMimeContentType *type = g_mime_object_get_content_type(object);
    const auto isText = [type](const char *subtype) {
        return g_mime_content_type_is_type(const_cast<GMimeContentType *>(type), "text", subtype);
    };
    const char *disposition = g_mime_object_get_disposition(object);
    const bool isAttached = qstricmp(disposition, "attachment") == 0 || !fileName(object).isEmpty();
    const bool isShown = GMIME_IS_PART(object) && (isText("plain") || isText("html")) && !isAttached;
    if (!isShown || contentSize(object) > longestBody) {
        mail.attachments.append(attachmentLine(object));
        return mail;
    }
    mail.bodyWasHtml = isText("html");
    mail.body = mail.bodyWasHtml ? textOfHtml(words(object)) : words(object);
    while (mail.body.endsWith(u'\n'))
        mail.body.chop(1);
    return mail;
}

/** The first plain text that is not blank, else the last HTML one. */
MailText chosen(const QList<MailText> &alternatives)
{
    MailText best;
    for (const MailText &alternative : alternatives) {
        if (isBlank(alternative))
            continue;
        if (isBlank(best) || best.bodyWasHtml)
            best = alternative;
    }
    return best;
}

MailText readMultipart(GMimeMultipart *multipart, int depth)
{
    QList<MailText> parts;
    for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i)
        parts.append(readPart(g_mime_multipart_get_part(multipart, i), depth + 1));

    MailText mail;
    GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(multipart));
    if (g_mime_content_type_is_type(type, "multipart", "alternative"))
        mail = chosen(parts);
    else {
        for (const MailText &part : std::as_const(parts)) {
            mail.body += isBlank(part) ? QString() : isBlank(mail) ? part.body : QStringLiteral("\n\n") + part.body;
            mail.bodyWasHtml = mail.bodyWasHtml || (part.bodyWasHtml && !isBlank(part));
        }
    }
    mail.attachments.clear();
    for (const MailText &part : std::as_const(parts))
        mail.attachments += part.attachments;
    return mail;
}

MailText readPart(GMimeObject *object, int depth)
{
    return GMIME_IS_MULTIPART(object) && depth < deepestPart ? readMultipart(GMIME_MULTIPART(object), depth) : readLeaf(object);
}

} // namespace

MailAttachment mailAttachment(const QString &line)
{
    static const QRegularExpression facts(QStringLiteral("^(.*?) ?\\(([^()]*), (\\d+)\\)$"));
    const auto match = facts.match(line);
    if (!match.hasMatch())
        return {.name = line};
    return {match.captured(1), match.captured(2), match.captured(3).toLongLong()};
}

MailText readParts(GMimeObject *outermost)
{
    return outermost == nullptr ? MailText() : readPart(outermost, 0);
}

} // namespace appui
