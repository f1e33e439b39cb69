// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/settingsdialog.h"

#include "dialogs/authoritydialog.h"
#include "dialogs/prompter.h"
#include "look/settings.h"
#include "widgets/button.h"
#include "widgets/choicefield.h"
#include "widgets/label.h"
#include "work/capturewatch.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

const QStringList languages{QString(), u"fr"_s, u"en"_s};
constexpr int usualWidth = 500; // what is narrower wraps
constexpr int sizes[] = {100, 125, 150, 200};

} // namespace

SettingsDialog::SettingsDialog(const Equipment &equipment, QWidget *parent)
    : ScrollingDialog(usualWidth, parent)
    , m_equipment(equipment)
    , m_settings(equipment.settings)
    , m_title(new Label(TextRole::Heading))
    , m_language(new ChoiceField(u"language"_s, {u"System"_s, u"French"_s, u"English"_s}))
    , m_theme(new ChoiceField(u"theme"_s, {u"System"_s, u"Light"_s, u"Dark"_s, u"HighContrast"_s}))
    , m_size(new ChoiceField(u"textSize"_s, {u"100"_s, u"125"_s, u"150"_s, u"200"_s}))
    , m_stamping(new Label(TextRole::Field))
    , m_stampingState(new Label(TextRole::Muted))
    , m_authorities(button(u"settingsAuthorities"_s, ButtonKind::Plain, u"stamp"_s))
    , m_captures(new Label(TextRole::Field))
    , m_watches(new QCheckBox)
    , m_captureFolder(button(u"settingsCaptureFolder"_s, ButtonKind::Plain, u"folder"_s))
    , m_close(button(u"closeSettings"_s, ButtonKind::Primary))
{
    setObjectName(u"settingsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    QVBoxLayout *layout = content();
    layout->setSpacing(16);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_language, m_theme, m_size})
        layout->addWidget(widget);
    auto *stamping = new QHBoxLayout;
    stamping->addWidget(m_stampingState, 1);
    stamping->addWidget(m_authorities);
    auto *group = new QVBoxLayout;
    group->setSpacing(4);
    group->addWidget(m_stamping);
    group->addLayout(stamping);
    layout->addLayout(group);
    m_watches->setObjectName(u"watchCaptures"_s);
    auto *captures = new QVBoxLayout;
    captures->setSpacing(4);
    captures->addWidget(m_captures);
    captures->addWidget(m_watches);
    captures->addWidget(m_captureFolder, 0, Qt::AlignLeft);
    layout->addLayout(captures);
    setFoot(m_close);
    m_language->setCurrent(int(languages.indexOf(m_settings.language())));
    m_theme->setCurrent(int(m_settings.theme()));
    const auto size = std::find(std::begin(sizes), std::end(sizes), m_settings.textSize());
    m_size->setCurrent(size == std::end(sizes) ? 0 : int(size - sizes));
    connect(m_language, &ChoiceField::committed, this, [this](int choice) { m_settings.setLanguage(languages[choice]); });
    connect(m_theme, &ChoiceField::committed, this, [this](int choice) { m_settings.setTheme(Settings::Theme(choice)); });
    connect(m_size, &ChoiceField::committed, this, [this](int choice) { m_settings.setTextSize(sizes[choice]); });
    connect(m_authorities, &QPushButton::clicked, this, [this] { (new AuthorityDialog(m_equipment, this))->open(); });
    connect(&m_settings, &Settings::stampingChanged, this, &SettingsDialog::showStamping);
    connect(m_watches, &QCheckBox::toggled, this, &SettingsDialog::watchCaptures);
    connect(m_captureFolder, &QPushButton::clicked, this, &SettingsDialog::askCaptureFolder);
    connect(&m_settings, &Settings::watchingChanged, this, &SettingsDialog::showCaptures);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    ScrollingDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_title->setText(tr("Settings"));
    m_language->setLabel(tr("Language of the window"));
    m_language->setHint(tr("The documents are in French in any case."));
    m_language->setChoices({tr("As the computer"), u"Français"_s, u"English"_s});
    m_theme->setLabel(tr("Colours"));
    m_theme->setChoices({tr("As the computer"), tr("Light"), tr("Dark"), tr("High contrast")});
    m_size->setLabel(tr("Size of the text"));
    m_size->setChoices({u"100 %"_s, u"125 %"_s, u"150 %"_s, u"200 %"_s});
    m_stamping->setText(tr("Timestamps"));
    m_authorities->setText(tr("Choose…"));
    m_authorities->setAccessibleName(tr("Choose who gives the timestamps"));
    m_captures->setText(tr("Captures of the screen"));
    m_watches->setText(tr("Watch a folder, and offer the captures that appear in it"));
    m_captureFolder->setAccessibleName(tr("Choose the folder of captures"));
    m_close->setText(tr("Close"));
    showStamping();
    showCaptures();
}

void SettingsDialog::watchCaptures(bool watches)
{
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString chosen = m_settings.captureFolder();
    m_settings.watchCaptures(watches, chosen.isEmpty() ? usualCaptureFolder(pictures) : chosen);
}

void SettingsDialog::askCaptureFolder()
{
    m_equipment.prompter.askFolder(this, {tr("Folder of captures"), m_settings.captureFolder(), {}},
                                   [this](const QString &folder) { m_settings.watchCaptures(true, folder); });
}

void SettingsDialog::showCaptures()
{
    const QSignalBlocker quiet(m_watches);
    m_watches->setChecked(m_settings.watchesCaptures());
    m_captureFolder->setVisible(m_settings.watchesCaptures());
    m_captureFolder->setText(QDir::toNativeSeparators(m_settings.captureFolder()));
}

void SettingsDialog::showStamping()
{
    const int chosen = int(m_settings.authorities().size());
    if (chosen == 0)
        m_stampingState->setText(tr("No authority is chosen: none is asked."));
    else if (m_settings.stampsByItself())
        m_stampingState->setText(tr("%n authority(ies), asked as things come in.", nullptr, chosen));
    else
        m_stampingState->setText(tr("%n authority(ies), asked when you say so.", nullptr, chosen));
}

} // namespace appui
