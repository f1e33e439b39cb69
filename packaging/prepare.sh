# SPDX-FileCopyrightText: 2026 À l’appui contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the commands here: puts us at the project's root; installs what is missing, once (and what a command needs
# besides, in $also); builds.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
mkdir -p build

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# quietly LOG COMMAND…: says nothing, unless it fails
quietly() {
    local log=$1
    shift
    "$@" >"$log" 2>&1 || {
        tail -n 40 "$log" >&2
        echo "« $* » a échoué ; tout est dans $log." >&2
        exit 1
    }
}

install_packages() {
    command -v dpkg-query >/dev/null || return 0
    local wanted missing
    wanted="$(sed 's/#.*//; s/ .*//; /^$/d' packaging/packages.txt) ${also:-}"
    missing=$(comm -23 <(printf '%s\n' $wanted | sort) \
        <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $wanted 2>/dev/null | sed -n 's/^installed //p' | sort -u))
    [ -n "$missing" ] || return 0
    echo "Installation de $(wc -l <<<"$missing") paquets Debian…"
    quietly build/packages.log as_root apt-get update
    quietly build/packages.log as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing
}

# build TARGET…: all of them when none is named
build() {
    echo "Construction…"
    quietly build/configure.log cmake --preset release
    quietly build/build.log cmake --build --preset release ${1:+--target "$@"}
}

install_packages
