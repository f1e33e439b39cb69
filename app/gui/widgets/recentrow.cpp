// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/recentrow.h"

#include "look/wording.h"
#include "widgets/label.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

RecentRow::RecentRow(const RecentDossier &dossier, const QDateTime &now, QWidget *parent)
    : QPushButton(parent)
{
    const QString title = dossier.title.isEmpty() ? QFileInfo(dossier.path).completeBaseName() : dossier.title;
    const QString line = tr("%n exhibit(s)", nullptr, dossier.pieces) + u" · "_s + moment(dossier.used, now);
    setProperty("kind", u"row"_s);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Open %1").arg(title));
    setAccessibleDescription(line);
    setToolTip(QDir::toNativeSeparators(dossier.path));

    auto *name = new Label(TextRole::Strong);
    name->setText(title);
    name->setWordWrap(false);
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *sub = new Label(TextRole::Muted);
    sub->setText(line);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(name);
    texts->addWidget(sub);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 7, 10, 7);
    layout->addLayout(texts, 1);
    if (dossier.nearest.isValid()) {
        const int left = int(now.toLocalTime().date().daysTo(dossier.nearest));
        auto *time = new Label(TextRole::Chip);
        time->setText(left > 0 ? tr("time left: %1").arg(days(left)) : tr("see the deadlines"));
        time->setTone(Tone::Ochre);
        layout->addWidget(time);
    }
    for (QLabel *label : findChildren<QLabel *>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize RecentRow::sizeHint() const
{
    return layout()->sizeHint();
}

} // namespace appui
