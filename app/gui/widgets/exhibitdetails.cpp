// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/exhibitdetails.h"

#include "look/wording.h"
#include "widgets/button.h"
#include "widgets/disclosure.h"
#include "widgets/label.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

/** In groups of eight, so that it wraps and can be compared by eye. */
QString grouped(const Digest &digest)
{
    QString hex = QString::fromLatin1(digest.toHex());
    for (qsizetype i = 8; i < hex.size(); i += 9)
        hex.insert(i, u' ');
    return hex;
}

QString position(const Exhibit &exhibit)
{
    const QString latitude = exhibit.facts.value(u"gps.latitude"_s);
    return latitude.isEmpty() ? QString() : latitude + u", "_s + exhibit.facts.value(u"gps.longitude"_s);
}

} // namespace

ExhibitDetails::ExhibitDetails(QWidget *parent)
    : QWidget(parent)
    , m_disclosure(new Disclosure(u"technicalDetails"_s))
    , m_text(new Label(TextRole::Small))
    , m_copy(button(u"copyOriginal"_s, ButtonKind::Quiet, u"save"_s))
    , m_remove(button(u"removeExhibit"_s, ButtonKind::Quiet, u"remove"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_disclosure);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_disclosure->body()->addWidget(m_text);
    m_disclosure->body()->addWidget(m_copy, 0, Qt::AlignLeft);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_copy, &QPushButton::clicked, this, &ExhibitDetails::copyWanted);
    connect(m_remove, &QPushButton::clicked, this, &ExhibitDetails::removalWanted);
    retranslate();
}

void ExhibitDetails::setExhibit(const Exhibit &exhibit, const SnapshotPtr &snapshot)
{
    m_exhibitId = exhibit.id;
    m_snapshot = snapshot;
    m_text->setText(text());
    m_remove->setDisabled(snapshot->readOnly);
}

QString ExhibitDetails::text() const
{
    const Exhibit *exhibit = m_snapshot ? m_snapshot->dossier.exhibits.find(m_exhibitId) : nullptr;
    if (!exhibit)
        return {};
    const auto fact = [&](const QString &key) { return exhibit->facts.value(key); };
    const QString width = fact(u"image.width"_s);
    const std::pair<QString, QString> lines[] = {
        {tr("File: %1"), exhibit->fileName},
        {tr("Type: %1"), exhibit->mediaType},
        {tr("Size: %1"), tr("%1 (%2 bytes)").arg(fileSize(exhibit->size), QLocale().toString(exhibit->size))},
        {tr("Picture: %1 pixels"), width.isEmpty() ? QString() : tr("%1 × %2").arg(width, fact(u"image.height"_s))},
        {tr("Device: %1"), QStringList{fact(u"device.make"_s), fact(u"device.model"_s)}.join(u' ').trimmed()},
        {tr("Taken at: %1"), fact(u"taken.at"_s)},
        {tr("Position: %1"), position(*exhibit)},
        {tr("Mail from: %1"), fact(u"mail.from"_s)},
        {tr("Mail sent on: %1"), fact(u"mail.date"_s)},
        {tr("Attachments: %1"), fact(u"mail.attachments"_s)},
        {tr("Added on: %1"), QLocale().toString(exhibit->added.toLocalTime(), QLocale::ShortFormat)},
        {tr("Digest (SHA-256): %1"), grouped(exhibit->digest)},
        {u"%1"_s, m_snapshot->isStamped(*exhibit) ? tr("Timestamped") : tr("Not timestamped yet")},
    };
    QStringList shown;
    for (const auto &[form, value] : lines)
        if (!value.isEmpty())
            shown.append(form.arg(value));
    return shown.join(u'\n');
}

void ExhibitDetails::retranslate()
{
    m_disclosure->setTitle(tr("Technical details: digest, timestamp, file"));
    m_copy->setText(tr("Save a copy of the original…"));
    m_remove->setText(tr("Remove this exhibit…"));
    m_text->setText(text());
}

} // namespace appui
