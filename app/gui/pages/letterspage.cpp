// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/letterspage.h"

#include "dialogs/prompter.h"
#include "look/settings.h"
#include "look/textscale.h"
#include "widgets/button.h"
#include "widgets/combofield.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"
#include "widgets/lettercard.h"
#include "widgets/pdfpreview.h"
#include "widgets/scrolling.h"
#include "work/desk.h"
#include "work/letters.h"
#include "work/printing.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPrinter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

constexpr int widest = 860; // pixels of a column that is read with ease

} // namespace

LettersPage::LettersPage(const Equipment &equipment, QWidget *parent)
    : Page(parent)
    , m_equipment(equipment)
    , m_letters(new Letters(equipment.desk, equipment.law, this))
    , m_kinds(letterKinds().value_or(QList<LetterKind>()))
    , m_stack(new QStackedWidget)
    , m_preview(new PdfPreview)
    , m_back(button(u"lettersBack"_s, ButtonKind::Quiet, u"back"_s))
    , m_title(new Label(TextRole::Heading))
    , m_lead(new Label(TextRole::Muted))
    , m_kindField(new ComboField(u"letterKind"_s))
    , m_subjectField(new ComboField(u"letterSubject"_s))
    , m_look(button(u"letterLook"_s, ButtonKind::Primary, u"show"_s))
    , m_save(button(u"letterSave"_s, ButtonKind::Plain, u"save"_s))
    , m_copy(button(u"letterCopy"_s, ButtonKind::Plain, u"paste"_s))
    , m_place(new QVBoxLayout)
{
    setObjectName(u"lettersPage"_s);
    m_preview->setObjectName(u"letterPreview"_s);
    build();
    connectAll();
    retranslate();
}

void LettersPage::build()
{
    auto *actions = new QWidget;
    auto *flow = new FlowLayout(actions, 8);
    for (QPushButton *action : {m_look, m_save, m_copy})
        flow->addWidget(action);
    auto *column = new QWidget;
    column->setMaximumWidth(int(widest * qMax(1.0, textScale(*this))));
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(22, 18, 22, 22);
    lines->setSpacing(10);
    lines->addWidget(m_back, 0, Qt::AlignLeft);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_lead, m_kindField, m_subjectField, actions})
        lines->addWidget(widget);
    lines->addLayout(m_place);
    lines->addStretch(1);
    m_stack->addWidget(scrolling(u"lettersScroll"_s, column));
    m_stack->addWidget(m_preview);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void LettersPage::connectAll()
{
    connect(m_back, &QPushButton::clicked, this, &LettersPage::leaveWanted);
    connect(m_kindField, &ComboField::committed, this, &LettersPage::chooseKind);
    connect(m_subjectField, &ComboField::committed, this, [this](int index) {
        m_subject = index;
        m_letters->read(choice());
    });
    connect(m_look, &QPushButton::clicked, this, [this] { m_letters->preview(choice()); });
    connect(m_save, &QPushButton::clicked, this, &LettersPage::askPlace);
    connect(m_copy, &QPushButton::clicked, this, [this] { m_letters->readText(choice()); });
    connect(m_letters, &Letters::blocksRead, this, &LettersPage::showBlocks);
    connect(m_letters, &Letters::textRead, this, [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT told(tr("The text of the letter is in the clipboard: paste it where you need it."), false);
    });
    connect(m_letters, &Letters::previewed, this, [this](const QString &path) {
        if (m_preview->show(path, m_kinds.value(m_kind).title))
            m_stack->setCurrentWidget(m_preview);
        m_preview->setFocus(Qt::OtherFocusReason);
    });
    connect(m_letters, &Letters::saved, this, [this](const QString &path, const QString &sheet) {
        Q_EMIT told(tr("The letter is here: %1. Beside it is a sheet for you alone: %2.")
                        .arg(QDir::toNativeSeparators(path), QFileInfo(sheet).fileName()),
                    false);
    });
    connect(m_letters, &Letters::failed, this, [this](const Error &error) { Q_EMIT told(error.message, true); });
    connect(m_preview, &PdfPreview::leaveWanted, this, [this] { m_stack->setCurrentIndex(0); });
    connect(m_letters, &Letters::printed, this, [this](const QString &file) {
        Q_EMIT told(file.isEmpty() ? tr("The letter was sent to the printer.")
                                   : tr("The letter was saved in %1.").arg(QDir::toNativeSeparators(file)),
                    false);
    });
    connect(m_preview, &PdfPreview::printWanted, this, [this] {
        const auto printer = pagePrinter();
        m_equipment.prompter.askPrinter(this, *printer, [this, printer] { m_letters->print(choice(), printer); });
    });
    connect(m_preview, &PdfPreview::saveWanted, this, &LettersPage::askPlace);
}

void LettersPage::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
}

void LettersPage::begin(const QString &kind)
{
    m_stack->setCurrentIndex(0);
    m_snapshot = m_equipment.desk.snapshot();
    if (m_snapshot)
        m_kinds = letterKinds(m_snapshot->dossier, m_equipment.law).value_or(m_kinds);
    offerKinds();
    const auto found = std::find_if(m_kinds.begin(), m_kinds.end(), [&](const LetterKind &each) { return each.id == kind; });
    chooseKind(found == m_kinds.end() ? 0 : int(found - m_kinds.begin()));
    m_kindField->setFocus(Qt::OtherFocusReason);
}

LetterChoice LettersPage::choice() const
{
    return {m_kinds.value(m_kind).id, m_subjects.value(m_subject).id};
}

void LettersPage::chooseKind(int index)
{
    m_kind = index;
    m_subject = 0;
    m_kindField->setCurrent(index);
    offerSubjects();
    if (m_snapshot)
        m_letters->read(choice());
}

void LettersPage::offerKinds()
{
    QStringList titles;
    for (const LetterKind &kind : std::as_const(m_kinds))
        titles.append(kind.title);
    m_kindField->setChoices(titles);
    m_kindField->setCurrent(m_kind);
}

void LettersPage::offerSubjects()
{
    m_subjects =
        m_snapshot && m_kind < m_kinds.size() ? letterSubjects(m_snapshot->dossier, m_kinds[m_kind]) : QList<LetterSubject>();
    QStringList names;
    for (const LetterSubject &subject : std::as_const(m_subjects))
        names.append(subject.name);
    m_subjectField->setChoices(names);
    m_subjectField->setCurrent(m_subject);
    m_subjectField->setVisible(m_subjects.size() > 1);
}

void LettersPage::showBlocks(const LetterChoice &letter, const QList<LetterBlock> &blocks)
{
    if (letter.kind != choice().kind || letter.about != choice().about)
        return;
    delete m_passages;
    m_passages = new QWidget;
    auto *layout = new QVBoxLayout(m_passages);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (const LetterBlock &block : blocks) {
        auto *card = new LetterCard(block, m_snapshot && m_snapshot->readOnly);
        layout->addWidget(card);
        connect(card, &LetterCard::written, this,
                [this, letter](const QString &key, const QString &text) { m_letters->write(letter, key, text); });
        connect(card, &LetterCard::restored, this, [this, letter](const QString &key) { m_letters->restore(letter, key); });
    }
    m_place->addWidget(m_passages);
}

void LettersPage::askPlace()
{
    const FileQuestion question{tr("Save the letter"),
                                QDir(m_equipment.settings.folderFor(m_snapshot->path)).filePath(choice().kind + u".pdf"_s),
                                tr("PDF (*.pdf)"), u"pdf"_s};
    m_equipment.prompter.askPlace(this, question, [this, letter = choice()](const QString &path) {
        m_equipment.settings.setDocumentsFolder(QFileInfo(path).absolutePath());
        m_letters->save(letter, path);
    });
}

void LettersPage::retranslate()
{
    m_back->setText(tr("Back"));
    m_title->setText(tr("The letters"));
    m_lead->setText(
        tr("The program writes them from your dossier; you put your own words where you like, and they stay. Nothing is "
           "sent. Each letter comes with a sheet for you alone: what it does not do, and what to do next."));
    m_kindField->setLabel(tr("Which letter?"));
    m_subjectField->setLabel(tr("About whom, or to which platform?"));
    offerKinds();
    m_look->setText(tr("Look at it"));
    m_save->setText(tr("Save it, with the sheet…"));
    m_copy->setText(tr("Copy its text"));
    m_preview->setBack(tr("Back to the letter"));
    m_preview->retranslate();
}

} // namespace appui
