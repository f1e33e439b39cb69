// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/gaplist.h"

#include "look/wording.h"
#include "models/fact.h"
#include "models/stations.h"
#include "widgets/button.h"
#include "widgets/chipwidth.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"

#include <QElapsedTimer>
#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr qsizetype mostRows = 60;
constexpr qint64 longestTurn = 8; // ms
constexpr qsizetype longestQuote = 90;
constexpr qsizetype longestWay = 32;
constexpr qsizetype mostWays = 24;

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

int widestWeight()
{
    return widestChip({weightOf(Gap::Severity::Blocking), weightOf(Gap::Severity::Serious), weightOf(Gap::Severity::Advice)});
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
    if (const auto fact = factIn(dossier, gap.id)) {
        const QString text = fact->text.simplified().left(longestQuote);
        const Exhibit *shown = dossier.exhibits.find(fact->exhibits.value(0));
        return (shown ? pieceName(shown->number) + u" — "_s : QString()) + (fact->isPropos ? quoted(text) : text);
    }
    if (const Party *party = dossier.parties.find(gap.id))
        return displayName(*party);
    if (const Step *step = dossier.steps.find(gap.id))
        return step->to.isEmpty() ? stationName(Station::Steps) : step->to;
    return stationName(gap.subject == Gap::Subject::Profile ? Station::Situation : Station::Export);
}

/** The same in few words, for one of many. */
QString wayTo(const Gap &gap, const Dossier &dossier)
{
    if (const Exhibit *exhibit = dossier.exhibits.find(gap.id))
        return pieceName(exhibit->number);
    const QString subject = subjectOf(gap, dossier);
    return subject.size() > longestWay ? subject.left(longestWay - 1) + u'…' : subject;
}

struct Lines
{
    Label *subject;
    Label *why;
    Label *remedy;
    QGridLayout *grid;
};

/** What both a line of one and a line of many say. */
Lines lay(QWidget *line, const Gap &gap, const QString &about, int weightWidth)
{
    auto *weight = new Label(TextRole::Chip);
    weight->setText(weightOf(gap.severity));
    weight->setTone(toneOf(gap.severity));
    const Lines lines{new Label(TextRole::Strong), new Label, new Label(TextRole::Muted), new QGridLayout(line)};
    lines.subject->setText(about);
    lines.why->setText(gap.why);
    lines.remedy->setText(gap.remedy);
    line->setToolTip(gap.law);
    lines.grid->setContentsMargins(10, 9, 10, 9);
    lines.grid->setHorizontalSpacing(12);
    lines.grid->setVerticalSpacing(2);
    lines.grid->setColumnMinimumWidth(0, weightWidth);
    lines.grid->setColumnStretch(1, 1);
    lines.grid->addWidget(weight, 0, 0, Qt::AlignTop | Qt::AlignLeft);
    int row = 0;
    for (Label *label : {lines.subject, lines.why, lines.remedy})
        lines.grid->addWidget(label, row++, 1);
    for (QLabel *label : std::initializer_list<QLabel *>{weight, lines.subject, lines.why, lines.remedy})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return lines;
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
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // whatever is quoted, the documents stay in sight beside
    body()->setContentsMargins(8, 8, 8, 8);
    body()->setSpacing(0);
    connect(&m_building, &QTimer::timeout, this, &GapList::buildNext);
}

void GapList::setGaps(const QList<GapGroup> &groups, const SnapshotPtr &snapshot)
{
    delete m_rows;
    m_rows = new QWidget;
    auto *layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    body()->addWidget(m_rows);
    m_groups = groups;
    m_ways = 0;
    m_snapshot = snapshot;
    m_built = 0;
    m_weightWidth = widestWeight();
    m_building.start();
}

void GapList::buildNext()
{
    QElapsedTimer since;
    since.start();
    const qsizetype shown = qMin(m_groups.size(), mostRows);
    for (; m_built < shown && since.elapsed() < longestTurn; ++m_built) {
        if (m_built > 0)
            m_rows->layout()->addWidget(rule());
        const GapGroup &group = m_groups[m_built];
        m_rows->layout()->addWidget(group.gaps.size() > 1 ? line(group) : line(group.first(), ++m_ways));
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
    if (m_groups.size() > mostRows)
        note->setText(tr("… and %n more", nullptr, int(m_groups.size() - mostRows)));
    else if (m_groups.isEmpty())
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
    const QString about = subjectOf(gap, m_snapshot->dossier);
    lay(line, gap, about, m_weightWidth);
    line->setAccessibleName(about + u", "_s + gap.why);
    line->setAccessibleDescription(gap.remedy);
    connect(line, &QPushButton::clicked, this, [this, gap] { Q_EMIT placeWanted(gap); });
    return line;
}

QWidget *GapList::line(const GapGroup &group)
{
    auto *line = new QWidget;
    const Lines lines = lay(line, group.first(), subjectsOf(group), m_weightWidth);
    auto *ways = new QWidget;
    auto *flow = new FlowLayout(ways, 4);
    for (const Gap &gap : group.gaps.first(qMin(group.gaps.size(), mostWays))) {
        QPushButton *way = button(u"gap%1"_s.arg(++m_ways), ButtonKind::Quiet);
        way->setText(wayTo(gap, m_snapshot->dossier));
        way->setToolTip(subjectOf(gap, m_snapshot->dossier));
        way->setAccessibleName(subjectOf(gap, m_snapshot->dossier) + u", "_s + gap.why);
        way->setAccessibleDescription(gap.remedy);
        connect(way, &QPushButton::clicked, this, [this, gap] { Q_EMIT placeWanted(gap); });
        way->setMinimumWidth(1); // a long one gives way: the list never widens the page
        flow->addWidget(way);
    }
    if (const auto more = int(group.gaps.size() - mostWays); more > 0) {
        auto *rest = new Label(TextRole::Muted);
        rest->setText(tr("… and %n more", nullptr, more));
        flow->addWidget(rest);
    }
    lines.grid->addWidget(ways, 3, 1);
    return line;
}

} // namespace appui
