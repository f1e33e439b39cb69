// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/authorityform.h"

#include "dialogs/prompter.h"
#include "look/wording.h"
#include "timestamp/timestamp.h"
#include "widgets/button.h"
#include "widgets/combofield.h"
#include "widgets/label.h"
#include "widgets/linefield.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr qint64 mostCertificateBytes = 1 << 20;

using Known = KnownAuthority;

QString price(const Known &known)
{
    switch (known.free) {
    case Known::Word::Stated:
        return AuthorityForm::tr("It says that it is free.");
    case Known::Word::Reported:
        return AuthorityForm::tr("Others say that it is free.");
    case Known::Word::Unknown:
        break;
    }
    return AuthorityForm::tr("Its price is not known here: ask it.");
}

QString rank(const Known &known)
{
    switch (known.qualified) {
    case Known::Word::Stated:
        return AuthorityForm::tr("It says that it is qualified (eIDAS).");
    case Known::Word::Reported:
        return AuthorityForm::tr("Others say that it is qualified (eIDAS).");
    case Known::Word::Unknown:
        break;
    }
    return AuthorityForm::tr("Nothing that was read says that it is qualified (eIDAS).");
}

QString roots(const Known &known)
{
    switch (known.roots) {
    case Known::Roots::System:
        return AuthorityForm::tr("Computers usually hold its root certificate.");
    case Known::Roots::Own:
        return known.certificates.isEmpty()
                   ? AuthorityForm::tr("Ask it for its certificates, and give the file below.")
                   : AuthorityForm::tr("Its certificates are said to be at %1: give the file below.").arg(known.certificates);
    case Known::Roots::Unknown:
        break;
    }
    return AuthorityForm::tr("It may need its own certificates: try it.");
}

QString noteOn(const Known &known)
{
    QStringList sentences{price(known), rank(known), roots(known)};
    if (known.intervalStated)
        sentences.append(AuthorityForm::tr("It asks for %n second(s) between two requests.", nullptr, known.intervalMs / 1000));
    sentences.append(AuthorityForm::tr("Nobody here has tried it; this was read on %1.").arg(shortDay(known.checkedOn)));
    return sentences.join(u' ');
}

} // namespace

AuthorityForm::AuthorityForm(Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_prompter(prompter)
    , m_known(knownAuthorities().value_or(QList<KnownAuthority>()))
    , m_choice(new ComboField(u"authorityKnown"_s))
    , m_note(new Label(TextRole::Small))
    , m_url(new LineField(u"authorityUrl"_s))
    , m_file(new Label(TextRole::Muted))
    , m_choose(button(u"authorityFile"_s, ButtonKind::Plain, u"file"_s))
    , m_add(button(u"authorityAdd"_s, ButtonKind::Plain, u"add"_s))
{
    setObjectName(u"authorityForm"_s);
    m_note->setObjectName(u"authorityNote"_s);
    build();
    connect(m_choice, &ComboField::committed, this, &AuthorityForm::showKnown);
    connect(m_choose, &QPushButton::clicked, this, &AuthorityForm::chooseFile);
    connect(m_add, &QPushButton::clicked, this, &AuthorityForm::add);
    connect(m_url->edit(), &QLineEdit::returnPressed, this, &AuthorityForm::add);
    retranslate();
    m_choice->setCurrent(0);
}

void AuthorityForm::build()
{
    auto *file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(m_choose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_choice);
    layout->addWidget(m_note);
    layout->addWidget(m_url);
    layout->addLayout(file);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
}

void AuthorityForm::showKnown(int index)
{
    const bool known = index > 0 && index <= m_known.size();
    m_note->tell(known ? noteOn(m_known[index - 1]) : QString());
    m_url->setComplaint({});
    m_url->edit()->setText(known ? m_known[index - 1].url : QString());
}

void AuthorityForm::chooseFile()
{
    const FileQuestion question{tr("Certificates of the authority"), m_folder, tr("Certificates (*.pem *.crt *.cer)")};
    m_prompter.askFiles(this, question, [this](const QStringList &paths) {
        QFile file(paths.value(0));
        if (!file.open(QIODevice::ReadOnly))
            return;
        m_caPem = file.read(mostCertificateBytes);
        m_fileName = QFileInfo(file).fileName();
        retranslate();
    });
}

void AuthorityForm::add()
{
    const Authority authority{.id = {}, .url = m_url->text().trimmed(), .caPem = QString::fromUtf8(m_caPem)};
    const auto usable = AuthorityClient::open(authority.url, {.caPem = m_caPem, .system = m_caPem.isEmpty()});
    m_url->setComplaint(usable ? QString() : usable.error().message);
    if (!usable)
        return;
    m_caPem.clear();
    m_fileName.clear();
    m_choice->setCurrent(0);
    showKnown(0);
    retranslate();
    Q_EMIT added(authority);
}

void AuthorityForm::retranslate()
{
    QStringList names{tr("Another one, by its address")};
    for (const KnownAuthority &known : std::as_const(m_known))
        names.append(tr("%1, %2", "an authority, its country").arg(known.name, known.country));
    m_choice->setLabel(tr("Add an authority"));
    m_choice->setChoices(names);
    m_choice->setHint(tr("None is asked before you choose it."));
    m_url->setLabel(tr("Its address"));
    m_url->setExample(u"https://…"_s);
    m_file->setText(m_fileName.isEmpty() ? tr("Certificates: those of this computer.") : tr("Certificates: %1").arg(m_fileName));
    m_choose->setText(tr("Its certificates (.pem)…"));
    m_add->setText(tr("Add to the list"));
    m_note->tell(m_choice->box()->currentIndex() > 0 ? noteOn(m_known[m_choice->box()->currentIndex() - 1]) : QString());
}

} // namespace appui
