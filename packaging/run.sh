#!/bin/bash
# SPDX-FileCopyrightText: 2026 À l’appui contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds À l'appui and makes build/demo/ from resources/sample/: a dossier, its timestamps, its three PDFs. Then opens it in
# the window, unless told otherwise or where there is no screen.
#   bash packaging/run.sh [--no-window]
. "$(dirname "$0")/prepare.sh"

case "${1-}" in
'' | --no-window) ;;
*)
    echo "Usage : bash packaging/run.sh [--no-window]" >&2
    exit 2
    ;;
esac

build alappui alappui_cli

cli=build/release/app/cli/alappui-cli
demo=build/demo
dossier=$demo/demo.appui
log=build/demo.log
rm -rf "$demo"
mkdir -p "$demo"

make_dossier() {
    "$cli" new "$dossier" --title "Dossier de démonstration"
    "$cli" profile "$dossier" resources/sample/profil.json
    "$cli" add "$dossier" resources/sample/[0-9]* --log resources/sample/pieces.csv
    "$cli" describe "$dossier" 12 --for procureur,avocat # a medical certificate does not go to the employer
}

start_authority() {
    "$cli" tsa --dir "$demo/autorite" >"$demo/autorite.log" 2>&1 &
    authority=$!
    trap 'kill "$authority" 2>/dev/null' EXIT
    for _ in $(seq 300); do
        url=$(grep -om1 'http://[^ ]*' "$demo/autorite.log") && return
        kill -0 "$authority" 2>/dev/null || break
        sleep 0.1
    done
    echo "L'autorité d'exercice n'a pas démarré ; voir $demo/autorite.log." >&2
    exit 1
}

export_all() {
    for reader in procureur recteur avocat; do
        "$cli" export "$dossier" --to $reader -o "$demo/$reader.pdf"
        "$cli" stamp "$demo/$reader.pdf" --tsa "$url" --ca "$demo/autorite/ca.pem"
    done
}

echo "Démonstration…"
quietly "$log" make_dossier
start_authority
quietly "$log" "$cli" stamp "$dossier" --tsa "$url" --ca "$demo/autorite/ca.pem"
quietly "$log" export_all
quietly "$log" "$cli" stamp "$dossier" # the exports are in the journal, which has grown since
quietly "$log" "$cli" verify "$dossier" --ca "$demo/autorite/ca.pem"

cat <<END

Dans $demo, à partir des pièces fictives de resources/sample :
  demo.appui      le dossier : $("$cli" list "$dossier" | head -n 1)
  procureur.pdf   la plainte, son exposé, son bordereau et ses pièces
  recteur.pdf     la demande de protection fonctionnelle et les pièces retenues
  avocat.pdf      tout, avec les notes privées et le journal
  autorite/       l'autorité d'horodatage d'exercice : elle ne prouve rien

$(head -n 1 "$log")
END

[ "${1-}" != --no-window ] || exit 0
if [ -z "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; then
    echo "Pas d'écran ici : ailleurs, build/release/app/alappui ouvre la fenêtre."
    exit 0
fi
env -u QT_QPA_PLATFORM build/release/app/alappui "$dossier"
