// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/stationhelpdialog.h"

#include "widgets/button.h"

#include <QFile>
#include <QLocale>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

QString language()
{
    return QLocale().language() == QLocale::French ? u"fr"_s : u"en"_s;
}

QString pageOn(const QString &topic)
{
    QFile page(u":/help/%1/%2.md"_s.arg(language(), topic));
    return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
}

} // namespace

StationHelpDialog::StationHelpDialog(const QString &topic, const QString &pictures, QWidget *parent)
    : QDialog(parent)
    , m_pictures(pictures)
    , m_page(new QTextBrowser)
{
    setObjectName(u"stationHelp"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Help"));
    m_page->setObjectName(u"helpText"_s);
    m_page->setAccessibleName(tr("Help"));
    m_page->setOpenLinks(false);
    showPage(topic);
    auto *close = button(u"closeStationHelp"_s);
    close->setText(tr("Close"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 14);
    layout->addWidget(m_page, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(700, 620);
    m_page->setFocus();
    connect(m_page, &QTextBrowser::anchorClicked, this, &StationHelpDialog::follow);
}

void StationHelpDialog::follow(const QUrl &link)
{
    if (link.path() != "tour"_L1) {
        showPage(link.path());
        return;
    }
    accept();
    Q_EMIT tourWanted();
}

void StationHelpDialog::showPage(const QString &topic)
{
    QString page = pageOn(topic);
    if (const QString picture = u"%1/%2/%3.png"_s.arg(m_pictures, language(), topic); QFile::exists(picture))
        page += u"\n\n![%1](%2)\n"_s.arg(tr("What the page looks like"),
                                         QString::fromLatin1(QUrl::fromLocalFile(picture).toEncoded()));
    m_page->setMarkdown(page);
}

} // namespace appui
