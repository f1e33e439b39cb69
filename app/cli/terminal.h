// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"

#include <QString>

class QJsonObject;

namespace appui::cli {

/**
 * What the person sees: results on the standard output, everything else on the error output, all in UTF-8. Names and titles come
 * from others: characters in them that would steer the terminal do not reach it.
 */
class Terminal
{
public:
    Terminal();

    /** Some lines of the result, written out at once. */
    void say(const QString &line);
    void say(const QJsonObject &json);
    /** Something to know that stopped nothing. */
    void warn(const QString &sentence);
    /** Something that went wrong. */
    void complain(const QString &sentence);

    /** Shows how far long work is where somebody is watching; asks it to stop when the person does. */
    Progress progress(const QString &what);

private:
    void clearProgress();

    bool m_watched;
    bool m_progressShown = false;
};

} // namespace appui::cli
