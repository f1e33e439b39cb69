// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/card.h"

class QPushButton;

namespace appui {

class CaptureWatch;
class Label;
class Settings;

/** A quiet line that offers the captures which appeared in the watched folder. It takes none by itself. */
class CaptureOffer : public Card
{
    Q_OBJECT

public:
    explicit CaptureOffer(Settings &settings, QWidget *parent = nullptr);

    /** Watches the folder that the person chose, from now on; false: watches none. */
    void setWatching(bool watching);
    void retranslate();

Q_SIGNALS:
    void additionWanted(const QStringList &paths);

private:
    void watch();
    void show();

    Settings &m_settings;
    bool m_watching = false;
    CaptureWatch *m_watch;
    Label *m_sentence;
    QPushButton *m_add;
    QPushButton *m_leave;
};

} // namespace appui
