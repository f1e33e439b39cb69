// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace appui {

struct Event;

/**
 * Whether an event is called a paper of her doctor's, or a sick leave: by the first words, since an insult that reached her
 * "pendant mon arrêt maladie" is somebody's act.
 */
bool isMedicalPaper(const Event &event);
/** Whether it is called a step that she took herself: her complaint, her report, her request. */
bool isOwnStep(const Event &event);

} // namespace appui
