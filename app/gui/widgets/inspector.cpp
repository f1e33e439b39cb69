// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/inspector.h"

#include "casework/change.h"
#include "intake/examination.h"
#include "look/wording.h"
#include "widgets/button.h"
#include "widgets/combofield.h"
#include "widgets/datefield.h"
#include "widgets/disclosure.h"
#include "widgets/exhibitdetails.h"
#include "widgets/factlist.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"
#include "widgets/proposallist.h"
#include "widgets/recipientsfield.h"
#include "widgets/textfield.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr Provenance provenances[] = {Provenance::PageCaptured, Provenance::ScreenCaptured, Provenance::FileImported,
                                      Provenance::Pasted, Provenance::Received};

} // namespace

Inspector::Inspector(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea)
    , m_form(new QWidget)
    , m_empty(new Label(TextRole::Muted))
    , m_number(new Label(TextRole::Strong))
    , m_stamp(new Label(TextRole::Chip))
    , m_remarks(new Label(TextRole::Small))
    , m_open(button(u"openExhibit"_s))
    , m_proposals(new ProposalList)
    , m_title(new LineField(u"exhibitTitle"_s))
    , m_url(new LineField(u"exhibitUrl"_s))
    , m_platform(new LineField(u"exhibitPlatform"_s))
    , m_seen(new DateField(u"exhibitSeen"_s))
    , m_facts(new FactList)
    , m_recipients(new RecipientsField(u"exhibitRecipients"_s))
    , m_indiscretions(new Label(TextRole::Small))
    , m_provenance(new ComboField(u"exhibitProvenance"_s))
    , m_private(new Disclosure(u"privateNote"_s))
    , m_note(new TextField(u"exhibitNote"_s, 2, 8))
    , m_details(new ExhibitDetails)
{
    setObjectName(u"inspector"_s);
    setProperty("ground", u"inspector"_s);
    setAttribute(Qt::WA_StyledBackground);
    build();
    connectFields();
    retranslate();
}

void Inspector::build()
{
    auto *subject = new QWidget;
    auto *flow = new FlowLayout(subject, 10);
    m_number->setWordWrap(false);
    for (Label *label : {m_number, m_stamp})
        flow->addWidget(label);
    auto *head = new QHBoxLayout;
    head->addWidget(subject, 1);
    head->addWidget(m_open, 0, Qt::AlignTop);

    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(18, 16, 18, 18);
    form->setSpacing(12);
    form->addLayout(head);
    form->addWidget(m_remarks);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_url, m_platform, m_seen, m_proposals, m_facts,
                                                            m_recipients, m_indiscretions, m_provenance, m_private, m_details})
        form->addWidget(widget);
    form->addStretch(1);
    m_private->body()->addWidget(m_note);
    m_remarks->setTone(Tone::Ochre);
    m_indiscretions->setTone(Tone::Ochre);
    m_indiscretions->setObjectName(u"indiscretions"_s);

    m_form->setProperty("ground", u"none"_s);
    m_scroll->setObjectName(u"inspectorScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_form);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_scroll, 1);
    m_scroll->hide();
}

void Inspector::connectFields()
{
    connect(m_title, &LineField::committed, this, [this](const QString &text) {
        edit(tr("title"), [=](Exhibit &e) {
            Exhibit titled = e;
            titled.title = text;
            e = described(e, titled);
        });
    });
    connect(m_url, &LineField::committed, this,
            [this](const QString &text) { edit(tr("address of the page"), [=](Exhibit &e) { e.url = text.trimmed(); }); });
    connect(m_platform, &LineField::committed, this,
            [this](const QString &text) { edit(tr("site or application"), [=](Exhibit &e) { e.platform = text.trimmed(); }); });
    connect(m_seen, &DateField::dateCommitted, this,
            [this](const PartialDate &date) { edit(tr("date when it was seen"), [=](Exhibit &e) { e.seen = date; }); });
    connect(m_recipients, &RecipientsField::committed, this,
            [this](RecipientSet recipients) { edit(tr("recipients"), [=](Exhibit &e) { e.recipients = recipients; }); });
    connect(m_provenance, &ComboField::committed, this,
            [this](int choice) { edit(tr("origin"), [=](Exhibit &e) { e.provenance = provenances[choice]; }); });
    connect(m_note, &TextField::committed, this,
            [this](const QString &text) { edit(tr("private note"), [=](Exhibit &e) { e.note = text; }); });
    connect(m_proposals, &ProposalList::edited, this, &Inspector::edited);
    connect(m_facts, &FactList::edited, this, &Inspector::edited);
    connect(m_open, &QPushButton::clicked, this, &Inspector::openingWanted);
    connect(m_details, &ExhibitDetails::copyWanted, this, &Inspector::copyWanted);
    connect(m_details, &ExhibitDetails::removalWanted, this, &Inspector::removalWanted);
}

void Inspector::setExhibit(const QString &exhibitId, const SnapshotPtr &snapshot)
{
    const bool another = exhibitId != m_exhibitId;
    m_exhibitId = exhibitId;
    m_snapshot = snapshot;
    refresh();
    if (!another)
        return;
    m_private->setOpen(false);
    m_scroll->verticalScrollBar()->setValue(0);
}

const Exhibit *Inspector::exhibit() const
{
    const Exhibit *found = m_snapshot ? m_snapshot->dossier.exhibits.find(m_exhibitId) : nullptr;
    return found && !found->removed ? found : nullptr;
}

void Inspector::setOpened(bool opened)
{
    m_open->setHidden(opened);
}

void Inspector::refresh()
{
    const Exhibit *piece = exhibit();
    m_scroll->setVisible(piece);
    m_empty->setVisible(!piece);
    if (!piece)
        return;
    m_number->setText(pieceName(piece->number));
    const bool stamped = m_snapshot->isStamped(*piece);
    m_stamp->setText(stamped ? tr("timestamped") : tr("not timestamped"));
    m_stamp->setTone(stamped ? Tone::Green : Tone::Plain);
    QStringList remarks;
    for (const QString &code : piece->remarks)
        remarks.append(remarkSentence(code));
    m_remarks->tell(remarks.join(u'\n'));
    m_title->setText(piece->title);
    m_url->setText(piece->url);
    m_platform->setText(piece->platform);
    m_seen->setToday(m_snapshot->today());
    m_seen->setDate(piece->seen, m_snapshot->dossier.zone());
    m_recipients->setRecipients(piece->recipients);
    m_provenance->setCurrent(int(std::find(std::begin(provenances), std::end(provenances), piece->provenance) - provenances));
    m_note->setText(piece->note);
    m_private->setTitle(piece->note.isEmpty() ? tr("Private note") : tr("Private note (written)"));
    m_facts->setExhibit(m_exhibitId, m_snapshot);
    m_details->setExhibit(*piece, m_snapshot);
    m_proposals->setExhibit(piece, m_snapshot);

    showGaps();
    orderTabs();
    const bool readOnly = m_snapshot->readOnly;
    for (LineField *field : std::initializer_list<LineField *>{m_title, m_url, m_platform, m_seen})
        field->setReadOnly(readOnly);
    m_recipients->setReadOnly(readOnly);
    m_provenance->setReadOnly(readOnly);
    m_note->setReadOnly(readOnly);
}

void Inspector::setGaps(const QList<Gap> &gaps)
{
    m_gaps = gaps;
    m_gaps.removeIf([](const Gap &gap) { return gap.subject != Gap::Subject::Exhibit || gap.field != "recipients"_L1; });
    showGaps();
}

void Inspector::showGaps()
{
    QStringList sentences;
    for (const Gap &gap : std::as_const(m_gaps))
        if (gap.id == m_exhibitId)
            sentences.append(gap.why + u' ' + gap.remedy);
    m_indiscretions->tell(sentences.join(u'\n'));
}

void Inspector::orderTabs()
{
    // Offers and cards that come later would else be reached after everything else in the window.
    QWidget *before = nullptr;
    for (QWidget *widget : m_form->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->window() != window())
            continue;
        if (before && before->nextInFocusChain() != widget)
            setTabOrder(before, widget);
        before = widget;
    }
}

void Inspector::reveal(const QString &field, const QString &factId)
{
    const std::pair<QString, QWidget *> places[] = {{u"title"_s, m_title},
                                                    {u"url"_s, m_url},
                                                    {u"platform"_s, m_platform},
                                                    {u"seen"_s, m_seen},
                                                    {u"recipients"_s, m_recipients},
                                                    {u"provenance"_s, m_provenance},
                                                    {u"note"_s, m_note},
                                                    {u"propos"_s, m_facts}};
    QWidget *place = factId.isEmpty() ? nullptr : m_facts->reveal(factId);
    for (const auto &[key, widget] : places)
        if (key == field && !place)
            place = widget;
    if (!place)
        return;
    if (place == m_note)
        m_private->setOpen(true);
    m_scroll->ensureWidgetVisible(place);
    if (factId.isEmpty())
        place->setFocus(Qt::OtherFocusReason);
}

void Inspector::edit(const QString &what, const std::function<void(Exhibit &)> &change)
{
    if (exhibit())
        Q_EMIT edited(what, draftOf(&Dossier::exhibits, m_exhibitId, change));
}

void Inspector::retranslate()
{
    m_empty->setText(tr("Choose an exhibit to see\nwhat is said of it."));
    m_open->setText(tr("Open"));
    m_title->setLabel(tr("Title"));
    m_url->setLabel(tr("Where? (address of the page)"));
    m_url->setExample(u"https://…"_s);
    m_platform->setLabel(tr("On which site or application?"));
    m_seen->setLabel(tr("Seen on"));
    m_seen->setHint(tr("The day and hour when you saw it yourself."));
    m_provenance->setLabel(tr("Where does this file come from?"));
    m_note->setLabel(tr("Private note"));
    m_note->setHint(tr("Printed in the lawyer's copy only."));
    QStringList origins;
    for (const Provenance provenance : provenances)
        origins.append(display(provenance));
    m_provenance->setChoices(origins);
    m_recipients->retranslate();
    m_proposals->retranslate();
    m_facts->retranslate();
    m_details->retranslate();
    refresh();
}

} // namespace appui
