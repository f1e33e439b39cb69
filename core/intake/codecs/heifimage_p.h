// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/codecs_p.h"

namespace appui {

/** Codecs::openHeif(), by libheif. */
std::unique_ptr<HeifImage> openHeif(EvidenceFile &file);

} // namespace appui
