// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QTextBrowser;

namespace appui {

/**
 * A page of the help that comes with the program: resources/help/LANGUAGE/TOPIC.md. Some end with a picture of the program, or lead
 * to another page. Nothing is fetched from anywhere.
 */
class StationHelpDialog : public QDialog
{
    Q_OBJECT

public:
    /** `topic` names a page ("pieces"), `pictures` the folder with LANGUAGE/TOPIC.png of those that have one. */
    StationHelpDialog(const QString &topic, const QString &pictures, QWidget *parent = nullptr);

Q_SIGNALS:
    void tourWanted();

private:
    void follow(const QUrl &link);
    void showPage(const QString &topic);

    QString m_pictures;
    QTextBrowser *m_page;
};

} // namespace appui
