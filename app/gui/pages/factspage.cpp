// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/factspage.h"

#include "look/textscale.h"
#include "look/wording.h"
#include "models/factmodel.h"
#include "widgets/accountlist.h"
#include "widgets/button.h"
#include "widgets/facttable.h"
#include "widgets/label.h"
#include "widgets/timelineview.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QRadioButton>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr double zoomStep = 1.5;
constexpr int leastLanes = 100; // pixels in sight, of the usual text
constexpr int leastTable = 140;
constexpr int leastWhat = 240;
enum View { ByDate, ByAuthor };

constexpr ColumnRoom columns[] = {
    {FactModel::Audience, 96, true}, {FactModel::Date, 96}, {FactModel::Who, 126}, {FactModel::Exhibits, 46}};

} // namespace

FactsPage::FactsPage(const Catalogue &law, QWidget *parent)
    : Page(parent)
    , m_model(new FactModel(this))
    , m_title(new Label(TextRole::Heading))
    , m_lead(new Label(TextRole::Muted))
    , m_count(new Label(TextRole::Strong))
    , m_nothing(new Label(TextRole::Muted))
    , m_timeline(new TimelineView)
    , m_legend(new Label(TextRole::Small))
    , m_closer(iconButton(u"timelineCloser"_s, u"zoom-in"_s))
    , m_wider(iconButton(u"timelineWider"_s, u"zoom-out"_s))
    , m_table(new FactTable(FactModel::SubRole, FactModel::StrongRole))
    , m_views(new QButtonGroup(this))
    , m_accounts(new AccountList(law))
{
    setObjectName(u"factsPage"_s);
    m_table->setObjectName(u"factTable"_s);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(FactModel::What, QHeaderView::Stretch);
    m_table->setColumns(columns, leastWhat);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 18);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_lead);
    auto *head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    for (const View view : {ByDate, ByAuthor}) {
        auto *chip = new QRadioButton;
        chip->setObjectName(view == ByDate ? u"factsByDate"_s : u"factsByAuthor"_s);
        chip->setProperty("kind", u"chip"_s);
        chip->setCursor(Qt::PointingHandCursor);
        m_views->addButton(chip, view);
        head->addWidget(chip);
    }
    m_views->button(ByDate)->setChecked(true);
    head->addSpacing(12);
    head->addWidget(m_wider);
    head->addWidget(m_closer);
    layout->addLayout(head);
    layout->addWidget(m_timeline);
    layout->addWidget(m_legend);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_accounts, 1);
    layout->addWidget(m_nothing, 1);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_timeline->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(m_closer, &QToolButton::clicked, this, [this] { m_timeline->zoomBy(zoomStep); });
    connect(m_wider, &QToolButton::clicked, this, [this] { m_timeline->zoomBy(1 / zoomStep); });
    connect(m_timeline, &TimelineView::exhibitWanted, this, &FactsPage::exhibitWanted);
    connect(m_table, &QAbstractItemView::activated, this, &FactsPage::openFact);
    connect(m_views, &QButtonGroup::idToggled, this, &FactsPage::show);
    connect(m_accounts, &AccountList::edited, this, &FactsPage::edited);
    connect(m_accounts, &AccountList::reportWanted, this, &FactsPage::reportWanted);
    retranslate();
}

void FactsPage::setSnapshot(const SnapshotPtr &snapshot)
{
    m_model->setWords(m_words);
    if (snapshot != m_snapshot) {
        m_snapshot = snapshot;
        m_model->setSnapshot(snapshot);
    }
    show();
}

void FactsPage::setReckoning(const ReckoningPtr &reckoning)
{
    if (reckoning == m_reckoning)
        return;
    m_reckoning = reckoning;
    m_timeline->setLanes(reckoning ? reckoning->lanes : QList<TimeLane>(),
                         reckoning ? reckoning->snapshot->dossier.zone() : QTimeZone::utc());
    show();
}

void FactsPage::setWords(const QString &words)
{
    m_words = words;
    if (!isVisible())
        return; // it gets a snapshot before it is seen
    if (!words.isEmpty())
        m_views->button(ByDate)->setChecked(true);
    m_model->setWords(words);
    show();
}

void FactsPage::revealAuthor(const QString &partyId)
{
    m_views->button(ByAuthor)->setChecked(true);
    m_accounts->reveal(partyId);
}

bool FactsPage::isByAuthor() const
{
    return m_views->checkedId() == ByAuthor;
}

void FactsPage::openFact(const QModelIndex &index)
{
    if (const QString id = index.data(FactModel::ExhibitRole).toString(); !id.isEmpty())
        Q_EMIT exhibitWanted(id);
}

bool FactsPage::hasAny() const
{
    return m_snapshot && !(m_snapshot->dossier.propos.isEmpty() && m_snapshot->dossier.events.isEmpty());
}

void FactsPage::show()
{
    const bool any = hasAny();
    m_count->tell(any ? count() : QString());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_timeline, m_legend, m_closer, m_wider})
        widget->setHidden(m_timeline->isEmpty() || isByAuthor());
    for (QAbstractButton *view : m_views->buttons())
        view->setVisible(any);
    const double growth = (1 + textScale(*this)) / 2; // both scroll by themselves, so that larger text finds room for both
    m_timeline->setMinimumHeight(int(leastLanes * growth));
    m_table->setMinimumHeight(int(leastTable * growth));
    if (isByAuthor())
        m_accounts->setSnapshot(m_snapshot);
    m_accounts->setVisible(any && isByAuthor());
    m_table->setVisible(m_model->rowCount() > 0 && !m_accounts->isVisibleTo(this));
    m_nothing->setVisible(m_model->rowCount() == 0 && !m_accounts->isVisibleTo(this));
    m_nothing->setText(
        any ? tr("No fact fits what you are looking for.")
            : tr("Nothing yet. Copy the words that an exhibit shows, or say what it shows, and it comes here by date."));
}

QString FactsPage::count() const
{
    const Dossier &dossier = m_snapshot->dossier;
    QSet<QString> authors;
    QList<PartialDate> dates;
    const auto see = [&](const PartialDate &date, const QString &author) {
        if (!author.isEmpty())
            authors.insert(author);
        dates.append(date);
    };
    for (const Propos &propos : dossier.propos)
        see(propos.published, propos.author);
    for (const Event &event : dossier.events)
        see(event.date, event.author);
    QStringList parts{factCount(int(dossier.propos.size()), int(dossier.events.size())),
                      tr("%n author(s)", nullptr, int(authors.size()))};
    if (const DaySpan span = daysOf(dates, dossier.zone()); span.days() > 0)
        parts.append(tr("%n day(s), from %1 to %2", nullptr, span.days()).arg(shortDay(span.first), shortDay(span.last)));
    const auto vague =
        std::count_if(dates.begin(), dates.end(), [](const PartialDate &date) { return !date.isEmpty() && !date.tellsDay(); });
    if (vague > 0)
        parts.append(tr("and %n fact(s) whose day is not known", nullptr, int(vague)));
    return parts.join(u" · "_s);
}

void FactsPage::retranslate()
{
    m_title->setText(tr("The facts"));
    m_lead->setText(
        tr("What happened, in order. Many messages in a few days, by several people, count for more than each of them "
           "alone. Press Enter on a line to go to its exhibit."));
    m_table->setAccessibleName(tr("The facts by date"));
    m_timeline->setAccessibleName(tr("Line of time; the same is in the table below"));
    m_legend->setText(
        tr("A dot: words. A square: another fact. The last lines: what you saw and what you undertook. A long mark: only the "
           "month or the year is known."));
    m_views->button(ByDate)->setText(tr("By date"));
    m_views->button(ByAuthor)->setText(tr("By account"));
    m_accounts->retranslate();
    setTip(m_closer, tr("Closer (+)"));
    setTip(m_wider, tr("Wider (-)"));
    m_model->retranslate();
    show();
}

} // namespace appui
