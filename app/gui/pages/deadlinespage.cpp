// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/deadlinespage.h"

#include "dialogs/prompter.h"
#include "legal/calendar.h"
#include "legal/catalogue.h"
#include "look/settings.h"
#include "look/textscale.h"
#include "look/wording.h"
#include "models/deadlinewords.h"
#include "models/mattermodel.h"
#include "pages/matterpanel.h"
#include "widgets/button.h"
#include "widgets/chipdelegate.h"
#include "widgets/facttable.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"
#include "widgets/scrolling.h"
#include "widgets/urgentcard.h"
#include "work/desk.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSaveFile>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int panelWidth = 420; // pixels, at the usual size of text
constexpr int leastList = 480;  // likewise; narrower than that, the panel takes the whole page
constexpr int mostRows = 24;    // of a table that does not scroll by itself
constexpr int leastTexts = 420;
constexpr ColumnRoom columns[] = {{MatterModel::ToShow, 160, true}, {MatterModel::ActBefore, 108}};
const QString protectionId = u"protection-fonctionnelle"_s;

} // namespace

DeadlinesPage::DeadlinesPage(const Equipment &equipment, QWidget *parent)
    : Page(parent)
    , m_equipment(equipment)
    , m_model(new MatterModel(equipment.law, this))
    , m_panel(new MatterPanel(equipment.law))
    , m_title(new Label(TextRole::Heading))
    , m_lead(new Label(TextRole::Muted))
    , m_urgent(new UrgentCard)
    , m_nothing(new Label(TextRole::Muted))
    , m_table(new FactTable(MatterModel::SubRole, MatterModel::StrongRole, MatterModel::ToneRole))
    , m_open(button(u"openMatter"_s))
    , m_calendar(button(u"addToCalendar"_s, ButtonKind::Plain, u"clock"_s))
    , m_detailed(new QCheckBox)
    , m_notice(new Label(TextRole::Small))
{
    setObjectName(u"deadlinesPage"_s);
    m_table->setObjectName(u"matterTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(MatterModel::ToShow,
                                      new ChipDelegate(MatterModel::SubRole, MatterModel::ToneRole, m_table));
    m_table->horizontalHeader()->setSectionResizeMode(MatterModel::What, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(MatterModel::MayBe, QHeaderView::Stretch);
    m_table->setColumns(columns, leastTexts);
    m_list = scrolling(u"deadlinesScroll"_s, content());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_panel);
    connectAll();
    retranslate();
}

QWidget *DeadlinesPage::content()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(22, 18, 22, 18);
    layout->setSpacing(12);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_title, m_lead, m_urgent, m_nothing, m_table, tools(), cards(), m_notice})
        layout->addWidget(widget);
    layout->addStretch(1);
    m_urgent->hide();
    return content;
}

QWidget *DeadlinesPage::tools()
{
    m_tools = new QWidget;
    m_detailed->setObjectName(u"calendarDetailed"_s);
    auto *flow = new FlowLayout(m_tools, 10);
    flow->addWidget(m_open);
    flow->addWidget(m_calendar);
    flow->addWidget(m_detailed);
    return m_tools;
}

QWidget *DeadlinesPage::cards()
{
    auto *cards = new QWidget;
    auto *row = new QHBoxLayout(cards);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const auto card = [row](Card *&sheet, Label *&title, Label *&text) {
        sheet = new Card;
        title = new Label(TextRole::Strong);
        text = new Label;
        sheet->body()->addWidget(title);
        sheet->body()->addWidget(text);
        sheet->body()->addStretch(1);
        row->addWidget(sheet, 1);
    };
    card(m_connection, m_connectionTitle, m_connectionText);
    card(m_protection, m_protectionTitle, m_protectionText);
    return cards;
}

void DeadlinesPage::connectAll()
{
    connect(m_table, &QAbstractItemView::activated, this, &DeadlinesPage::openCurrent);
    connect(m_table, &QAbstractItemView::clicked, this, &DeadlinesPage::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &DeadlinesPage::openCurrent);
    connect(m_calendar, &QPushButton::clicked, this, &DeadlinesPage::askCalendar);
    connect(m_urgent, &UrgentCard::stepsWanted, this, [this] { Q_EMIT stationWanted(Station::Steps); });
    connect(m_panel, &MatterPanel::edited, &m_equipment.desk, &Desk::record);
    connect(m_panel, &MatterPanel::closed, this, &DeadlinesPage::closeMatter);
}

void DeadlinesPage::setSnapshot(const SnapshotPtr &snapshot)
{
    const bool another = !snapshot || !m_reckoning || m_reckoning->snapshot->opening != snapshot->opening;
    if (another) {
        m_panel->leave();
        setReckoning({});
    }
    m_panel->setSnapshot(snapshot, m_equipment.desk.isSettled());
    arrange();
}

void DeadlinesPage::setReckoning(const ReckoningPtr &reckoning)
{
    if (reckoning && reckoning == m_reckoning)
        return;
    m_reckoning = reckoning;
    const QString current = m_table->currentIndex().data(MatterModel::IdRole).toString();
    m_model->setReckoning(reckoning);
    if (const int row = m_model->rowOf(m_panel->id().isEmpty() ? current : m_panel->id()); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    if (const AssessedFact *matter = m_model->matter(m_panel->id()))
        showInPanel(*matter);
    showReckoning();
}

void DeadlinesPage::showReckoning()
{
    const Deadline *next = m_reckoning ? mostUrgent(m_reckoning->deadlines) : nullptr;
    const bool empty = m_model->rowCount() == 0;
    m_urgent->setVisible(next);
    if (next)
        m_urgent->show(*next, m_reckoning->snapshot->dossier, m_equipment.law);
    m_nothing->setVisible(m_reckoning && empty);
    m_table->setHidden(empty);
    m_tools->setHidden(empty);
    m_calendar->setEnabled(m_reckoning && !m_reckoning->deadlines.isEmpty());
    showConnectionData();
    showProtection();
    fitTable();
}

void DeadlinesPage::showConnectionData()
{
    const Deadline *first = nullptr;
    for (const Deadline &deadline : m_reckoning ? m_reckoning->deadlines : QList<Deadline>())
        if (deadline.kind == LimitationRule::Kind::Conservation && deadline.prudentDay.isValid() &&
            deadline.state != Deadline::State::Passed && (!first || deadline.prudentDay < first->prudentDay))
            first = &deadline;
    m_connection->setVisible(first);
    if (!first)
        return;
    m_connectionTitle->setText(first->title);
    QStringList lines{deadlinewords::days(*first)};
    for (const QString &note : first->whatStops)
        lines.append(sentence(note));
    if (!first->condition.isEmpty())
        lines.append(sentence(first->condition));
    m_connectionText->setText(lines.join(u'\n'));
}

void DeadlinesPage::showProtection()
{
    const Procedure *procedure = m_equipment.law.procedure(protectionId);
    m_protection->setVisible(procedure && m_reckoning && m_model->rowCount() > 0);
    if (m_protection->isHidden())
        return;
    m_protectionTitle->setText(procedure->title);
    QStringList lines;
    for (const Step &step : m_reckoning->snapshot->dossier.steps) {
        if (step.kind != protectionId)
            continue;
        if (!step.sent.isEmpty())
            lines.append(tr("Asked on %1.").arg(display(step.sent, m_reckoning->snapshot->dossier.zone())));
        const QList<Deadline> dates = m_reckoning->datesOf(step.id);
        for (const Deadline &date : dates)
            lines.append(date.title + u"\u00a0: "_s + deadlinewords::days(date));
        if (dates.isEmpty())
            lines.append(tr("Note, in “Steps to take”, on which day it was received: its dates are counted from there."));
    }
    if (lines.isEmpty()) {
        lines.append(tr("Not asked for yet."));
        for (const QString &note : procedure->delay)
            lines.append(sentence(note));
    }
    m_protectionText->setText(lines.join(u'\n'));
}

void DeadlinesPage::openMatter(const QString &id)
{
    if (!m_reckoning)
        return;
    const AssessedFact *matter = m_model->matter(id);
    if (!matter)
        return;
    m_table->setCurrentIndex(m_model->index(m_model->rowOf(id), 0));
    m_panel->open(m_equipment.desk.snapshot(), id);
    showInPanel(*matter);
    arrange();
    m_panel->focusQuestion();
}

void DeadlinesPage::showInPanel(const AssessedFact &matter)
{
    m_panel->setDates(matter.dates);
    m_panel->setPlace(m_model->rowOf(matter.fact.id) + 1, m_model->rowCount());
}

void DeadlinesPage::openCurrent()
{
    const QModelIndex current = m_table->currentIndex().isValid() ? m_table->currentIndex() : m_model->index(0, 0);
    openMatter(current.data(MatterModel::IdRole).toString());
}

void DeadlinesPage::closeMatter()
{
    m_panel->leave();
    arrange();
    m_table->setFocus(Qt::OtherFocusReason);
}

void DeadlinesPage::arrange()
{
    const double scale = textScale(*this);
    const bool open = !m_panel->id().isEmpty();
    const bool beside = width() >= (panelWidth + leastList) * scale;
    m_list->setHidden(open && !beside);
    m_panel->setMinimumWidth(beside ? int(panelWidth * scale) : 0);
    m_panel->setMaximumWidth(beside ? int(panelWidth * scale) : QWIDGETSIZE_MAX);
    fitTable();
}

void DeadlinesPage::fitTable()
{
    const int rows = qMin(m_model->rowCount(), mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() + 6);
}

void DeadlinesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void DeadlinesPage::askCalendar()
{
    if (!m_reckoning)
        return;
    const QDir folder(m_equipment.settings.folderFor(m_reckoning->snapshot->path));
    m_equipment.prompter.askPlace(
        this, {tr("Add to my calendar"), folder.filePath(tr("dates.ics", "name of a file")), tr("Calendar (*.ics)"), u"ics"_s},
        [this](const QString &path) { saveCalendar(path); });
}

void DeadlinesPage::saveCalendar(const QString &path)
{
    const QByteArray bytes = calendar(m_reckoning->snapshot->dossier, m_reckoning->deadlines,
                                      {.detailed = m_detailed->isChecked(), .made = m_equipment.desk.now()});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        Q_EMIT told(tr("The calendar could not be written there: choose another place."), true);
    else
        Q_EMIT told(tr("The dates are in “%1”: open it with your calendar.").arg(QDir::toNativeSeparators(path)), false);
}

void DeadlinesPage::retranslate()
{
    const Catalogue &law = m_equipment.law;
    m_title->setText(tr("Offences and deadlines"));
    m_lead->setText(
        tr("What these facts may fall under. Your lawyer decides; you have nothing to settle. Choose a line to answer a few "
           "questions and know more."));
    m_nothing->setText(tr("No date yet: note when the words of an exhibit were published, and the time to act is counted here."));
    m_table->setAccessibleName(tr("Words and acts, the most urgent first"));
    m_open->setText(tr("Answer the questions on this line"));
    m_calendar->setText(tr("Add to my calendar…"));
    m_detailed->setText(tr("with the words and the law"));
    m_detailed->setToolTip(tr("Otherwise the calendar holds nothing that a colleague may not read."));
    m_detailed->setAccessibleDescription(m_detailed->toolTip());
    QString notice = tr("Law as checked on %1. %2").arg(shortDay(law.checkedOn()), law.notice());
    if (law.isStale(m_equipment.desk.now().date()))
        notice.prepend(tr("These texts were checked more than a year ago: have them confirmed.") + u' ');
    m_notice->setText(notice);
    m_model->retranslate();
    m_urgent->retranslate();
    m_panel->retranslate();
    showReckoning();
}

} // namespace appui
