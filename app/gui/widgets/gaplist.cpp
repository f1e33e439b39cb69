// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/gaplist.h"

#include "look/wording.h"
#include "models/fact.h"
#include "models/stations.h"
#include "widgets/label.h"

#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr qsizetype mostRows = 60;
constexpr qsizetype rowsAtOnce = 10;
constexpr qsizetype longestQuote = 90;

QString weightOf(Gap::Severity severity)
{
    switch (severity) {
    case Gap::Severity::Blocking:
        return GapList::tr("first");
    case Gap::Severity::Serious:
        return GapList::tr("important");
    case Gap::Severity::Advice:
        return GapList::tr("useful");
    }
    return {};
}

/** The room that every weight needs, so that what stands beside them is in one column. */
int widestWeight()
{
    int widest = 0;
    for (const Gap::Severity severity : {Gap::Severity::Blocking, Gap::Severity::Serious, Gap::Severity::Advice}) {
        Label chip(TextRole::Chip);
        chip.setText(weightOf(severity));
        chip.ensurePolished();
        widest = qMax(widest, chip.sizeHint().width());
    }
    return widest;
}

Tone toneOf(Gap::Severity severity)
{
    return severity == Gap::Severity::Blocking ? Tone::Ochre : severity == Gap::Severity::Serious ? Tone::Blue : Tone::Plain;
}

/** What it is about, as the person knows it. */
QString subjectOf(const Gap &gap, const Dossier &dossier)
{
    if (const Exhibit *exhibit = dossier.exhibits.find(gap.id))
        return pieceName(exhibit->number) + u" — "_s + titleOf(*exhibit);
    if (const auto fact = factIn(dossier, gap.id))
        return fact->isPropos ? quoted(fact->text.simplified().left(longestQuote)) : fact->text.simplified().left(longestQuote);
    if (const Party *party = dossier.parties.find(gap.id))
        return displayName(*party);
    if (const Step *step = dossier.steps.find(gap.id))
        return step->to.isEmpty() ? stationName(Station::Steps) : step->to;
    return stationName(gap.subject == Gap::Subject::Profile ? Station::Situation : Station::Export);
}

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
    connect(&m_building, &QTimer::timeout, this, &GapList::buildNext);
}

void GapList::setGaps(const QList<Gap> &gaps, const SnapshotPtr &snapshot)
{
    delete m_rows;
    m_rows = new QWidget;
    auto *layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    body()->addWidget(m_rows);
    m_gaps = gaps;
    m_snapshot = snapshot;
    m_built = 0;
    m_weightWidth = widestWeight();
    m_building.start();
    buildNext();
}

void GapList::buildNext()
{
    const qsizetype shown = qMin(m_gaps.size(), mostRows);
    const qsizetype end = qMin(m_built + rowsAtOnce, shown);
    for (; m_built < end; ++m_built) {
        if (m_built > 0)
            m_rows->layout()->addWidget(rule());
        m_rows->layout()->addWidget(line(m_gaps[m_built], int(m_built) + 1));
    }
    if (m_built < shown)
        return;
    m_building.stop();
    m_rows->layout()->addWidget(note());
}

QWidget *GapList::note() const
{
    auto *note = new Label(TextRole::Muted);
    note->setContentsMargins(10, 6, 10, 6);
    if (m_gaps.size() > mostRows)
        note->setText(tr("… and %n more", nullptr, int(m_gaps.size() - mostRows)));
    else if (m_gaps.isEmpty())
        note->setText(tr("Nothing is missing."));
    note->setHidden(note->text().isEmpty());
    return note;
}

QWidget *GapList::line(const Gap &gap, int number)
{
    auto *line = new GapButton;
    line->setObjectName(u"gap%1"_s.arg(number));
    line->setProperty("kind", u"row"_s);
    line->setCursor(Qt::PointingHandCursor);
    auto *weight = new Label(TextRole::Chip);
    weight->setText(weightOf(gap.severity));
    weight->setTone(toneOf(gap.severity));
    auto *subject = new Label(TextRole::Strong);
    subject->setText(subjectOf(gap, m_snapshot->dossier));
    auto *why = new Label;
    why->setText(gap.why);
    auto *remedy = new Label(TextRole::Muted);
    remedy->setText(gap.remedy);
    line->setAccessibleName(subject->text() + u", "_s + gap.why);
    line->setAccessibleDescription(gap.remedy);
    line->setToolTip(gap.law);
    auto *grid = new QGridLayout(line);
    grid->setContentsMargins(10, 9, 10, 9);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnMinimumWidth(0, m_weightWidth);
    grid->setColumnStretch(1, 1);
    grid->addWidget(weight, 0, 0, Qt::AlignTop | Qt::AlignLeft);
    grid->addWidget(subject, 0, 1);
    grid->addWidget(why, 1, 1);
    grid->addWidget(remedy, 2, 1);
    for (QLabel *label : {static_cast<QLabel *>(weight), static_cast<QLabel *>(subject), static_cast<QLabel *>(why),
                          static_cast<QLabel *>(remedy)})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(line, &QPushButton::clicked, this, [this, gap] { Q_EMIT placeWanted(gap); });
    return line;
}

} // namespace appui
