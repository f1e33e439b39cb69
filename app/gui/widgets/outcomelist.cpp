// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/outcomelist.h"

#include "widgets/button.h"
#include "widgets/label.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr qsizetype mostLines = 12;
constexpr int leastLines = 4; // in sight, on a small screen

using Kind = ImportOutcome::Kind;

/** An empty file, or one that can't be opened, leaves nothing to keep. */
bool hasBytes(const QString &path)
{
    const QFileInfo file(path);
    return file.isFile() && file.isReadable() && file.size() > 0;
}

} // namespace

OutcomeList::OutcomeList(QWidget *parent)
    : Card(Tone::Ochre, parent)
    , m_title(new Label(TextRole::Strong))
    , m_lines(new Label)
    , m_advice(new Label)
    , m_keep(button(u"keepAnyway"_s))
    , m_close(button(u"closeOutcomes"_s, ButtonKind::Quiet))
{
    setObjectName(u"outcomes"_s);
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_keep);
    actions->addWidget(m_close);
    actions->addStretch(1);
    body()->addWidget(m_title);
    m_texts = texts();
    body()->addWidget(m_texts);
    body()->addLayout(actions);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT keepWanted(m_keepable); });
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    retranslate();
    hide();
}

/** They may be many, on a small screen or in a large text: the buttons stay in sight. */
QScrollArea *OutcomeList::texts()
{
    auto *content = new QWidget;
    content->setProperty("ground", u"none"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_lines);
    column->addWidget(m_advice);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setObjectName(u"outcomeTexts"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    area->setWidget(content);
    return area;
}

void OutcomeList::setReport(const ImportReport &report)
{
    m_report = report;
    m_keepable.clear();
    QStringList lines;
    for (const ImportOutcome &outcome : report.outcomes) {
        if (outcome.message.isEmpty() || outcome.kind == Kind::Added)
            continue;
        if (outcome.kind == Kind::Refused && hasBytes(outcome.path))
            m_keepable.append(outcome.path);
        const QString what = outcome.line > 0 ? tr("pieces.csv, line %1").arg(outcome.line) : QFileInfo(outcome.path).fileName();
        lines.append(tr("%1: %2", "a file, what is wrong with it").arg(what, outcome.message));
    }
    if (lines.size() > mostLines) {
        const int more = int(lines.size() - mostLines);
        lines = lines.first(mostLines);
        lines.append(tr("… and %n more", nullptr, more));
    }
    const qsizetype inSight = m_keepable.isEmpty() ? qMin(lines.size() + 1, qsizetype(leastLines)) : leastLines;
    m_texts->setMinimumHeight(fontMetrics().height() * int(inSight));
    m_lines->setText(lines.join(u'\n'));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_keep, m_advice})
        widget->setHidden(m_keepable.isEmpty());
    showTitle();
    setVisible(!lines.isEmpty());
}

void OutcomeList::showTitle()
{
    const auto refused = std::count_if(m_report.outcomes.begin(), m_report.outcomes.end(),
                                       [](const ImportOutcome &outcome) { return outcome.kind == Kind::Refused; });
    m_title->setText(refused > 0 ? tr("%n file(s) were not added", nullptr, int(refused)) : tr("To look at"));
    m_keep->setText(tr("Keep %n file(s) as they are", nullptr, int(m_keepable.size())));
}

void OutcomeList::retranslate()
{
    m_advice->setText(
        tr("A file that is cut short or damaged is often whole where it comes from: take it again from the phone or from "
           "the page, or have it sent again. If it is all there is, keep it as it is: its defect is told with it."));
    showTitle();
    m_keep->setToolTip(tr("Even broken, a file may be all there is: it is kept as it is."));
    m_close->setText(tr("Close"));
}

} // namespace appui
