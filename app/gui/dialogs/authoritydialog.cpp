// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/authoritydialog.h"

#include "casework/stamping.h"
#include "dialogs/prompter.h"
#include "look/settings.h"
#include "look/wording.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/linefield.h"
#include "work/desk.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr qint64 mostCertificateBytes = 1 << 20;
constexpr int digestBytes = 32;

} // namespace

AuthorityDialog::AuthorityDialog(const Equipment &equipment, QWidget *parent)
    : QDialog(parent)
    , m_equipment(equipment)
    , m_url(new LineField(u"authorityUrl"_s))
    , m_file(new Label(TextRole::Muted))
    , m_result(new Label)
    , m_choose(button(u"authorityFile"_s, ButtonKind::Plain, u"file"_s))
    , m_try(button(u"authorityTry"_s))
    , m_keep(button(u"authorityKeep"_s, ButtonKind::Primary))
    , m_cancel(button(u"authorityCancel"_s))
{
    setObjectName(u"authorityDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Who gives the timestamps"));
    setMinimumWidth(540);
    build();
    const SnapshotPtr snapshot = equipment.desk.snapshot();
    if (snapshot && !snapshot->dossier.authorities.isEmpty()) {
        const Authority &first = *snapshot->dossier.authorities.begin();
        m_url->setText(first.url);
        m_caPem = first.caPem.toUtf8();
    }
    m_file->setText(m_caPem.isEmpty() ? tr("Certificates: those of this computer.") : tr("Certificates: already given."));
    connect(m_choose, &QPushButton::clicked, this, &AuthorityDialog::chooseFile);
    connect(m_try, &QPushButton::clicked, this, &AuthorityDialog::tryIt);
    connect(m_keep, &QPushButton::clicked, this, &AuthorityDialog::keep);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void AuthorityDialog::build()
{
    auto *title = new Label(TextRole::Heading);
    title->setText(tr("Who gives the timestamps"));
    auto *lead = new Label(TextRole::Muted);
    lead->setText(tr("An authority dates the digests of your exhibits: it never sees the exhibits. Your ASL or your lawyer can tell you "
                     "which one to choose. None is asked before you choose it."));
    m_url->setLabel(tr("Its address"));
    m_url->setPlaceholder(u"https://…"_s);
    m_choose->setText(tr("Its certificates (.pem)…"));
    m_try->setText(tr("Try it"));
    m_keep->setText(tr("Use this authority"));
    m_cancel->setText(tr("Cancel"));
    m_result->hide();
    auto *file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(m_choose);
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_try);
    actions->addStretch(1);
    actions->addWidget(m_cancel);
    actions->addWidget(m_keep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 20, 22, 18);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(lead);
    layout->addWidget(m_url);
    layout->addLayout(file);
    layout->addWidget(m_result);
    layout->addLayout(actions);
}

void AuthorityDialog::chooseFile()
{
    m_equipment.prompter.askFiles(this, {tr("Certificates of the authority"), m_equipment.settings.lastFolder(),
                                         tr("Certificates (*.pem *.crt *.cer)")},
                                  [this](const QStringList &paths) {
                                      QFile file(paths.value(0));
                                      if (!file.open(QIODevice::ReadOnly))
                                          return;
                                      m_caPem = file.read(mostCertificateBytes);
                                      m_file->setText(tr("Certificates: %1").arg(QFileInfo(file).fileName()));
                                  });
}

void AuthorityDialog::busy(bool busy)
{
    m_try->setDisabled(busy);
    m_keep->setDisabled(busy);
}

void AuthorityDialog::tryIt()
{
    busy(true);
    const auto work = [url = m_url->text().trimmed(), pem = m_caPem](const Progress &progress) -> Result<TokenFacts> {
        const Digest sample = randomBytes(digestBytes);
        const Trust trust{pem, pem.isEmpty()};
        const auto token = requestToken(url, sample, trust, {}, progress);
        if (!token)
            return fail(token);
        return checkToken(*token, sample, trust);
    };
    m_equipment.desk.runAside<TokenFacts>(tr("Asking for a trial timestamp…"), work, this, [this](const Result<TokenFacts> &facts) {
        busy(false);
        m_result->setTone(facts ? Tone::Green : Tone::Red);
        m_result->tell(facts ? tr("It answers: %1, %2.").arg(facts->authority, moment(facts->when, m_equipment.desk.now()))
                             : facts.error().message);
    });
}

void AuthorityDialog::keep()
{
    busy(true);
    const auto act = [url = m_url->text().trimmed(), pem = m_caPem](DossierStore &store, const Progress &) {
        return rememberAuthority(store, url, pem);
    };
    m_equipment.desk.run<void>(tr("Noting the authority…"), act, this, [this](const Result<void> &kept) {
        busy(false);
        if (kept) {
            accept();
            return;
        }
        m_result->setTone(Tone::Red);
        m_result->tell(kept.error().message);
    });
}

} // namespace appui
