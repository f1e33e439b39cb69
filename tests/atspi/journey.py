# SPDX-FileCopyrightText: 2026 À l’appui contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From an empty home to three PDFs and a printed one, by the visible French names alone; then anybody's check of them.

    python3 journey.py HAND FOLDER-OF-SCREENS SOURCES ALAPPUI-CLI      (run.sh sets all of it up)
"""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from hands import HANDS
from screen import Missing, Screen

WORDS = "Madame Payet est une incapable, qu'elle dégage de notre collège"
ACCOUNT = "Depuis le 3 novembre, un compte anonyme publie des messages sur moi. Le conseil de classe en a parlé."
SITUATION = [
    ("Civilité", "Mme"),
    ("Nom de famille", "Payet"),
    ("Prénoms", "Élise"),
    ("Statut et corps", "Professeure certifiée, titulaire"),
    ("Établissement", "Collège Jean-Exemple, 97400 Saint-Denis"),
    ("Académie", "La Réunion"),
    ("Votre chef d’établissement", "Madame la principale du collège Jean-Exemple"),
]
DOCUMENTS = {"Pour le procureur": "procureur", "Pour le recteur": "recteur", "Pour l’avocat": "avocat"}
CERTIFICATE = "Pièce n° 3"


class Journey:
    def __init__(self, hand, screen, screens):
        self.hand, self.screen, self.screens = hand, screen, screens
        self.home = Path(os.environ["HOME"])
        self.taken = 0
        self.unnamed = []

    def picture(self, name):
        """Keeps what a person would see, and what a screen reader could not say."""
        self.taken += 1
        self.screen.listen(0.3)
        file = f"journey-{os.environ['HAND']}-{self.taken:02}-{name}.png"
        subprocess.run(["import", "-window", "root", str(self.screens / file)], check=True)
        self.unnamed += [f"{name} : {control}" for control in self.screen.unnamed()]

    def answer_dialog(self, field, text, button):
        self.screen.await_dialog()
        self.hand.fill(field, text)
        for _ in range(3):  # a first click may only close the list of completions
            self.hand.press(button)
            if self.screen.dialog_closes(2):
                return
        raise Missing(f"le dialogue ne se ferme pas par « {button} »")

    def begin(self):
        self.screen.await_words("Commencer un dossier")
        self.picture("accueil")
        self.hand.press("Nouveau dossier")
        self.hand.fill("Nom du dossier", "Réseaux sociaux")
        self.hand.choose("Où travaillez-vous ?", "La Réunion")
        self.picture("nouveau")
        self.hand.press("Créer le dossier")

    def tell_situation(self):
        self.screen.await_words("Dites-la une fois")
        self.picture("situation-vide")
        self.hand.press("Passer la visite")
        for name, text in SITUATION:
            self.hand.fill(name, text)
        self.picture("situation")
        self.hand.press("Mon établissement (conseillé)")
        self.hand.fill("Adresse", "Collège Jean-Exemple, 1 rue de l'Exemple, 97400 Saint-Denis")
        self.hand.fill("Courriel", "elise.payet@ac-exemple.example")
        self.picture("situation-adresse")
        self.hand.fill("Ce qui s’est passé, avec vos mots", ACCOUNT)
        self.hand.fill("Tribunal de votre domicile", "Tribunal judiciaire de Saint-Denis")
        self.picture("situation-fin")

    def add_exhibits(self):
        self.hand.press("Les pièces")
        self.screen.await_words("Aucune pièce pour l’instant")
        self.picture("pieces-vide")
        self.hand.press("Choisir des fichiers")
        self.screen.await_dialog()
        self.picture("choisir-des-fichiers")
        pictures = self.home / "Images"
        names = ["01-chirper-fil.png", "05-messagerie-groupe.png", "12-certificat.pdf"]
        self.answer_dialog("Nom de fichier", " ".join(f'"{pictures / name}"' for name in names), "Ouvrir")
        self.screen.await_words("Toutes : 3")
        self.picture("pieces")
        self.hand.press("Tout un répertoire")
        self.answer_dialog("Dossier", str(self.home / "Abîmés"), "Choisir")
        self.screen.await_words("fichiers n’ont pas été ajoutés")
        self.picture("pieces-abimees")
        self.hand.press("Fermer")

    def answer_one_by_one(self):
        self.hand.pick("Galerie des pièces", "Pièce n° 1")
        self.hand.press("Une à la fois")
        self.screen.await_words("Où était-ce ?")
        self.picture("une-a-la-fois")
        self.hand.fill("Adresse de la page", "https://chirper.example/zor0_54/status/178245590231")
        self.hand.press("Question suivante")
        self.screen.await_words("Que montre cette pièce ?")
        self.picture("une-a-la-fois-genre")
        self.hand.press("Des mots qui me visent")
        self.screen.await_words("Quels mots vous visent ?")
        self.hand.fill("Les propos exacts", WORDS)
        self.picture("une-a-la-fois-mots")
        self.hand.press("Question suivante")
        self.screen.await_words("Quand cela a-t-il été publié ?")
        self.hand.fill("Publié le", "10 novembre 2026 à 15 h 31")
        self.hand.press("Elle est affichée")
        self.picture("une-a-la-fois-date")
        self.hand.press("Question suivante")
        self.screen.await_words("Qui l’a écrit, et qui pouvait le voir ?")
        self.hand.fill("Qui ? (compte ou nom)", "@zor0_54")
        self.hand.press("Tout le monde")
        self.picture("une-a-la-fois-qui")
        self.hand.press("Question suivante")
        self.screen.await_words("Pièce n° 2")
        self.picture("une-a-la-fois-suivante")
        self.hand.press("Terminer plus tard")

    def answer_questions(self):
        self.hand.press("Qualifications et délais")
        self.screen.await_words("Propos et faits, le plus urgent d’abord")
        self.picture("delais")
        self.hand.press("Répondre aux questions sur cette ligne")
        self.screen.await_words("De quoi s’agit-il ?")
        self.picture("tri")
        self.hand.press("Une injure, du mépris")
        self.hand.press("Une menace")
        self.picture("tri-choisi")
        self.hand.press("Continuer")
        self.screen.await_words("Répondre plus tard")
        self.picture("questions")
        for _ in range(3):
            self.hand.press("Oui")
            self.screen.listen(0.4)
        self.picture("questions-repondues")
        self.hand.press("Fermer le détail de cette ligne")

    def note_step(self):
        self.hand.press("Démarches")
        self.screen.await_words("Ce qui peut être fait, dans cet ordre")
        self.picture("demarches")
        self.hand.press("Noter cette démarche : Demande de protection fonctionnelle")
        self.hand.fill("À qui ?", "Madame la rectrice, sous couvert de la principale")
        self.hand.fill("Envoyée ou faite le", "12 novembre 2026")
        self.hand.fill("Reçue le", "16 novembre 2026")
        self.picture("demarche-notee")

    def withhold_certificate(self):
        self.hand.press("Les pièces")
        self.hand.pick("Galerie des pièces", CERTIFICATE)
        self.picture("certificat")
        self.hand.press("Recteur")
        self.picture("certificat-coche")

    def export(self):
        self.hand.press("Mon dossier")
        self.screen.await_words("Trois documents")
        self.screen.await_words("Ce qui manque")
        self.picture("dossier")
        self.hand.press("Regarder le document : Pour le procureur")
        self.screen.await_words("page 1 sur", 60)
        self.picture("apercu")
        self.hand.press("Retour aux trois documents")
        for title, name in DOCUMENTS.items():
            self.hand.press(f"Enregistrer le PDF : {title}")
            if self.screen.says("Je sais, continuer"):
                self.picture(f"adresse-{name}")
                self.hand.press("Je sais, continuer")
            if name == "procureur":
                self.screen.await_dialog()
                self.picture("enregistrer")
            self.answer_dialog("Nom de fichier", str(self.home / f"{name}.pdf"), "Enregistrer")
            self.screen.await_words(f"{title} : le PDF est prêt", 60)
            self.picture(f"fait-{name}")
        self.hand.press("Imprimer le document : Pour le procureur")
        self.screen.await_dialog()
        self.picture("imprimer")
        self.answer_dialog("Fichier de sortie", str(self.home / "imprime.pdf"), "Imprimer")
        self.screen.await_words("Le document est enregistré dans", 60)
        self.hand.press("Fermer ce dossier")
        self.screen.await_words("Dossiers récents")
        self.picture("retour")

    STEPS = [begin, tell_situation, add_exhibits, answer_one_by_one, answer_questions, note_step, withhold_certificate, export]

    def run(self):
        for step in self.STEPS:
            start = time.monotonic()
            step(self)
            print(f"  {step.__name__}: {time.monotonic() - start:.1f} s", flush=True)
        if self.unnamed:
            raise SystemExit("sans nom pour un lecteur d’écran :\n" + "\n".join(sorted(set(self.unnamed))))


def output(*command, accepted=(0,)):
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True)
    if done.returncode not in accepted:
        raise SystemExit(f"{command[0]} {command[1]}: {done.returncode}\n{done.stdout}{done.stderr}")
    return " ".join(done.stdout.split())


def check(home, cli):
    """What anybody can check of what was made."""
    made = [home / f"{name}.pdf" for name in DOCUMENTS.values()]
    for path in [*made, home / "imprime.pdf"]:
        output("qpdf", "--check", path)
    for path in [*made, home / "Documents/Réseaux sociaux.appui"]:
        said = output(cli, "verify", path, accepted=(0, 1))  # 1: nothing was timestamped, which the journey leaves out
        if not said.startswith("INCOMPLET : aucune altération"):
            raise SystemExit(f"{path.name} : {said}")
    for path in made:
        text = output("pdftotext", path, "-").replace("’", "'")
        for words in (WORDS, "Payet", "@zor0_54", *(["12 novembre 2026"] if path.stem != "recteur" else [])):
            if words not in text:
                raise SystemExit(f"{path.name} ne contient pas « {words} »")


def main():
    os.environ["HAND"], screens, sources, cli = sys.argv[1:]
    home = Path(os.environ["HOME"])
    shutil.copytree(Path(sources) / "resources/sample", home / "Images")
    shutil.copytree(Path(sources) / "tests/data/bad", home / "Abîmés")
    screen = Screen()
    journey = Journey(HANDS[os.environ["HAND"]](screen), screen, Path(screens))
    try:
        journey.run()
    except Exception:
        journey.picture("arret")
        raise
    check(home, cli)


if __name__ == "__main__":
    main()
