#!/bin/bash
# SPDX-FileCopyrightText: 2026 À l’appui contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# fuzz.sh [SECONDS [TARGET…]]: each fuzzer for so long (60), two at a time, with clang and its sanitizers. Fails when one
# found something; that lies in build/fuzz/found/, and what it learnt in build/fuzz/corpus/, for the next time.
also="clang libclang-rt-14-dev"
. "$(dirname "$0")/prepare.sh"
export UBSAN_OPTIONS=print_stacktrace=1 TZ=UTC

seconds=${1:-60}
shift $(($# > 0))

build test_core
quietly build/configure.log cmake --preset fuzz
quietly build/build.log cmake --build --preset fuzz --target fuzz
mkdir -p build/fuzz/found
quietly build/seeds.log env ALAPPUI_SEEDS="$PWD/build/fuzz/seeds" build/release/tests/core/test_core "[.seeds]"

[ $# -gt 0 ] || set -- $(ls build/fuzz/seeds)
run_one() {
    mkdir -p "build/fuzz/corpus/$1"
    if build/fuzz/tests/fuzz/fuzz --target="$1" -max_total_time="$2" -timeout=25 -rss_limit_mb=4096 \
        -artifact_prefix="build/fuzz/found/$1-" "build/fuzz/corpus/$1" "build/fuzz/seeds/$1" 2>"build/fuzz/$1.log"; then
        echo "$1 : rien ; $(tail -n 1 "build/fuzz/$1.log")"
    else
        echo "$1 : trouvé, voir build/fuzz/$1.log et build/fuzz/found/"
        return 1
    fi
}
export -f run_one
printf '%s\n' "$@" | xargs -P 2 -I {} bash -c 'run_one "$1" "$2"' - {} "$seconds"
