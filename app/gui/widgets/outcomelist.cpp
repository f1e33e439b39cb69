// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/outcomelist.h"

#include "widgets/button.h"
#include "widgets/label.h"

#include <QFileInfo>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr qsizetype mostLines = 12;

using Kind = ImportOutcome::Kind;

} // namespace

OutcomeList::OutcomeList(QWidget *parent)
    : Card(Tone::Ochre, parent)
    , m_title(new Label(TextRole::Strong))
    , m_lines(new Label)
    , m_keep(button(u"keepAnyway"_s))
    , m_close(button(u"closeOutcomes"_s, ButtonKind::Quiet))
{
    setObjectName(u"outcomes"_s);
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_keep);
    actions->addWidget(m_close);
    actions->addStretch(1);
    body()->addWidget(m_title);
    body()->addWidget(m_lines);
    body()->addLayout(actions);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT keepWanted(m_refused); });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void OutcomeList::setReport(const ImportReport &report)
{
    m_report = report;
    m_refused.clear();
    QStringList lines;
    for (const ImportOutcome &outcome : report.outcomes) {
        if (outcome.message.isEmpty() || outcome.kind == Kind::Added)
            continue;
        if (outcome.kind == Kind::Refused && !outcome.path.isEmpty())
            m_refused.append(outcome.path);
        const QString what = outcome.line > 0 ? tr("pieces.csv, line %1").arg(outcome.line) : QFileInfo(outcome.path).fileName();
        lines.append(tr("%1: %2", "a file, what is wrong with it").arg(what, outcome.message));
    }
    if (lines.size() > mostLines) {
        const int more = int(lines.size() - mostLines);
        lines = lines.first(mostLines);
        lines.append(tr("… and %n more", nullptr, more));
    }
    m_lines->setText(lines.join(u'\n'));
    m_keep->setVisible(!m_refused.isEmpty());
    setVisible(!lines.isEmpty());
}

void OutcomeList::retranslate()
{
    m_title->setText(tr("To look at"));
    m_keep->setText(tr("Keep these files all the same"));
    m_keep->setToolTip(tr("Even broken, a file may be all there is: it is kept as it is."));
    m_close->setText(tr("Close"));
}

} // namespace appui
