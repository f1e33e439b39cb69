<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Export</name>
    <message>
        <source>The original of exhibit %1 is not the one that was recorded.</source>
        <translation>L’original de la pièce n° %1 n’est pas celui qui a été enregistré.</translation>
    </message>
    <message>
        <source>The PDF can't be read back.</source>
        <translation>Le PDF ne peut pas être relu.</translation>
    </message>
    <message>
        <source>The folder of the PDF can't be written to.</source>
        <translation>Le dossier de fichiers où va le PDF n’accepte pas d’écriture.</translation>
    </message>
    <message>
        <source>The PDF can't be put in its place.</source>
        <translation>Le PDF ne peut pas être mis à sa place.</translation>
    </message>
</context>
<context>
    <name>PartialDate</name>
    <message>
        <source>“%1” is not a date that can be read; write for instance 2026-11-05, 2026-11-05T10:26 or 05/11/2026 10:26.</source>
        <translation>« %1 » n’est pas une date lisible ; écrivez par exemple 2026-11-05, 2026-11-05T10:26 ou 05/11/2026 10:26.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>The letter “%1” of this program can't be read.</source>
        <translation>La lettre « %1 » de ce programme est illisible.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>PATH</source>
        <translation>CHEMIN</translation>
    </message>
    <message>
        <source>Files, or folders whose files are taken</source>
        <translation>Fichiers, ou dossiers dont les fichiers sont pris</translation>
    </message>
    <message>
        <source>What you know of each file: a table like resources/sample/pieces.csv</source>
        <translation>Ce que vous savez de chaque fichier : une table comme resources/sample/pieces.csv</translation>
    </message>
    <message>
        <source>FILE.csv</source>
        <translation>FICHIER.csv</translation>
    </message>
    <message>
        <source>Keep a damaged file too: it may be all there is</source>
        <translation>Garder aussi un fichier abîmé : c’est peut-être tout ce qui reste</translation>
    </message>
    <message>
        <source>page-captured, screen-captured, file-imported (unless you say otherwise), pasted or received</source>
        <translation>page-captured, screen-captured, file-imported (sauf indication contraire), pasted ou received</translation>
    </message>
    <message>
        <source>Exhibit no. %1: %2</source>
        <translation>Pièce n° %1 : %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2 : %3</translation>
    </message>
    <message>
        <source>Say which files to add; see “alappui-cli add --help”.</source>
        <translation>Dites quels fichiers ajouter ; voyez « alappui-cli add --help ».</translation>
    </message>
    <message>
        <source>There is no file “%1”; nothing was added.</source>
        <translation>Il n’y a pas de fichier « %1 » ; rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Adding</source>
        <translation>Ajout</translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) added.</source>
        <translation>
            <numerusform>%n pièce ajoutée.</numerusform>
            <numerusform>%n pièces ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>A damaged file can be kept as it is with --keep-anyway.</source>
        <translation>Un fichier abîmé peut être gardé tel quel avec --keep-anyway.</translation>
    </message>
    <message>
        <source>Takes in files as they are, and what is known of them</source>
        <translation>Verse des fichiers tels qu’ils sont, et ce que l’on sait d’eux</translation>
    </message>
    <message>
        <source>“%1” is missing; see “alappui-cli %2 --help”.</source>
        <translation>Il manque « %1 » ; voyez « alappui-cli %2 --help ».</translation>
    </message>
    <message>
        <source>The command is not understood (%1); see “alappui-cli %2 --help”.</source>
        <translation>La commande n’est pas comprise (%1) ; voyez « alappui-cli %2 --help ».</translation>
    </message>
    <message>
        <source>“%1” is not expected here; see “alappui-cli %2 --help”.</source>
        <translation>« %1 » n’est pas attendu ici ; voyez « alappui-cli %2 --help ».</translation>
    </message>
    <message>
        <source>Its title; otherwise the file's name</source>
        <translation>Son intitulé ; à défaut, le nom du fichier</translation>
    </message>
    <message>
        <source>Where the days are counted; Europe/Paris unless you say otherwise</source>
        <translation>Où l’on compte les jours ; Europe/Paris sauf indication contraire</translation>
    </message>
    <message>
        <source>ZONE</source>
        <translation>FUSEAU</translation>
    </message>
    <message>
        <source>“%1” is no time zone; write for instance Indian/Reunion.</source>
        <translation>« %1 » n’est pas un fuseau horaire ; écrivez par exemple Indian/Reunion.</translation>
    </message>
    <message>
        <source>The dossier “%1” is made: %2</source>
        <translation>Le dossier « %1 » est créé : %2</translation>
    </message>
    <message>
        <source>Who is attacked, by whom, and to whom the letters go</source>
        <translation>Qui est visé, par qui, et à qui vont les lettres</translation>
    </message>
    <message>
        <source>The situation is in the dossier.</source>
        <translation>La situation est dans le dossier.</translation>
    </message>
    <message>
        <source>Makes an empty dossier</source>
        <translation>Crée un dossier vide</translation>
    </message>
    <message>
        <source>Takes in the situation of the person attacked</source>
        <translation>Enregistre la situation de la personne visée</translation>
    </message>
    <message>
        <source>What it is, in a few words</source>
        <translation>Ce que c’est, en quelques mots</translation>
    </message>
    <message>
        <source>Where it is on the web</source>
        <translation>Où elle se trouve sur le web</translation>
    </message>
    <message>
        <source>The network, the site or the means</source>
        <translation>Le réseau, le site ou le moyen</translation>
    </message>
    <message>
        <source>When you saw it: 2026-11-11, 11/11/2026 19:05 …</source>
        <translation>Quand vous l’avez vue : 2026-11-11, 11/11/2026 19:05…</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>page-captured, screen-captured, file-imported, pasted or received</source>
        <translation>page-captured, screen-captured, file-imported, pasted ou received</translation>
    </message>
    <message>
        <source>A private note, printed for your lawyer alone</source>
        <translation>Une note privée, imprimée pour votre avocat seul</translation>
    </message>
    <message>
        <source>Whom it goes to: procureur,recteur,avocat; "" for nobody</source>
        <translation>À qui elle va : procureur,recteur,avocat ; "" pour personne</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LISTE</translation>
    </message>
    <message>
        <source>An exhibit needs a title.</source>
        <translation>Une pièce doit avoir un intitulé.</translation>
    </message>
    <message>
        <source>Why: the journal keeps it, and the list of exhibits prints it</source>
        <translation>Pourquoi : le journal le garde, et le bordereau l’imprime</translation>
    </message>
    <message>
        <source>Exhibit no. %1 is removed: its bytes are gone, its number and its digest stay.</source>
        <translation>La pièce n° %1 est retirée : ses octets sont effacés, son numéro et son empreinte restent.</translation>
    </message>
    <message>
        <source>Where to write the original; never over a file that is there</source>
        <translation>Où écrire l’original ; jamais par-dessus un fichier existant</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Where to write its timestamp, for “openssl ts -verify”</source>
        <translation>Où écrire son horodatage, pour « openssl ts -verify »</translation>
    </message>
    <message>
        <source>FILE.tsr</source>
        <translation>FICHIER.tsr</translation>
    </message>
    <message>
        <source>“%1” can't be written.</source>
        <translation>« %1 » ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>“%1” is there already and was left as it is; choose another name.</source>
        <translation>« %1 » existe déjà et n’a pas été touché ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Exhibit no. %1 is written, byte for byte: %2</source>
        <translation>La pièce n° %1 est écrite, octet pour octet : %2</translation>
    </message>
    <message>
        <source>Its timestamp: %1</source>
        <translation>Son horodatage : %1</translation>
    </message>
    <message>
        <source>Shows an exhibit, or says more about it</source>
        <translation>Montre une pièce, ou en dit davantage</translation>
    </message>
    <message>
        <source>Removes an exhibit, for good</source>
        <translation>Retire une pièce, définitivement</translation>
    </message>
    <message>
        <source>Writes an exhibit's original, and its timestamp, to files</source>
        <translation>Écrit l’original d’une pièce, et son horodatage, dans des fichiers</translation>
    </message>
    <message>
        <source>Who will read it: procureur, recteur or avocat</source>
        <translation>Qui le lira : procureur, recteur ou avocat</translation>
    </message>
    <message>
        <source>READER</source>
        <translation>LECTEUR</translation>
    </message>
    <message>
        <source>The PDF to write; one of that name is replaced</source>
        <translation>Le PDF à écrire ; celui qui porte ce nom est remplacé</translation>
    </message>
    <message>
        <source>FILE.pdf</source>
        <translation>FICHIER.pdf</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>%1: %2 pages, %3 exhibits</source>
        <translation>%1 : %2 pages, %3 pièces</translation>
    </message>
    <message>
        <source>An authority for exercises stamped it: “EXERCICE” stands on every page.</source>
        <translation>Une autorité d’exercice l’a horodaté : « EXERCICE » figure sur chaque page.</translation>
    </message>
    <message>
        <source>Makes the PDF for the procureur, the recteur or the lawyer</source>
        <translation>Fait le PDF pour le procureur, le recteur ou l’avocat</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n° %1</translation>
    </message>
    <message>
        <source>No words were noted.</source>
        <translation>Aucun propos n’est noté.</translation>
    </message>
    <message>
        <source>timestamped</source>
        <translation>horodatée</translation>
    </message>
    <message>
        <source>not timestamped</source>
        <translation>non horodatée</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Retirée : %1</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Constatée</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>SOURCE_DATE_EPOCH is “%1”, which is no number of seconds.</source>
        <translation>SOURCE_DATE_EPOCH vaut « %1 », qui n’est pas un nombre de secondes.</translation>
    </message>
    <message>
        <source>“%1” is not an exhibit's number.</source>
        <translation>« %1 » n’est pas un numéro de pièce.</translation>
    </message>
    <message>
        <source>The dossier has no exhibit no. %1.</source>
        <translation>Le dossier n’a pas de pièce n° %1.</translation>
    </message>
    <message>
        <source>Exhibit no. %1 was removed from the dossier.</source>
        <translation>La pièce n° %1 a été retirée du dossier.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier « %1 ».</translation>
    </message>
    <message>
        <source>“%1” can't be read.</source>
        <translation>« %1 » ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“%1” is far too large for what it should be.</source>
        <translation>« %1 » est bien trop gros pour ce qu’il devrait être.</translation>
    </message>
    <message>
        <source>Address of the authority; remembered, so that it is given once</source>
        <translation>Adresse de l’autorité ; retenue, pour n’être donnée qu’une fois</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>Certificates under which its tokens are believed; otherwise the computer's own</source>
        <translation>Certificats au titre desquels ses jetons sont crus ; à défaut, ceux de l’ordinateur</translation>
    </message>
    <message>
        <source>CA.pem</source>
        <translation>AC.pem</translation>
    </message>
    <message>
        <source>--ca goes with --tsa, the authority whose certificates they are.</source>
        <translation>--ca va avec --tsa, l’autorité à qui sont ces certificats.</translation>
    </message>
    <message>
        <source>The dossier knows no timestamp authority yet: give one with --tsa URL.</source>
        <translation>Le dossier ne connaît encore aucune autorité d’horodatage : donnez-en une avec --tsa ADRESSE.</translation>
    </message>
    <message>
        <source>Timestamping</source>
        <translation>Horodatage</translation>
    </message>
    <message numerus="yes">
        <source>%n timestamp(s) received and checked.</source>
        <translation>
            <numerusform>%n horodatage reçu et contrôlé.</numerusform>
            <numerusform>%n horodatages reçus et contrôlés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timestamp(s) still missing.</source>
        <translation>
            <numerusform>%n horodatage manque encore.</numerusform>
            <numerusform>%n horodatages manquent encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>Port on this computer; a free one unless you say otherwise</source>
        <translation>Port sur cet ordinateur ; un port libre sauf indication contraire</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Folder of its certificates, made on first use</source>
        <translation>Dossier de ses certificats, créé à la première utilisation</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>“%1” is no port.</source>
        <translation>« %1 » n’est pas un port.</translation>
    </message>
    <message>
        <source>This authority is for exercises: its timestamps prove nothing to anybody.</source>
        <translation>Cette autorité sert aux exercices : ses horodatages ne prouvent rien à personne.</translation>
    </message>
    <message>
        <source>Serves a timestamp authority for exercises on this computer</source>
        <translation>Sert sur cet ordinateur une autorité d’horodatage d’exercice</translation>
    </message>
    <message>
        <source>Words that the exhibit shows, to the letter</source>
        <translation>Les propos que montre la pièce, mot pour mot</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>PROPOS</translation>
    </message>
    <message>
        <source>Changes the propos with this id (its first characters will do)</source>
        <translation>Modifie le propos de cet identifiant (ses premiers signes suffisent)</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Removes the propos with this id</source>
        <translation>Supprime le propos de cet identifiant</translation>
    </message>
    <message>
        <source>The exhibit shows this propos of another one too</source>
        <translation>La pièce montre aussi ce propos d’une autre pièce</translation>
    </message>
    <message>
        <source>With --edit: the words, to the letter</source>
        <translation>Avec --edit : les propos, mot pour mot</translation>
    </message>
    <message>
        <source>When: 2026, 2026-10, 2026-11-05, 05/11/2026 10:26 …</source>
        <translation>Quand : 2026, 2026-10, 2026-11-05, 05/11/2026 10:26…</translation>
    </message>
    <message>
        <source>How the date is known: affichée, souvenir or "au plus tard"</source>
        <translation>Comment la date est connue : affichée, souvenir ou "au plus tard"</translation>
    </message>
    <message>
        <source>Who could read it: public, "groupe 31", moi or inconnu</source>
        <translation>Qui pouvait le lire : public, "groupe 31", moi ou inconnu</translation>
    </message>
    <message>
        <source>The account or the name, as displayed</source>
        <translation>Le compte ou le nom, tel qu’affiché</translation>
    </message>
    <message>
        <source>With --remove: why</source>
        <translation>Avec --remove : pourquoi</translation>
    </message>
    <message>
        <source>There is no propos “%1” here; “list” shows their ids.</source>
        <translation>Il n’y a pas ici de propos « %1 » ; « list » montre leurs identifiants.</translation>
    </message>
    <message>
        <source>Several propos begin with “%1”; write more of the id.</source>
        <translation>Plusieurs propos commencent par « %1 » ; écrivez davantage de l’identifiant.</translation>
    </message>
    <message>
        <source>A propos needs its words.</source>
        <translation>Un propos doit avoir ses mots.</translation>
    </message>
    <message>
        <source>Say one of --add, --edit, --remove and --link; see “alappui-cli propos --help”.</source>
        <translation>Dites --add, --edit, --remove ou --link ; voyez « alappui-cli propos --help ».</translation>
    </message>
    <message>
        <source>Shows, adds, edits or removes the words that an exhibit shows</source>
        <translation>Montre, ajoute, modifie ou supprime les propos que montre une pièce</translation>
    </message>
    <message>
        <source>For programs: JSON, whose form stays as it is</source>
        <translation>Pour les programmes : du JSON, dont la forme ne change pas</translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates of the timestamp authority that you trust; otherwise the computer's own</source>
        <translation>Certificats de l’autorité d’horodatage à qui vous faites confiance ; à défaut, ceux de l’ordinateur</translation>
    </message>
    <message>
        <source>INTACT: everything was recomputed and agrees, and a trusted timestamp covers it.</source>
        <translation>INTACT : tout a été recalculé et concorde, et un horodatage de confiance le couvre.</translation>
    </message>
    <message>
        <source>INCOMPLETE: nothing is altered, but a proof is missing.</source>
        <translation>INCOMPLET : rien n’est altéré, mais il manque une preuve.</translation>
    </message>
    <message>
        <source>ALTERED: something differs from what was recorded.</source>
        <translation>ALTÉRÉ : quelque chose diffère de ce qui a été enregistré.</translation>
    </message>
    <message>
        <source>UNREADABLE</source>
        <translation>ILLISIBLE</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>To trust an authority whose certificate you have, give it with --ca CA.pem.</source>
        <translation>Pour faire confiance à une autorité dont vous avez le certificat, donnez-le avec --ca AC.pem.</translation>
    </message>
    <message>
        <source>Lists the exhibits and the words they show</source>
        <translation>Énumère les pièces et les propos qu’elles montrent</translation>
    </message>
    <message>
        <source>Tells everything that was done, in order</source>
        <translation>Raconte tout ce qui a été fait, dans l’ordre</translation>
    </message>
    <message>
        <source>Recomputes every proof and says whether all is whole</source>
        <translation>Recalcule chaque preuve et dit si tout est entier</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Attention : %1</translation>
    </message>
    <message>
        <source>DOSSIER</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>The dossier, a .appui file</source>
        <translation>Le dossier, un fichier .appui</translation>
    </message>
    <message>
        <source>The exhibit's number, as “list” shows it</source>
        <translation>Le numéro de la pièce, tel que « list » le montre</translation>
    </message>
    <message>
        <source>Turns the traces of an online attack into one dossier that can be checked and printed.</source>
        <translation>Réunit les traces d’une attaque en ligne en un dossier que l’on peut vérifier et imprimer.</translation>
    </message>
    <message>
        <source>Usage: alappui-cli VERB DOSSIER …</source>
        <translation>Usage : alappui-cli VERBE DOSSIER…</translation>
    </message>
    <message>
        <source>“alappui-cli VERB --help” explains each.</source>
        <translation>« alappui-cli VERBE --help » explique chacun.</translation>
    </message>
    <message>
        <source>Ends with 0 when all is well, 1 when something is wrong with the evidence, 2 when it was asked wrongly or can't be read.</source>
        <translation>Se termine par 0 quand tout va bien, 1 quand quelque chose ne va pas dans les preuves, 2 quand la demande est fautive ou le fichier illisible.</translation>
    </message>
    <message>
        <source>A verb is missing; “alappui-cli --help” lists them.</source>
        <translation>Il manque un verbe ; « alappui-cli --help » les énumère.</translation>
    </message>
    <message>
        <source>“%1” is no verb; “alappui-cli --help” lists them.</source>
        <translation>« %1 » n’est pas un verbe ; « alappui-cli --help » les énumère.</translation>
    </message>
    <message>
        <source>Say which authority is to timestamp this PDF, with --tsa URL.</source>
        <translation>Dites quelle autorité doit horodater ce PDF, avec --tsa ADRESSE.</translation>
    </message>
    <message>
        <source>The PDF is timestamped as a whole: %1</source>
        <translation>Le PDF est horodaté dans son ensemble : %1</translation>
    </message>
    <message>
        <source>Has an authority timestamp every original and the journal, or an exported PDF</source>
        <translation>Fait horodater chaque original et le journal, ou un PDF exporté</translation>
    </message>
    <message>
        <source>Shows this help</source>
        <translation>Montre cette aide</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Exemple :</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>Dans cet ordre</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(obligatoire)</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
</context>
<context>
    <name>digest</name>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Le fichier n’a pas pu être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>Stopped at your request.</source>
        <translation>Arrêté à votre demande.</translation>
    </message>
</context>
<context>
    <name>documentstamp</name>
    <message>
        <source>This PDF is not an export that can be timestamped.</source>
        <translation>Ce PDF n’est pas un export que l’on puisse horodater.</translation>
    </message>
    <message>
        <source>This PDF is timestamped already.</source>
        <translation>Ce PDF est déjà horodaté.</translation>
    </message>
    <message>
        <source>This file is not a PDF that can be read.</source>
        <translation>Ce fichier n’est pas un PDF lisible.</translation>
    </message>
    <message>
        <source>“%1” can't be opened for writing.</source>
        <translation>« %1 » ne peut pas être ouvert en écriture.</translation>
    </message>
    <message>
        <source>The PDF can't be read.</source>
        <translation>Le PDF ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The authority's token is larger than the place kept for it.</source>
        <translation>Le jeton de l’autorité est plus grand que la place qui lui est gardée.</translation>
    </message>
    <message>
        <source>The timestamp could not be written into the PDF.</source>
        <translation>L’horodatage n’a pas pu être écrit dans le PDF.</translation>
    </message>
</context>
<context>
    <name>examination</name>
    <message>
        <source>The name of this file announces another type than what it holds; its content counts.</source>
        <translation>Le nom de ce fichier annonce un autre type que son contenu ; c’est le contenu qui compte.</translation>
    </message>
    <message>
        <source>This file tells the place where it was made (GPS position).</source>
        <translation>Ce fichier indique le lieu où il a été fait (position GPS).</translation>
    </message>
    <message>
        <source>This file is damaged; it is kept as it is, but can't be shown whole.</source>
        <translation>Ce fichier est abîmé ; il est gardé tel quel, mais ne peut pas être montré en entier.</translation>
    </message>
    <message>
        <source>The index of this PDF was damaged and had to be rebuilt; a page may be missing.</source>
        <translation>L’index de ce PDF était abîmé et a dû être reconstruit ; une page manque peut-être.</translation>
    </message>
    <message>
        <source>This mail stops before the end it announces; an attachment may be missing.</source>
        <translation>Ce courriel s’arrête avant la fin qu’il annonce ; une pièce jointe manque peut-être.</translation>
    </message>
    <message>
        <source>This file is too long to be shown; it is kept whole.</source>
        <translation>Ce fichier est trop long pour être montré ; il est gardé en entier.</translation>
    </message>
    <message>
        <source>This file is empty: there is nothing in it to keep.</source>
        <translation>Ce fichier est vide : il n’y a rien à y garder.</translation>
    </message>
    <message>
        <source>This file could not be read to its end.</source>
        <translation>Ce fichier n’a pas pu être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>This image announces %1 × %2 pixels: too many to be opened safely.</source>
        <translation>Cette image annonce %1 × %2 pixels : c’est trop pour l’ouvrir sans danger.</translation>
    </message>
    <message>
        <source>This file is cut short: its end is missing.</source>
        <translation>Ce fichier est tronqué : il lui manque la fin.</translation>
    </message>
    <message>
        <source>This file is damaged: it can't be read to its end.</source>
        <translation>Ce fichier est abîmé : il ne peut pas être lu jusqu’au bout.</translation>
    </message>
</context>
<context>
    <name>extraction</name>
    <message>
        <source>The original can't be read from the dossier.</source>
        <translation>L’original ne peut pas être lu dans le dossier.</translation>
    </message>
    <message>
        <source>The file can't be written.</source>
        <translation>Le fichier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The copy was stopped; nothing was written.</source>
        <translation>La copie a été arrêtée ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“%1” is there already and was left as it is; choose another name.</source>
        <translation>« %1 » existe déjà et n’a pas été touché ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” can't be written.</source>
        <translation>« %1 » ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The bytes of exhibit no. %1 are not those that were put in; nothing was written.</source>
        <translation>Les octets de la pièce n° %1 ne sont pas ceux qui avaient été versés ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Exhibit no. %1 has no timestamp yet.</source>
        <translation>La pièce n° %1 n’est pas encore horodatée.</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>what was seen</source>
        <translation>ce qui a été vu</translation>
    </message>
    <message>
        <source>académie</source>
        <translation>académie</translation>
    </message>
    <message>
        <source>account</source>
        <translation>exposé des faits</translation>
    </message>
    <message>
        <source>date added</source>
        <translation>date d’ajout</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>answer received</source>
        <translation>réponse reçue</translation>
    </message>
    <message>
        <source>date of the answer</source>
        <translation>date de la réponse</translation>
    </message>
    <message>
        <source>answers to the questions</source>
        <translation>réponses aux questions</translation>
    </message>
    <message>
        <source>ASL membership</source>
        <translation>adhésion à l’ASL</translation>
    </message>
    <message>
        <source>ASL number</source>
        <translation>numéro d’adhérent ASL</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>audience</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>lawyer</source>
        <translation>avocat</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>place of birth</source>
        <translation>lieu de naissance</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificat</translation>
    </message>
    <message>
        <source>civility</source>
        <translation>civilité</translation>
    </message>
    <message>
        <source>date of creation</source>
        <translation>date de création</translation>
    </message>
    <message>
        <source>estimate of the damage</source>
        <translation>évaluation du préjudice</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>address to declare</source>
        <translation>adresse à déclarer</translation>
    </message>
    <message>
        <source>kind of address</source>
        <translation>nature de l’adresse</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>empreinte</translation>
    </message>
    <message>
        <source>discriminatory motive</source>
        <translation>mobile discriminatoire</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse électronique</translation>
    </message>
    <message>
        <source>exhibits that show it</source>
        <translation>pièces qui le montrent</translation>
    </message>
    <message>
        <source>facts read from the file</source>
        <translation>faits lus dans le fichier</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nom du fichier</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>prénoms</translation>
    </message>
    <message>
        <source>harm suffered</source>
        <translation>préjudice subi</translation>
    </message>
    <message>
        <source>digest of the journal's head</source>
        <translation>empreinte de la tête du journal</translation>
    </message>
    <message>
        <source>number of the journal's head</source>
        <translation>numéro de la tête du journal</translation>
    </message>
    <message>
        <source>hierarchy</source>
        <translation>hiérarchie</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>nature</translation>
    </message>
    <message>
        <source>designation</source>
        <translation>désignation</translation>
    </message>
    <message>
        <source>date made</source>
        <translation>date de réalisation</translation>
    </message>
    <message>
        <source>type of file</source>
        <translation>type de fichier</translation>
    </message>
    <message>
        <source>minor or not</source>
        <translation>mineur ou non</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>nationalité</translation>
    </message>
    <message>
        <source>next date</source>
        <translation>prochaine date</translation>
    </message>
    <message>
        <source>private note</source>
        <translation>note privée</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>author or witness</source>
        <translation>auteur ou témoin</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>place of the facts</source>
        <translation>lieu des faits</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>plateforme</translation>
    </message>
    <message>
        <source>procureur</source>
        <translation>procureur</translation>
    </message>
    <message>
        <source>address of the profile</source>
        <translation>adresse du profil</translation>
    </message>
    <message>
        <source>provenance</source>
        <translation>provenance</translation>
    </message>
    <message>
        <source>date of publication</source>
        <translation>date de publication</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>preuve de dépôt</translation>
    </message>
    <message>
        <source>date received</source>
        <translation>date de réception</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinataire</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>destinataires</translation>
    </message>
    <message>
        <source>recteur</source>
        <translation>recteur</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>remarks on the file</source>
        <translation>remarques sur le fichier</translation>
    </message>
    <message>
        <source>reason of the removal</source>
        <translation>motif du retrait</translation>
    </message>
    <message>
        <source>removal</source>
        <translation>retrait</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>school</source>
        <translation>établissement</translation>
    </message>
    <message>
        <source>date seen</source>
        <translation>date de constatation</translation>
    </message>
    <message>
        <source>date sent</source>
        <translation>date d’envoi</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>identifier on the platform</source>
        <translation>identifiant sur la plateforme</translation>
    </message>
    <message>
        <source>corps and grade</source>
        <translation>corps et grade</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>title</source>
        <translation>intitulé</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>destinataire de la démarche</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>adresse web</translation>
    </message>
    <message>
        <source>exact words</source>
        <translation>propos exacts</translation>
    </message>
    <message>
        <source>victim</source>
        <translation>victime</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>image</name>
    <message>
        <source>This image's header can't be read.</source>
        <translation>L’en-tête de cette image est illisible.</translation>
    </message>
    <message>
        <source>This piece can't be shown as a picture.</source>
        <translation>Cette pièce ne peut pas être montrée en image.</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>It can't be opened.</source>
        <translation>Il ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Several exhibits are called “%1”: it is not known which one is meant.</source>
        <translation>Plusieurs pièces s’appellent « %1 » : on ne sait pas de laquelle il s’agit.</translation>
    </message>
    <message>
        <source>The file “%1” was refused, so this line is left aside.</source>
        <translation>Le fichier « %1 » a été refusé ; cette ligne est laissée de côté.</translation>
    </message>
    <message>
        <source>The file “%1” is neither among those given nor in the dossier.</source>
        <translation>Le fichier « %1 » n’est ni parmi ceux qui ont été donnés, ni dans le dossier.</translation>
    </message>
    <message>
        <source>It can't be read from its start.</source>
        <translation>Il ne peut pas être lu depuis son début.</translation>
    </message>
    <message>
        <source>It is in the dossier already: it is exhibit no. %1.</source>
        <translation>Il est déjà dans le dossier : c’est la pièce n° %1.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>This entry of the journal can't be read.</source>
        <translation>Cette écriture du journal est illisible.</translation>
    </message>
    <message>
        <source>This entry of the journal names something that is not in the dossier.</source>
        <translation>Cette écriture du journal nomme quelque chose qui n’est pas dans le dossier.</translation>
    </message>
    <message>
        <source>This entry of the journal adds something that is already in the dossier.</source>
        <translation>Cette écriture du journal ajoute quelque chose qui est déjà dans le dossier.</translation>
    </message>
    <message>
        <source>This entry of the journal changes something that never changes.</source>
        <translation>Cette écriture du journal change quelque chose qui ne change jamais.</translation>
    </message>
    <message>
        <source>A piece's number starts from 1.</source>
        <translation>Les numéros de pièce commencent à 1.</translation>
    </message>
    <message>
        <source>Two pieces would have the same number.</source>
        <translation>Deux pièces auraient le même numéro.</translation>
    </message>
    <message>
        <source>The pieces' numbers can't change any more: an export was made with them.</source>
        <translation>Les numéros des pièces ne peuvent plus changer : un export a été fait avec eux.</translation>
    </message>
    <message>
        <source>A new order of the pieces must name each of them once.</source>
        <translation>Un nouvel ordre des pièces doit nommer chacune une fois.</translation>
    </message>
    <message>
        <source>This dossier's tables are damaged.</source>
        <translation>Les tables de ce dossier sont abîmées.</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>“%1” is unknown here, or does not hold what it should.</source>
        <translation>« %1 » est inconnu ici, ou ne contient pas ce qu’il faut.</translation>
    </message>
</context>
<context>
    <name>legal</name>
    <message>
        <source>The legal catalogue could not be read.</source>
        <translation>Le catalogue juridique n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>This legal catalogue was made for a newer version of the program.</source>
        <translation>Ce catalogue juridique a été fait pour une version plus récente du programme.</translation>
    </message>
    <message>
        <source>The legal catalogue is damaged or badly edited.</source>
        <translation>Le catalogue juridique est abîmé ou mal modifié.</translation>
    </message>
</context>
<context>
    <name>logrows</name>
    <message>
        <source>The dossier says otherwise and was left as it is: %1.</source>
        <translation>Le dossier dit autre chose et n’a pas été touché : %1.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>intitulé</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>plateforme</translation>
    </message>
    <message>
        <source>when it was seen</source>
        <translation>date de constatation</translation>
    </message>
    <message>
        <source>date of publication</source>
        <translation>date de publication</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>audience</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
</context>
<context>
    <name>mail</name>
    <message>
        <source>This mail is too long to be shown.</source>
        <translation>Ce courriel est trop long pour être montré.</translation>
    </message>
    <message>
        <source>This mail could not be read to its end.</source>
        <translation>Ce courriel n’a pas pu être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>This mail could not be understood.</source>
        <translation>Ce courriel n’a pas pu être compris.</translation>
    </message>
</context>
<context>
    <name>pdf</name>
    <message>
        <source>This PDF is locked by a password: keep it as it is, or add a copy that opens without one.</source>
        <translation>Ce PDF est fermé par un mot de passe : gardez-le tel quel, ou ajoutez une copie qui s’ouvre sans mot de passe.</translation>
    </message>
</context>
<context>
    <name>piecelog</name>
    <message>
        <source>The column “%1” is not known; it is not read.</source>
        <translation>La colonne « %1 » est inconnue ; elle n’est pas lue.</translation>
    </message>
    <message>
        <source>The column “%1” stands twice; only the first one is read.</source>
        <translation>La colonne « %1 » figure deux fois ; seule la première est lue.</translation>
    </message>
    <message>
        <source>A quotation mark opens a field and none closes it; it is read as part of the text.</source>
        <translation>Un guillemet ouvre un champ et aucun ne le ferme ; il est lu comme du texte.</translation>
    </message>
    <message>
        <source>This line has more fields than there are columns, so that they can't be told apart; it is left out. Put quotation marks around a text that contains the separator.</source>
        <translation>Cette ligne a plus de champs qu’il n’y a de colonnes, et l’on ne sait pas les distinguer ; elle est laissée de côté. Mettez entre guillemets droits un texte qui contient le séparateur.</translation>
    </message>
    <message>
        <source>This line names no file; it is left out.</source>
        <translation>Cette ligne ne nomme aucun fichier ; elle est laissée de côté.</translation>
    </message>
    <message>
        <source>“%1”, in the column “%2”, is not a date; the line goes in without it.</source>
        <translation>« %1 », dans la colonne « %2 », n’est pas une date ; la ligne est prise sans elle.</translation>
    </message>
    <message>
        <source>“%1” does not tell who could see it (“public”, “groupe 31”, “moi” or “inconnu”); the line goes in without it.</source>
        <translation>« %1 » ne dit pas qui pouvait le voir (« public », « groupe 31 », « moi » ou « inconnu ») ; la ligne est prise sans cette indication.</translation>
    </message>
    <message>
        <source>This log is empty.</source>
        <translation>Ce tableau est vide.</translation>
    </message>
    <message>
        <source>This log has no column “fichier” in its first line.</source>
        <translation>Ce tableau n’a pas de colonne « fichier » à sa première ligne.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>The PDF could not be written to its end.</source>
        <translation>Le PDF n’a pas pu être écrit jusqu’au bout.</translation>
    </message>
    <message>
        <source>Stopped at your request.</source>
        <translation>Arrêté à votre demande.</translation>
    </message>
    <message>
        <source>“%1” can't be written.</source>
        <translation>« %1 » ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>Le PDF n’a pas pu être fait.</translation>
    </message>
    <message>
        <source>A piece could not be read to its end.</source>
        <translation>Une pièce n’a pas pu être lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>The bytes of a piece are no longer those that were stored; nothing was exported.</source>
        <translation>Les octets d’une pièce ne sont plus ceux qui avaient été enregistrés ; rien n’a été exporté.</translation>
    </message>
    <message>
        <source>The PDF can't be read.</source>
        <translation>Le PDF ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This PDF has no end that can be extended.</source>
        <translation>Ce PDF n’a pas de fin que l’on puisse prolonger.</translation>
    </message>
</context>
<context>
    <name>situation</name>
    <message>
        <source>This file does not hold a JSON object.</source>
        <translation>Ce fichier ne contient pas d’objet JSON.</translation>
    </message>
    <message>
        <source>“%1” is unknown here, or does not hold what it should.</source>
        <translation>« %1 » est inconnu ici, ou ne contient pas ce qu’il faut.</translation>
    </message>
</context>
<context>
    <name>stamping</name>
    <message>
        <source>The dossier knows no timestamp authority to ask.</source>
        <translation>Le dossier ne connaît aucune autorité d’horodatage à interroger.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The disk is full; nothing was changed in the dossier.</source>
        <translation>Le disque est plein ; rien n’a changé dans le dossier.</translation>
    </message>
    <message>
        <source>Another program is using this dossier; try again in a moment.</source>
        <translation>Un autre programme utilise ce dossier ; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This dossier can't be written where it lies.</source>
        <translation>Ce dossier ne peut pas être modifié là où il se trouve.</translation>
    </message>
    <message>
        <source>This dossier's file can't be read or written.</source>
        <translation>Le fichier de ce dossier ne peut pas être lu ou écrit.</translation>
    </message>
    <message>
        <source>A text is longer than a dossier can hold.</source>
        <translation>Un texte est plus long que ce qu’un dossier peut contenir.</translation>
    </message>
    <message>
        <source>This file is not a dossier of À l'appui.</source>
        <translation>Ce fichier n’est pas un dossier d’À l’appui.</translation>
    </message>
    <message>
        <source>This dossier is damaged.</source>
        <translation>Ce dossier est abîmé.</translation>
    </message>
    <message>
        <source>This dossier is open in another window.</source>
        <translation>Ce dossier est ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>This dossier can't be locked where it lies.</source>
        <translation>Ce dossier ne peut pas être verrouillé là où il se trouve.</translation>
    </message>
    <message>
        <source>The last change to this dossier was cut short; copy it, with the file “-journal” beside it, to a disk that can be written.</source>
        <translation>La dernière modification de ce dossier a été interrompue ; copiez-le, avec le fichier « -journal » qui est à côté, sur un disque où l’on peut écrire.</translation>
    </message>
    <message>
        <source>There is a file of that name already: %1</source>
        <translation>Il y a déjà un fichier de ce nom : %1</translation>
    </message>
    <message>
        <source>There is no such folder: %1</source>
        <translation>Il n’y a pas de tel dossier de fichiers : %1</translation>
    </message>
    <message>
        <source>There is no such dossier: %1</source>
        <translation>Il n’y a pas de tel dossier : %1</translation>
    </message>
    <message>
        <source>This dossier is open for reading only.</source>
        <translation>Ce dossier est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Bytes of this piece are missing from the dossier.</source>
        <translation>Il manque dans le dossier des octets de cette pièce.</translation>
    </message>
    <message>
        <source>The piece's size is not that of its bytes.</source>
        <translation>La taille de la pièce n’est pas celle de ses octets.</translation>
    </message>
    <message>
        <source>Another program changed this dossier meanwhile; open it again.</source>
        <translation>Un autre programme a changé ce dossier entre-temps ; ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>This timestamp is for nothing in this dossier.</source>
        <translation>Cet horodatage ne correspond à rien dans ce dossier.</translation>
    </message>
    <message>
        <source>This dossier was made by a newer version of À l'appui.</source>
        <translation>Ce dossier a été fait par une version plus récente d’À l’appui.</translation>
    </message>
    <message>
        <source>The dossier does not hold this piece's bytes.</source>
        <translation>Le dossier ne contient pas les octets de cette pièce.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>Le fichier n’a pas pu être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>Stopped at your request.</source>
        <translation>Arrêté à votre demande.</translation>
    </message>
    <message>
        <source>This dossier is open on the computer “%1”; if it no longer is, delete the file “%2”.</source>
        <translation>Ce dossier est ouvert sur l’ordinateur « %1 » ; s’il ne l’est plus, supprimez le fichier « %2 ».</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>This text is too long to be shown.</source>
        <translation>Ce texte est trop long pour être montré.</translation>
    </message>
    <message>
        <source>This text could not be read to its end.</source>
        <translation>Ce texte n’a pas pu être lu jusqu’au bout.</translation>
    </message>
</context>
<context>
    <name>timestamp</name>
    <message>
        <source>The timestamp authority did not answer in time.</source>
        <translation>L’autorité d’horodatage n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The timestamp authority's address could not be found.</source>
        <translation>L’adresse de l’autorité d’horodatage est introuvable.</translation>
    </message>
    <message>
        <source>The timestamp authority could not be reached.</source>
        <translation>L’autorité d’horodatage n’a pas pu être jointe.</translation>
    </message>
    <message>
        <source>No secure connection to the timestamp authority could be made.</source>
        <translation>Aucune connexion sûre n’a pu être établie avec l’autorité d’horodatage.</translation>
    </message>
    <message>
        <source>The timestamp authority's answer is cut short or unreadable.</source>
        <translation>La réponse de l’autorité d’horodatage est tronquée ou illisible.</translation>
    </message>
    <message>
        <source>The connection to the timestamp authority was lost.</source>
        <translation>La connexion avec l’autorité d’horodatage a été perdue.</translation>
    </message>
    <message>
        <source>Stopped at your request.</source>
        <translation>Arrêté à votre demande.</translation>
    </message>
    <message>
        <source>The timestamp authority sends elsewhere, which is not followed.</source>
        <translation>L’autorité d’horodatage renvoie ailleurs, ce qui n’est pas suivi.</translation>
    </message>
    <message>
        <source>The timestamp authority answered with HTTP error %1.</source>
        <translation>L’autorité d’horodatage a répondu par l’erreur HTTP %1.</translation>
    </message>
    <message>
        <source>The timestamp authority's answer is too large to be a timestamp.</source>
        <translation>La réponse de l’autorité d’horodatage est trop grande pour être un horodatage.</translation>
    </message>
    <message>
        <source>The address given does not answer as a timestamp authority does.</source>
        <translation>L’adresse donnée ne répond pas comme une autorité d’horodatage.</translation>
    </message>
    <message>
        <source>The timestamp authority's address must begin with http:// or https://.</source>
        <translation>L’adresse de l’autorité d’horodatage doit commencer par http:// ou https://.</translation>
    </message>
    <message>
        <source>The timestamp authority's address must hold no name or password.</source>
        <translation>L’adresse de l’autorité d’horodatage ne doit contenir ni nom ni mot de passe.</translation>
    </message>
    <message>
        <source>The timestamp authority refused the request.</source>
        <translation>L’autorité d’horodatage a refusé la demande.</translation>
    </message>
    <message>
        <source>There is no digest to stamp.</source>
        <translation>Il n’y a pas d’empreinte à horodater.</translation>
    </message>
    <message>
        <source>The timestamp answers another request.</source>
        <translation>L’horodatage répond à une autre demande.</translation>
    </message>
    <message>
        <source>The timestamp is damaged, or is not a timestamp.</source>
        <translation>L’horodatage est abîmé, ou n’en est pas un.</translation>
    </message>
    <message>
        <source>The timestamp's signature is not right.</source>
        <translation>La signature de l’horodatage n’est pas juste.</translation>
    </message>
    <message>
        <source>The authority signs in a way that this program can't check.</source>
        <translation>L’autorité signe d’une manière que ce programme ne sait pas contrôler.</translation>
    </message>
    <message>
        <source>The timestamp was not made over a SHA-256 digest.</source>
        <translation>L’horodatage n’a pas été fait sur une empreinte SHA-256.</translation>
    </message>
    <message>
        <source>The timestamp is that of other data.</source>
        <translation>L’horodatage est celui d’autres données.</translation>
    </message>
    <message>
        <source>The timestamp was issued under another policy than the one required.</source>
        <translation>L’horodatage a été délivré selon une autre politique que celle qui est demandée.</translation>
    </message>
    <message>
        <source>The timestamp does not hold its authority's certificate.</source>
        <translation>L’horodatage ne contient pas le certificat de son autorité.</translation>
    </message>
    <message>
        <source>The authority's certificate is not one for timestamps alone.</source>
        <translation>Le certificat de l’autorité n’est pas réservé à l’horodatage.</translation>
    </message>
    <message>
        <source>The training authority's files can't be written.</source>
        <translation>Les fichiers de l’autorité d’exercice ne peuvent pas être écrits.</translation>
    </message>
    <message>
        <source>The training authority's files can't be read.</source>
        <translation>Les fichiers de l’autorité d’exercice ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The training authority's folder can't be made.</source>
        <translation>Le dossier de fichiers de l’autorité d’exercice ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The training authority's files are damaged; remove them to begin anew.</source>
        <translation>Les fichiers de l’autorité d’exercice sont abîmés ; supprimez-les pour recommencer.</translation>
    </message>
    <message>
        <source>The training authority can't listen on port %1.</source>
        <translation>L’autorité d’exercice ne peut pas écouter sur le port %1.</translation>
    </message>
    <message>
        <source>The authority's certificate can't be read.</source>
        <translation>Le certificat de l’autorité ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The timestamp policy is not a dotted number.</source>
        <translation>La politique d’horodatage n’est pas un numéro à points.</translation>
    </message>
    <message>
        <source>The authority's certificate was not valid at the timestamp's date.</source>
        <translation>Le certificat de l’autorité n’était pas valable à la date de l’horodatage.</translation>
    </message>
    <message>
        <source>The timestamp comes from an authority that is not trusted here.</source>
        <translation>L’horodatage vient d’une autorité qui n’est pas de confiance ici.</translation>
    </message>
</context>
<context>
    <name>tokens</name>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>« %1 » n’est pas l’un de : %2.</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>Entry %1 of the journal is missing.</source>
        <translation>L’écriture %1 du journal manque.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal is not in its place: it was inserted, repeated or moved.</source>
        <translation>L’écriture %1 du journal n’est pas à sa place : elle a été insérée, répétée ou déplacée.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal does not follow from the entry before it.</source>
        <translation>L’écriture %1 du journal ne découle pas de celle qui la précède.</translation>
    </message>
    <message>
        <source>Entry %1 of the journal was changed after it was written.</source>
        <translation>L’écriture %1 du journal a été changée après avoir été écrite.</translation>
    </message>
    <message>
        <source>What entry %1 of the journal says was changed after it was written.</source>
        <translation>Ce que dit l’écriture %1 du journal a été changé après avoir été écrit.</translation>
    </message>
    <message>
        <source>An export was made from entry %1 of the journal, and the journal does not hold that entry any more: it was rewritten since.</source>
        <translation>Un export a été fait à partir de l’écriture %1 du journal, et le journal ne contient plus cette écriture : il a été réécrit depuis.</translation>
    </message>
    <message>
        <source>The time that entry %1 of the journal bears can't be read.</source>
        <translation>L’heure que porte l’écriture %1 du journal est illisible.</translation>
    </message>
    <message>
        <source>By the computer's clock, entry %1 of the journal is older than an entry before it: that clock was put back.</source>
        <translation>Selon l’horloge de l’ordinateur, l’écriture %1 du journal est plus ancienne qu’une écriture qui la précède : cette horloge a été retardée.</translation>
    </message>
    <message>
        <source>The journal is empty, and no dossier begins without an entry.</source>
        <translation>Le journal est vide, et aucun dossier ne commence sans une écriture.</translation>
    </message>
    <message>
        <source>The journal was recomputed entry by entry, and the dossier built again from it.</source>
        <translation>Le journal a été recalculé écriture par écriture, et le dossier reconstruit à partir de lui.</translation>
    </message>
    <message>
        <source>The file is not as long as it says: it was cut short, or something was added at its end.</source>
        <translation>Le fichier n’a pas la longueur qu’il annonce : il a été coupé, ou quelque chose a été ajouté à sa fin.</translation>
    </message>
    <message>
        <source>The inner structure of the file was changed by another program.</source>
        <translation>La structure interne du fichier a été changée par un autre programme.</translation>
    </message>
    <message>
        <source>The dossier is being written, or its last change was cut short: open it in the program, close it, and verify again.</source>
        <translation>Le dossier est en cours d’écriture, ou sa dernière modification a été interrompue : ouvrez-le dans le programme, fermez-le, et vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>The file is not in the form in which dossiers are written: another program changed it.</source>
        <translation>Le fichier n’a pas la forme dans laquelle les dossiers sont écrits : un autre programme l’a changé.</translation>
    </message>
    <message>
        <source>The file could not be opened a second time.</source>
        <translation>Le fichier n’a pas pu être ouvert une seconde fois.</translation>
    </message>
    <message>
        <source>The dossier holds a file that no exhibit names.</source>
        <translation>Le dossier contient un fichier qu’aucune pièce ne nomme.</translation>
    </message>
    <message>
        <source>The journal says that this exhibit was removed and its file erased, but the file is there.</source>
        <translation>Le journal dit que cette pièce a été retirée et son fichier effacé, mais le fichier est là.</translation>
    </message>
    <message>
        <source>The file of this exhibit can't be read to its end.</source>
        <translation>Le fichier de cette pièce ne peut pas être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>The file of this exhibit is not the one that was added: its bytes were changed.</source>
        <translation>Le fichier de cette pièce n’est pas celui qui avait été ajouté : ses octets ont été changés.</translation>
    </message>
    <message>
        <source>The file of this exhibit does not have the size on record.</source>
        <translation>Le fichier de cette pièce n’a pas la taille enregistrée.</translation>
    </message>
    <message>
        <source>The file of this exhibit is not in the dossier.</source>
        <translation>Le fichier de cette pièce n’est pas dans le dossier.</translation>
    </message>
    <message>
        <source>The file can't be read to its end.</source>
        <translation>Le fichier ne peut pas être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>The file is damaged: its parts contradict each other.</source>
        <translation>Le fichier est abîmé : ses parties se contredisent.</translation>
    </message>
    <message>
        <source>The file holds pieces of files that belong to no exhibit, or lacks some.</source>
        <translation>Le fichier contient des morceaux qui ne sont à aucune pièce, ou il en manque.</translation>
    </message>
    <message>
        <source>Every file of an exhibit was read from its first byte to its last.</source>
        <translation>Chaque fichier de pièce a été lu de son premier octet à son dernier.</translation>
    </message>
    <message>
        <source>Changed behind the journal: “%1” is not what the journal says.</source>
        <translation>Changé derrière le journal : « %1 » n’est pas ce que dit le journal.</translation>
    </message>
    <message>
        <source>Rewritten by another program, though it says what the journal says.</source>
        <translation>Réécrit par un autre programme, bien que cela dise ce que dit le journal.</translation>
    </message>
    <message>
        <source>What entry %1 of the journal says was left out of this file: that it was said is proved, what it said is not.</source>
        <translation>Ce que dit l’écriture %1 du journal a été omis de ce fichier : il est prouvé que cela a été dit, non ce qui l’a été.</translation>
    </message>
    <message>
        <source>What entry %1 of the journal says was not written by the program: others could read it differently.</source>
        <translation>Ce que dit l’écriture %1 du journal n’a pas été écrit par le programme : d’autres pourraient le lire autrement.</translation>
    </message>
    <message>
        <source>In the dossier, but no entry of the journal put it there.</source>
        <translation>Présent dans le dossier, mais aucune écriture du journal ne l’y a mis.</translation>
    </message>
    <message>
        <source>Not in the order in which the journal says it came.</source>
        <translation>N’est pas dans l’ordre où le journal dit qu’il est venu.</translation>
    </message>
    <message>
        <source>Put into the dossier by the journal, but not there any more.</source>
        <translation>Mis dans le dossier par le journal, mais ne s’y trouve plus.</translation>
    </message>
    <message>
        <source>The timestamp filed under entry %1 of the journal is that of entry %2.</source>
        <translation>L’horodatage classé sous l’écriture %1 du journal est celui de l’écriture %2.</translation>
    </message>
    <message>
        <source>A timestamp was taken of entry %1 of the journal, and the journal does not hold that entry any more: it was rewritten or cut short since.</source>
        <translation>L’écriture %1 du journal a été horodatée, et le journal ne contient plus cette écriture : il a été réécrit ou coupé depuis.</translation>
    </message>
    <message>
        <source>The dossier holds a timestamp of something that it does not hold.</source>
        <translation>Le dossier contient un horodatage de quelque chose qu’il ne contient pas.</translation>
    </message>
    <message>
        <source>By the computer's clock, entry %1 of the journal is later than its own timestamp: that clock was ahead, and the timestamp is right.</source>
        <translation>Selon l’horloge de l’ordinateur, l’écriture %1 du journal est postérieure à son propre horodatage : cette horloge avançait, et l’horodatage dit juste.</translation>
    </message>
    <message>
        <source>The dossier holds the very same timestamp twice.</source>
        <translation>Le dossier contient deux fois le même horodatage.</translation>
    </message>
    <message>
        <source>“%1” is an authority that is unknown here: its timestamps could not be checked.</source>
        <translation>« %1 » est une autorité inconnue ici : ses horodatages n’ont pas pu être contrôlés.</translation>
    </message>
    <message>
        <source>“%1” is an authority that only the dossier itself names: nobody here vouches for its timestamps.</source>
        <translation>« %1 » est une autorité que seul le dossier désigne : personne ici ne répond de ses horodatages.</translation>
    </message>
    <message>
        <source>EXERCISE: “%1” is a training authority, whose timestamps prove nothing to anybody.</source>
        <translation>EXERCICE : « %1 » est une autorité d’entraînement, dont les horodatages ne prouvent rien à personne.</translation>
    </message>
    <message>
        <source>“%1” stamped the journal at entry %2 on %3.</source>
        <translation>« %1 » a horodaté le journal à l’écriture %2, le %3.</translation>
    </message>
    <message>
        <source>No timestamp that could be checked covers this part of the journal: what it says may have been written at any time.</source>
        <translation>Aucun horodatage contrôlable ne couvre cette partie du journal : ce qu’elle dit a pu être écrit à tout moment.</translation>
    </message>
    <message>
        <source>A timestamp was taken of the file's own digest, not only of the journal that names it.</source>
        <translation>L’empreinte même du fichier a été horodatée, et non seulement le journal qui la nomme.</translation>
    </message>
    <message>
        <source>No timestamp that could be checked was taken of the file's own digest.</source>
        <translation>Aucun horodatage contrôlable n’a été pris de l’empreinte même du fichier.</translation>
    </message>
    <message>
        <source>Nothing in this dossier is timestamped: only the computer's own clock says when it was made.</source>
        <translation>Rien dans ce dossier n’est horodaté : seule l’horloge de l’ordinateur dit quand il a été fait.</translation>
    </message>
    <message>
        <source>dossier</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>journal, entry %1</source>
        <translation>journal, écriture %1</translation>
    </message>
    <message>
        <source>journal, entries %1–%2</source>
        <translation>journal, écritures %1 à %2</translation>
    </message>
    <message>
        <source>exhibit no. %1</source>
        <translation>pièce n° %1</translation>
    </message>
    <message>
        <source>exhibits nos. %1</source>
        <translation>pièces nos %1</translation>
    </message>
    <message>
        <source>situation of the victim</source>
        <translation>situation de la victime</translation>
    </message>
    <message>
        <source>words “%1”</source>
        <translation>propos « %1 »</translation>
    </message>
    <message>
        <source>event “%1”</source>
        <translation>fait « %1 »</translation>
    </message>
    <message>
        <source>timestamp authority “%1”</source>
        <translation>autorité d’horodatage « %1 »</translation>
    </message>
    <message>
        <source>person “%1”</source>
        <translation>personne « %1 »</translation>
    </message>
    <message>
        <source>The PDF files of the exports that the dossier lists are not in it, and were not checked here.</source>
        <translation>Les PDF des exports que le dossier énumère n’y sont pas contenus et n’ont pas été contrôlés ici.</translation>
    </message>
    <message>
        <source>Not proved: that what the dossier shows is true, who made it, or that a page was not edited before its capture; a timestamp proves that something existed at its date, no more, and what was taken away before it, or after the last one, leaves no trace.</source>
        <translation>N’est pas prouvé : que ce que montre le dossier est vrai, qui l’a fait, ni qu’une page n’a pas été modifiée avant sa capture ; un horodatage prouve que quelque chose existait à sa date, rien de plus, et ce qui a été retiré avant lui, ou après le dernier, ne laisse pas de trace.</translation>
    </message>
    <message>
        <source>The verification was stopped at your request.</source>
        <translation>La vérification a été arrêtée à votre demande.</translation>
    </message>
</context>
</TS>
