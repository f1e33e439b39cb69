// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/interviewpage.h"

#include "casework/answering.h"
#include "casework/importing.h"
#include "look/settings.h"
#include "look/textscale.h"
#include "look/wording.h"
#include "models/lacks.h"
#include "reading/address.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/datefield.h"
#include "widgets/exhibitviewer.h"
#include "widgets/factfields.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"
#include "widgets/linefield.h"
#include "widgets/postlist.h"
#include "widgets/scrolling.h"
#include "work/capturereader.h"
#include "work/desk.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int panelWidth = 400; // pixels, at the usual size of text
constexpr double mostOfPage = 0.55;
constexpr qsizetype longestWords = 160;
using Topic = InterviewQuestion::Topic;

} // namespace

InterviewPage::InterviewPage(const Equipment &equipment, CaptureReader &captures, QWidget *parent)
    : Page(parent)
    , m_equipment(equipment)
    , m_viewer(new ExhibitViewer(equipment.reader))
    , m_place(new Label(TextRole::Chip))
    , m_later(button(u"finishLater"_s, ButtonKind::Quiet))
    , m_title(new Label(TextRole::Heading))
    , m_lead(new Label(TextRole::Muted))
    , m_about(new Label)
    , m_kinds(new QWidget)
    , m_isWords(button(u"isWords"_s, ButtonKind::Plain, u"text"_s))
    , m_isAct(button(u"isAct"_s, ButtonKind::Plain, u"picture"_s))
    , m_captures(captures)
    , m_posts(new PostList)
    , m_fact(new FactFields(u"asked"_s))
    , m_url(new LineField(u"askedUrl"_s))
    , m_platform(new LineField(u"askedPlatform"_s))
    , m_seen(new DateField(u"askedSeen"_s))
    , m_site(button(u"askedSite"_s, ButtonKind::Quiet, u"add"_s))
    , m_noPage(button(u"noPage"_s))
    , m_next(button(u"nextQuestion"_s, ButtonKind::Primary))
    , m_unknown(button(u"dontKnow"_s))
    , m_previous(button(u"previousQuestion"_s, ButtonKind::Quiet, u"back"_s))
    , m_more(button(u"moreWords"_s, ButtonKind::Quiet, u"add"_s))
    , m_whyCard(new Card(Tone::Blue))
    , m_why(new Label)
{
    setObjectName(u"interviewPage"_s);
    m_about->setObjectName(u"askedWords"_s);
    m_about->setTone(Tone::Blue);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_viewer, 1);
    layout->addWidget(panel());
    connectAll();
    retranslate();
}

QWidget *InterviewPage::panel()
{
    auto *kinds = new QVBoxLayout(m_kinds);
    kinds->setContentsMargins(0, 0, 0, 0);
    kinds->addWidget(m_isWords);
    kinds->addWidget(m_isAct);
    auto *head = new QHBoxLayout;
    head->addWidget(m_place);
    head->addStretch(1);
    head->addWidget(m_later);
    auto *actions = new QWidget;
    auto *flow = new FlowLayout(actions, 8);
    flow->addWidget(m_next);
    flow->addWidget(m_noPage);
    flow->addWidget(m_unknown);
    m_whyCard->body()->addWidget(m_why);

    auto *form = new QWidget;
    form->setProperty("ground", u"none"_s);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(24, 18, 22, 18);
    column->setSpacing(12);
    column->addLayout(head);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_title, m_about, m_lead, m_kinds, m_posts, m_fact, m_url, m_platform, m_site, m_seen})
        column->addWidget(widget);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addSpacing(4);
    column->addWidget(actions);
    column->addWidget(m_previous, 0, Qt::AlignLeft);
    column->addSpacing(10);
    column->addWidget(m_whyCard);
    column->addStretch(1);

    m_panel = scrolling(u"interviewScroll"_s, form);
    m_panel->setProperty("ground", u"inspector"_s);
    m_panel->setAttribute(Qt::WA_StyledBackground);
    return m_panel;
}

void InterviewPage::connectAll()
{
    connect(m_viewer, &ExhibitViewer::leaveWanted, this, &InterviewPage::leave);
    connect(m_viewer, &ExhibitViewer::nextWanted, this, [this](int by) { by > 0 ? next() : previous(); });
    connect(m_viewer, &ExhibitViewer::edited, &m_equipment.desk, &Desk::record);
    connect(m_later, &QPushButton::clicked, this, &InterviewPage::leave);
    connect(m_next, &QPushButton::clicked, this, &InterviewPage::next);
    connect(m_unknown, &QPushButton::clicked, this, &InterviewPage::pass);
    connect(m_previous, &QPushButton::clicked, this, &InterviewPage::previous);
    connect(m_isWords, &QPushButton::clicked, this, [this] { addFact(true); });
    connect(m_isAct, &QPushButton::clicked, this, [this] { addFact(false); });
    connect(m_more, &QPushButton::clicked, this, [this] { addFact(true); });
    connect(m_seen, &DateField::dateCommitted, this, [this](const PartialDate &date) {
        editExhibit(tr("when it was seen"), [=](Exhibit &exhibit) { exhibit.seen = date; });
    });
    connect(m_noPage, &QPushButton::clicked, this, &InterviewPage::sayOffline);
    connect(m_posts, &PostList::taken, this, &InterviewPage::takePost);
    connect(m_site, &QPushButton::clicked, this, [this] {
        editExhibit(tr("site or application"),
                    [site = readUrl(m_url->text()).platform](Exhibit &exhibit) { exhibit.platform = site; });
    });
    connect(m_fact, &FactFields::edited, &m_equipment.desk, &Desk::record);
    connect(m_url, &LineField::committed, this, [this](const QString &text) {
        editExhibit(tr("address of the page"), [=](Exhibit &exhibit) { exhibit.url = text.trimmed(); });
    });
    connect(m_platform, &LineField::committed, this, [this](const QString &text) {
        editExhibit(tr("site or application"), [=](Exhibit &exhibit) { exhibit.platform = text.trimmed(); });
    });
}

void InterviewPage::begin(const QString &exhibitId)
{
    m_snapshot = m_equipment.desk.snapshot();
    m_goesOn = false;
    m_interview.begin(*m_snapshot, exhibitId);
    m_viewer->setBlurred(m_equipment.settings.blursPictures());
    show();
    focusQuestion();
}

void InterviewPage::setSnapshot(const SnapshotPtr &snapshot)
{
    if (!m_snapshot || !snapshot || m_snapshot->opening != snapshot->opening)
        m_captures.forgetAsked();
    m_snapshot = snapshot;
    if (!snapshot || !m_equipment.desk.isSettled())
        return;
    if (m_goesOn)
        goOn();
    else
        show();
}

void InterviewPage::next()
{
    if (QWidget *field = QApplication::focusWidget())
        field->clearFocus(); // its answer is recorded when it is left
    if (m_fact->isVisible() && m_fact->holdsUnread())
        return m_fact->focusFirst(); // else the answer would be lost without a word
    if (m_seen->isVisible() && m_seen->isUnread())
        return m_seen->edit()->setFocus(Qt::OtherFocusReason);
    pass();
}

void InterviewPage::pass()
{
    m_goesOn = true;
    if (m_equipment.desk.isSettled())
        goOn();
}

void InterviewPage::goOn()
{
    m_goesOn = false;
    m_interview.next(*m_snapshot);
    show();
    focusQuestion();
}

void InterviewPage::previous()
{
    m_interview.previous();
    show();
    focusQuestion();
}

void InterviewPage::leave()
{
    if (QWidget *field = QApplication::focusWidget())
        field->clearFocus();
    Q_EMIT leaveWanted(m_viewer->exhibitId());
}

void InterviewPage::addFact(bool isPropos)
{
    if (!m_interview.current())
        return;
    const Fact fact{.id = newId(), .isPropos = isPropos, .exhibits = {m_interview.current()->exhibit}};
    m_equipment.desk.record(isPropos ? tr("words added") : tr("act added"),
                            [fact](const Dossier &dossier) { return changesTo(dossier, fact); });
    if (m_offline == m_interview.current()->exhibit)
        recordOffline(m_offline);
    next();
}

void InterviewPage::sayOffline()
{
    if (!m_interview.current())
        return;
    m_offline = m_interview.current()->exhibit;
    recordOffline(m_offline);
    next();
}

void InterviewPage::recordOffline(const QString &exhibitId)
{
    m_equipment.desk.record(tr("not online"), [exhibitId, &law = m_equipment.law](const Dossier &dossier) {
        QList<Change> changes;
        const auto answer = [&](const auto &facts) {
            for (const auto *fact : facts)
                if (!fact->answers.contains("online"_L1)) // what was answered of the fact itself counts more
                    changes += recordAnswers(dossier, fact->id, {{u"online"_s, u"no"_s}}, law).value_or(QList<Change>());
        };
        answer(dossier.proposShownBy(exhibitId));
        answer(dossier.eventsShownBy(exhibitId));
        return changes;
    });
}

/** All that the post says at once: it is one press to take up, and one to undo. */
void InterviewPage::takePost(const Post &post)
{
    const auto question = m_interview.current();
    if (!question)
        return;
    m_equipment.desk.record(tr("words read on the picture"), [post, question](const Dossier &dossier) -> QList<Change> {
        const Propos *before = dossier.propos.find(question->fact);
        const Exhibit *exhibit = dossier.exhibits.find(question->exhibit);
        if (!before || !exhibit)
            return {};
        Propos after = *before;
        QList<Change> changes;
        after.verbatim = post.words;
        after.regions.insert(exhibit->id, post.region);
        if (!post.date.isEmpty())
            after.published = post.date;
        if (!post.account.isEmpty())
            after.author = authorParty(dossier, post.account, exhibit->platform, changes);
        return changes + alteration(*before, after);
    });
}

void InterviewPage::offerPosts(const Exhibit &exhibit)
{
    m_posts->hide();
    m_captures.read(exhibit, this, [this, id = exhibit.id](const CaptureReading &reading) {
        const auto &question = m_interview.current();
        if (!question || question->exhibit != id || question->topic != Topic::Words || !m_snapshot)
            return;
        QList<Post> untold;
        for (const Post &post : reading.posts) {
            const auto told = m_snapshot->proposShownBy(id);
            if (std::none_of(told.begin(), told.end(), [&](const Propos *propos) { return propos->verbatim == post.words; }))
                untold.append(post);
        }
        m_posts->setPosts(untold);
    });
}

void InterviewPage::editExhibit(const QString &what, const std::function<void(Exhibit &)> &change)
{
    if (const auto &question = m_interview.current())
        m_equipment.desk.record(what, draftOf(&Dossier::exhibits, question->exhibit, change));
}

void InterviewPage::show()
{
    const auto &question = m_interview.current();
    const Exhibit *exhibit = question && m_snapshot ? m_snapshot->dossier.exhibits.find(question->exhibit) : nullptr;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_place, m_next, m_unknown, m_whyCard, m_kinds, m_fact, m_url,
                                                            m_platform, m_more, m_site, m_seen, m_noPage, m_posts, m_about})
        widget->setVisible(exhibit);
    m_previous->setVisible(m_interview.hasPrevious());
    m_later->setText(exhibit ? tr("Finish later") : tr("Back to the exhibits"));
    if (!exhibit) {
        m_title->setText(tr("Every exhibit has been looked at"));
        m_lead->setText(tr("What you did not know can be filled in at any time, in “The exhibits”."));
        return;
    }
    const Wording wording = wordingOf(*question);
    m_title->setText(wording.title);
    m_lead->setText(wording.lead);
    m_why->setText(tr("Why we ask. %1").arg(wording.why));
    m_place->setText(tr("%1 · %n to look at", nullptr, m_interview.exhibitsLeft(*m_snapshot)).arg(pieceName(exhibit->number)));
    m_viewer->show(*exhibit);
    const bool asksOfWords = m_snapshot->dossier.propos.find(question->fact);
    m_viewer->setPlaces(placesOn(*m_snapshot, exhibit->id), question->fact, asksOfWords && !m_snapshot->readOnly);
    m_url->setText(exhibit->url);
    m_platform->setText(exhibit->platform);
    showFields(*question);
}

void InterviewPage::showFields(const InterviewQuestion &question)
{
    const auto fact = factIn(m_snapshot->dossier, question.fact);
    m_kinds->setVisible(question.topic == Topic::Kind);
    m_next->setVisible(question.topic != Topic::Kind);
    m_next->setText(question.topic == Topic::Words ? tr("Next (Ctrl+⏎)") : tr("Next ⏎")); // Enter begins a line of the words
    showPlace(question);
    const bool aboutWords = fact && question.topic != Topic::Words && !fact->text.trimmed().isEmpty();
    m_about->tell(aboutWords ? shortened(titleOf(*fact), longestWords) : QString());
    m_fact->setVisible(fact.has_value());
    if (question.topic != Topic::Words || !fact || !fact->isPropos)
        m_posts->hide();
    else if (const Exhibit *exhibit = m_snapshot->dossier.exhibits.find(question.exhibit))
        offerPosts(*exhibit);
    m_more->setVisible(fact && fact->isPropos);
    if (!fact)
        return;
    m_fact->setParts(question.topic == Topic::Words  ? FactFields::Part::Text
                     : question.topic == Topic::Date ? FactFields::Part::Date
                                                     : FactFields::Part::People);
    m_fact->setFact(*fact, m_snapshot);
}

void InterviewPage::showPlace(const InterviewQuestion &question)
{
    const Exhibit *exhibit = m_snapshot->dossier.exhibits.find(question.exhibit);
    const bool asked = exhibit && question.topic == Topic::Place;
    const bool online = asked && !isOffline(*m_snapshot, *exhibit);
    for (QWidget *field : std::initializer_list<QWidget *>{m_url, m_platform, m_noPage})
        field->setVisible(online);
    const UrlReading address = readUrl(m_url->text());
    m_site->setText(tr("%1, by the address", "a site").arg(address.platform));
    m_site->setVisible(online && !address.platform.isEmpty() && m_platform->text().isEmpty());
    m_seen->setVisible(asked && (!exhibit->seen.isEmpty() || lacksOf(*m_snapshot, *exhibit).contains(Lack::Seen)));
    if (!asked)
        return;
    m_seen->setToday(m_snapshot->today());
    m_seen->setDate(exhibit->seen, m_snapshot->dossier.zone());
}

InterviewPage::Wording InterviewPage::wordingOf(const InterviewQuestion &question) const
{
    const auto fact = factIn(m_snapshot->dossier, question.fact);
    const bool words = fact && fact->isPropos;
    switch (question.topic) {
    case Topic::Place:
        return {tr("Where was it?"), tr("The address of the very page: copy it from the bar at the top of your browser."),
                tr("With the address, the page can be found again, and the platform can be asked whose account it is.")};
    case Topic::Kind:
        return {tr("What does this exhibit show?"), tr("It may show both: begin with the words."),
                tr("Insults, threats and false accusations are judged by their exact words. A false profile, a photograph or a "
                   "certificate is described.")};
    case Topic::Words:
        if (!words)
            return {tr("What happened?"), tr("In a few words, and only what you know."),
                    tr("It is what the prosecutor reads beside the exhibit.")};
        return {tr("Which words are aimed at you?"), tr("Copy them exactly, mistakes and emojis included."),
                tr("The prosecutor must be able to quote the words. Without them, an insult can't be prosecuted.")};
    case Topic::Date:
        return {words ? tr("When was it published?") : tr("When did it happen?"),
                tr("It is that day that counts for the time to act, not the day when you found it."),
                tr("The time to act runs from the first publication. A month alone is better than nothing.")};
    case Topic::People:
        return {tr("Who wrote it, and who could see it?"),
                tr("The name of an account is enough. Nobody needs to be known by name to make a complaint."),
                tr("Public or not: the offence depends on it.")};
    }
    return {};
}

void InterviewPage::focusQuestion()
{
    const auto &question = m_interview.current();
    if (!question)
        m_later->setFocus(Qt::OtherFocusReason);
    else if (question->topic == Topic::Place)
        (m_url->isVisible() ? m_url->edit() : m_seen->edit())->setFocus(Qt::OtherFocusReason);
    else if (question->topic == Topic::Kind)
        m_isWords->setFocus(Qt::OtherFocusReason);
    else
        m_fact->focusFirst();
}

void InterviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_panel->setFixedWidth(int(qMin(width() * mostOfPage, panelWidth * textScale(*this))));
}

void InterviewPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *focused = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (enter && focused)
        focused->click();
    else if (enter)
        next();
    else
        Page::keyPressEvent(event);
}

void InterviewPage::retranslate()
{
    m_isWords->setText(tr("Words that are aimed at me"));
    m_isAct->setText(tr("Something else: a photograph, a document…"));
    m_url->setLabel(tr("Address of the page"));
    m_url->setExample(u"https://…"_s);
    m_platform->setLabel(tr("Site or application"));
    m_platform->setHint(tr("Only this, when there is no address: a group, a private message."));
    m_next->setAccessibleName(tr("Next question"));
    m_seen->setLabel(tr("When did you see it?"));
    m_seen->setExample(tr("5 novembre 2026 à 10 h 26", "an example of a date that can be typed"));
    m_noPage->setText(tr("It was not online: no message, no SMS"));
    m_unknown->setText(tr("I don't know"));
    m_previous->setText(tr("Previous question"));
    m_more->setText(tr("Other words on this exhibit"));
    m_posts->retranslate();
    m_fact->retranslate();
    m_viewer->retranslate();
    show();
}

} // namespace appui
