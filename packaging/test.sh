#!/bin/bash
# SPDX-FileCopyrightText: 2026 À l’appui contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything and runs every test; the last lines are ctest's own summary.
. "$(dirname "$0")/prepare.sh"

build
exec ctest --preset release --parallel "$(nproc)"
