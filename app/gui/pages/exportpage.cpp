// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/exportpage.h"

#include "dialogs/prompter.h"
#include "legal/catalogue.h"
#include "look/settings.h"
#include "look/textscale.h"
#include "models/nextstep.h"
#include "widgets/button.h"
#include "widgets/exportcard.h"
#include "widgets/flowlayout.h"
#include "widgets/gaplist.h"
#include "widgets/homecard.h"
#include "widgets/label.h"
#include "widgets/madecard.h"
#include "widgets/pdfpreview.h"
#include "widgets/scrolling.h"
#include "work/capturereader.h"
#include "work/desk.h"
#include "work/exports.h"
#include "work/printing.h"
#include "work/stamper.h"

#include <QDir>
#include <QFileInfo>
#include <QPrinter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int narrow = 820; // below, the two columns are one

QString fileNameFor(Recipient recipient, const Dossier &dossier)
{
    const QString family = dossier.profile.victim.familyName.simplified();
    QStringList parts{u"dossier"_s, family.isEmpty() ? QString() : family, ExportPage::tr("prosecutor", "in a file's name")};
    if (recipient == Recipient::Recteur)
        parts[2] = ExportPage::tr("recteur", "in a file's name");
    if (recipient == Recipient::Avocat)
        parts[2] = ExportPage::tr("lawyer", "in a file's name");
    parts.removeAll(QString());
    return parts.join(u'-').toLower().replace(u' ', u'-') + u".pdf"_s;
}

} // namespace

ExportPage::ExportPage(const Equipment &equipment, Stamper &stamper, const CaptureReader &captures, QWidget *parent)
    : Page(parent)
    , m_equipment(equipment)
    , m_stamper(stamper)
    , m_captures(captures)
    , m_exports(new Exports(equipment.desk, equipment.law, this))
    , m_stack(new QStackedWidget)
    , m_preview(new PdfPreview)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_asked(new HomeCard)
    , m_made(new MadeCard(equipment.desk, equipment.prompter))
{
    setObjectName(u"exportPage"_s);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(22, 18, 22, 22);
    m_columns->setSpacing(22);
    m_columns->addWidget(missingColumn(), 1);
    m_columns->addWidget(documentColumn(), 1);
    column->setSpacing(14);
    column->addWidget(m_asked);
    column->addWidget(m_made); // above what is missing, whose height changes while it is looked at
    column->addLayout(m_columns);
    column->addStretch(1);
    m_stack->addWidget(scrolling(u"exportScroll"_s, content));
    m_stack->addWidget(m_preview);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_exports, &Exports::previewed, this, &ExportPage::showPreview);
    connect(m_exports, &Exports::saved, this, &ExportPage::showMade);
    connect(m_exports, &Exports::printed, this, [this](Recipient, const QString &file) {
        Q_EMIT told(file.isEmpty() ? tr("The document was sent to the printer.")
                                   : tr("The document was saved in %1.").arg(QDir::toNativeSeparators(file)),
                    false);
    });
    connect(m_exports, &Exports::failed, this, [this](const Error &error) {
        if (error.code != Error::Code::Cancelled)
            Q_EMIT told(error.message, true);
    });
    connect(m_exports, &Exports::stamped, this, [this] {
        m_made->setStamped();
        Q_EMIT told(tr("The PDF is timestamped as a whole: from now on nothing in it can be changed unseen."), false);
    });
    connect(m_asked, &HomeCard::leavingOutWanted, this, &ExportPage::leaveOut);
    connect(m_asked, &HomeCard::situationWanted, this, [this] {
        Gap gap;
        gap.subject = Gap::Subject::Profile;
        gap.field = u"victim.declared_address"_s;
        Q_EMIT placeWanted(gap);
    });
    connect(m_asked, &HomeCard::exhibitWanted, this, [this](const QString &exhibit) {
        Gap gap;
        gap.subject = Gap::Subject::Exhibit;
        gap.id = exhibit;
        gap.field = u"recipients"_s;
        Q_EMIT placeWanted(gap);
    });
    connect(m_made, &MadeCard::stampWanted, this, &ExportPage::stampMade);
    connect(m_preview, &PdfPreview::leaveWanted, this, &ExportPage::showDocuments);
    connect(m_preview, &PdfPreview::saveWanted, this, [this] { save(m_shown); });
    connect(m_preview, &PdfPreview::printWanted, this, [this] { print(m_shown); });
    retranslate();
}

QWidget *ExportPage::missingColumn()
{
    m_missingTitle = new Label(TextRole::Heading);
    m_missingLead = new Label(TextRole::Muted);
    m_gaps = new GapList;
    m_gaps->hide();
    m_home = new Card(Tone::Green);
    m_homeTitle = new Label(TextRole::Strong);
    m_homeText = new Label;
    m_home->body()->addWidget(m_homeTitle);
    m_home->body()->addWidget(m_homeText);
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_missingTitle, m_missingLead, m_gaps, m_home})
        layout->addWidget(widget);
    layout->addStretch(1);
    connect(m_gaps, &GapList::placeWanted, this, &ExportPage::placeWanted);
    return column;
}

QWidget *ExportPage::documentColumn()
{
    m_title = new Label(TextRole::Heading);
    m_lead = new Label(TextRole::Muted);
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_lead);
    for (const Recipient recipient : {Recipient::Procureur, Recipient::Recteur, Recipient::Avocat}) {
        auto *card = new ExportCard(recipient);
        m_documents.append(card);
        layout->addWidget(card);
        connect(card, &ExportCard::previewWanted, m_exports, &Exports::preview);
        connect(card, &ExportCard::saveWanted, this, &ExportPage::save);
        connect(card, &ExportCard::printWanted, this, &ExportPage::print);
    }
    layout->addWidget(letterCard());
    layout->addWidget(stampCard());
    layout->addStretch(1);
    return column;
}

QWidget *ExportPage::letterCard()
{
    auto *card = new Card;
    m_letterTitle = new Label(TextRole::Strong);
    m_letterText = new Label(TextRole::Muted);
    m_letters = button(u"letters"_s, ButtonKind::Plain, u"pencil"_s);
    card->body()->addWidget(m_letterTitle);
    card->body()->addWidget(m_letterText);
    card->body()->addWidget(m_letters, 0, Qt::AlignLeft);
    connect(m_letters, &QPushButton::clicked, this, &ExportPage::lettersWanted);
    return card;
}

QWidget *ExportPage::stampCard()
{
    auto *card = new Card;
    m_stampTitle = new Label(TextRole::Strong);
    m_stampText = new Label(TextRole::Muted);
    m_stampComplaint = new Label(TextRole::Small);
    m_stampComplaint->setObjectName(u"stampComplaint"_s);
    m_stampComplaint->setTone(Tone::Ochre);
    m_stamp = button(u"stampAll"_s, ButtonKind::Plain, u"stamp"_s);
    m_authority = button(u"chooseAuthority"_s, ButtonKind::Quiet);
    m_verify = button(u"verifyDossier"_s, ButtonKind::Quiet, u"verify"_s);
    auto *actions = new QWidget;
    auto *flow = new FlowLayout(actions, 8);
    for (QPushButton *action : {m_stamp, m_authority, m_verify})
        flow->addWidget(action);
    card->body()->addWidget(m_stampTitle);
    card->body()->addWidget(m_stampText);
    card->body()->addWidget(m_stampComplaint);
    card->body()->addWidget(actions);
    followStamper();
    connect(m_stamp, &QPushButton::clicked, &m_stamper, &Stamper::stampNow);
    connect(m_authority, &QPushButton::clicked, this, &ExportPage::authorityWanted);
    connect(m_verify, &QPushButton::clicked, this, &ExportPage::verificationWanted);
    return card;
}

void ExportPage::setSnapshot(const SnapshotPtr &snapshot)
{
    const bool another = !m_snapshot || !snapshot || m_snapshot->opening != snapshot->opening;
    m_snapshot = snapshot;
    if (another) {
        showDocuments();
        m_asked->hide();
        m_made->forget();
    }
    if (!snapshot)
        return;
    for (ExportCard *card : std::as_const(m_documents))
        card->setSnapshot(*snapshot, m_equipment.desk.now());
    const Victim &victim = snapshot->dossier.profile.victim;
    m_home->setVisible(victim.declaredAddressKind == "professional"_L1 && !victim.declaredAddress.isEmpty());
    showStamps();
}

void ExportPage::showWhetherOutdated()
{
    if (!m_reckoning)
        return;
    const RecipientSet outdated = m_reckoning->outdated;
    for (ExportCard *card : std::as_const(m_documents))
        card->setOutdated(outdated.testFlag(card->recipient()));
    m_made->setOutdated(outdated.testFlag(m_madeFor));
}

void ExportPage::showStamps()
{
    if (!m_snapshot)
        return;
    const int waiting = m_snapshot->waitingForStamp();
    QStringList hosts;
    for (const Authority &authority : m_stamper.authorities())
        hosts.append(QUrl(authority.url).host());
    QStringList sentences;
    if (waiting > 0)
        sentences.append(tr("%n exhibit(s) waiting.", nullptr, waiting));
    else if (!m_snapshot->headIsStamped())
        sentences.append(tr("Every exhibit is timestamped; what you have said since is not yet."));
    else
        sentences.append(tr("Everything is timestamped."));
    sentences.append(tr("A timestamp proves that nothing was changed after its date. Only digests leave this computer."));
    if (hosts.isEmpty())
        sentences.append(tr("Choose first who gives the timestamps."));
    m_stampText->setText(sentences.join(u' '));
    m_stampComplaint->tell(m_stamper.complaints().join(u'\n'));
    m_stamp->setEnabled(m_stamper.canStamp());
    m_authority->setText(hosts.isEmpty() ? tr("Choose an authority…") : tr("Authority: %1").arg(hosts.join(u", "_s)));
}

void ExportPage::setReckoning(const ReckoningPtr &reckoning)
{
    if (reckoning == m_reckoning)
        return;
    m_reckoning = reckoning;
    if (reckoning)
        m_gaps->setGaps(reckoning->gapGroups, reckoning->snapshot);
    m_gaps->setVisible(reckoning != nullptr);
    showWhetherOutdated();
    showNextStep();
}

void ExportPage::followStamper()
{
    connect(&m_stamper, &Stamper::changed, this, &ExportPage::showStamps);
    connect(&m_stamper, &Stamper::stamped, this, [this](int count, bool all) {
        if (all)
            Q_EMIT told(tr("%n timestamp(s) received.", nullptr, count), false);
        else
            Q_EMIT told(tr("%1 Everything else goes on; ask again later.").arg(m_stamper.complaints().join(u' ')), true);
    });
    connect(&m_stamper, &Stamper::failed, this, [this](const Error &error) {
        if (error.code != Error::Code::Cancelled)
            Q_EMIT told(error.message, true);
    });
}

void ExportPage::stampMade(const QString &path)
{
    if (m_stamper.authorities().isEmpty())
        Q_EMIT authorityWanted();
    else
        m_exports->stamp(path, m_stamper.authorities());
}

void ExportPage::askAboutHome(Recipient recipient, bool onPaper, std::function<void(bool)> then)
{
    if (!m_snapshot)
        return;
    const bool known = m_reckoning && m_reckoning->snapshot == m_snapshot;
    const QList<Gap> gaps = known ? m_reckoning->gaps : gapsIn(*m_snapshot, m_equipment.law, m_equipment.desk.now());
    const HomeTraces traces = homeTraces(gaps, m_snapshot->dossier, recipient, onPaper,
                                         [this](const Digest &digest) { return m_captures.textOf(digest); });
    if (!traces.isEmpty()) {
        showDocuments();
        static_cast<QScrollArea *>(m_stack->widget(0))->verticalScrollBar()->setValue(0);
    }
    m_asked->ask(traces, m_snapshot->dossier, recipient, std::move(then));
}

void ExportPage::leaveOut(const QStringList &exhibits, Recipient recipient)
{
    const auto draft = [=](const Dossier &dossier) {
        QList<Change> changes;
        for (const QString &id : exhibits) {
            const Exhibit *before = dossier.exhibits.find(id);
            if (!before)
                continue;
            Exhibit after = *before;
            after.recipients.setFlag(recipient, false);
            changes.append(alteration(*before, after));
        }
        return changes;
    };
    m_equipment.desk.record(tr("exhibits left out of a copy"), draft);
}

void ExportPage::save(Recipient recipient)
{
    askAboutHome(recipient, false, [this, recipient](bool withoutPositions) { askPlace(recipient, withoutPositions); });
}

void ExportPage::print(Recipient recipient)
{
    askAboutHome(recipient, true, [this, recipient](bool) { askPrinter(recipient); });
}

void ExportPage::askPlace(Recipient recipient, bool withoutPositions)
{
    if (!m_snapshot)
        return;
    const FileQuestion question{
        tr("Save the PDF"),
        QDir(m_equipment.settings.folderFor(m_snapshot->path)).filePath(fileNameFor(recipient, m_snapshot->dossier)),
        tr("PDF (*.pdf)"), u"pdf"_s};
    m_equipment.prompter.askPlace(this, question, [this, recipient, withoutPositions](const QString &path) {
        m_equipment.settings.setDocumentsFolder(QFileInfo(path).absolutePath());
        m_exports->save(recipient, path, withoutPositions ? Exports::Positions::TakenOut : Exports::Positions::AsTheyAre);
    });
}

void ExportPage::askPrinter(Recipient recipient)
{
    const auto printer = pagePrinter();
    m_equipment.prompter.askPrinter(this, *printer, [this, recipient, printer] { m_exports->print(recipient, printer); });
}

void ExportPage::showPreview(Recipient recipient, const QString &path)
{
    m_shown = recipient;
    if (!m_preview->show(path, documentName(recipient))) {
        Q_EMIT told(tr("The document can't be shown here; save it and open it with another program."), true);
        return;
    }
    m_stack->setCurrentWidget(m_preview);
    m_preview->setFocus(Qt::OtherFocusReason);
}

void ExportPage::showDocuments()
{
    m_preview->clear();
    m_stack->setCurrentIndex(0);
}

void ExportPage::showMade(const MadeDocument &document)
{
    showDocuments();
    m_madeFor = document.recipient;
    m_made->setDocument(document);
    m_made->setOutdated(false); // until it is reckoned anew
    showNextStep();
    if (const QList<int> &undrawn = document.exported.undrawn; !undrawn.isEmpty())
        Q_EMIT told(
            tr("The picture of exhibit %1 can't be shown: its page says so, and the original is untouched.").arg(undrawn.first()),
            true);
    if (document.exported.size > largestArchive)
        Q_EMIT told(tr("This PDF is larger than 2 GiB: once timestamped, it is no longer an archival PDF/A."), true);
    static_cast<QScrollArea *>(m_stack->widget(0))->verticalScrollBar()->setValue(0);
    m_made->focusFirst();
}

void ExportPage::showNextStep()
{
    m_made->setNextStep(m_reckoning ? nextStep(*m_reckoning, m_madeFor, m_equipment.law) : QString());
}

void ExportPage::retranslate()
{
    m_missingTitle->setText(tr("What is missing"));
    m_missingLead->setText(tr("Nothing prevents an export; each point makes the dossier stronger."));
    m_homeTitle->setText(tr("Your home address is not given."));
    m_homeText->setText(tr("The address of your school is declared (%1). Look whether a capture shows yours.")
                            .arg(m_equipment.law.citation(u"declared-address"_s)));
    m_title->setText(tr("Three documents"));
    m_lead->setText(tr("One dossier, three documents. You read them before you save them."));
    m_letterTitle->setText(tr("The other letters"));
    m_letterText->setText(
        tr("To the platform, to the head of school, to parents, to a witness… and the wording of the three documents."));
    m_letters->setText(tr("Read and change the letters"));
    m_asked->retranslate();
    m_made->retranslate();
    m_stampTitle->setText(tr("Timestamps and proof"));
    m_stamp->setText(tr("Timestamp now"));
    m_verify->setText(tr("Check the whole dossier"));
    for (ExportCard *card : std::as_const(m_documents))
        card->retranslate();
    m_preview->setBack(tr("Back to the three documents"));
    m_preview->retranslate();
    setSnapshot(m_snapshot);
}

void ExportPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_columns->setDirection(width() < narrow * textScale(*this) ? QBoxLayout::BottomToTop // the documents first
                                                                : QBoxLayout::LeftToRight);
}

} // namespace appui
