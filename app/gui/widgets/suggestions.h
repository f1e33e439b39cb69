// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCompleter>

class QLineEdit;

namespace appui {

/**
 * What may be meant, in a list below a field in which somebody types. A click elsewhere closes the list and does what it would
 * have done without it.
 */
class Suggestions : public QCompleter
{
    Q_OBJECT

public:
    /** Takes the place of those that the field had. */
    static void offer(QLineEdit *field, const QStringList &words);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Suggestions(const QStringList &words, QObject *parent);
};

} // namespace appui
