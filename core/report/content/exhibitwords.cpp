// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/content/exhibitview_p.h"

#include "report/content/exhibitcard_p.h"
#include "report/content/summary_p.h"
#include "report/content/typography_p.h"

using namespace Qt::StringLiterals;

namespace appui::content {

namespace {

using namespace paper;

QString worded(const MailAttachment &attachment)
{
    QStringList parts{attachment.name, kindOfFile(attachment.mediaType), fileSize(attachment.size)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

Paragraph verbatim(const QString &text, const Discretion &discretion)
{
    return {.text = plain(discretion.applied(text)), .look = Look::Mono};
}

Blocks mailBlocks(const MailText &mail, const Wording &pages, const Discretion &discretion)
{
    static const QHash<QString, QString> labels{{u"from"_s, u"De"_s},    {u"to"_s, u"À"_s},
                                                {u"cc"_s, u"Copie à"_s}, {u"subject"_s, u"Objet"_s},
                                                {u"date"_s, u"Date"_s},  {u"reply-to"_s, u"Répondre à"_s}};
    Card headers;
    for (const auto &[name, value] : mail.headers)
        headers.rows << std::pair{labels.value(name.toLower(), name), plain(discretion.applied(value))};
    Blocks blocks{Heading{.level = 2, .text = u"En-têtes du courriel"_s}, headers,
                  Heading{.level = 2, .text = u"Texte du courriel"_s}};
    if (mail.bodyWasHtml)
        blocks << Paragraph{.text = plain(pages.sentence(u"mail-html"_s)), .look = Look::Small};
    blocks << verbatim(mail.body, discretion);
    if (!mail.attachments.isEmpty()) {
        blocks << Heading{.level = 2, .text = u"Fichiers joints au courriel"_s};
        for (const QString &attachment : mail.attachments)
            blocks << Item{.sign = u"•"_s, .text = plain(discretion.applied(worded(mailAttachment(attachment))))};
        blocks << Paragraph{.text = plain(pages.sentence(u"mail-attachments"_s)), .look = Look::Small};
    }
    return blocks;
}

} // namespace

Result<Blocks> wordsOf(QIODevice &original, ContentKind kind, const Wording &pages, const Discretion &discretion)
{
    if (kind == ContentKind::Mail)
        return readMail(original).map([&](const MailText &mail) { return mailBlocks(mail, pages, discretion); });
    return readText(original).map([&](const QString &text) { return Blocks{verbatim(text, discretion)}; });
}

} // namespace appui::content
