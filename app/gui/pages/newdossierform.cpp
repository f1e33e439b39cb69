// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/newdossierform.h"

#include "dialogs/prompter.h"
#include "look/settings.h"
#include "look/zones.h"
#include "widgets/button.h"
#include "widgets/combofield.h"
#include "widgets/label.h"
#include "widgets/linefield.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace appui {

NewDossierForm::NewDossierForm(Settings &settings, Prompter &prompter, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_prompter(prompter)
    , m_heading(new Label(TextRole::Heading))
    , m_lead(new Label(TextRole::Muted))
    , m_title(new LineField(u"newTitle"_s))
    , m_zone(new ComboField(u"newZone"_s))
    , m_placeLabel(new Label(TextRole::Field))
    , m_place(new Label)
    , m_complaint(new Label)
    , m_changePlace(button(u"changePlace"_s, ButtonKind::Quiet))
    , m_accept(button(u"createDossier"_s, ButtonKind::Primary))
    , m_reject(button(u"cancelNew"_s))
{
    auto *place = new QHBoxLayout;
    place->addWidget(m_place, 1);
    place->addWidget(m_changePlace, 0, Qt::AlignTop);
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_accept);
    actions->addWidget(m_reject);
    actions->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_heading);
    layout->addWidget(m_lead);
    layout->addWidget(m_title);
    layout->addWidget(m_zone);
    layout->addWidget(m_placeLabel);
    layout->addLayout(place);
    layout->addWidget(m_complaint);
    layout->addLayout(actions);
    layout->addStretch(1);
    m_complaint->setTone(Tone::Red);
    m_complaint->hide();

    connect(m_title->edit(), &QLineEdit::textChanged, this, &NewDossierForm::showPlace);
    connect(m_title->edit(), &QLineEdit::returnPressed, this, &NewDossierForm::accept);
    connect(m_changePlace, &QPushButton::clicked, this, &NewDossierForm::choosePlace);
    connect(m_accept, &QPushButton::clicked, this, &NewDossierForm::accept);
    connect(m_reject, &QPushButton::clicked, this, &NewDossierForm::rejected);
    retranslate();
}

void NewDossierForm::begin()
{
    m_chosenPath.clear();
    complain({});
    m_title->setText(tr("My dossier"));
    m_zone->setCurrent(0);
    showPlace();
    m_title->edit()->selectAll();
    m_title->edit()->setFocus(Qt::OtherFocusReason);
}

void NewDossierForm::complain(const QString &sentence)
{
    m_complaint->tell(sentence);
}

QString NewDossierForm::proposedPath() const
{
    QString folder = m_settings.lastFolder();
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    static const QRegularExpression unfit(u"[\\\\/:*?\"<>|\\x00-\\x1f]"_s);
    QString name = m_title->text().replace(unfit, u" "_s).simplified();
    if (name.isEmpty())
        name = tr("My dossier");
    QString path = QDir(folder).filePath(name + u".appui"_s);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QDir(folder).filePath(u"%1 %2.appui"_s.arg(name).arg(i));
    return path;
}

void NewDossierForm::showPlace()
{
    m_place->setText(QDir::toNativeSeparators(m_chosenPath.isEmpty() ? proposedPath() : m_chosenPath));
}

void NewDossierForm::choosePlace()
{
    const FileQuestion question{tr("Where to keep the dossier"), proposedPath(), tr("Dossier (*.appui)"), u"appui"_s};
    m_prompter.askPlace(this, question, [this](const QString &path) {
        m_chosenPath = path;
        showPlace();
    });
}

void NewDossierForm::accept()
{
    const QString title = m_title->text().simplified();
    m_title->setComplaint(title.isEmpty() ? tr("Give it a name; you can change it later.") : QString());
    if (title.isEmpty())
        return;
    const QString path = m_chosenPath.isEmpty() ? proposedPath() : m_chosenPath;
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    Q_EMIT accepted(path, title, QTimeZone(zones().value(qMax(0, m_zone->box()->currentIndex())).id));
}

void NewDossierForm::retranslate()
{
    m_heading->setText(tr("A new dossier"));
    m_lead->setText(tr("Three short answers. Everything can be changed later."));
    m_title->setLabel(tr("Name of the dossier"));
    m_title->setHint(tr("Only you see this name. It can be neutral."));
    m_zone->setLabel(tr("Where do you teach?"));
    m_zone->setHint(tr("Deadlines are counted in the days of that place."));
    QStringList names;
    for (const Zone &zone : zones())
        names.append(zone.name);
    m_zone->setChoices(names);
    m_placeLabel->setText(tr("Its file, on this computer"));
    m_changePlace->setText(tr("Change…"));
    m_changePlace->setAccessibleName(tr("Change the place of the file"));
    m_accept->setText(tr("Create the dossier"));
    m_reject->setText(tr("Cancel"));
}

} // namespace appui
