// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/stationhelpdialog.h"

#include "look/colours.h"
#include "look/textscale.h"
#include "widgets/button.h"

#include <QFile>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QSvgRenderer>
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

/** Its drawings are as large as the text, in the colours of the theme. */
class HelpBrowser : public QTextBrowser
{
protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        QFile file(u':' + name.path());
        if (name.scheme() != "qrc"_L1 || !name.path().endsWith(".svg"_L1) || !file.open(QIODevice::ReadOnly))
            return QTextBrowser::loadResource(type, name);
        QSvgRenderer drawing(dressed(file.readAll()));
        constexpr int paddings = 24; // pixels, as in window.qss: not laid out yet, it knows no viewport
        const int frame = 2 * int(document()->documentMargin()) + verticalScrollBar()->sizeHint().width() + paddings;
        const QSize size = drawing.defaultSize() * textScale(*this);
        QPixmap picture(size.scaled(qMin(size.width(), width() - frame), size.height(), Qt::KeepAspectRatio) *
                        devicePixelRatioF());
        picture.setDevicePixelRatio(devicePixelRatioF());
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        drawing.render(&painter, QRectF({}, picture.deviceIndependentSize()));
        return picture;
    }

private:
    QByteArray dressed(QByteArray drawing) const
    {
        const Colours &c = coloursOf(palette());
        const std::pair<const char *, QColor> inks[] = {
            {"#1e2a32", c.ink},         {"#ffffff", c.surface},   {"#f6f4ef", c.paper},   {"#ddd8cc", c.line},
            {"#eee9df", c.line},        {"#e7e3da", c.line},      {"#9aa3a9", c.outline}, {"#1f5673", c.blue.ink},
            {"#d9e6ee", c.blue.ground}, {"#2f6b4f", c.green.ink}, {"#9b2c2c", c.red.ink}};
        // Marked first: a colour of the theme may be one of the drawing's.
        for (const auto &[drawn, ink] : inks)
            drawing.replace(drawn, '@' + QByteArray(drawn + 1) + '@');
        for (const auto &[drawn, ink] : inks)
            drawing.replace('@' + QByteArray(drawn + 1) + '@', ink.name().toLatin1());
        return drawing;
    }
};

} // namespace

StationHelpDialog::StationHelpDialog(const QString &topic, const QString &pictures, QWidget *parent)
    : QDialog(parent)
    , m_pictures(pictures)
    , m_page(new HelpBrowser)
{
    setObjectName(u"stationHelp"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Help"));
    m_page->setObjectName(u"helpText"_s);
    m_page->setAccessibleName(tr("Help"));
    m_page->setOpenLinks(false);
    auto *close = button(u"closeStationHelp"_s);
    close->setText(tr("Close"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 14);
    layout->addWidget(m_page, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(700, 620);
    m_page->setFocus();
    layout->activate();
    showPage(topic); // its pictures fit the room there is
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
