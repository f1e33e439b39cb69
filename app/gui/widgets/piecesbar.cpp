// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/piecesbar.h"

#include "widgets/button.h"
#include "widgets/flowlayout.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace appui {

PiecesBar::PiecesBar(QWidget *parent)
    : QWidget(parent)
    , m_filters(new QButtonGroup(this))
    , m_asGallery(iconButton(u"asGallery"_s, u"gallery"_s))
    , m_asTable(iconButton(u"asTable"_s, u"table"_s))
    , m_oneByOne(button(u"oneByOne"_s, ButtonKind::Plain, u"pencil"_s))
    , m_blur(iconButton(u"blurPictures"_s, u"blur"_s))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(chips);
    static const char *const names[] = {"All", "ToComplete", "Unstamped"};
    for (int i = 0; i < 3; ++i) {
        auto *chip = new QRadioButton;
        chip->setObjectName(u"show"_s + QString::fromLatin1(names[i]));
        chip->setProperty("kind", u"chip"_s);
        chip->setCursor(Qt::PointingHandCursor);
        m_filters->addButton(chip, i);
        flow->addWidget(chip);
    }
    m_filters->button(0)->setChecked(true);
    flow->addWidget(m_oneByOne);
    layout->addWidget(chips, 1);
    for (QToolButton *tool : {m_blur, m_asGallery, m_asTable}) {
        tool->setCheckable(true);
        layout->addWidget(tool, 0, Qt::AlignTop);
    }
    connect(m_filters, &QButtonGroup::idToggled, this, [this](int id, bool chosen) {
        if (chosen)
            Q_EMIT filterChosen(id);
    });
    connect(m_asTable, &QToolButton::toggled, this, &PiecesBar::tableWanted);
    connect(m_asGallery, &QToolButton::toggled, this, [this](bool gallery) { Q_EMIT tableWanted(!gallery); });
    connect(m_blur, &QToolButton::toggled, this, &PiecesBar::blurWanted);
    connect(m_oneByOne, &QPushButton::clicked, this, &PiecesBar::interviewWanted);
    retranslate();
}

void PiecesBar::setCounts(const Counts &counts)
{
    m_counts = counts;
    m_filters->button(0)->setText(counts.found == counts.all ? tr("All: %1").arg(counts.all)
                                                             : tr("Found: %1 of %2").arg(counts.found).arg(counts.all));
    m_filters->button(1)->setText(tr("To complete: %1").arg(counts.toComplete));
    m_filters->button(2)->setText(tr("Not timestamped: %1").arg(counts.unstamped));
}

void PiecesBar::setLook(bool table, bool blurs)
{
    m_asTable->setChecked(table);
    m_asGallery->setChecked(!table);
    m_blur->setChecked(blurs);
}

void PiecesBar::setAsks(bool asks)
{
    m_oneByOne->setVisible(asks);
}

void PiecesBar::retranslate()
{
    m_oneByOne->setText(tr("One at a time"));
    m_oneByOne->setToolTip(tr("Short questions about what is missing, one exhibit after another"));
    setTip(m_asGallery, tr("As a gallery"));
    setTip(m_asTable, tr("As a table"));
    setTip(m_blur, tr("Blur the pictures"));
    setCounts(m_counts);
}

} // namespace appui
