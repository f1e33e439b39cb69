// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QButtonGroup;
class QPushButton;
class QToolButton;

namespace appui {

/** Above the exhibits: which of them are shown, and how. */
class PiecesBar : public QWidget
{
    Q_OBJECT

public:
    explicit PiecesBar(QWidget *parent = nullptr);

    struct Counts
    {
        int found = 0; ///< by the search; all of them when there is none
        int all = 0;
        int toComplete = 0;
        int unstamped = 0;
    };
    void setCounts(const Counts &counts);
    void setLook(bool table, bool blurs);
    /** Whether short questions can be asked about what is missing. */
    void setAsks(bool asks);
    void retranslate();

Q_SIGNALS:
    void filterChosen(int which); ///< 0: all, 1: to complete, 2: not timestamped
    void tableWanted(bool table);
    void blurWanted(bool blurs);
    void interviewWanted();

private:
    QButtonGroup *m_filters;
    QToolButton *m_asGallery;
    QToolButton *m_asTable;
    QPushButton *m_oneByOne;
    QToolButton *m_blur;
    Counts m_counts;
};

} // namespace appui
