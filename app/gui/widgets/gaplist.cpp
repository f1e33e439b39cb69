// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/gaplist.h"

#include "look/wording.h"
#include "models/gaps.h"
#include "widgets/label.h"

#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr qsizetype mostRows = 25;

/** A button as high as the text in it. */
class GapButton : public QPushButton
{
public:
    using QPushButton::QPushButton;
    QSize sizeHint() const override { return layout()->sizeHint(); }
    QSize minimumSizeHint() const override { return layout()->minimumSize(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return layout()->heightForWidth(width); }
};

} // namespace

GapList::GapList(QWidget *parent)
    : Card(Tone::Plain, parent)
{
    setObjectName(u"gapList"_s);
    body()->setContentsMargins(8, 8, 8, 8);
    body()->setSpacing(0);
}

QList<GapList::Row> GapList::rowsOf(const Snapshot &snapshot) const
{
    QList<Row> rows;
    const QStringList missing = missingInSituation(snapshot.dossier.profile);
    if (!missing.isEmpty())
        rows.append({true, tr("My situation: %n answer(s) missing", nullptr, int(missing.size())), missing.join(u", "_s), {},
                     Station::Situation});
    for (const Exhibit *exhibit : snapshot.dossier.exhibitsByNumber())
        for (const Gap gap : gapsOf(snapshot, *exhibit))
            rows.append({isImportant(gap), tr("%1: %2", "an exhibit, what it lacks").arg(pieceName(exhibit->number), statement(gap)),
                         reason(gap), exhibit->id});
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.important && !b.important; });
    return rows;
}

void GapList::setSnapshot(const SnapshotPtr &snapshot)
{
    delete m_rows;
    m_rows = new QWidget;
    auto *layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const QList<Row> rows = snapshot ? rowsOf(*snapshot) : QList<Row>();
    m_count = int(rows.size());
    for (qsizetype i = 0; i < qMin(rows.size(), mostRows); ++i) {
        if (i > 0)
            layout->addWidget(rule());
        layout->addWidget(line(rows[i], int(i) + 1));
    }
    auto *note = new Label(TextRole::Muted);
    note->setContentsMargins(10, 6, 10, 6);
    if (rows.size() > mostRows)
        note->setText(tr("… and %n more", nullptr, int(rows.size() - mostRows)));
    else if (rows.isEmpty())
        note->setText(tr("Nothing is missing."));
    note->setHidden(note->text().isEmpty());
    layout->addWidget(note);
    body()->addWidget(m_rows);
}

QWidget *GapList::line(const Row &row, int number)
{
    auto *line = new GapButton;
    line->setObjectName(u"gap%1"_s.arg(number));
    line->setProperty("kind", u"row"_s);
    line->setCursor(Qt::PointingHandCursor);
    line->setAccessibleName(row.title);
    line->setAccessibleDescription(row.why);
    auto *weight = new Label(TextRole::Chip);
    weight->setText(row.important ? tr("important") : tr("useful"));
    weight->setTone(row.important ? Tone::Ochre : Tone::Plain);
    auto *title = new Label(TextRole::Strong);
    title->setText(row.title);
    auto *why = new Label(TextRole::Muted);
    why->setText(row.why);
    auto *grid = new QGridLayout(line);
    grid->setContentsMargins(10, 9, 10, 9);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnMinimumWidth(0, 78);
    grid->setColumnStretch(1, 1);
    grid->addWidget(weight, 0, 0, Qt::AlignTop | Qt::AlignLeft);
    grid->addWidget(title, 0, 1);
    grid->addWidget(why, 1, 1);
    for (QLabel *label : {static_cast<QLabel *>(weight), static_cast<QLabel *>(title), static_cast<QLabel *>(why)})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(line, &QPushButton::clicked, this, [this, row] {
        if (row.exhibit.isEmpty())
            Q_EMIT stationWanted(row.station);
        else
            Q_EMIT exhibitWanted(row.exhibit);
    });
    return line;
}

} // namespace appui
