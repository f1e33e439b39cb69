// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/verificationpage.h"

#include "dialogs/prompter.h"
#include "look/settings.h"
#include "look/textscale.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/chipwidth.h"
#include "widgets/disclosure.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"
#include "widgets/scrolling.h"
#include "work/desk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSet>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int widest = 860;
constexpr qint64 mostCertificateBytes = 1 << 20;

Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Intact:
        return Tone::Green;
    case Verdict::Incomplete:
        return Tone::Ochre;
    case Verdict::Altered:
    case Verdict::Unreadable:
        break;
    }
    return Tone::Red;
}

/** A finding says of it that it was checked, and holds: where something is altered, it says no more than that it was gone
 * through. */
bool isProof(const Finding &finding, Verdict verdict)
{
    static const QSet<QString> proofs{u"attachments-checked"_s, u"document-stamped"_s, u"images-compared"_s,
                                      u"journal-checked"_s,     u"journal-stamped"_s,  u"originals-checked"_s,
                                      u"originals-stamped"_s,   u"words-compared"_s};
    return verdict != Verdict::Altered && proofs.contains(finding.code);
}

QString wordFor(const Finding &finding, Verdict verdict)
{
    return finding.severity == Finding::Severity::Fault     ? VerificationPage::tr("fault")
           : finding.severity == Finding::Severity::Warning ? VerificationPage::tr("warning")
           : isProof(finding, verdict)                      ? VerificationPage::tr("checked")
                                                            : VerificationPage::tr("information");
}

} // namespace

VerificationPage::VerificationPage(const Equipment &equipment, QWidget *parent)
    : Page(parent)
    , m_equipment(equipment)
    , m_back(button(u"verificationBack"_s, ButtonKind::Quiet, u"back"_s))
    , m_title(new Label(TextRole::Heading))
    , m_file(new Label(TextRole::Muted))
    , m_verdict(new Card)
    , m_verdictTitle(new Label(TextRole::Heading))
    , m_verdictText(new Label)
    , m_limitsTitle(new Label(TextRole::Field))
    , m_limits(new Label)
    , m_findingsTitle(new Label(TextRole::Field))
    , m_findings(new Card)
    , m_other(button(u"verifyOther"_s, ButtonKind::Plain, u"verify"_s))
    , m_authority(button(u"trustAuthority"_s))
    , m_read(button(u"readDossier"_s, ButtonKind::Primary))
{
    setObjectName(u"verificationPage"_s);
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->body()->addWidget(m_verdictTitle);
    m_verdict->body()->addWidget(m_verdictText);
    auto *limits = new Card;
    limits->body()->addWidget(m_limits);
    m_list = static_cast<Card *>(m_findings)->body();
    m_list->setSpacing(10);
    auto *actions = new QWidget;
    auto *flow = new FlowLayout(actions, 8);
    for (QPushButton *action : {m_read, m_other, m_authority})
        flow->addWidget(action);

    auto *content = new QWidget;
    content->setMaximumWidth(int(widest * qMax(1.0, textScale(*this))));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 18, 24, 24);
    column->setSpacing(10);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_file, m_verdict, actions, m_limitsTitle, limits,
                                                            m_findingsTitle, m_findings})
        column->addWidget(widget);
    column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QScrollArea *area = scrolling(u"verificationScroll"_s, content);
    area->setAlignment(Qt::AlignHCenter);
    layout->addWidget(area);

    connect(m_back, &QPushButton::clicked, this, &VerificationPage::leaveWanted);
    connect(m_other, &QPushButton::clicked, this, &VerificationPage::askFile);
    connect(m_authority, &QPushButton::clicked, this, &VerificationPage::askAuthority);
    connect(m_read, &QPushButton::clicked, this, [this] { Q_EMIT readingWanted(m_path); });
    retranslate();
}

void VerificationPage::verify(const QString &path)
{
    m_path = path;
    m_isPdf = !path.isEmpty() && isPdf(path);
    m_known = false;
    retranslate();
    if (path.isEmpty())
        askFile();
    else
        run();
}

void VerificationPage::askFile()
{
    m_equipment.prompter.askFiles(
        this, {tr("Check a dossier or its PDF"), m_equipment.settings.lastFolder(), tr("Dossier or PDF (*.appui *.pdf)")},
        [this](const QStringList &paths) {
            if (!paths.isEmpty())
                verify(paths.first());
        });
}

void VerificationPage::askAuthority()
{
    m_equipment.prompter.askFiles(
        this, {tr("Certificate of the authority"), m_equipment.settings.lastFolder(), tr("Certificates (*.pem *.crt *.cer)")},
        [this](const QStringList &paths) {
            QFile file(paths.value(0));
            if (!file.open(QIODevice::ReadOnly))
                return;
            m_caPem = file.read(mostCertificateBytes);
            if (!m_path.isEmpty())
                run();
        });
}

void VerificationPage::run()
{
    const auto work = [path = m_path, trust = Trust{.caPem = m_caPem, .system = true, .now = m_equipment.desk.now()}](
                          const Progress &progress) -> Result<Verification> { return verifyFile(path, trust, progress); };
    m_equipment.desk.runAside<Verification>(tr("Checking: every digest is taken again…"), work, this,
                                            [this](const Result<Verification> &done) {
                                                if (done)
                                                    show(*done);
                                            });
}

void VerificationPage::show(const Verification &verification)
{
    m_verification = verification;
    m_known = true;
    retranslate();
    m_verdictTitle->setFocus(Qt::OtherFocusReason);
}

void VerificationPage::clearFindings()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void VerificationPage::addFinding(QVBoxLayout *list, const Finding &finding)
{
    auto *row = new QWidget;
    auto *chip = new Label(TextRole::Chip);
    chip->setText(wordFor(finding, m_verification.verdict));
    chip->setTone(finding.severity == Finding::Severity::Fault     ? Tone::Red
                  : finding.severity == Finding::Severity::Warning ? Tone::Ochre
                  : isProof(finding, m_verification.verdict)       ? Tone::Green
                                                                   : Tone::Blue);
    auto *message = new Label;
    message->setText(finding.message);
    message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(message);
    if (!finding.detail.isEmpty()) {
        auto *more = new Disclosure(u"detail-"_s + finding.code);
        more->setTitle(tr("Details"));
        more->setToolTip(finding.code);
        auto *detail = new Label(TextRole::Small);
        detail->setText(finding.detail);
        detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
        more->body()->addWidget(detail);
        texts->addWidget(more);
    }
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto *place = new QWidget;
    QStringList words;
    for (const Finding &each : std::as_const(m_verification.findings))
        words.append(wordFor(each, m_verification.verdict));
    place->setFixedWidth(widestChip(words));
    auto *start = new QHBoxLayout(place);
    start->setContentsMargins(0, 0, 0, 0);
    start->addWidget(chip, 0, Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(place, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    list->addWidget(row);
}

void VerificationPage::setBack(const QString &text)
{
    m_back->setText(text);
}

void VerificationPage::retranslate()
{
    m_title->setText(tr("Is this dossier whole?"));
    m_file->tell(m_path.isEmpty() ? QString() : QDir::toNativeSeparators(m_path));
    m_limitsTitle->setText(tr("What this does not prove"));
    m_limits->setText(
        tr("That a page was not changed on the screen before it was captured, nor that what it says is true. A timestamp "
           "proves that nothing was changed after its date, no more. The dossier was drawn up by the victim: it is no "
           "bailiff's report."));
    m_findingsTitle->setText(tr("What was checked"));
    m_other->setText(m_path.isEmpty() ? tr("Choose a dossier…") : tr("Check another one…"));
    m_authority->setText(tr("I have the authority's certificate…"));
    m_read->setText(tr("Open it to read it"));
    m_read->setVisible(m_known && m_verification.verdict != Verdict::Unreadable && !m_isPdf);
    m_authority->setVisible(m_known);
    m_findingsTitle->setVisible(m_known);
    m_findings->setVisible(m_known);
    clearFindings();
    m_verdict->setTone(m_known ? toneOf(m_verification.verdict) : Tone::Plain);
    m_verdictTitle->setTone(m_known ? toneOf(m_verification.verdict) : Tone::Plain);
    m_verdictTitle->setText(m_path.isEmpty() ? tr("Choose the dossier that you were sent.") : tr("Checking…"));
    m_verdictText->setText(tr("Nothing in it is changed: it is only read, on this computer."));
    if (!m_known)
        return;
    for (const Finding &finding : std::as_const(m_verification.findings))
        addFinding(m_list, finding);
    sayVerdict();
}

void VerificationPage::sayVerdict()
{
    switch (m_verification.verdict) {
    case Verdict::Intact:
        m_verdictTitle->setText(m_isPdf ? tr("This PDF is intact.") : tr("This dossier is intact."));
        m_verdictText->setText(
            m_isPdf ? tr("Every file in it fits the list, and a recognised authority has dated it as a whole.")
                    : tr("Every exhibit fits its digest, the journal is whole, and a recognised authority has dated it."));
        break;
    case Verdict::Incomplete:
        m_verdictTitle->setText(m_verification.isAllCompared ? tr("No alteration was found, but the proof is not complete.")
                                                             : tr("No alteration was found in what could be compared."));
        m_verdictText->setText(m_verification.isAllCompared
                                   ? tr("The findings below say what is missing.")
                                   : tr("The rest was not compared: the findings below say what, and why."));
        break;
    case Verdict::Altered:
        m_verdictTitle->setText(m_isPdf ? tr("This PDF was altered.") : tr("This dossier was altered."));
        m_verdictText->setText(tr("Something differs from what the journal or a timestamp says. The findings below say what."));
        break;
    case Verdict::Unreadable:
        m_verdictTitle->setText(m_isPdf ? tr("This file can't be read as a PDF of this program.")
                                        : tr("This file can't be read as a dossier."));
        m_verdictText->setText(tr("The finding below says why."));
        break;
    }
}

} // namespace appui
