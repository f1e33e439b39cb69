// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/keycopy.h"

#include "casework/copying.h"
#include "dialogs/prompter.h"
#include "look/wording.h"
#include "widgets/button.h"
#include "widgets/flowlayout.h"
#include "widgets/label.h"
#include "widgets/points.h"
#include "work/desk.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

Result<QString> copyInto(const QString &folder, const QString &file, const Progress &progress)
{
    const QString place = freePath(folder, QFileInfo(file).fileName());
    const auto copied = copyAndCompare(file, place, progress);
    if (!copied)
        return fail(copied);
    return place;
}

} // namespace

KeyCopy::KeyCopy(Desk &desk, Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_prompter(prompter)
    , m_title(new Label)
    , m_keys(new QVBoxLayout)
    , m_withOthers(new QCheckBox)
    , m_withDossier(new QCheckBox)
    , m_dossierNote(new Label(TextRole::Small))
    , m_again(button(u"lookForKeys"_s, ButtonKind::Quiet))
    , m_elsewhere(button(u"copyElsewhere"_s, ButtonKind::Quiet, u"folder"_s))
    , m_outcome(new Label(TextRole::Strong))
{
    setObjectName(u"keyCopy"_s);
    m_outcome->setObjectName(u"copyOutcome"_s);
    m_withOthers->setObjectName(u"copyOthersToo"_s);
    m_withDossier->setObjectName(u"copyDossierToo"_s);
    m_keys->setSpacing(4);
    auto *actions = new QWidget;
    auto *flow = new FlowLayout(actions, 8);
    flow->addWidget(m_again);
    flow->addWidget(m_elsewhere);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_withOthers);
    layout->addWidget(m_withDossier);
    layout->addWidget(m_dossierNote);
    layout->addLayout(m_keys);
    layout->addWidget(actions);
    layout->addWidget(m_outcome);
    m_dossierNote->setObjectName(u"copyDossierNote"_s);
    m_dossierNote->setTone(Tone::Ochre);
    connect(m_withDossier, &QCheckBox::toggled, this, &KeyCopy::retranslate);
    connect(m_again, &QPushButton::clicked, this, &KeyCopy::look);
    connect(m_elsewhere, &QPushButton::clicked, this, &KeyCopy::askFolder);
    retranslate();
    hide();
}

void KeyCopy::setDocument(const QString &path, const QStringList &others)
{
    m_path = path;
    m_others = others;
    m_others.removeAll(path);
    m_others.removeDuplicates();
    m_withOthers->setChecked(false); // each is for a reader of its own
    m_withOthers->setHidden(m_others.isEmpty());
    retranslate();
    m_outcome->tell({});
    hide();
}

void KeyCopy::look()
{
    const auto work = [](const Progress &) -> Result<QList<Volume>> { return keysAmong(mountedVolumes(), systemRoot()); };
    m_desk.runAside<QList<Volume>>(tr("Looking for a key…"), work, this,
                                   [this](const Result<QList<Volume>> &keys) { offer(keys.value_or(QList<Volume>())); });
    show();
}

void KeyCopy::offer(const QList<Volume> &keys)
{
    emptyOut(m_keys);
    int number = 0;
    for (const Volume &key : keys) {
        auto *to = button(u"copyToKey%1"_s.arg(++number), ButtonKind::Plain, u"save"_s);
        const QString name = key.name.isEmpty() ? tr("USB key") : key.name;
        to->setText(tr("%1 (%2), %3 free", "a key, where it is, room")
                        .arg(name, QDir::toNativeSeparators(key.root), fileSize(key.available)));
        to->setAccessibleName(tr("Copy onto %1").arg(to->text()));
        connect(to, &QPushButton::clicked, this, [this, root = key.root] { copyTo(root); });
        m_keys->addWidget(to, 0, Qt::AlignLeft);
        to->show(); // at once: the focus may go there
    }
    m_title->show();
    m_title->setText(keys.isEmpty() ? tr("No key was found. Plug one in, wait a moment, then look again.")
                                    : tr("On which key? What is on it already stays as it is."));
    show();
}

void KeyCopy::askFolder()
{
    m_prompter.askFolder(this, {tr("Copy to another place"), QFileInfo(m_path).absolutePath(), {}},
                         [this](const QString &folder) { copyTo(folder); });
}

/** In the writer's own thread, where nobody changes the dossier meanwhile. */
void KeyCopy::copyTo(const QString &folder)
{
    m_outcome->tell({});
    QStringList files{m_path};
    for (const QString &other : std::as_const(m_others))
        if (m_withOthers->isChecked() && QFileInfo::exists(other))
            files.append(other);
    if (m_withDossier->isChecked() && m_desk.snapshot())
        files.append(m_desk.snapshot()->path);
    const auto act = [files, folder](DossierStore &, const Progress &progress) -> Result<QStringList> {
        QStringList made;
        for (const QString &file : files) {
            const auto place = copyInto(folder, file, progress);
            if (!place)
                return fail(place);
            made.append(QDir::toNativeSeparators(*place));
        }
        return made;
    };
    m_desk.run<QStringList>(
        tr("Copying, then reading the copy again to compare it…"), act, this, [this](const Result<QStringList> &made) {
            m_title->setHidden(made && m_keys->isEmpty()); // what was missing is missed no longer
            if (made)
                tell(tr("%n copy(ies) identical, byte for byte:", nullptr, int(made->size())) + u'\n' + made->join(u'\n') +
                         u'\n' + tr("Before you unplug the key, ask your computer to eject it."),
                     false);
            else
                tell(made.error().message, true);
        });
}

void KeyCopy::tell(const QString &sentence, bool problem)
{
    m_outcome->setTone(problem ? Tone::Ochre : Tone::Green);
    m_outcome->tell(sentence);
    QAccessibleEvent spoken(m_outcome, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void KeyCopy::retranslate()
{
    QStringList names;
    for (const QString &other : std::as_const(m_others))
        names.append(QFileInfo(other).fileName());
    m_withOthers->setText(tr("With what you made before: %1").arg(names.join(u", "_s)));
    m_withDossier->setText(tr("With the dossier itself, to go on with it elsewhere"));
    m_dossierNote->tell(m_withDossier->isChecked()
                            ? tr("It holds everything, your private notes too: give it only to somebody who may read them.")
                            : QString());
    m_again->setText(tr("Look again"));
    m_again->setAccessibleName(tr("Look for a key again"));
    m_elsewhere->setText(tr("Another place…"));
}

} // namespace appui
