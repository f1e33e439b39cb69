<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Export</name>
    <message>
        <source>The original of exhibit %1 is not the one that was recorded.</source>
        <translation>L’original de la pièce n°&#xa0;%1 n’est pas celui qui a été enregistré.</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be read back.</source>
        <translation>Le PDF ne peut pas être relu.</translation>
    </message>
    <message>
        <source>The folder of the PDF can&apos;t be written to.</source>
        <translation>Le dossier de fichiers où va le PDF n’accepte pas d’écriture.</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be put in its place.</source>
        <translation>Le PDF ne peut pas être mis à sa place.</translation>
    </message>
    <message>
        <source>This page shows no exhibit.</source>
        <translation>Cette page ne montre aucune pièce.</translation>
    </message>
    <message>
        <source>A copy that holds the originals is never encrypted, for it must open years from now for whoever verifies it; only a light copy takes a password.</source>
        <translation>Un exemplaire qui contient les originaux n’est jamais chiffré&#xa0;: il doit s’ouvrir dans des années chez qui le vérifiera. Seul un exemplaire léger prend un mot de passe.</translation>
    </message>
</context>
<context>
    <name>PartialDate</name>
    <message>
        <source>“%1” is not a date that can be read; write for instance 2026-11-05, 2026-11-05T10:26 or 05/11/2026 10:26.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date lisible&#x202f;; écrivez par exemple 2026-11-05, 2026-11-05T10:26 ou 05/11/2026 10:26.</translation>
    </message>
</context>
<context>
    <name>ScreenGrabber</name>
    <message>
        <source>This system does not let programs take the screen: use its own capture key, then add the file, or have the folder of captures watched (in the settings).</source>
        <translation>Ce système ne laisse pas les programmes capturer l’écran&#xa0;: utilisez sa propre touche de capture, puis ajoutez le fichier, ou faites surveiller le dossier des captures (dans les réglages).</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>This picture can&apos;t be shown here. It is kept whole all the same.</source>
        <translation>Cette image ne peut pas être montrée ici. Elle est gardée en entier malgré tout.</translation>
    </message>
    <message>
        <source>This PDF is too large to be shown here. It is kept whole all the same.</source>
        <translation>Ce PDF est trop gros pour être montré ici. Il est gardé en entier malgré tout.</translation>
    </message>
    <message>
        <source>This kind of file can&apos;t be shown here. It is kept whole all the same.</source>
        <translation>Ce genre de fichier ne peut pas être montré ici. Il est gardé en entier malgré tout.</translation>
    </message>
    <message>
        <source>This film can&apos;t be shown here. It is kept whole all the same.</source>
        <translation>Ce film ne peut pas être montré ici. Il est gardé en entier malgré tout.</translation>
    </message>
    <message>
        <source>This PDF can&apos;t be shown here. It is kept whole all the same.</source>
        <translation>Ce PDF ne peut pas être montré ici. Il est gardé entier malgré tout.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>The letter “%1” of this program can&apos;t be read.</source>
        <translation>La lettre «&#x202f;%1&#x202f;» de ce programme est illisible.</translation>
    </message>
    <message>
        <source>The dossier has nothing called “%1” that this letter could be about.</source>
        <translation>Le dossier n’a rien qui s’appelle «&#x202f;%1&#x202f;» et sur quoi cette lettre puisse porter.</translation>
    </message>
    <message>
        <source>The letters of this program can&apos;t be read.</source>
        <translation>Les lettres de ce programme ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>There is no letter called “%1”.</source>
        <translation>Il n’y a pas de lettre nommée «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no fiche called “%1”.</source>
        <translation>Il n’y a pas de fiche nommée «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>This letter has no passage “%1”.</source>
        <translation>Cette lettre n’a pas de passage «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>answering</name>
    <message>
        <source>“%1” is no question that is asked about this.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une question qui se pose à ce sujet.</translation>
    </message>
    <message>
        <source>“%1” is no answer to “%2”; the answers are: %3.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une réponse à «&#x202f;%2&#x202f;»&#x202f;; les réponses sont&#xa0;: %3.</translation>
    </message>
    <message>
        <source>These words or this act are not in the dossier.</source>
        <translation>Ce propos ou ce fait n’est pas dans le dossier.</translation>
    </message>
</context>
<context>
    <name>appui::AccountCard</name>
    <message>
        <source>false account</source>
        <translation>faux compte</translation>
    </message>
    <message>
        <source>Sheet of this account</source>
        <translation>Fiche de ce compte</translation>
    </message>
    <message>
        <source>still online</source>
        <translation>encore en ligne</translation>
    </message>
    <message>
        <source>still online on %1</source>
        <translation>encore en ligne le %1</translation>
    </message>
    <message>
        <source>no longer online</source>
        <translation>n’est plus en ligne</translation>
    </message>
    <message>
        <source>no longer online on %1</source>
        <translation>n’était plus en ligne le %1</translation>
    </message>
    <message>
        <source>Reported, day not noted</source>
        <translation>Signalé, jour non noté</translation>
    </message>
    <message>
        <source>Reported on %1</source>
        <translation>Signalé le %1</translation>
    </message>
    <message>
        <source>Note a report of this account</source>
        <translation>Noter un signalement de ce compte</translation>
    </message>
</context>
<context>
    <name>appui::AccountFields</name>
    <message>
        <source>account</source>
        <translation>exposé des faits</translation>
    </message>
    <message>
        <source>platform of the account</source>
        <translation>plateforme du compte</translation>
    </message>
    <message>
        <source>identifier of the account</source>
        <translation>identifiant du compte</translation>
    </message>
    <message>
        <source>address of the profile</source>
        <translation>adresse du profil</translation>
    </message>
    <message>
        <source>what the account takes</source>
        <translation>ce que prend le compte</translation>
    </message>
    <message>
        <source>whether the account is still online</source>
        <translation>présence du compte en ligne</translation>
    </message>
    <message>
        <source>day you looked at the account</source>
        <translation>jour où vous avez vérifié le compte</translation>
    </message>
    <message>
        <source>Account, as it is shown</source>
        <translation>Compte, tel qu’il s’affiche</translation>
    </message>
    <message>
        <source>@account</source>
        <translation>@compte</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Address of the profile</source>
        <translation>Adresse du profil</translation>
    </message>
    <message>
        <source>Identifier that the platform keeps</source>
        <translation>Numéro interne du compte</translation>
    </message>
    <message>
        <source>It stays when the account changes its name. Often in the address or the source of the page; leave empty if you don&apos;t find it.</source>
        <translation>Il reste quand le compte change de nom. Souvent dans l’adresse ou le code source de la page&#x202f;; laissez vide si vous ne le trouvez pas.</translation>
    </message>
    <message>
        <source>Does it pass for you? What does it take of you?</source>
        <translation>Se fait-il passer pour vous&#x202f;? Que vous a-t-il pris (nom, photo…)&#x202f;?</translation>
    </message>
    <message>
        <source>Your name, your photograph, your post, the name of the school… Leave empty if it does not.</source>
        <translation>Votre nom, votre photo, votre métier, le nom de l’établissement… Laissez vide si ce n’est pas le cas.</translation>
    </message>
    <message>
        <source>Is it still online?</source>
        <translation>Est-il encore en ligne&#x202f;?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>16 novembre 2026</source>
        <comment>an example of a day that can be typed</comment>
        <translation>16 novembre 2026</translation>
    </message>
</context>
<context>
    <name>appui::AccountList</name>
    <message>
        <source>An account can change its name: the address of its profile and the identifier that the platform keeps let an investigator find it again.</source>
        <translation>Un compte peut changer de nom&#xa0;: l’adresse de son profil et l’identifiant que garde la plateforme permettent à un enquêteur de le retrouver.</translation>
    </message>
    <message>
        <source>No account yet: it comes here when you say who wrote the words that an exhibit shows.</source>
        <translation>Aucun compte pour l’instant&#xa0;: il vient ici quand vous dites qui a écrit les propos qu’une pièce montre.</translation>
    </message>
</context>
<context>
    <name>appui::Admission</name>
    <message>
        <source>The list “%1” can&apos;t be read.</source>
        <translation>La liste «&#x202f;%1&#x202f;» ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Adding the files: each is copied whole and its digest is taken…</source>
        <translation>Ajout des fichiers&#xa0;: chacun est copié en entier et son empreinte est prise…</translation>
    </message>
    <message>
        <source>pasted %1</source>
        <translation>collée %1</translation>
    </message>
    <message>
        <source>Adding the picture…</source>
        <translation>Ajout de l’image…</translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) added.</source>
        <translation>
            <numerusform>%n pièce ajoutée.</numerusform>
            <numerusform>%n pièces ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were in the dossier already.</source>
        <translation>
            <numerusform>%n fichier était déjà dans le dossier.</numerusform>
            <numerusform>%n fichiers étaient déjà dans le dossier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n point à regarder.</numerusform>
            <numerusform>%n points à regarder.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no file to add.</source>
        <translation>Il n’y avait pas de fichier à ajouter.</translation>
    </message>
    <message>
        <source>capture %1</source>
        <translation>capture %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the program&apos;s own, not evidence, were left out.</source>
        <translation>
            <numerusform>%n fichier du programme, qui n’est pas une pièce, a été laissé de côté.</numerusform>
            <numerusform>%n fichiers du programme, qui ne sont pas des pièces, ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>what %1 says</source>
        <translation>ce que dit %1</translation>
    </message>
    <message numerus="yes">
        <source>The log %1 filled in %n fact(s): read them again.</source>
        <translation>
            <numerusform>Le journal %1 a renseigné %n fait&#xa0;: relisez-le.</numerusform>
            <numerusform>Le journal %1 a renseigné %n faits&#xa0;: relisez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log %1 filled in what it knows of the exhibits.</source>
        <translation>Le journal %1 a renseigné ce qu’il sait des pièces.</translation>
    </message>
</context>
<context>
    <name>appui::AuthorityDialog</name>
    <message>
        <source>Who gives the timestamps</source>
        <translation>Qui donne les horodatages</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Asking for a trial timestamp…</source>
        <translation>Demande d’un horodatage d’essai…</translation>
    </message>
    <message>
        <source>It does not answer. %1</source>
        <translation>Elle ne répond pas. %1</translation>
    </message>
    <message>
        <source>It answers, but gives no timestamp. %1</source>
        <translation>Elle répond, mais ne donne pas d’horodatage. %1</translation>
    </message>
    <message>
        <source>It answers, but its timestamp is not believed. %1</source>
        <translation>Elle répond, mais son horodatage n’est pas reconnu. %1</translation>
    </message>
    <message>
        <source>%1, with its own certificates</source>
        <translation>%1, avec ses propres certificats</translation>
    </message>
    <message>
        <source>It answers, but it is a training authority: its timestamps prove nothing.</source>
        <translation>Elle répond, mais c’est une autorité d’exercice&#xa0;: ses horodatages ne prouvent rien.</translation>
    </message>
    <message>
        <source>It answers, and its timestamp is believed: %1, %2.</source>
        <translation>Elle répond, et son horodatage est reconnu&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>An authority dates the digests of your exhibits. Only digests leave this computer: never an exhibit, a name or a word. Your ASL or your lawyer can tell you which one to choose.</source>
        <translation>Une autorité date les empreintes de vos pièces. Seules des empreintes quittent cet ordinateur&#xa0;: jamais une pièce, un nom ni un mot. Votre ASL ou votre avocat peut vous dire laquelle choisir.</translation>
    </message>
    <message>
        <source>Asked in this order, the next one when one fails</source>
        <translation>Interrogées dans cet ordre, la suivante quand l’une fait défaut</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Timestamp as things come in</source>
        <translation>Horodater au fil de l’eau</translation>
    </message>
    <message>
        <source>A moment after you add or change something, and again later when there was no network.</source>
        <translation>Un moment après chaque ajout ou changement, et de nouveau plus tard s’il n’y avait pas de réseau.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>appui::AuthorityForm</name>
    <message>
        <source>It says that it is free.</source>
        <translation>Elle se dit gratuite.</translation>
    </message>
    <message>
        <source>Others say that it is free.</source>
        <translation>Elle passe pour gratuite.</translation>
    </message>
    <message>
        <source>Its price is not known here: ask it.</source>
        <translation>Son prix n’est pas connu ici&#xa0;: demandez-le-lui.</translation>
    </message>
    <message>
        <source>It says that it is qualified (eIDAS).</source>
        <translation>Elle se dit qualifiée (eIDAS).</translation>
    </message>
    <message>
        <source>Others say that it is qualified (eIDAS).</source>
        <translation>Elle passe pour qualifiée (eIDAS).</translation>
    </message>
    <message>
        <source>Nothing that was read says that it is qualified (eIDAS).</source>
        <translation>Rien de ce qui a été lu ne la dit qualifiée (eIDAS).</translation>
    </message>
    <message>
        <source>Computers usually hold its root certificate.</source>
        <translation>Les ordinateurs ont d’ordinaire son certificat racine.</translation>
    </message>
    <message>
        <source>Ask it for its certificates, and give the file below.</source>
        <translation>Demandez-lui ses certificats, et donnez le fichier ci-dessous.</translation>
    </message>
    <message>
        <source>Its certificates are said to be at %1: give the file below.</source>
        <translation>Ses certificats se trouveraient à l’adresse %1&#xa0;: donnez le fichier ci-dessous.</translation>
    </message>
    <message>
        <source>It may need its own certificates: try it.</source>
        <translation>Il se peut qu’il lui faille ses propres certificats&#xa0;: essayez-la.</translation>
    </message>
    <message numerus="yes">
        <source>It asks for %n second(s) between two requests.</source>
        <translation>
            <numerusform>Elle demande %n seconde entre deux demandes.</numerusform>
            <numerusform>Elle demande %n secondes entre deux demandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here has tried it; this was read on %1.</source>
        <translation>Nous ne l’avons pas essayée&#x202f;; ces indications sont publiques, lues le %1. Essayez-la avant de vous y fier.</translation>
    </message>
    <message>
        <source>Certificates of the authority</source>
        <translation>Certificats de l’autorité</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Another one, by its address</source>
        <translation>Une autre, par son adresse</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an authority, its country</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add an authority</source>
        <translation>Ajouter une autorité</translation>
    </message>
    <message>
        <source>None is asked before you choose it.</source>
        <translation>Aucune n’est interrogée avant que vous la choisissiez.</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Son adresse</translation>
    </message>
    <message>
        <source>Certificates: those of this computer.</source>
        <translation>Certificats&#xa0;: ceux de cet ordinateur.</translation>
    </message>
    <message>
        <source>Certificates: %1</source>
        <translation>Certificats&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its certificates (.pem)…</source>
        <translation>Ses certificats (.pem)…</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Ajouter à la liste</translation>
    </message>
</context>
<context>
    <name>appui::CandidateCard</name>
    <message>
        <source>to be checked</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>chosen with your adviser or your lawyer</source>
        <translation>retenue avec votre conseiller ou votre avocat</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>À établir encore</translation>
    </message>
    <message>
        <source>Why, and what has to be shown</source>
        <translation>Pourquoi, et ce qu’il faut établir</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What has to be shown</source>
        <translation>Ce qu’il faut établir</translation>
    </message>
    <message>
        <source>Never together with</source>
        <translation>Jamais en même temps que</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Peine</translation>
    </message>
    <message>
        <source>More severe</source>
        <translation>Plus sévère</translation>
    </message>
    <message>
        <source>Time to act</source>
        <translation>Temps pour agir</translation>
    </message>
    <message>
        <source>Who must complain</source>
        <translation>Qui doit porter plainte</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>Pièges</translation>
    </message>
</context>
<context>
    <name>appui::CaptureOffer</name>
    <message numerus="yes">
        <source>%n new capture(s) in “%1”.</source>
        <translation>
            <numerusform>%n nouvelle capture dans «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%n nouvelles captures dans «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n of them</source>
        <comment>captures</comment>
        <translation>
            <numerusform>L’ajouter</numerusform>
            <numerusform>Ajouter les %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Do not add these captures</source>
        <translation>Ne pas ajouter ces captures</translation>
    </message>
</context>
<context>
    <name>appui::ConfirmDialog</name>
    <message>
        <source>No, leave it</source>
        <translation>Non, laisser ainsi</translation>
    </message>
</context>
<context>
    <name>appui::ContactsCard</name>
    <message>
        <source>To be checked: written down from memory.</source>
        <translation>À vérifier&#xa0;: noté de mémoire.</translation>
    </message>
</context>
<context>
    <name>appui::DateCard</name>
    <message>
        <source>How it is counted, and what stops it</source>
        <translation>Comment il se compte, et ce qui l’arrête</translation>
    </message>
    <message>
        <source>To know of this date</source>
        <translation>À savoir de cette date</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Compté à partir du</translation>
    </message>
    <message>
        <source>What stops the clock</source>
        <translation>Ce qui arrête le délai</translation>
    </message>
    <message>
        <source>What does not stop it</source>
        <translation>Ce qui ne l’arrête pas</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>La règle</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>This rule was noted from memory.</source>
        <translation>Cette règle a été notée de mémoire.</translation>
    </message>
</context>
<context>
    <name>appui::DateField</name>
    <message>
        <source>For example: %1</source>
        <translation>Par exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>05/11/2026 10:26</source>
        <comment>an example of a date</comment>
        <translation>05/11/2026 10:26</translation>
    </message>
    <message>
        <source>This date can’t be read.</source>
        <translation>Cette date est illisible.</translation>
    </message>
    <message>
        <source>This day does not exist.</source>
        <translation>Ce jour n’existe pas.</translation>
    </message>
    <message>
        <source>This date is still to come.</source>
        <translation>Cette date est à venir.</translation>
    </message>
</context>
<context>
    <name>appui::DeadlinesPage</name>
    <message>
        <source>Offences and deadlines</source>
        <translation>Qualifications et délais</translation>
    </message>
    <message>
        <source>No date yet: note when the words of an exhibit were published, and the time to act is counted here.</source>
        <translation>Aucune date encore&#xa0;: notez quand les propos d’une pièce ont été publiés, et le temps pour agir se compte ici.</translation>
    </message>
    <message>
        <source>Law as checked on %1. %2</source>
        <translation>Droit contrôlé le %1. %2</translation>
    </message>
    <message>
        <source>Asked on %1.</source>
        <translation>Demandée le %1.</translation>
    </message>
    <message>
        <source>Note, in “Steps to take”, on which day it was received: its dates are counted from there.</source>
        <translation>Notez, dans «&#x202f;Démarches&#x202f;», le jour où elle a été reçue&#xa0;: ses délais se comptent de là.</translation>
    </message>
    <message>
        <source>Not asked for yet.</source>
        <translation>Pas encore demandée.</translation>
    </message>
    <message>
        <source>dates.ics</source>
        <comment>name of a file</comment>
        <translation>delais.ics</translation>
    </message>
    <message>
        <source>Add to my calendar</source>
        <translation>Ajouter à mon agenda</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
    <message>
        <source>The calendar could not be written there: choose another place.</source>
        <translation>L’agenda n’a pas pu être écrit là&#xa0;: choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The dates are in “%1”: open it with your calendar.</source>
        <translation>Les dates sont dans «&#x202f;%1&#x202f;»&#xa0;: ouvrez-le avec votre agenda.</translation>
    </message>
    <message>
        <source>What these facts may fall under. Your lawyer decides; you have nothing to settle. Choose a line to answer a few questions and know more.</source>
        <translation>Ce que ces faits sont susceptibles de constituer. Votre avocat décide&#x202f;; vous n’avez rien à trancher. Choisissez une ligne pour répondre à quelques questions et en savoir plus.</translation>
    </message>
    <message>
        <source>Words and acts, the most urgent first</source>
        <translation>Propos et faits, le plus urgent d’abord</translation>
    </message>
    <message>
        <source>Answer the questions on this line</source>
        <translation>Répondre aux questions sur cette ligne</translation>
    </message>
    <message>
        <source>Add to my calendar…</source>
        <translation>Ajouter à mon agenda…</translation>
    </message>
    <message>
        <source>with the words and the law</source>
        <translation>Y écrire aussi les propos et les articles de loi</translation>
    </message>
    <message>
        <source>Otherwise the calendar holds nothing that a colleague may not read.</source>
        <translation>Sinon, l’agenda ne contient rien qu’un collègue ne puisse lire.</translation>
    </message>
    <message>
        <source>These texts were checked more than a year ago: have them confirmed.</source>
        <translation>Ces textes ont été vérifiés il y a plus d’un an&#xa0;: faites-les confirmer.</translation>
    </message>
</context>
<context>
    <name>appui::Desk</name>
    <message>
        <source>No dossier is open.</source>
        <translation>Aucun dossier n’est ouvert.</translation>
    </message>
</context>
<context>
    <name>appui::DropZone</name>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>A whole folder</source>
        <translation>Tout un répertoire</translation>
    </message>
    <message>
        <source>Paste (Ctrl+V)</source>
        <translation>Coller (Ctrl+V)</translation>
    </message>
    <message>
        <source>No exhibit yet</source>
        <translation>Aucune pièce pour l’instant</translation>
    </message>
    <message>
        <source>Capture the screen</source>
        <translation>Capturer l’écran</translation>
    </message>
    <message>
        <source>This window hides itself for a moment; you then choose the part to keep.</source>
        <translation>Cette fenêtre s’efface un instant&#x202f;; vous choisissez ensuite la partie à garder.</translation>
    </message>
    <message>
        <source>From my phone</source>
        <translation>Depuis mon téléphone</translation>
    </message>
    <message>
        <source>By its USB cable, with pictures: a messenger damages what it carries.</source>
        <translation>Par son câble USB, en images&#xa0;: une messagerie abîme ce qu’elle transporte.</translation>
    </message>
</context>
<context>
    <name>appui::ExhibitActs</name>
    <message>
        <source>Save a copy of the original</source>
        <translation>Enregistrer une copie de l’original</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Copying the original…</source>
        <translation>Copie de l’original…</translation>
    </message>
    <message>
        <source>The copy is identical to the original, byte for byte.</source>
        <translation>La copie est identique à l’original.</translation>
    </message>
    <message>
        <source>Remove “%1” for good?</source>
        <translation>Retirer «&#x202f;%1&#x202f;» définitivement&#x202f;?</translation>
    </message>
    <message>
        <source>Its file is erased from the dossier and can&apos;t be brought back. Its number is not given again; the journal keeps that it was there, and why it was removed.</source>
        <translation>Son fichier est effacé du dossier et ne peut pas revenir. Son numéro n’est plus donné à une autre&#x202f;; le journal garde qu’elle était là, et pourquoi elle a été retirée.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>exhibit removed</source>
        <translation>pièce retirée</translation>
    </message>
    <message>
        <source>order of the exhibits</source>
        <translation>ordre des pièces</translation>
    </message>
    <message>
        <source>This reason will be printed in the list of exhibits.</source>
        <translation>Ce motif sera imprimé au bordereau.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save a copy of the original…</source>
        <translation>Enregistrer une copie de l’original…</translation>
    </message>
    <message>
        <source>Remove this exhibit…</source>
        <translation>Retirer cette pièce…</translation>
    </message>
    <message>
        <source>%1 was removed: its file is erased, its number stays empty.</source>
        <translation>%1 est retirée&#xa0;: son fichier est effacé, son numéro reste vide.</translation>
    </message>
</context>
<context>
    <name>appui::ExhibitDetails</name>
    <message>
        <source>File: %1</source>
        <translation>Fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Type&#xa0;: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Taille&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1 (%2 octets)</translation>
    </message>
    <message>
        <source>Picture: %1 pixels</source>
        <translation>Image&#xa0;: %1 pixels</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>Appareil&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taken at: %1</source>
        <translation>Prise le&#xa0;: %1</translation>
    </message>
    <message>
        <source>Position: %1</source>
        <translation>Position&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mail from: %1</source>
        <translation>Courriel de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mail sent on: %1</source>
        <translation>Courriel envoyé le&#xa0;: %1</translation>
    </message>
    <message>
        <source>Attachments: %1</source>
        <translation>Pièces jointes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Added on: %1</source>
        <translation>Ajoutée le&#xa0;: %1</translation>
    </message>
    <message>
        <source>Digest (SHA-256): %1</source>
        <translation>Empreinte (SHA-256)&#xa0;: %1</translation>
    </message>
    <message>
        <source>Timestamped</source>
        <translation>Horodatée</translation>
    </message>
    <message>
        <source>Not timestamped yet</source>
        <translation>Pas encore horodatée</translation>
    </message>
    <message>
        <source>Technical details: digest, timestamp, file</source>
        <translation>Détails techniques&#xa0;: empreinte, horodatage, fichier</translation>
    </message>
    <message>
        <source>Save a copy of the original…</source>
        <translation>Enregistrer une copie de l’original…</translation>
    </message>
    <message>
        <source>Remove this exhibit…</source>
        <translation>Retirer cette pièce…</translation>
    </message>
</context>
<context>
    <name>appui::ExhibitModel</name>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>appui::ExhibitViewer</name>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>This PDF can&apos;t be shown here. It is kept whole all the same.</source>
        <translation>Ce PDF ne peut pas être montré ici. Il est gardé en entier malgré tout.</translation>
    </message>
    <message>
        <source>All exhibits</source>
        <translation>Toutes les pièces</translation>
    </message>
    <message>
        <source>Text of the exhibit</source>
        <translation>Texte de la pièce</translation>
    </message>
    <message>
        <source>Picture of the exhibit</source>
        <translation>Image de la pièce</translation>
    </message>
    <message>
        <source>Pages of the exhibit</source>
        <translation>Pages de la pièce</translation>
    </message>
    <message>
        <source>Previous exhibit</source>
        <translation>Pièce précédente</translation>
    </message>
    <message>
        <source>Next exhibit</source>
        <translation>Pièce suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Fit to the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Show it whole</source>
        <translation>Montrer en entier</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flouter</translation>
    </message>
    <message>
        <source>place of the words on the picture</source>
        <translation>place des propos sur l’image</translation>
    </message>
    <message>
        <source>wheel: zoom · space: blur · M: mark the words · ← →: other exhibit</source>
        <translation>molette&#xa0;: agrandir · espace&#xa0;: flouter · M&#xa0;: marquer les mots · ← →&#xa0;: autre pièce</translation>
    </message>
</context>
<context>
    <name>appui::ExportCard</name>
    <message>
        <source>For the public prosecutor</source>
        <translation>Pour le procureur</translation>
    </message>
    <message>
        <source>For the recteur</source>
        <translation>Pour le recteur</translation>
    </message>
    <message>
        <source>For the lawyer</source>
        <translation>Pour l’avocat</translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>The complaint, the account of the facts, the list of exhibits, %1.</source>
        <translation>La plainte, l’exposé des faits, le bordereau, %1.</translation>
    </message>
    <message>
        <source>The request for protection by your employer, through your head of school, %1.</source>
        <translation>La demande de protection fonctionnelle, sous couvert de la hiérarchie, %1.</translation>
    </message>
    <message>
        <source>Everything, with your private notes and the journal, %1.</source>
        <translation>Tout, avec vos notes privées et le journal, %1.</translation>
    </message>
    <message>
        <source>Last made: %1</source>
        <translation>Fait en dernier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Look at the document</source>
        <translation>Regarder le document</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>Imprimer le document</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action and the document that it is about</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What it says has changed since: make it again.</source>
        <translation>Ce qu’il dit a changé depuis&#xa0;: refaites-le.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of your %n exhibit(s)</source>
        <comment>how many go along</comment>
        <translation>
            <numerusform>%1 pièce sur %n</numerusform>
            <numerusform>%1 pièces sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>appui::ExportPage</name>
    <message>
        <source>prosecutor</source>
        <comment>in a file&apos;s name</comment>
        <translation>procureur</translation>
    </message>
    <message>
        <source>recteur</source>
        <comment>in a file&apos;s name</comment>
        <translation>recteur</translation>
    </message>
    <message>
        <source>lawyer</source>
        <comment>in a file&apos;s name</comment>
        <translation>avocat</translation>
    </message>
    <message>
        <source>The document was sent to the printer.</source>
        <translation>Le document a été envoyé à l’imprimante.</translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) waiting.</source>
        <translation>
            <numerusform>%n pièce à horodater.</numerusform>
            <numerusform>%n pièces à horodater.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every exhibit is timestamped; what you have said since is not yet.</source>
        <translation>Chaque pièce est horodatée&#x202f;; ce que vous avez dit depuis ne l’est pas encore.</translation>
    </message>
    <message>
        <source>Everything is timestamped.</source>
        <translation>Tout est horodaté.</translation>
    </message>
    <message>
        <source>A timestamp proves that nothing was changed after its date. Only digests leave this computer.</source>
        <translation>Un horodatage prouve que rien n’a été changé après sa date. Seules des empreintes quittent cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose first who gives the timestamps.</source>
        <translation>Choisissez d’abord qui donne les horodatages.</translation>
    </message>
    <message>
        <source>Authority: %1</source>
        <translation>Autorité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose an authority…</source>
        <translation>Choisir une autorité…</translation>
    </message>
    <message numerus="yes">
        <source>%n timestamp(s) received.</source>
        <translation>
            <numerusform>%n horodatage reçu.</numerusform>
            <numerusform>%n horodatages reçus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Everything else goes on; ask again later.</source>
        <translation>%1 Tout le reste continue&#x202f;; redemandez plus tard.</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The document can&apos;t be shown here; save it and open it with another program.</source>
        <translation>Le document ne peut pas être montré ici&#x202f;; enregistrez-le et ouvrez-le avec un autre programme.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Nothing prevents an export; each point makes the dossier stronger.</source>
        <translation>Rien n’empêche d’exporter&#x202f;; chaque point rend le dossier plus solide.</translation>
    </message>
    <message>
        <source>Three documents</source>
        <translation>Trois documents</translation>
    </message>
    <message>
        <source>One dossier, three documents. You read them before you save them.</source>
        <translation>Un dossier, trois documents. Vous les lisez avant de les enregistrer.</translation>
    </message>
    <message>
        <source>Timestamps and proof</source>
        <translation>Horodatages et preuve</translation>
    </message>
    <message>
        <source>Timestamp now</source>
        <translation>Horodater maintenant</translation>
    </message>
    <message>
        <source>Check the whole dossier</source>
        <translation>Vérifier tout le dossier</translation>
    </message>
    <message>
        <source>The other letters</source>
        <translation>Les autres lettres</translation>
    </message>
    <message>
        <source>To the platform, to the head of school, to parents, to a witness… and the wording of the three documents.</source>
        <translation>À la plateforme, au chef d’établissement, à des parents, à un témoin… et le texte des trois documents.</translation>
    </message>
    <message>
        <source>Read and change the letters</source>
        <translation>Lire et modifier les lettres</translation>
    </message>
    <message>
        <source>The PDF is timestamped as a whole: from now on nothing in it can be changed unseen.</source>
        <translation>Le PDF est horodaté dans son ensemble&#xa0;: désormais rien ne peut y être changé sans que cela se voie.</translation>
    </message>
    <message>
        <source>This PDF is larger than 2 GiB: once timestamped, it is no longer an archival PDF/A.</source>
        <translation>Ce PDF dépasse 2 Gio&#xa0;: une fois horodaté, il n’est plus un PDF/A d’archive.</translation>
    </message>
    <message>
        <source>Your home address is not given.</source>
        <translation>Votre adresse personnelle n’est pas donnée.</translation>
    </message>
    <message>
        <source>The address of your school is declared (%1). Look whether a capture shows yours.</source>
        <translation>L’adresse de votre établissement est déclarée (%1). Regardez si une capture montre la vôtre.</translation>
    </message>
    <message>
        <source>Back to the three documents</source>
        <translation>Retour aux trois documents</translation>
    </message>
    <message>
        <source>The document was saved in %1.</source>
        <translation>Le document est enregistré dans %1.</translation>
    </message>
    <message>
        <source>exhibits left out of a copy</source>
        <translation>pièces laissées hors d’une copie</translation>
    </message>
    <message>
        <source>The picture of exhibit %1 can&apos;t be shown: its page says so, and the original is untouched.</source>
        <translation>L’image de la pièce n°&#xa0;%1 ne peut pas être affichée&#xa0;: sa page le dit, et l’original n’est pas touché.</translation>
    </message>
</context>
<context>
    <name>appui::Exports</name>
    <message>
        <source>Preparing the document to look at…</source>
        <translation>Préparation du document à regarder…</translation>
    </message>
    <message>
        <source>Making the PDF, with each original in it…</source>
        <translation>Fabrication du PDF, avec chaque original dedans…</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Préparation des pages…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Asking for the timestamp of the PDF…</source>
        <translation>Demande de l’horodatage du PDF…</translation>
    </message>
</context>
<context>
    <name>appui::FactCard</name>
    <message>
        <source>Words to copy</source>
        <translation>Propos à recopier</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé&#x202f;?</translation>
    </message>
    <message>
        <source>Remove these words</source>
        <translation>Supprimer ces propos</translation>
    </message>
    <message>
        <source>Remove this act</source>
        <translation>Supprimer ce fait</translation>
    </message>
</context>
<context>
    <name>appui::FactFields</name>
    <message>
        <source>exact words</source>
        <translation>propos exacts</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>ce qui s’est passé</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>how the date is known</source>
        <translation>comment la date est connue</translation>
    </message>
    <message>
        <source>who could see it</source>
        <translation>qui pouvait le voir</translation>
    </message>
    <message>
        <source>size of the group</source>
        <translation>taille du groupe</translation>
    </message>
    <message>
        <source>discriminatory motive</source>
        <translation>mobile discriminatoire</translation>
    </message>
    <message>
        <source>author</source>
        <translation>auteur</translation>
    </message>
    <message>
        <source>The exact words</source>
        <translation>Les propos exacts</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé&#x202f;?</translation>
    </message>
    <message>
        <source>Copy them as they are, mistakes and emojis included.</source>
        <translation>Recopiez-les tels quels, fautes et émojis compris.</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Quand&#x202f;?</translation>
    </message>
    <message>
        <source>5 novembre 2026 à 10 h 26</source>
        <comment>an example of a date that can be typed</comment>
        <translation>5 novembre 2026 à 10 h 26</translation>
    </message>
    <message>
        <source>How do you know the date?</source>
        <translation>Comment connaissez-vous la date&#x202f;?</translation>
    </message>
    <message>
        <source>It is shown</source>
        <translation>Elle est affichée</translation>
    </message>
    <message>
        <source>I remember it</source>
        <translation>Je m’en souviens</translation>
    </message>
    <message>
        <source>That day at the latest</source>
        <translation>Ce jour-là au plus tard</translation>
    </message>
    <message>
        <source>Who? (account or name)</source>
        <translation>Qui&#x202f;? (compte ou nom)</translation>
    </message>
    <message>
        <source>Who could see it?</source>
        <translation>Qui pouvait le voir&#x202f;?</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Un groupe</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Moi seulement</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>How many people in the group?</source>
        <translation>Combien de personnes dans le groupe&#x202f;?</translation>
    </message>
    <message>
        <source>Racist, sexist or other discriminatory motive?</source>
        <translation>Motif raciste, sexiste ou autrement discriminatoire&#x202f;?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>@account, or nothing</source>
        <translation>@compte, ou rien</translation>
    </message>
</context>
<context>
    <name>appui::FactList</name>
    <message>
        <source>words removed</source>
        <translation>propos supprimés</translation>
    </message>
    <message>
        <source>act removed</source>
        <translation>fait supprimé</translation>
    </message>
    <message>
        <source>words added</source>
        <translation>propos ajoutés</translation>
    </message>
    <message>
        <source>act added</source>
        <translation>fait ajouté</translation>
    </message>
    <message>
        <source>What this exhibit shows</source>
        <translation>Ce que montre cette pièce</translation>
    </message>
    <message>
        <source>The prosecutor must be able to quote the words and their date. Without them, an insult can&apos;t be prosecuted.</source>
        <translation>Le procureur doit pouvoir citer les propos et leur date. Sans eux, une injure ne peut pas être poursuivie.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Propos</translation>
    </message>
    <message>
        <source>Add words that this exhibit shows</source>
        <translation>Ajouter des propos que montre cette pièce</translation>
    </message>
    <message>
        <source>Add an act that this exhibit shows</source>
        <translation>Ajouter un fait que montre cette pièce</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>A false profile, a photograph, damage, a document…</source>
        <translation>Un faux profil, une photo, une dégradation, un document…</translation>
    </message>
    <message>
        <source>words shown here too</source>
        <translation>propos montrés ici aussi</translation>
    </message>
    <message>
        <source>Add words of another exhibit, which this one shows too</source>
        <translation>Ajouter des propos d’une autre pièce, que celle-ci montre aussi</translation>
    </message>
    <message>
        <source>Words of another exhibit…</source>
        <translation>Propos d’une autre pièce…</translation>
    </message>
</context>
<context>
    <name>appui::FactModel</name>
    <message>
        <source>Date not known</source>
        <translation>Date inconnue</translation>
    </message>
    <message>
        <source>(words to copy)</source>
        <translation>(propos à recopier)</translation>
    </message>
    <message>
        <source>(to describe)</source>
        <translation>(à décrire)</translation>
    </message>
    <message>
        <source>words</source>
        <translation>propos</translation>
    </message>
    <message>
        <source>act</source>
        <translation>autre fait</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who could see it</source>
        <translation>Vu par</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Pièces</translation>
    </message>
</context>
<context>
    <name>appui::FactsPage</name>
    <message>
        <source>No fact fits what you are looking for.</source>
        <translation>Aucun fait ne répond à votre recherche.</translation>
    </message>
    <message>
        <source>Nothing yet. Copy the words that an exhibit shows, or say what it shows, and it comes here by date.</source>
        <translation>Rien encore. Recopiez les propos qu’une pièce montre, ou dites ce qu’elle montre, et cela vient ici à sa date.</translation>
    </message>
    <message numerus="yes">
        <source>%n author(s)</source>
        <translation>
            <numerusform>%n auteur</numerusform>
            <numerusform>%n auteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>The facts</source>
        <translation>Les faits</translation>
    </message>
    <message>
        <source>What happened, in order. Many messages in a few days, by several people, count for more than each of them alone. Press Enter on a line to go to its exhibit.</source>
        <translation>Ce qui s’est passé, dans l’ordre. Ensemble, ces messages pèsent plus que chacun pris seul. Un double-clic ou Entrée sur une ligne mène à sa pièce.</translation>
    </message>
    <message>
        <source>The facts by date</source>
        <translation>Les faits par date</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), from %1 to %2</source>
        <translation>
            <numerusform>%n jour, du %1 au %2</numerusform>
            <numerusform>%n jours, du %1 au %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Line of time; the same is in the table below</source>
        <translation>Ligne du temps&#x202f;; le tableau dessous dit la même chose</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Plus près (+)</translation>
    </message>
    <message>
        <source>Wider (-)</source>
        <translation>Plus large (-)</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Par compte</translation>
    </message>
    <message numerus="yes">
        <source>and %n fact(s) whose day is not known</source>
        <translation>
            <numerusform>et %n fait dont le jour n’est pas connu</numerusform>
            <numerusform>et %n faits dont le jour n’est pas connu</numerusform>
        </translation>
    </message>
    <message>
        <source>A dot: words. A square: another fact. The last lines: what you saw and what you undertook. A long mark: only the month or the year is known.</source>
        <translation>Un rond&#xa0;: des propos. Un carré&#xa0;: un autre fait. Les dernières lignes&#xa0;: ce que vous avez vu et entrepris. Une marque longue&#xa0;: seul le mois ou l’année est connu.</translation>
    </message>
</context>
<context>
    <name>appui::GapList</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>important</source>
        <translation>important</translation>
    </message>
    <message>
        <source>useful</source>
        <translation>utile</translation>
    </message>
    <message>
        <source>first</source>
        <translation>d’abord</translation>
    </message>
</context>
<context>
    <name>appui::GuidePage</name>
    <message>
        <source>Preparing the pages…</source>
        <translation>Préparation des pages…</translation>
    </message>
    <message>
        <source>What to do tonight</source>
        <translation>Que faire ce soir</translation>
    </message>
    <message>
        <source>Save the guide</source>
        <translation>Enregistrer le guide</translation>
    </message>
    <message>
        <source>what-to-do-tonight.pdf</source>
        <comment>name of a file</comment>
        <translation>que-faire-ce-soir.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The guide is here: %1</source>
        <translation>Le guide est ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>The guide was sent to the printer.</source>
        <translation>Le guide a été envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Retour à l’accueil</translation>
    </message>
</context>
<context>
    <name>appui::HelpDialog</name>
    <message>
        <source>Help numbers</source>
        <translation>Numéros d’aide</translation>
    </message>
    <message>
        <source>Are you in danger now?</source>
        <translation>Êtes-vous en danger maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>appui::HelpPanel</name>
    <message>
        <source>Put yourself in safety first, then tell somebody you trust: you should not be alone with this.</source>
        <translation>Mettez-vous d’abord en sécurité, puis parlez-en à quelqu’un de confiance&#xa0;: n’affrontez pas cela sans aide.</translation>
    </message>
    <message>
        <source>Do not reply, do not delete anything: each message is a proof. You can come back to this dossier later.</source>
        <translation>Ne répondez pas, n’effacez rien&#xa0;: chaque message est une preuve. Vous pourrez revenir à ce dossier plus tard.</translation>
    </message>
    <message>
        <source>To be checked: written down from memory.</source>
        <translation>À vérifier&#xa0;: noté de mémoire.</translation>
    </message>
</context>
<context>
    <name>appui::HiddenPage</name>
    <message>
        <source>Click to go on (Ctrl+Shift+H)</source>
        <translation>Cliquez pour continuer (Ctrl+Maj+H)</translation>
    </message>
</context>
<context>
    <name>appui::HomeCard</name>
    <message>
        <source>%1: this copy could tell where you live</source>
        <translation>%1&#xa0;: cette copie pourrait dire où vous habitez</translation>
    </message>
    <message>
        <source>The file says where it was made, perhaps at your home: %1. Without its position, a copy of the picture goes in its place; the original stays whole in your dossier. Where a film says it, no original goes along.</source>
        <translation>Le fichier dit où il a été fait, peut-être chez vous&#xa0;: %1. Sans la position, une copie de l’image part à sa place&#x202f;; l’original reste entier dans votre dossier. Si c’est une vidéo qui le dit, aucun original n’est joint.</translation>
    </message>
    <message>
        <source>Words on the picture seem to name your street: %1. The picture goes as it is.</source>
        <translation>Des mots de l’image semblent nommer votre rue&#xa0;: %1. L’image part telle quelle.</translation>
    </message>
    <message>
        <source>The address that you declare is your own: it is printed, and the people accused may read it.</source>
        <translation>L’adresse que vous déclarez est la vôtre&#xa0;: elle est imprimée, et les personnes mises en cause peuvent la lire.</translation>
    </message>
    <message>
        <source>Make the copy without the position</source>
        <translation>Faire la copie sans la position</translation>
    </message>
    <message>
        <source>Leave these exhibits out of this copy</source>
        <translation>Laisser ces pièces hors de cette copie</translation>
    </message>
    <message>
        <source>Declare another address</source>
        <translation>Déclarer une autre adresse</translation>
    </message>
    <message>
        <source>I know, go on</source>
        <translation>Je sais, continuer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n capture(s) were not read by the program: make sure that none shows your address.</source>
        <translation>
            <numerusform>%n capture n’a pas été relue par le programme&#xa0;: vérifiez qu’elle ne montre pas votre adresse.</numerusform>
            <numerusform>%n captures n’ont pas été relues par le programme&#xa0;: vérifiez qu’aucune ne montre votre adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at exhibit no. %1</source>
        <translation>Regarder la pièce n°&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>appui::ImageView</name>
    <message>
        <source>From %1 to %2 % of the width, from %3 to %4 % of the height</source>
        <translation>De %1 à %2&#x202f;% de la largeur, de %3 à %4&#x202f;% de la hauteur</translation>
    </message>
</context>
<context>
    <name>appui::Inspector</name>
    <message>
        <source>title</source>
        <translation>intitulé</translation>
    </message>
    <message>
        <source>address of the page</source>
        <translation>adresse de la page</translation>
    </message>
    <message>
        <source>site or application</source>
        <translation>site ou application</translation>
    </message>
    <message>
        <source>date when it was seen</source>
        <translation>date où elle a été vue</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>destinataires</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>private note</source>
        <translation>note privée</translation>
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
        <source>Choose an exhibit to see
what is said of it.</source>
        <translation>Choisissez une pièce pour voir
ce qui en est dit.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Where? (address of the page)</source>
        <translation>Où&#x202f;? (adresse de la page)</translation>
    </message>
    <message>
        <source>On which site or application?</source>
        <translation>Sur quel site ou quelle application&#x202f;?</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Vue le</translation>
    </message>
    <message>
        <source>The day and hour when you saw it yourself.</source>
        <translation>Le jour et l’heure où vous l’avez vue vous-même.</translation>
    </message>
    <message>
        <source>Where does this file come from?</source>
        <translation>D’où vient ce fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Note privée</translation>
    </message>
    <message>
        <source>Printed in the lawyer&apos;s copy only.</source>
        <translation>Imprimée dans l’exemplaire de l’avocat seulement.</translation>
    </message>
    <message>
        <source>Private note (written)</source>
        <translation>Note privée (remplie)</translation>
    </message>
</context>
<context>
    <name>appui::InterviewPage</name>
    <message>
        <source>address of the page</source>
        <translation>adresse de la page</translation>
    </message>
    <message>
        <source>site or application</source>
        <translation>site ou application</translation>
    </message>
    <message>
        <source>words added</source>
        <translation>propos ajoutés</translation>
    </message>
    <message>
        <source>act added</source>
        <translation>fait ajouté</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Terminer plus tard</translation>
    </message>
    <message>
        <source>Back to the exhibits</source>
        <translation>Retour aux pièces</translation>
    </message>
    <message>
        <source>Every exhibit has been looked at</source>
        <translation>Toutes les pièces ont été vues</translation>
    </message>
    <message>
        <source>What you did not know can be filled in at any time, in “The exhibits”.</source>
        <translation>Ce que vous ne saviez pas se complète à tout moment, dans «&#x202f;Les pièces&#x202f;».</translation>
    </message>
    <message>
        <source>Why we ask. %1</source>
        <translation>Pourquoi on vous le demande. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n to look at</source>
        <translation>
            <numerusform>%1 · encore %n à voir</numerusform>
            <numerusform>%1 · encore %n à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation>Où était-ce&#x202f;?</translation>
    </message>
    <message>
        <source>The address of the very page: copy it from the bar at the top of your browser.</source>
        <translation>L’adresse de la page même&#xa0;: copiez-la dans la barre, en haut de votre navigateur.</translation>
    </message>
    <message>
        <source>With the address, the page can be found again, and the platform can be asked whose account it is.</source>
        <translation>Avec l’adresse, la page se retrouve, et l’on peut demander à la plateforme à qui est le compte.</translation>
    </message>
    <message>
        <source>What does this exhibit show?</source>
        <translation>Que montre cette pièce&#x202f;?</translation>
    </message>
    <message>
        <source>It may show both: begin with the words.</source>
        <translation>Elle peut montrer les deux&#xa0;: commencez par les mots.</translation>
    </message>
    <message>
        <source>Insults, threats and false accusations are judged by their exact words. A false profile, a photograph or a certificate is described.</source>
        <translation>Injures, menaces et fausses accusations se jugent sur les mots exacts. Un faux profil, une photographie, un certificat se décrivent.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé&#x202f;?</translation>
    </message>
    <message>
        <source>In a few words, and only what you know.</source>
        <translation>En quelques mots, et seulement ce que vous savez.</translation>
    </message>
    <message>
        <source>It is what the prosecutor reads beside the exhibit.</source>
        <translation>C’est ce que le procureur lit à côté de la pièce.</translation>
    </message>
    <message>
        <source>Which words are aimed at you?</source>
        <translation>Quels mots vous visent&#x202f;?</translation>
    </message>
    <message>
        <source>Copy them exactly, mistakes and emojis included.</source>
        <translation>Recopiez-les exactement, fautes et émojis compris.</translation>
    </message>
    <message>
        <source>The prosecutor must be able to quote the words. Without them, an insult can&apos;t be prosecuted.</source>
        <translation>Le procureur doit pouvoir citer les mots. Sans eux, une injure ne peut pas être poursuivie.</translation>
    </message>
    <message>
        <source>When was it published?</source>
        <translation>Quand cela a-t-il été publié&#x202f;?</translation>
    </message>
    <message>
        <source>When did it happen?</source>
        <translation>Quand cela s’est-il passé&#x202f;?</translation>
    </message>
    <message>
        <source>It is that day that counts for the time to act, not the day when you found it.</source>
        <translation>C’est ce jour-là qui compte pour le délai, pas celui où vous l’avez découvert.</translation>
    </message>
    <message>
        <source>The time to act runs from the first publication. A month alone is better than nothing.</source>
        <translation>Le délai court de la première publication. Un mois seul vaut mieux que rien.</translation>
    </message>
    <message>
        <source>Who wrote it, and who could see it?</source>
        <translation>Qui l’a écrit, et qui pouvait le voir&#x202f;?</translation>
    </message>
    <message>
        <source>The name of an account is enough. Nobody needs to be known by name to make a complaint.</source>
        <translation>Un nom de compte suffit. On peut porter plainte contre une personne dont on ignore le nom.</translation>
    </message>
    <message>
        <source>Public or not: the offence depends on it.</source>
        <translation>Public ou non&#xa0;: l’infraction en dépend.</translation>
    </message>
    <message>
        <source>Words that are aimed at me</source>
        <translation>Des mots qui me visent</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse de la page</translation>
    </message>
    <message>
        <source>Site or application</source>
        <translation>Site ou application</translation>
    </message>
    <message>
        <source>Only this, when there is no address: a group, a private message.</source>
        <translation>Cela seul, quand il n’y a pas d’adresse&#xa0;: un groupe, un message privé.</translation>
    </message>
    <message>
        <source>Next ⏎</source>
        <translation>Suivant ⏎</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Question précédente</translation>
    </message>
    <message>
        <source>Other words on this exhibit</source>
        <translation>D’autres mots sur cette pièce</translation>
    </message>
    <message>
        <source>Something else: a photograph, a document…</source>
        <translation>Autre chose&#xa0;: une photo, un document…</translation>
    </message>
    <message>
        <source>words read on the picture</source>
        <translation>propos lus sur l’image</translation>
    </message>
    <message>
        <source>%1, by the address</source>
        <comment>a site</comment>
        <translation>%1, d’après l’adresse</translation>
    </message>
    <message>
        <source>Next (Ctrl+⏎)</source>
        <translation>Suivant (Ctrl+⏎)</translation>
    </message>
    <message>
        <source>when it was seen</source>
        <translation>jour où vous l’avez vue</translation>
    </message>
    <message>
        <source>not online</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>When did you see it?</source>
        <translation>Quand l’avez-vous vue&#x202f;?</translation>
    </message>
    <message>
        <source>5 novembre 2026 à 10 h 26</source>
        <comment>an example of a date that can be typed</comment>
        <translation>5 novembre 2026 à 10&#x202f;h&#x202f;26</translation>
    </message>
    <message>
        <source>It was not online: no message, no SMS</source>
        <translation>Ce n’était pas en ligne (ni message, ni SMS)</translation>
    </message>
</context>
<context>
    <name>appui::KeyCopy</name>
    <message>
        <source>Looking for a key…</source>
        <translation>Recherche d’une clé…</translation>
    </message>
    <message>
        <source>USB key</source>
        <translation>Clé USB</translation>
    </message>
    <message>
        <source>%1 (%2), %3 free</source>
        <comment>a key, where it is, room</comment>
        <translation>%1 (%2), %3 libres</translation>
    </message>
    <message>
        <source>Copy onto %1</source>
        <translation>Copier sur %1</translation>
    </message>
    <message>
        <source>No key was found. Plug one in, wait a moment, then look again.</source>
        <translation>Aucune clé n’a été trouvée. Branchez-en une, attendez un instant, puis cherchez à nouveau.</translation>
    </message>
    <message>
        <source>On which key? What is on it already stays as it is.</source>
        <translation>Sur quelle clé&#x202f;? Ce qui s’y trouve déjà n’est pas touché.</translation>
    </message>
    <message>
        <source>Copy to another place</source>
        <translation>Copier à un autre endroit</translation>
    </message>
    <message>
        <source>Copying, then reading the copy again to compare it…</source>
        <translation>Copie, puis relecture de la copie pour la comparer…</translation>
    </message>
    <message>
        <source>Before you unplug the key, ask your computer to eject it.</source>
        <translation>Avant de débrancher la clé, demandez à l’ordinateur de l’éjecter.</translation>
    </message>
    <message>
        <source>With the dossier itself, to go on with it elsewhere</source>
        <translation>Copier aussi mon dossier de travail, pour le continuer ailleurs</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Look for a key again</source>
        <translation>Chercher une clé à nouveau</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Un autre endroit…</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies) identical, byte for byte:</source>
        <translation>
            <numerusform>%n copie identique&#xa0;:</numerusform>
            <numerusform>%n copies identiques&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>With what you made before: %1</source>
        <translation>Avec ce que vous avez fait avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>It holds everything, your private notes too: give it only to somebody who may read them.</source>
        <translation>Elle contient tout, vos notes privées aussi&#xa0;: ne la donnez qu’à quelqu’un qui peut les lire.</translation>
    </message>
</context>
<context>
    <name>appui::LetterCard</name>
    <message>
        <source>In your words</source>
        <translation>Avec vos mots</translation>
    </message>
    <message>
        <source>Written by the program; change what you like</source>
        <translation>Écrit par le programme&#x202f;; changez ce que vous voulez</translation>
    </message>
    <message>
        <source>The dossier says something else since you wrote this</source>
        <translation>Le dossier dit autre chose depuis que vous avez écrit ceci</translation>
    </message>
    <message>
        <source>What the program wrote</source>
        <translation>Ce que le programme avait écrit</translation>
    </message>
    <message>
        <source>Take the program&apos;s words again</source>
        <translation>Reprendre le texte du programme</translation>
    </message>
</context>
<context>
    <name>appui::Letters</name>
    <message>
        <source>%1 - sheet for you</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 - feuille pour vous</translation>
    </message>
    <message>
        <source>Writing the letter…</source>
        <translation>Rédaction de la lettre…</translation>
    </message>
    <message>
        <source>Keeping your words…</source>
        <translation>Vos mots sont gardés…</translation>
    </message>
    <message>
        <source>Taking the program&apos;s words again…</source>
        <translation>Reprise du texte du programme…</translation>
    </message>
    <message>
        <source>Preparing the letter to look at…</source>
        <translation>Préparation de la lettre…</translation>
    </message>
    <message>
        <source>Making the letter…</source>
        <translation>Fabrication de la lettre…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Préparation des pages…</translation>
    </message>
</context>
<context>
    <name>appui::LettersPage</name>
    <message>
        <source>The text of the letter is in the clipboard: paste it where you need it.</source>
        <translation>Le texte de la lettre est dans le presse-papiers&#xa0;: collez-le où il faut.</translation>
    </message>
    <message>
        <source>The letter is here: %1. Beside it is a sheet for you alone: %2.</source>
        <translation>La lettre est ici&#xa0;: %1. À côté, une feuille pour vous&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Enregistrer la lettre</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The letters</source>
        <translation>Les lettres</translation>
    </message>
    <message>
        <source>The program writes them from your dossier; you put your own words where you like, and they stay. Nothing is sent. Each letter comes with a sheet for you alone: what it does not do, and what to do next.</source>
        <translation>Le programme les écrit à partir de votre dossier&#x202f;; mettez vos mots où vous voulez, ils restent. Rien n’est envoyé. Chaque lettre vient avec une feuille pour vous&#xa0;: ce qu’elle ne fait pas, et la suite.</translation>
    </message>
    <message>
        <source>Which letter?</source>
        <translation>Quelle lettre&#x202f;?</translation>
    </message>
    <message>
        <source>About whom, or to which platform?</source>
        <translation>À propos de qui, ou à quelle plateforme&#x202f;?</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>La regarder</translation>
    </message>
    <message>
        <source>Save it, with the sheet…</source>
        <translation>L’enregistrer, avec la feuille…</translation>
    </message>
    <message>
        <source>Copy its text</source>
        <translation>Copier son texte</translation>
    </message>
    <message>
        <source>The letter was sent to the printer.</source>
        <translation>La lettre a été envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the letter</source>
        <translation>Retour à la lettre</translation>
    </message>
    <message>
        <source>The letter was saved in %1.</source>
        <translation>La lettre est enregistrée dans %1.</translation>
    </message>
</context>
<context>
    <name>appui::LineField</name>
    <message>
        <source>e.g. %1</source>
        <comment>what could be typed</comment>
        <translation>ex.&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>appui::MadeCard</name>
    <message>
        <source>%1: the PDF is ready</source>
        <translation>%1&#xa0;: le PDF est prêt</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>It is here: %1</source>
        <translation>Il est ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>The numbers of the exhibits will not change any more.</source>
        <translation>Les numéros des pièces ne changeront plus.</translation>
    </message>
    <message>
        <source>EXERCICE is on every page: its timestamps come from a training authority and prove nothing.</source>
        <translation>EXERCICE figure sur chaque page&#xa0;: les horodatages viennent d’une autorité d’entraînement et ne prouvent rien.</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Ouvrir le PDF</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Montrer le fichier</translation>
    </message>
    <message>
        <source>Copy onto a USB key…</source>
        <translation>Copier sur une clé USB…</translation>
    </message>
    <message>
        <source>Timestamp this PDF</source>
        <translation>Horodater ce PDF</translation>
    </message>
</context>
<context>
    <name>appui::MainWindow</name>
    <message>
        <source>Example: Mme Fontanel</source>
        <translation>Exemple&#xa0;: Mme Fontanel</translation>
    </message>
    <message>
        <source>Preparing the example…</source>
        <translation>Préparation de l’exemple…</translation>
    </message>
    <message>
        <source>Back to the dossier</source>
        <translation>Retour au dossier</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Retour à l’accueil</translation>
    </message>
    <message>
        <source>Document</source>
        <comment>a neutral title for a hidden window</comment>
        <translation>Document</translation>
    </message>
    <message>
        <source>This dossier is open in another window already: if that one was hidden, choose “Document” in the task bar.</source>
        <translation>Ce dossier est déjà ouvert dans une autre fenêtre&#xa0;: si elle a été masquée, choisissez «&#x202f;Document&#x202f;» dans la barre des tâches.</translation>
    </message>
</context>
<context>
    <name>appui::MatterModel</name>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore déterminé</translation>
    </message>
    <message>
        <source>date to be found</source>
        <translation>date à trouver</translation>
    </message>
    <message>
        <source>questions to answer</source>
        <translation>questions en attente</translation>
    </message>
    <message>
        <source>nothing by your answers</source>
        <translation>rien d’après vos réponses</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n other thing(s))</source>
        <comment>something to be shown</comment>
        <translation>
            <numerusform>%1 (et %n autre point)</numerusform>
            <numerusform>%1 (et %n autres points)</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer a few questions</source>
        <translation>Répondez à quelques questions</translation>
    </message>
    <message>
        <source>chosen with your adviser or your lawyer</source>
        <translation>retenue avec votre conseiller ou votre avocat</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <comment>offences</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Words or act</source>
        <translation>Propos ou fait</translation>
    </message>
    <message>
        <source>May fall under</source>
        <translation>Susceptible de relever de</translation>
    </message>
    <message>
        <source>To be shown yet</source>
        <translation>À établir encore</translation>
    </message>
    <message>
        <source>Act before</source>
        <translation>Agir avant</translation>
    </message>
    <message>
        <source>more can be asked</source>
        <translation>d’autres questions sont possibles</translation>
    </message>
    <message>
        <source>one at a time, when you like</source>
        <translation>une à la fois, quand vous voulez</translation>
    </message>
    <message>
        <source>No offence</source>
        <translation>Pas une infraction</translation>
    </message>
    <message>
        <source>a paper or a step of your own: it proves what was done to you</source>
        <translation>une pièce ou une démarche à vous&#xa0;: elle sert à prouver</translation>
    </message>
</context>
<context>
    <name>appui::MatterPanel</name>
    <message>
        <source>offence chosen</source>
        <translation>qualification retenue</translation>
    </message>
    <message>
        <source>answer to a question</source>
        <translation>réponse à une question</translation>
    </message>
    <message>
        <source>words</source>
        <translation>propos</translation>
    </message>
    <message>
        <source>act</source>
        <translation>autre fait</translation>
    </message>
    <message>
        <source>Nothing so far. Each answer brings what these facts may fall under.</source>
        <translation>Rien pour l’instant. Chaque réponse amène ce dont ces faits sont susceptibles de relever.</translation>
    </message>
    <message>
        <source>What these facts may fall under, by your answers. Your adviser or your lawyer decides, never the program.</source>
        <translation>Ce dont ces faits sont susceptibles de relever, d’après vos réponses. Votre conseiller ou votre avocat décide, jamais le logiciel.</translation>
    </message>
    <message>
        <source>What comes to mind and does not apply</source>
        <translation>Ce qui vient à l’esprit et ne s’applique pas ici</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Nothing was chosen</source>
        <translation>Rien n’a été retenu</translation>
    </message>
    <message>
        <source>Answers given: %1</source>
        <translation>Réponses données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asks this question again</source>
        <translation>Repose cette question</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close what is said of this line</source>
        <translation>Fermer le détail de cette ligne</translation>
    </message>
    <message>
        <source>May fall under</source>
        <translation>Susceptible de relever de</translation>
    </message>
    <message>
        <source>Chosen by your adviser or your lawyer</source>
        <translation>Qualification retenue par votre conseiller ou votre avocat</translation>
    </message>
    <message>
        <source>Offence that was chosen, one at most</source>
        <translation>Qualification retenue, une seule au plus</translation>
    </message>
    <message>
        <source>It is theirs to choose: note it here once they told you. The program never does.</source>
        <translation>C’est à eux de choisir&#xa0;: notez-la ici quand ils vous l’ont dite. Le logiciel ne choisit jamais.</translation>
    </message>
    <message>
        <source>Its dates</source>
        <translation>Délais de ce fait</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>de quoi il s’agit</translation>
    </message>
    <message>
        <source>Fact %1 of %2</source>
        <translation>Fait %1 sur %2</translation>
    </message>
</context>
<context>
    <name>appui::NewDossierForm</name>
    <message>
        <source>My dossier</source>
        <translation>Mon dossier</translation>
    </message>
    <message>
        <source>Where to keep the dossier</source>
        <translation>Où garder le dossier</translation>
    </message>
    <message>
        <source>Dossier (*.appui)</source>
        <translation>Dossier (*.appui)</translation>
    </message>
    <message>
        <source>Give it a name; you can change it later.</source>
        <translation>Donnez-lui un nom&#x202f;; vous pourrez le changer plus tard.</translation>
    </message>
    <message>
        <source>A new dossier</source>
        <translation>Un nouveau dossier</translation>
    </message>
    <message>
        <source>Three short answers. Everything can be changed later.</source>
        <translation>Trois questions courtes. Tout peut être changé plus tard.</translation>
    </message>
    <message>
        <source>Name of the dossier</source>
        <translation>Nom du dossier</translation>
    </message>
    <message>
        <source>Only you see this name. It can be neutral.</source>
        <translation>Ce nom n’est que pour vous. Il peut être neutre.</translation>
    </message>
    <message>
        <source>Where do you teach?</source>
        <translation>Où travaillez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Deadlines are counted in the days of that place.</source>
        <translation>Les délais se comptent dans les jours de ce lieu.</translation>
    </message>
    <message>
        <source>Its file, on this computer</source>
        <translation>Son fichier, sur cet ordinateur</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Change the place of the file</source>
        <translation>Changer la place du fichier</translation>
    </message>
    <message>
        <source>Create the dossier</source>
        <translation>Créer le dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>appui::OutcomeList</name>
    <message>
        <source>pieces.csv, line %1</source>
        <translation>pieces.csv, ligne %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Even broken, a file may be all there is: it is kept as it is.</source>
        <translation>Même abîmé, un fichier est peut-être tout ce qui reste&#xa0;: il est gardé tel quel.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not added</source>
        <translation>
            <numerusform>%n fichier n’a pas été ajouté</numerusform>
            <numerusform>%n fichiers n’ont pas été ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s) as they are</source>
        <translation>
            <numerusform>Garder ce fichier tel quel</numerusform>
            <numerusform>Garder ces %n fichiers tels quels</numerusform>
        </translation>
    </message>
    <message>
        <source>A file that is cut short or damaged is often whole where it comes from: take it again from the phone or from the page, or have it sent again. If it is all there is, keep it as it is: its defect is told with it.</source>
        <translation>Un fichier tronqué ou abîmé est souvent entier là d’où il vient&#xa0;: reprenez-le sur le téléphone ou sur la page, ou demandez qu’on vous le renvoie. S’il n’y a rien d’autre, gardez-le tel quel&#xa0;: son défaut est signalé avec lui.</translation>
    </message>
</context>
<context>
    <name>appui::PdfPreview</name>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Pages du document</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Fit to the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save the PDF…</source>
        <translation>Enregistrer le PDF…</translation>
    </message>
</context>
<context>
    <name>appui::PiecesBar</name>
    <message>
        <source>All: %1</source>
        <translation>Toutes&#xa0;: %1</translation>
    </message>
    <message>
        <source>To complete: %1</source>
        <translation>À compléter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not timestamped: %1</source>
        <translation>Non horodatées&#xa0;: %1</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Une à la fois</translation>
    </message>
    <message>
        <source>Short questions about what is missing, one exhibit after another</source>
        <translation>De courtes questions sur ce qui manque, une pièce après l’autre</translation>
    </message>
    <message>
        <source>As a gallery</source>
        <translation>En galerie</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Blur the pictures</source>
        <translation>Flouter les images</translation>
    </message>
    <message>
        <source>Found: %1 of %2</source>
        <translation>Trouvées&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>appui::PiecesPage</name>
    <message>
        <source>No exhibit fits what you are looking for.</source>
        <translation>Aucune pièce ne répond à votre recherche.</translation>
    </message>
    <message>
        <source>address of the page</source>
        <translation>adresse de la page</translation>
    </message>
    <message>
        <source>The address was noted for the chosen exhibit.</source>
        <translation>L’adresse a été notée pour la pièce choisie.</translation>
    </message>
    <message>
        <source>There is nothing here that can be an exhibit: copy a picture, a file or the address of a page first.</source>
        <translation>Il n’y a rien ici qui puisse être une pièce&#xa0;: copiez d’abord une image, un fichier ou l’adresse d’une page.</translation>
    </message>
    <message>
        <source>The exhibits</source>
        <translation>Les pièces</translation>
    </message>
    <message>
        <source>Drop your screenshots here, paste a picture or an address. The original is never changed.</source>
        <translation>Déposez vos captures ici, collez une image ou une adresse. L’original n’est jamais modifié.</translation>
    </message>
    <message>
        <source>Gallery of the exhibits</source>
        <translation>Galerie des pièces</translation>
    </message>
    <message>
        <source>Table of the exhibits</source>
        <translation>Tableau des pièces</translation>
    </message>
    <message numerus="yes">
        <source>The words that the machine reads on the pictures are searched too: %n picture(s) left to read.</source>
        <translation>
            <numerusform>Les mots que la machine lit sur les images sont cherchés aussi&#xa0;: %n image reste à lire.</numerusform>
            <numerusform>Les mots que la machine lit sur les images sont cherchés aussi&#xa0;: %n images restent à lire.</numerusform>
        </translation>
    </message>
    <message>
        <source>This dossier lies where nothing can be written: it can be read, not changed.</source>
        <translation>Ce dossier se trouve là où rien ne peut être écrit&#xa0;: il peut être lu, pas modifié.</translation>
    </message>
    <message>
        <source>Words on pictures are not searched: the program that reads them, tesseract, is not installed.</source>
        <translation>Les mots qui figurent sur les images ne sont pas cherchés&#xa0;: tesseract, le programme qui les lit, n’est pas installé.</translation>
    </message>
    <message>
        <source>Undo takes no file out again: “Remove this exhibit…” does.</source>
        <translation>«&#x202f;Annuler&#x202f;» ne retire pas un fichier ajouté&#xa0;: c’est «&#x202f;Retirer cette pièce…&#x202f;» qui le fait.</translation>
    </message>
    <message>
        <source>Undo takes back what the log said; the files stay.</source>
        <translation>«&#x202f;Annuler&#x202f;» efface ce qu’a dit le journal&#x202f;; les fichiers restent.</translation>
    </message>
</context>
<context>
    <name>appui::PlaceBar</name>
    <message>
        <source>words to be copied</source>
        <translation>propos à recopier</translation>
    </message>
    <message>
        <source>Mark the place anew</source>
        <translation>Marquer à nouveau l’endroit</translation>
    </message>
    <message>
        <source>Mark where these words are</source>
        <translation>Marquer l’endroit de ces mots</translation>
    </message>
    <message>
        <source>Words to show on the picture</source>
        <translation>Propos à montrer sur l’image</translation>
    </message>
    <message>
        <source>With the mouse or the arrow keys</source>
        <translation>À la souris ou par les flèches du clavier</translation>
    </message>
    <message>
        <source>Remove the mark</source>
        <translation>Retirer la marque</translation>
    </message>
    <message>
        <source>Draw a rectangle around the words. By keys: the arrows move it, Shift and the arrows stretch it.</source>
        <translation>Tracez un rectangle autour des mots. Au clavier&#xa0;: les flèches le déplacent, Maj et les flèches l’étirent.</translation>
    </message>
    <message>
        <source>Keep this place ⏎</source>
        <translation>Garder cet endroit ⏎</translation>
    </message>
    <message>
        <source>Keep this place</source>
        <translation>Garder cet endroit</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
    <message>
        <source>Leave without marking</source>
        <translation>Quitter sans marquer</translation>
    </message>
</context>
<context>
    <name>appui::PostList</name>
    <message>
        <source>Take up what was read: %1</source>
        <translation>Reprendre ce qui a été lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Read on the picture; press the right one, then check it:</source>
        <translation>Lu sur l’image&#x202f;; choisissez le bon, puis vérifiez-le&#xa0;:</translation>
    </message>
</context>
<context>
    <name>appui::ProcedureCard</name>
    <message>
        <source>To: %1</source>
        <translation>À&#xa0;: %1</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>Ce que cela ne fait pas</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Ce que cela apporte</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>What to put in it</source>
        <translation>Ce qu’il faut y mettre</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Also to know</source>
        <translation>À savoir aussi</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>This was noted from memory.</source>
        <translation>Ceci a été noté de mémoire.</translation>
    </message>
    <message>
        <source>advised for these facts</source>
        <translation>conseillée pour ces faits</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>Note this step</source>
        <translation>Noter cette démarche</translation>
    </message>
    <message>
        <source>Note this step: %1</source>
        <translation>Noter cette démarche&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n noted</source>
        <translation>
            <numerusform>%n notée</numerusform>
            <numerusform>%n notées</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare the letter</source>
        <translation>Préparer la lettre</translation>
    </message>
    <message>
        <source>Prepare the letter: %1</source>
        <translation>Préparer la lettre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>appui::ProposalList</name>
    <message>
        <source>title</source>
        <translation>intitulé</translation>
    </message>
    <message>
        <source>site or application</source>
        <translation>site ou application</translation>
    </message>
    <message>
        <source>date when it was seen</source>
        <translation>date où elle a été vue</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>date of publication</source>
        <translation>date de publication</translation>
    </message>
    <message>
        <source>Use %1 as the %2</source>
        <translation>Prendre %1 comme %2</translation>
    </message>
    <message>
        <source>The file itself says (press to use it):</source>
        <translation>Le fichier lui-même dit (appuyez pour le reprendre)&#xa0;:</translation>
    </message>
</context>
<context>
    <name>appui::QuestionCard</name>
    <message>
        <source>There is nothing more to ask about this.</source>
        <translation>Il n’y a plus rien à demander là-dessus.</translation>
    </message>
    <message>
        <source>An answer can be changed at any time, below.</source>
        <translation>Une réponse peut être changée à tout moment, plus bas.</translation>
    </message>
    <message>
        <source>%1 (your answer)</source>
        <translation>%1 (votre réponse)</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Question précédente</translation>
    </message>
    <message>
        <source>Answer later</source>
        <translation>Répondre plus tard</translation>
    </message>
</context>
<context>
    <name>appui::Rail</name>
    <message>
        <source>Somebody to talk to?</source>
        <translation>Quelqu’un à qui parler&#x202f;?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>for whom, a telephone number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Help numbers</source>
        <translation>Numéros d’aide</translation>
    </message>
</context>
<context>
    <name>appui::RecentRow</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>time left: %1</source>
        <translation>temps restant&#xa0;: %1</translation>
    </message>
    <message>
        <source>see the deadlines</source>
        <translation>voir les délais</translation>
    </message>
</context>
<context>
    <name>appui::Reception</name>
    <message>
        <source>Add exhibits</source>
        <translation>Ajouter des pièces</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add a whole folder</source>
        <translation>Ajouter un dossier entier</translation>
    </message>
</context>
<context>
    <name>appui::RecipientsField</name>
    <message>
        <source>Goes to</source>
        <translation>Va à</translation>
    </message>
</context>
<context>
    <name>appui::ScreenDialog</name>
    <message>
        <source>Choose the part to keep</source>
        <translation>Choisissez la partie à garder</translation>
    </message>
    <message>
        <source>Draw a rectangle around what is to be kept, with the address and the date of the page if you can. By keys: the arrows move it, Shift and the arrows stretch it.</source>
        <translation>Tracez un rectangle autour de ce qu’il faut garder, avec l’adresse et la date de la page si vous le pouvez. Au clavier&#xa0;: les flèches le déplacent, Maj et les flèches l’étirent.</translation>
    </message>
    <message>
        <source>Keep this part ⏎</source>
        <translation>Garder cette partie ⏎</translation>
    </message>
    <message>
        <source>Keep this part</source>
        <translation>Garder cette partie</translation>
    </message>
    <message>
        <source>Keep the whole screen</source>
        <translation>Garder tout l’écran</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
    <message>
        <source>Leave without a capture</source>
        <translation>Quitter sans capture</translation>
    </message>
    <message>
        <source>Picture of the screen</source>
        <translation>Image de l’écran</translation>
    </message>
</context>
<context>
    <name>appui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>The documents are in French in any case.</source>
        <translation>Les documents sont en français dans tous les cas.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Fort contraste</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Timestamps</source>
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose who gives the timestamps</source>
        <translation>Choisir qui donne les horodatages</translation>
    </message>
    <message>
        <source>No authority is chosen: none is asked.</source>
        <translation>Aucune autorité n’est choisie&#xa0;: aucune n’est interrogée.</translation>
    </message>
    <message numerus="yes">
        <source>%n authority(ies), asked as things come in.</source>
        <translation>
            <numerusform>%n autorité, interrogée au fil de l’eau.</numerusform>
            <numerusform>%n autorités, interrogées au fil de l’eau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authority(ies), asked when you say so.</source>
        <translation>
            <numerusform>%n autorité, interrogée quand vous le demandez.</numerusform>
            <numerusform>%n autorités, interrogées quand vous le demandez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Captures of the screen</source>
        <translation>Captures d’écran</translation>
    </message>
    <message>
        <source>Watch a folder, and offer the captures that appear in it</source>
        <translation>Proposer les nouvelles captures qui arrivent dans un répertoire</translation>
    </message>
    <message>
        <source>Choose the folder of captures</source>
        <translation>Choisir le dossier des captures</translation>
    </message>
    <message>
        <source>Folder of captures</source>
        <translation>Dossier des captures</translation>
    </message>
</context>
<context>
    <name>appui::SituationPage</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>A complaint must say who makes it. Nothing of this leaves the computer but in the documents that you export.</source>
        <translation>Une plainte doit dire qui la dépose. Rien de ceci ne quitte l’ordinateur, sauf dans les documents que vous exportez.</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Mme, M., or nothing</source>
        <translation>Mme, M., ou rien</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Lieu de naissance</translation>
    </message>
    <message>
        <source>Town and département</source>
        <translation>Ville et département</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Votre travail</translation>
    </message>
    <message>
        <source>Your status decides which protection your employer owes you.</source>
        <translation>Votre statut décide de la protection que votre employeur vous doit.</translation>
    </message>
    <message>
        <source>Status and corps</source>
        <translation>Statut et corps</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Établissement</translation>
    </message>
    <message>
        <source>Name, postcode and town</source>
        <translation>Nom, code postal et ville</translation>
    </message>
    <message>
        <source>Académie</source>
        <translation>Académie</translation>
    </message>
    <message>
        <source>Your head of school</source>
        <translation>Votre chef d’établissement</translation>
    </message>
    <message>
        <source>Letters to the recteur go through this person</source>
        <translation>Les lettres au recteur passent par cette personne</translation>
    </message>
    <message>
        <source>ASL membership number</source>
        <translation>Numéro d’adhérent à l’ASL</translation>
    </message>
    <message>
        <source>Autonome de Solidarité Laïque: an adviser and a lawyer</source>
        <translation>Autonome de Solidarité Laïque&#xa0;: un conseiller et un avocat</translation>
    </message>
    <message>
        <source>ASL membership</source>
        <translation>Adhésion à l’ASL</translation>
    </message>
    <message>
        <source>The address to declare</source>
        <translation>L’adresse à déclarer</translation>
    </message>
    <message>
        <source>The person accused may read it: give the address of your school, not your home.</source>
        <translation>La personne mise en cause pourra la lire&#xa0;: donnez l’adresse de votre établissement, pas la vôtre.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Better your professional one</source>
        <translation>De préférence l’adresse professionnelle</translation>
    </message>
    <message>
        <source>kind of address</source>
        <translation>nature de l’adresse</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What happened, in your own words</source>
        <translation>Ce qui s’est passé, avec vos mots</translation>
    </message>
    <message>
        <source>What it did to you</source>
        <translation>Ce que cela vous a fait</translation>
    </message>
    <message>
        <source>Health, work, family; a medical certificate is an exhibit.</source>
        <translation>Santé, travail, famille&#x202f;; un certificat médical est une pièce.</translation>
    </message>
    <message>
        <source>Where it happened</source>
        <translation>Où cela s’est passé</translation>
    </message>
    <message>
        <source>For your lawyer only</source>
        <translation>Pour votre avocat seulement</translation>
    </message>
    <message>
        <source>Printed in the lawyer&apos;s copy, nowhere else.</source>
        <translation>Imprimé dans l’exemplaire de l’avocat, nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Where the documents go</source>
        <translation>Où vont les documents</translation>
    </message>
    <message>
        <source>For what was done online, the prosecutor of the place where you live is competent.</source>
        <translation>Pour ce qui a été fait en ligne, le procureur du lieu où vous habitez est compétent.</translation>
    </message>
    <message>
        <source>Court of your home</source>
        <translation>Tribunal de votre domicile</translation>
    </message>
    <message>
        <source>Académie of the recteur</source>
        <translation>Académie du recteur</translation>
    </message>
    <message>
        <source>Address of the rectorat</source>
        <translation>Adresse du rectorat</translation>
    </message>
    <message>
        <source>Your lawyer</source>
        <translation>Votre avocat</translation>
    </message>
    <message>
        <source>The ASL can name one</source>
        <translation>L’ASL peut en indiquer un</translation>
    </message>
    <message>
        <source>Address of the lawyer</source>
        <translation>Adresse de l’avocat</translation>
    </message>
    <message>
        <source>This dossier</source>
        <translation>Ce dossier</translation>
    </message>
    <message>
        <source>Its name is for you; deadlines are counted in its time zone.</source>
        <translation>Son nom est pour vous&#x202f;; les délais se comptent dans son fuseau horaire.</translation>
    </message>
    <message>
        <source>name of the dossier</source>
        <translation>nom du dossier</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>My situation</source>
        <translation>Ma situation</translation>
    </message>
    <message>
        <source>Say it once, here: every letter takes it up. Leave empty what you do not know.</source>
        <translation>Dites-la une fois, ici&#xa0;: chaque lettre la reprend. Laissez vide ce que vous ne savez pas.</translation>
    </message>
    <message>
        <source>17/05/1984</source>
        <comment>an example of a date of birth</comment>
        <translation>17/05/1984</translation>
    </message>
    <message>
        <source>Which address do you declare?</source>
        <translation>Quelle adresse déclarez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>My school (advised)</source>
        <translation>Mon établissement (conseillé)</translation>
    </message>
    <message>
        <source>Somebody who agrees</source>
        <translation>Quelqu’un qui est d’accord</translation>
    </message>
    <message>
        <source>My home</source>
        <translation>Mon domicile</translation>
    </message>
    <message>
        <source>Name of the dossier</source>
        <translation>Nom du dossier</translation>
    </message>
    <message>
        <source>Where do you teach?</source>
        <translation>Où travaillez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>I am a member of the ASL</source>
        <translation>J’adhère à l’ASL</translation>
    </message>
    <message>
        <source>Town where you live</source>
        <translation>Commune où vous habitez</translation>
    </message>
    <message>
        <source>Address of the court</source>
        <translation>Adresse du tribunal</translation>
    </message>
    <message>
        <source>In your own words, in order, with the dates you remember. It opens the account of the facts.</source>
        <translation>Avec vos mots, dans l’ordre, avec les dates dont vous vous souvenez. Cela ouvre l’exposé des faits.</translation>
    </message>
    <message>
        <source>The sum that you claim, if you know it</source>
        <translation>Somme que vous demandez, si vous la connaissez</translation>
    </message>
    <message>
        <source>For example: Professeure certifiée, titulaire; AESH, contractuelle…</source>
        <translation>Par exemple&#xa0;: professeure certifiée, titulaire&#x202f;; AESH, contractuelle…</translation>
    </message>
    <message>
        <source>For example: Nancy (54) and online</source>
        <translation>Par exemple&#xa0;: Nancy (54) et en ligne</translation>
    </message>
    <message>
        <source>For example: Tribunal judiciaire de Nancy</source>
        <translation>Par exemple&#xa0;: tribunal judiciaire de Nancy</translation>
    </message>
    <message>
        <source>Printed in the complaint: the person accused may read it</source>
        <translation>Imprimé dans la plainte&#xa0;: la personne mise en cause pourra le lire</translation>
    </message>
    <message>
        <source>The town alone, never the street: it names the court, and is printed in the complaint</source>
        <translation>La commune seule, jamais la rue&#xa0;: elle désigne le tribunal, et figure dans la plainte</translation>
    </message>
    <message>
        <source>To fill in or to see again: %1.</source>
        <translation>À remplir ou à revoir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only if it is not yours: nothing to write again</source>
        <translation>Seulement si ce n’est pas la vôtre&#xa0;: rien à réécrire</translation>
    </message>
</context>
<context>
    <name>appui::SortingCard</name>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>Choose all that applies. What you don&apos;t choose is noted as “no”, and can be changed at any time.</source>
        <translation>Choisissez tout ce qui convient. Ce que vous ne choisissez pas est noté «&#x202f;non&#x202f;», et peut être changé à tout moment.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Rather one question at a time</source>
        <translation>Plutôt une question à la fois</translation>
    </message>
</context>
<context>
    <name>appui::Stamper</name>
    <message>
        <source>everything is timestamped</source>
        <translation>tout est horodaté</translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) being timestamped</source>
        <translation>
            <numerusform>%n pièce en cours d’horodatage</numerusform>
            <numerusform>%n pièces en cours d’horodatage</numerusform>
        </translation>
    </message>
    <message>
        <source>being timestamped</source>
        <translation>horodatage en cours</translation>
    </message>
    <message>
        <source>exhibits timestamped</source>
        <translation>pièces horodatées</translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) waiting</source>
        <translation>
            <numerusform>%n pièce à horodater</numerusform>
            <numerusform>%n pièces à horodater</numerusform>
        </translation>
    </message>
    <message>
        <source>the journal waiting</source>
        <translation>journal à horodater</translation>
    </message>
    <message>
        <source>no network: %1</source>
        <translation>pas de réseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>no timestamp given: %1</source>
        <translation>horodatage non obtenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, next try at %2</source>
        <translation>%1, nouvel essai à %2</translation>
    </message>
    <message>
        <source>Asking for timestamps…</source>
        <translation>Demande d’horodatages…</translation>
    </message>
</context>
<context>
    <name>appui::StartPage</name>
    <message>
        <source>Open a dossier</source>
        <translation>Ouvrir un dossier</translation>
    </message>
    <message>
        <source>Dossier (*.appui)</source>
        <translation>Dossier (*.appui)</translation>
    </message>
    <message numerus="yes">
        <source>An insult or a defamation can no longer be prosecuted %n month(s) after it was first put online.</source>
        <translation>
            <numerusform>Une injure ou une diffamation ne peut plus être poursuivie %n mois après sa première mise en ligne.</numerusform>
            <numerusform>Une injure ou une diffamation ne peut plus être poursuivie %n mois après sa première mise en ligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>A plain complaint does not stop that clock.</source>
        <translation>Une plainte simple n’arrête pas ce délai.</translation>
    </message>
    <message>
        <source>Gather the proofs, lose nothing, know what to do. Everything stays on this computer.</source>
        <translation>Réunir les preuves, ne rien perdre, savoir quoi faire. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Are you in danger now?</source>
        <translation>Êtes-vous en danger maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Yes: whom to call</source>
        <translation>Oui&#xa0;: qui appeler</translation>
    </message>
    <message>
        <source>Begin a dossier</source>
        <translation>Commencer un dossier</translation>
    </message>
    <message>
        <source>A few questions, then you add your screenshots. You can stop and come back whenever you like.</source>
        <translation>Trois questions, puis vous ajoutez vos captures. Vous pouvez vous arrêter et revenir quand vous voulez.</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Recent dossiers</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>Try with an example, without risk</source>
        <translation>Essayer avec un exemple, sans risque</translation>
    </message>
    <message>
        <source>I was sent a dossier</source>
        <translation>J’ai reçu un dossier</translation>
    </message>
    <message>
        <source>ASL adviser, lawyer: check that it is whole and unaltered, and read it.</source>
        <translation>Conseiller ASL, avocat&#xa0;: vérifier qu’il est entier et inchangé, et le lire.</translation>
    </message>
    <message>
        <source>Check a dossier…</source>
        <translation>Vérifier un dossier…</translation>
    </message>
    <message>
        <source>Time counts</source>
        <translation>Le temps compte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>What to do tonight: two pages</source>
        <translation>Que faire ce soir&#xa0;: deux pages</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Comment cela se passe</translation>
    </message>
    <message>
        <source>1. You add your screenshots, as they are: forty at once, if you like.
2. You say who wrote what, where and when; “I don&apos;t know” is an answer.
3. You read, then print, three documents: for the public prosecutor, for your employer, for your lawyer.</source>
        <translation>1. Vous ajoutez vos captures, telles quelles, même quarante à la fois.
2. Vous dites qui a écrit quoi, où et quand&#x202f;; «&#x202f;je ne sais pas&#x202f;» est une réponse.
3. Vous lisez, puis imprimez, trois documents&#xa0;: pour le procureur, pour votre employeur, pour votre avocat.</translation>
    </message>
</context>
<context>
    <name>appui::StationHelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What the page looks like</source>
        <translation>Ce à quoi ressemble la page</translation>
    </message>
</context>
<context>
    <name>appui::StepCard</name>
    <message>
        <source>Another step</source>
        <translation>Une autre démarche</translation>
    </message>
    <message>
        <source>not sent yet, or day not noted</source>
        <translation>pas encore envoyée, ou jour non noté</translation>
    </message>
    <message>
        <source>sent on %1</source>
        <translation>envoyée le %1</translation>
    </message>
    <message>
        <source>received on %1</source>
        <translation>reçue le %1</translation>
    </message>
    <message>
        <source>ref. %1</source>
        <translation>réf. %1</translation>
    </message>
    <message>
        <source>answered on %1</source>
        <translation>réponse le %1</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondue</translation>
    </message>
    <message>
        <source>Dates, reference, answer</source>
        <translation>Dates, référence, réponse</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Retirer cette démarche</translation>
    </message>
    <message>
        <source>Remove this step: %1</source>
        <translation>Retirer cette démarche&#xa0;: %1</translation>
    </message>
    <message>
        <source>day of sending not noted</source>
        <translation>jour de l’envoi non noté</translation>
    </message>
</context>
<context>
    <name>appui::StepFields</name>
    <message>
        <source>to whom</source>
        <translation>destinataire</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>note on a step</source>
        <translation>note sur une démarche</translation>
    </message>
    <message>
        <source>sent on</source>
        <translation>date d’envoi</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>date de réception</translation>
    </message>
    <message>
        <source>answered on</source>
        <translation>date de réponse</translation>
    </message>
    <message>
        <source>day to come back to it</source>
        <translation>jour où y revenir</translation>
    </message>
    <message>
        <source>what a step is about</source>
        <translation>objet d’une démarche</translation>
    </message>
    <message>
        <source>There is no exhibit of that number.</source>
        <translation>Aucune pièce ne porte ce numéro.</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>preuve de dépôt</translation>
    </message>
    <message>
        <source>16 novembre 2026</source>
        <comment>an example of a day that can be typed</comment>
        <translation>16 novembre 2026</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>À qui&#x202f;?</translation>
    </message>
    <message>
        <source>Sent or done on</source>
        <translation>Envoyée ou faite le</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>By the receipt: it is from that day that an answer is awaited.</source>
        <translation>D’après l’accusé de réception&#xa0;: c’est de ce jour que court l’attente d’une réponse.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Number of the registered letter, of the report, of the ticket.</source>
        <translation>Numéro du recommandé, du procès-verbal, du signalement.</translation>
    </message>
    <message>
        <source>Exhibit that proves it</source>
        <translation>Pièce qui prouve l’envoi</translation>
    </message>
    <message>
        <source>Its number, or words of its title.</source>
        <translation>Son numéro, ou des mots de son titre.</translation>
    </message>
    <message>
        <source>Which words and acts is it about?</source>
        <translation>Quels propos et quels faits concerne-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>None ticked: all of them.</source>
        <translation>Si rien n’est coché, elle les concerne tous.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Ce qui a été répondu</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Réponse le</translation>
    </message>
    <message>
        <source>Come back to it on</source>
        <translation>Me le rappeler le</translation>
    </message>
    <message>
        <source>Note for yourself and the lawyer</source>
        <translation>Note pour vous et l’avocat</translation>
    </message>
    <message>
        <source>This is before the day on which it was sent.</source>
        <translation>C’est avant le jour de l’envoi.</translation>
    </message>
</context>
<context>
    <name>appui::StepsPage</name>
    <message>
        <source>Steps to take</source>
        <translation>Démarches</translation>
    </message>
    <message>
        <source>What you can do, to whom, in which order. Nothing here is sent by the program: you decide, with your ASL adviser or your lawyer.</source>
        <translation>Ce que vous pouvez faire, auprès de qui, dans quel ordre. Le programme n’envoie rien&#xa0;: vous décidez, avec votre conseiller ASL ou votre avocat.</translation>
    </message>
    <message>
        <source>step noted</source>
        <translation>démarche notée</translation>
    </message>
    <message>
        <source>Remove this step?</source>
        <translation>Retirer cette démarche&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” leaves the register, with its dates. It can be undone, and the journal keeps that it was there.</source>
        <translation>«&#x202f;%1&#x202f;» quitte le registre, avec ses dates. Cela peut s’annuler, et le journal garde la trace qu’elle y était.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>step removed</source>
        <translation>démarche retirée</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What can be done, in this order</source>
        <translation>Ce qui peut être fait, dans cet ordre</translation>
    </message>
    <message>
        <source>Whom to turn to</source>
        <translation>À qui s’adresser</translation>
    </message>
    <message>
        <source>Other possible steps (%1)</source>
        <translation>Autres démarches possibles (%1)</translation>
    </message>
    <message>
        <source>Some of these steps are for civil servants alone, others for contract staff alone: once you have said in “My situation” what you are, this list is shorter.</source>
        <translation>Certaines de ces démarches sont réservées aux fonctionnaires, d’autres aux contractuels&#xa0;: indiquez votre statut dans «&#x202f;Ma situation&#x202f;», et cette liste sera plus courte.</translation>
    </message>
    <message>
        <source>Say what I am</source>
        <translation>Indiquer mon statut</translation>
    </message>
</context>
<context>
    <name>appui::Strip</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>appui::TopBar</name>
    <message>
        <source>read only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Enregistré à %1</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Annuler&#xa0;: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>Rétablir&#xa0;: %1 (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Close this dossier</source>
        <translation>Fermer ce dossier</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search the dossier</source>
        <translation>Chercher dans le dossier</translation>
    </message>
    <message>
        <source>Add an exhibit</source>
        <translation>Ajouter une pièce</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>What to do here (F1)</source>
        <translation>Que faire ici (F1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Adding or removing a file can’t be undone here: remove it, or add it again.</source>
        <translation>Ajouter ou retirer un fichier ne s’annule pas ici&#xa0;: retirez-le, ou ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>Hides this window at once (Ctrl+Shift+H). To come back, choose “Document” in the task bar, then click in the window.</source>
        <translation>Cache cette fenêtre aussitôt (Ctrl+Maj+H). Pour revenir, choisissez «&#x202f;Document&#x202f;» dans la barre des tâches, puis cliquez dans la fenêtre.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>appui::TourCard</name>
    <message>
        <source>A few answers: they fill in the letters and name the court. What you do not know can stay blank.</source>
        <translation>Quelques réponses&#xa0;: elles remplissent les lettres et désignent le tribunal. Ce que vous ne savez pas peut rester vide.</translation>
    </message>
    <message>
        <source>Screenshots, links, messages: add everything, even in disorder. What comes in is kept as it is.</source>
        <translation>Captures, liens, messages&#xa0;: ajoutez tout, même en désordre. Ce qui entre est gardé tel quel.</translation>
    </message>
    <message>
        <source>Who wrote what, where and when: the line of time makes itself out of what you say of each exhibit.</source>
        <translation>Qui a écrit quoi, où et quand&#xa0;: la ligne du temps se dessine à partir de ce que vous dites de chaque pièce.</translation>
    </message>
    <message>
        <source>What these facts may amount to, and until when something can be done. The program decides nothing.</source>
        <translation>Ce que ces faits sont susceptibles de constituer, et jusqu’à quand agir. Le programme ne décide rien.</translation>
    </message>
    <message>
        <source>What to do, in which order, and what each step does not do. The letters are written from here.</source>
        <translation>Ce qu’il y a à faire, dans quel ordre, et ce que chaque démarche ne fait pas. Les lettres s’écrivent d’ici.</translation>
    </message>
    <message>
        <source>What is still missing, then the three documents: to look at, to save, to print.</source>
        <translation>Ce qui manque encore, puis les trois documents&#xa0;: à regarder, à enregistrer, à imprimer.</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Suite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Passer la visite</translation>
    </message>
    <message>
        <source>Tour, %1 of %2</source>
        <translation>Visite, %1 sur %2</translation>
    </message>
</context>
<context>
    <name>appui::UrgentCard</name>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>jour</numerusform>
            <numerusform>jours</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do this week?</source>
        <translation>Que faire cette semaine&#x202f;?</translation>
    </message>
    <message>
        <source>Act before %1.</source>
        <translation>Agissez avant le %1.</translation>
    </message>
    <message>
        <source>It is about: %1</source>
        <translation>Il s’agit de&#xa0;: %1</translation>
    </message>
    <message>
        <source>To stop the clock:</source>
        <translation>Pour arrêter le délai&#xa0;:</translation>
    </message>
    <message>
        <source>Not enough: %1.</source>
        <translation>Ne suffit pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The last legal day is %1, until midnight: the date above keeps a margin.</source>
        <translation>Le dernier jour légal est le %1, jusqu’à minuit&#xa0;: la date ci-dessus garde une marge.</translation>
    </message>
    <message>
        <source>Act at once: it is perhaps not over.</source>
        <translation>Agissez tout de suite&#xa0;: ce n’est peut-être pas fini.</translation>
    </message>
    <message>
        <source>The last legal day is perhaps %1, until midnight.</source>
        <translation>Le dernier jour légal est peut-être le %1, jusqu’à minuit.</translation>
    </message>
</context>
<context>
    <name>appui::VerificationPage</name>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificat de l’autorité</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Checking: every digest is taken again…</source>
        <translation>Vérification&#xa0;: chaque empreinte est recalculée…</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>défaut</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>information</source>
        <translation>information</translation>
    </message>
    <message>
        <source>Is this dossier whole?</source>
        <translation>Ce dossier est-il entier&#x202f;?</translation>
    </message>
    <message>
        <source>What this does not prove</source>
        <translation>Ce que ceci ne prouve pas</translation>
    </message>
    <message>
        <source>That a page was not changed on the screen before it was captured, nor that what it says is true. A timestamp proves that nothing was changed after its date, no more. The dossier was drawn up by the victim: it is no bailiff&apos;s report.</source>
        <translation>Qu’une page n’a pas été modifiée à l’écran avant sa capture, ni que ce qu’elle dit est vrai. Un horodatage prouve que rien n’a été changé après sa date, rien de plus. Le dossier est établi par la victime&#xa0;: ce n’est pas un constat de commissaire de justice.</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été contrôlé</translation>
    </message>
    <message>
        <source>Choose a dossier…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Check another one…</source>
        <translation>En vérifier un autre…</translation>
    </message>
    <message>
        <source>I have the authority&apos;s certificate…</source>
        <translation>Indiquer le certificat de l’autorité d’horodatage…</translation>
    </message>
    <message>
        <source>Open it to read it</source>
        <translation>L’ouvrir pour le lire</translation>
    </message>
    <message>
        <source>Choose the dossier that you were sent.</source>
        <translation>Choisissez le dossier qui vous a été envoyé.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Nothing in it is changed: it is only read, on this computer.</source>
        <translation>Rien n’y est changé&#xa0;: il est seulement lu, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This dossier is intact.</source>
        <translation>Ce dossier est intact.</translation>
    </message>
    <message>
        <source>Every exhibit fits its digest, the journal is whole, and a recognised authority has dated it.</source>
        <translation>Chaque pièce correspond à son empreinte, le journal est entier, et une autorité reconnue l’a daté.</translation>
    </message>
    <message>
        <source>This dossier was altered.</source>
        <translation>Ce dossier a été altéré.</translation>
    </message>
    <message>
        <source>Something differs from what the journal or a timestamp says. The findings below say what.</source>
        <translation>Quelque chose diffère de ce que disent le journal ou un horodatage. Les constatations ci-dessous disent quoi.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read as a dossier.</source>
        <translation>Ce fichier ne peut pas être lu comme un dossier.</translation>
    </message>
    <message>
        <source>The finding below says why.</source>
        <translation>La constatation ci-dessous dit pourquoi.</translation>
    </message>
    <message>
        <source>Check a dossier or its PDF</source>
        <translation>Vérifier un dossier ou son PDF</translation>
    </message>
    <message>
        <source>Dossier or PDF (*.appui *.pdf)</source>
        <translation>Dossier ou PDF (*.appui *.pdf)</translation>
    </message>
    <message>
        <source>This PDF is intact.</source>
        <translation>Ce PDF est intact.</translation>
    </message>
    <message>
        <source>Every file in it fits the list, and a recognised authority has dated it as a whole.</source>
        <translation>Chaque fichier qu’il contient correspond à la liste, et une autorité reconnue l’a daté dans son ensemble.</translation>
    </message>
    <message>
        <source>The findings below say what is missing.</source>
        <translation>Les constatations ci-dessous disent ce qui manque.</translation>
    </message>
    <message>
        <source>This PDF was altered.</source>
        <translation>Ce PDF a été altéré.</translation>
    </message>
    <message>
        <source>This file can&apos;t be read as a PDF of this program.</source>
        <translation>Ce fichier n’est pas lisible comme un PDF de ce programme.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>No alteration was found, but the proof is not complete.</source>
        <translation>Aucune altération n’a été trouvée, mais la preuve n’est pas complète.</translation>
    </message>
    <message>
        <source>No alteration was found in what could be compared.</source>
        <translation>Aucune altération n’a été trouvée dans ce qui a pu être comparé.</translation>
    </message>
    <message>
        <source>The rest was not compared: the findings below say what, and why.</source>
        <translation>Le reste n’a pas été comparé&#xa0;: les constatations ci-dessous disent quoi, et pourquoi.</translation>
    </message>
</context>
<context>
    <name>appui::WorkBar</name>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>appui::Workspace</name>
    <message>
        <source>Take back what the log said</source>
        <translation>Annuler ce qu’a dit le journal</translation>
    </message>
</context>
<context>
    <name>archive</name>
    <message>
        <source>This archive is locked by a password: open it, and add the files that are in it.</source>
        <translation>Cette archive est verrouillée par un mot de passe&#xa0;: ouvrez-la, et ajoutez les fichiers qui s’y trouvent.</translation>
    </message>
    <message>
        <source>This archive holds more than can be opened safely: open it yourself, and add the files that matter.</source>
        <translation>Cette archive contient plus que ce qui peut être ouvert sans danger&#xa0;: ouvrez-la vous-même, et ajoutez les fichiers qui comptent.</translation>
    </message>
    <message>
        <source>The files of this archive can&apos;t be written beside the dossier.</source>
        <translation>Les fichiers de cette archive ne peuvent pas être écrits à côté du dossier.</translation>
    </message>
    <message>
        <source>Stopped at your request.</source>
        <translation>Arrêté à votre demande.</translation>
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
        <translation>Ce que vous savez de chaque fichier&#xa0;: une table comme resources/sample/pieces.csv</translation>
    </message>
    <message>
        <source>FILE.csv</source>
        <translation>FICHIER.csv</translation>
    </message>
    <message>
        <source>Keep a damaged file too: it may be all there is</source>
        <translation>Garder aussi un fichier abîmé&#xa0;: c’est peut-être tout ce qui reste</translation>
    </message>
    <message>
        <source>page-captured, screen-captured, file-imported (unless you say otherwise), pasted or received</source>
        <translation>page-captured, screen-captured, file-imported (sauf indication contraire), pasted ou received</translation>
    </message>
    <message>
        <source>Exhibit no. %1: %2</source>
        <translation>Pièce n°&#xa0;%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Say which files to add; see “alappui-cli add --help”.</source>
        <translation>Dites quels fichiers ajouter&#x202f;; voyez «&#x202f;alappui-cli add --help&#x202f;».</translation>
    </message>
    <message>
        <source>There is no file “%1”; nothing was added.</source>
        <translation>Il n’y a pas de fichier «&#x202f;%1&#x202f;»&#x202f;; rien n’a été ajouté.</translation>
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
        <translation>Il manque «&#x202f;%1&#x202f;»&#x202f;; voyez «&#x202f;alappui-cli %2 --help&#x202f;».</translation>
    </message>
    <message>
        <source>The command is not understood (%1); see “alappui-cli %2 --help”.</source>
        <translation>La commande n’est pas comprise (%1)&#x202f;; voyez «&#x202f;alappui-cli %2 --help&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is not expected here; see “alappui-cli %2 --help”.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas attendu ici&#x202f;; voyez «&#x202f;alappui-cli %2 --help&#x202f;».</translation>
    </message>
    <message>
        <source>Its title; otherwise the file&apos;s name</source>
        <translation>Son intitulé&#x202f;; à défaut, le nom du fichier</translation>
    </message>
    <message>
        <source>Where the days are counted; Europe/Paris unless you say otherwise</source>
        <translation>Où l’on compte les jours&#x202f;; Europe/Paris sauf indication contraire</translation>
    </message>
    <message>
        <source>ZONE</source>
        <translation>FUSEAU</translation>
    </message>
    <message>
        <source>“%1” is no time zone; write for instance Indian/Reunion.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fuseau horaire&#x202f;; écrivez par exemple Indian/Reunion.</translation>
    </message>
    <message>
        <source>The dossier “%1” is made: %2</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» est créé&#xa0;: %2</translation>
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
        <translation>Quand vous l’avez vue&#xa0;: 2026-11-11, 11/11/2026 19:05…</translation>
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
        <source>Whom it goes to: procureur,recteur,avocat; &quot;&quot; for nobody</source>
        <translation>À qui elle va&#xa0;: procureur,recteur,avocat&#x202f;; &quot;&quot; pour personne</translation>
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
        <translation>Pourquoi&#xa0;: le journal le garde, et le bordereau l’imprime</translation>
    </message>
    <message>
        <source>Exhibit no. %1 is removed: its bytes are gone, its number and its digest stay.</source>
        <translation>La pièce n°&#xa0;%1 est retirée&#xa0;: ses octets sont effacés, son numéro et son empreinte restent.</translation>
    </message>
    <message>
        <source>Where to write the original; never over a file that is there</source>
        <translation>Où écrire l’original&#x202f;; jamais par-dessus un fichier existant</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Where to write its timestamp, for “openssl ts -verify”</source>
        <translation>Où écrire son horodatage, pour «&#x202f;openssl ts -verify&#x202f;»</translation>
    </message>
    <message>
        <source>FILE.tsr</source>
        <translation>FICHIER.tsr</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>“%1” is there already and was left as it is; choose another name.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà et n’a pas été touché&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Exhibit no. %1 is written, byte for byte: %2</source>
        <translation>La pièce n°&#xa0;%1 est écrite, octet pour octet&#xa0;: %2</translation>
    </message>
    <message>
        <source>Its timestamp: %1</source>
        <translation>Son horodatage&#xa0;: %1</translation>
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
        <source>Writes an exhibit&apos;s original, and its timestamp, to files</source>
        <translation>Écrit l’original d’une pièce, et son horodatage, dans des fichiers</translation>
    </message>
    <message>
        <source>Who will read it: procureur, recteur or avocat</source>
        <translation>Qui le lira&#xa0;: procureur, recteur ou avocat</translation>
    </message>
    <message>
        <source>READER</source>
        <translation>LECTEUR</translation>
    </message>
    <message>
        <source>The PDF to write; one of that name is replaced</source>
        <translation>Le PDF à écrire&#x202f;; celui qui porte ce nom est remplacé</translation>
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
        <source>An authority for exercises stamped it: “EXERCICE” stands on every page.</source>
        <translation>Une autorité d’exercice l’a horodaté&#xa0;: «&#x202f;EXERCICE&#x202f;» figure sur chaque page.</translation>
    </message>
    <message>
        <source>Makes the PDF for the procureur, the recteur or the lawyer</source>
        <translation>Fait le PDF pour le procureur, le recteur ou l’avocat</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n°&#xa0;%1</translation>
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
        <translation>Retirée&#xa0;: %1</translation>
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
        <translation>SOURCE_DATE_EPOCH vaut «&#x202f;%1&#x202f;», qui n’est pas un nombre de secondes.</translation>
    </message>
    <message>
        <source>“%1” is not an exhibit&apos;s number.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un numéro de pièce.</translation>
    </message>
    <message>
        <source>The dossier has no exhibit no. %1.</source>
        <translation>Le dossier n’a pas de pièce n°&#xa0;%1.</translation>
    </message>
    <message>
        <source>Exhibit no. %1 was removed from the dossier.</source>
        <translation>La pièce n°&#xa0;%1 a été retirée du dossier.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“%1” is far too large for what it should be.</source>
        <translation>«&#x202f;%1&#x202f;» est bien trop gros pour ce qu’il devrait être.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>ADRESSE</translation>
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
        <translation>Le dossier ne connaît encore aucune autorité d’horodatage&#xa0;: donnez-en une avec --tsa ADRESSE.</translation>
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
        <translation>Port sur cet ordinateur&#x202f;; un port libre sauf indication contraire</translation>
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
        <translation>«&#x202f;%1&#x202f;» n’est pas un port.</translation>
    </message>
    <message>
        <source>This authority is for exercises: its timestamps prove nothing to anybody.</source>
        <translation>Cette autorité sert aux exercices&#xa0;: ses horodatages ne prouvent rien à personne.</translation>
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
        <translation>Avec --edit&#xa0;: les propos, mot pour mot</translation>
    </message>
    <message>
        <source>When: 2026, 2026-10, 2026-11-05, 05/11/2026 10:26 …</source>
        <translation>Quand&#xa0;: 2026, 2026-10, 2026-11-05, 05/11/2026 10:26…</translation>
    </message>
    <message>
        <source>How the date is known: affichée, souvenir or &quot;au plus tard&quot;</source>
        <translation>Comment la date est connue&#xa0;: affichée, souvenir ou &quot;au plus tard&quot;</translation>
    </message>
    <message>
        <source>Who could read it: public, &quot;groupe 31&quot;, moi or inconnu</source>
        <translation>Qui pouvait le lire&#xa0;: public, &quot;groupe 31&quot;, moi ou inconnu</translation>
    </message>
    <message>
        <source>The account or the name, as displayed</source>
        <translation>Le compte ou le nom, tel qu’affiché</translation>
    </message>
    <message>
        <source>With --remove: why</source>
        <translation>Avec --remove&#xa0;: pourquoi</translation>
    </message>
    <message>
        <source>There is no propos “%1” here; “list” shows their ids.</source>
        <translation>Il n’y a pas ici de propos «&#x202f;%1&#x202f;»&#x202f;; «&#x202f;list&#x202f;» montre leurs identifiants.</translation>
    </message>
    <message>
        <source>Several propos begin with “%1”; write more of the id.</source>
        <translation>Plusieurs propos commencent par «&#x202f;%1&#x202f;»&#x202f;; écrivez davantage de l’identifiant.</translation>
    </message>
    <message>
        <source>A propos needs its words.</source>
        <translation>Un propos doit avoir ses mots.</translation>
    </message>
    <message>
        <source>Say one of --add, --edit, --remove and --link; see “alappui-cli propos --help”.</source>
        <translation>Dites --add, --edit, --remove ou --link&#x202f;; voyez «&#x202f;alappui-cli propos --help&#x202f;».</translation>
    </message>
    <message>
        <source>Shows, adds, edits or removes the words that an exhibit shows</source>
        <translation>Montre, ajoute, modifie ou supprime les propos que montre une pièce</translation>
    </message>
    <message>
        <source>For programs: JSON, whose form stays as it is</source>
        <translation>Pour les programmes&#xa0;: du JSON, dont la forme ne change pas</translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates of the timestamp authority that you trust; otherwise the computer&apos;s own</source>
        <translation>Certificats de l’autorité d’horodatage à qui vous faites confiance&#x202f;; à défaut, ceux de l’ordinateur</translation>
    </message>
    <message>
        <source>INTACT: everything was recomputed and agrees, and a trusted timestamp covers it.</source>
        <translation>INTACT&#xa0;: tout a été recalculé et concorde, et un horodatage de confiance le couvre.</translation>
    </message>
    <message>
        <source>ALTERED: something differs from what was recorded.</source>
        <translation>ALTÉRÉ&#xa0;: quelque chose diffère de ce qui a été enregistré.</translation>
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
        <translation>Attention&#xa0;: %1</translation>
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
        <source>The exhibit&apos;s number, as “list” shows it</source>
        <translation>Le numéro de la pièce, tel que «&#x202f;list&#x202f;» le montre</translation>
    </message>
    <message>
        <source>Turns the traces of an online attack into one dossier that can be checked and printed.</source>
        <translation>Réunit les traces d’une attaque en ligne en un dossier que l’on peut vérifier et imprimer.</translation>
    </message>
    <message>
        <source>Usage: alappui-cli VERB DOSSIER …</source>
        <translation>Usage&#xa0;: alappui-cli VERBE DOSSIER…</translation>
    </message>
    <message>
        <source>“alappui-cli VERB --help” explains each.</source>
        <translation>«&#x202f;alappui-cli VERBE --help&#x202f;» explique chacun.</translation>
    </message>
    <message>
        <source>Ends with 0 when all is well, 1 when something is wrong with the evidence, 2 when it was asked wrongly or can&apos;t be read.</source>
        <translation>Se termine par 0 quand tout va bien, 1 quand quelque chose ne va pas dans les preuves, 2 quand la demande est fautive ou le fichier illisible.</translation>
    </message>
    <message>
        <source>A verb is missing; “alappui-cli --help” lists them.</source>
        <translation>Il manque un verbe&#x202f;; «&#x202f;alappui-cli --help&#x202f;» les énumère.</translation>
    </message>
    <message>
        <source>“%1” is no verb; “alappui-cli --help” lists them.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un verbe&#x202f;; «&#x202f;alappui-cli --help&#x202f;» les énumère.</translation>
    </message>
    <message>
        <source>Say which authority is to timestamp this PDF, with --tsa URL.</source>
        <translation>Dites quelle autorité doit horodater ce PDF, avec --tsa ADRESSE.</translation>
    </message>
    <message>
        <source>The PDF is timestamped as a whole: %1</source>
        <translation>Le PDF est horodaté dans son ensemble&#xa0;: %1</translation>
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
        <translation>Exemple&#xa0;:</translation>
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
    <message>
        <source>What the file tells of itself, to be taken up: title,platform,seen,provenance,published</source>
        <translation>Ce que le fichier dit de lui-même, à reprendre&#xa0;: title,platform,seen,provenance,published</translation>
    </message>
    <message>
        <source>Proposed, --accept %1: %2. %3</source>
        <translation>Proposé, --accept %1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>Nothing is proposed for “%1”.</source>
        <translation>Rien n’est proposé pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Writes the days to act on as a calendar, which says nothing of what was said</source>
        <translation>Écrit les jours où agir sous la forme d’un agenda, qui ne dit rien de ce qui a été dit</translation>
    </message>
    <message>
        <source>FILE.ics</source>
        <translation>FICHIER.ics</translation>
    </message>
    <message>
        <source>With --ics: the words and the law too</source>
        <translation>Avec --ics&#xa0;: les propos et les textes aussi</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>over</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>perhaps over: see the lawyer</source>
        <translation>peut-être passé&#xa0;: voyez l’avocat</translation>
    </message>
    <message>
        <source>may have begun earlier</source>
        <translation>a peut-être commencé plus tôt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n jour restant</numerusform>
            <numerusform>%n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends on %1, counted from %2</source>
        <translation>Prend fin le %1, compté à partir du %2</translation>
    </message>
    <message>
        <source>Prudent date %1, last legal day %2, counted from %3</source>
        <translation>Date prudente le %1, dernier jour légal le %2, compté à partir du %3</translation>
    </message>
    <message>
        <source>Likely to fall under</source>
        <translation>Susceptible de relever de</translation>
    </message>
    <message>
        <source>What stops it</source>
        <translation>Ce qui l’arrête</translation>
    </message>
    <message>
        <source>What does not</source>
        <translation>Ce qui ne l’arrête pas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Nothing in the dossier sets a period running.</source>
        <translation>Rien dans le dossier ne fait courir de délai.</translation>
    </message>
    <message>
        <source>Law checked on %1. %2</source>
        <translation>Droit contrôlé le %1. %2</translation>
    </message>
    <message>
        <source>--detailed goes with --ics.</source>
        <translation>--detailed va avec --ics.</translation>
    </message>
    <message>
        <source>The law known to the program was checked more than a year ago.</source>
        <translation>Le droit que connaît le programme a été vérifié il y a plus d’un an.</translation>
    </message>
    <message>
        <source>Counts the days that are left for each words or act</source>
        <translation>Compte les jours qui restent pour chaque propos ou fait</translation>
    </message>
    <message>
        <source>the site&apos;s own page, not a publication</source>
        <translation>la page du site lui-même, non une publication</translation>
    </message>
    <message>
        <source>a sign could not be read</source>
        <translation>un signe n’a pas pu être lu</translation>
    </message>
    <message>
        <source>cut by the picture&apos;s edge</source>
        <translation>coupée par le bord de l’image</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>The address seems to tell: %1</source>
        <translation>L’adresse semble dire&#xa0;: %1</translation>
    </message>
    <message>
        <source>By its name, the file is of: %1</source>
        <translation>D’après son nom, le fichier date de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Publications that the picture seems to show: %1</source>
        <translation>Publications que l’image semble montrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shows what its address, its name and its picture seem to tell, and takes none of it</source>
        <translation>Montre ce que son adresse, son nom et son image semblent dire, et n’en reprend rien</translation>
    </message>
    <message>
        <source>--read changes nothing, and --json goes with it alone.</source>
        <translation>--read ne change rien, et --json ne va qu’avec lui.</translation>
    </message>
    <message>
        <source>%1: %2 pages, %3</source>
        <translation>%1&#xa0;: %2 pages, %3</translation>
    </message>
    <message>
        <source>The offence or the step, as “--list” names it</source>
        <translation>L’infraction ou la démarche, telle que «&#x202f;--list&#x202f;» la nomme</translation>
    </message>
    <message>
        <source>Lists the offences and the steps</source>
        <translation>Énumère les infractions et les démarches</translation>
    </message>
    <message>
        <source>Checked on %1; texts: %2</source>
        <translation>Contrôlé le %1&#x202f;; textes&#xa0;: %2</translation>
    </message>
    <message>
        <source>Name a fiche and the PDF to write with -o, or ask for --list.</source>
        <translation>Nommez une fiche et, avec -o, le PDF à écrire, ou demandez --list.</translation>
    </message>
    <message>
        <source>The fiche: %1</source>
        <translation>La fiche&#xa0;: %1</translation>
    </message>
    <message>
        <source>A dossier, for links that search for the name in it</source>
        <translation>Un dossier, pour des liens qui recherchent le nom qu’il contient</translation>
    </message>
    <message>
        <source>Prints one page on an offence or a step</source>
        <translation>Imprime une page sur une infraction ou une démarche</translation>
    </message>
    <message>
        <source>Shows short cards of advice, and whom to call</source>
        <translation>Montre de courtes fiches de conseils, et qui appeler</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>GENRE</translation>
    </message>
    <message>
        <source>The letter, as “--list” names it</source>
        <translation>La lettre, telle que «&#x202f;--list&#x202f;» la nomme</translation>
    </message>
    <message>
        <source>Lists the letters that the dossier can write</source>
        <translation>Énumère les lettres que le dossier peut écrire</translation>
    </message>
    <message>
        <source>The PDF to write; the sheet for you alone goes beside it</source>
        <translation>Le PDF à écrire&#x202f;; la feuille pour vous est placée à côté</translation>
    </message>
    <message>
        <source>Where to write the sheet for you alone</source>
        <translation>Où écrire la feuille pour vous</translation>
    </message>
    <message>
        <source>Shows the letter as plain text, to be pasted</source>
        <translation>Montre la lettre en texte brut, à coller</translation>
    </message>
    <message>
        <source>The passage that you write yourself; --json shows their names</source>
        <translation>Le passage que vous écrivez vous-même&#x202f;; --json en montre les noms</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CLEF</translation>
    </message>
    <message>
        <source>Your words for that passage; an empty file leaves it out</source>
        <translation>Vos mots pour ce passage&#x202f;; un fichier vide l’omet</translation>
    </message>
    <message>
        <source>FILE.txt</source>
        <translation>FICHIER.txt</translation>
    </message>
    <message>
        <source>Takes the program&apos;s words again for that passage</source>
        <translation>Reprend pour ce passage les mots du programme</translation>
    </message>
    <message>
        <source>With --block, give either --text-file or --restore.</source>
        <translation>Avec --block, donnez soit --text-file, soit --restore.</translation>
    </message>
    <message>
        <source>The passage “%1” is the program&apos;s again.</source>
        <translation>Le passage «&#x202f;%1&#x202f;» est de nouveau celui du programme.</translation>
    </message>
    <message>
        <source>The passage “%1” is in your words.</source>
        <translation>Le passage «&#x202f;%1&#x202f;» est écrit avec vos mots.</translation>
    </message>
    <message>
        <source>The letter: %1</source>
        <translation>La lettre&#xa0;: %1</translation>
    </message>
    <message>
        <source>For you alone, not to be sent: %1</source>
        <translation>Pour vous uniquement, à ne pas envoyer&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is the letter about “%1”; --about can name another: %2.</source>
        <translation>Cette lettre porte sur «&#x202f;%1&#x202f;»&#x202f;; --about permet un autre choix&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Name a letter, or ask for --list.</source>
        <translation>Nommez une lettre, ou demandez --list.</translation>
    </message>
    <message>
        <source>Say what to do with the letter: -o, --sheet, --text, --block or --json.</source>
        <translation>Dites que faire de la lettre&#xa0;: -o, --sheet, --text, --block ou --json.</translation>
    </message>
    <message>
        <source>Writes a letter, with a sheet for you alone</source>
        <translation>Écrit une lettre, avec une feuille pour vous</translation>
    </message>
    <message>
        <source>Every exhibit is timestamped.</source>
        <translation>Toutes les pièces sont horodatées.</translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) waiting for a timestamp:</source>
        <translation>
            <numerusform>%n pièce en attente d’horodatage&#xa0;:</numerusform>
            <numerusform>%n pièces en attente d’horodatage&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is timestamped up to its newest entry.</source>
        <translation>Le journal est horodaté jusqu’à sa dernière entrée.</translation>
    </message>
    <message>
        <source>The newest entries of the journal are not timestamped.</source>
        <translation>Les dernières entrées du journal ne sont pas horodatées.</translation>
    </message>
    <message>
        <source>Authority: %1</source>
        <translation>Autorité&#xa0;: %1</translation>
    </message>
    <message>
        <source>exhibit no. %1</source>
        <translation>pièce n°&#xa0;%1</translation>
    </message>
    <message>
        <source>the dossier</source>
        <translation>le dossier</translation>
    </message>
    <message>
        <source>“%1” is neither words nor an act of this dossier; “qualify” lists them.</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni un propos ni un fait de ce dossier&#x202f;; «&#x202f;qualify&#x202f;» les énumère.</translation>
    </message>
    <message>
        <source>Several begin with “%1”; write more of the id.</source>
        <translation>Plusieurs commencent par «&#x202f;%1&#x202f;»&#x202f;; écrivez davantage de l’identifiant.</translation>
    </message>
    <message>
        <source>The law of this program was checked more than a year ago, on %1: have it checked.</source>
        <translation>Le droit que connaît ce programme a été vérifié il y a plus d’un an, le %1&#xa0;: faites-le vérifier.</translation>
    </message>
    <message>
        <source>--on takes a whole day, like 2026-11-22.</source>
        <translation>--on prend une date complète, comme 2026-11-22.</translation>
    </message>
    <message>
        <source>Address of an authority; remembered, so that it is given once. Several are asked in their order, the next one when one fails</source>
        <translation>Adresse d’une autorité&#x202f;; retenue, pour n’être donnée qu’une fois. Plusieurs sont interrogées dans leur ordre, la suivante quand l’une fait défaut</translation>
    </message>
    <message>
        <source>Certificates under which its tokens are believed, one --ca for each --tsa and in the same order; &quot;&quot;, or none at all: the computer&apos;s own</source>
        <translation>Certificats sous lesquels ses jetons sont reconnus, un --ca pour chaque --tsa et dans le même ordre&#x202f;; &quot;&quot;, ou aucun&#xa0;: ceux de l’ordinateur</translation>
    </message>
    <message>
        <source>Asks nobody: says what has no timestamp yet</source>
        <translation>N’interroge personne&#xa0;: dit ce qui n’est pas encore horodaté</translation>
    </message>
    <message>
        <source>With --list: everything, as JSON</source>
        <translation>Avec --list&#xa0;: tout, en JSON</translation>
    </message>
    <message>
        <source>Give one --ca for each --tsa, in the same order (&quot;&quot; for the computer&apos;s own certificates).</source>
        <translation>Donnez un --ca pour chaque --tsa, dans le même ordre (&quot;&quot; pour les certificats de l’ordinateur).</translation>
    </message>
    <message>
        <source>These words: P3 as listed, or the beginning of their id</source>
        <translation>Ce propos&#xa0;: P3, tel que la liste le montre, ou le début de son identifiant</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>This act: F1 as listed, or the beginning of its id</source>
        <translation>Ce fait&#xa0;: F1, tel que la liste le montre, ou le début de son identifiant</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Answers a question; “unknown” for “I don&apos;t know”, nothing to take an answer back; may be repeated</source>
        <translation>Répond à une question&#x202f;; «&#x202f;unknown&#x202f;» pour «&#x202f;Je ne sais pas&#x202f;», rien pour retirer une réponse&#x202f;; peut être répété</translation>
    </message>
    <message>
        <source>QUESTION=ANSWER</source>
        <translation>QUESTION=RÉPONSE</translation>
    </message>
    <message>
        <source>Susceptible de</source>
        <translation>Susceptible de relever de</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) open</source>
        <translation>
            <numerusform>%n question ouverte</numerusform>
            <numerusform>%n questions ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>To be shown</source>
        <translation>À établir</translation>
    </message>
    <message>
        <source>Never together with</source>
        <translation>Jamais en même temps que</translation>
    </message>
    <message>
        <source>Beware</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Ne s’applique pas</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>“%1” is no answer; write for instance --answer insult=yes.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une réponse&#x202f;; écrivez par exemple --answer insult=yes.</translation>
    </message>
    <message>
        <source>Say which words or which act, with one of --propos and --event.</source>
        <translation>Dites quel propos ou quel fait, avec --propos ou --event.</translation>
    </message>
    <message>
        <source>“%1” is of the other kind; see “qualify” without options.</source>
        <translation>«&#x202f;%1&#x202f;» est de l’autre genre&#x202f;; voyez «&#x202f;qualify&#x202f;» sans options.</translation>
    </message>
    <message>
        <source>No words and no act were noted yet.</source>
        <translation>Ni propos ni fait ne sont encore notés.</translation>
    </message>
    <message>
        <source>Asks plain questions, and says what the facts may fall under</source>
        <translation>Pose des questions simples, et dit de quoi les faits sont susceptibles de relever</translation>
    </message>
    <message>
        <source>Settle before anything is sent</source>
        <translation>À régler avant tout envoi</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>the situation</source>
        <translation>la situation</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Nothing that the program knows of is missing.</source>
        <translation>Il ne manque rien dont le programme ait connaissance.</translation>
    </message>
    <message>
        <source>Says what is missing, or had better not be there</source>
        <translation>Dit ce qui manque, ou ce qui ferait mieux de ne pas y être</translation>
    </message>
    <message>
        <source>Notes a step of this kind, as the list names it</source>
        <translation>Note une démarche de ce genre, tel que la liste le nomme</translation>
    </message>
    <message>
        <source>Changes the step with this id (its first characters will do)</source>
        <translation>Modifie la démarche de cet identifiant (ses premiers signes suffisent)</translation>
    </message>
    <message>
        <source>Removes the step with this id</source>
        <translation>Supprime la démarche de cet identifiant</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>When it was sent or done</source>
        <translation>Quand elle a été envoyée ou faite</translation>
    </message>
    <message>
        <source>When it was received, by the receipt</source>
        <translation>Quand elle a été reçue, d’après l’accusé de réception</translation>
    </message>
    <message>
        <source>Number of the registered letter, of the report, of the ticket</source>
        <translation>Numéro du recommandé, du signalement, du ticket</translation>
    </message>
    <message>
        <source>Number of the exhibit that proves it</source>
        <translation>Numéro de la pièce qui la prouve</translation>
    </message>
    <message>
        <source>The words and acts it is about, P1,F2; nothing for all of them</source>
        <translation>Les propos et les faits concernés, P1,F2&#x202f;; rien pour tous</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Ce qui a été répondu</translation>
    </message>
    <message>
        <source>When it came back</source>
        <translation>Quand la réponse est arrivée</translation>
    </message>
    <message>
        <source>When to come back to it</source>
        <translation>Quand y revenir</translation>
    </message>
    <message>
        <source>A note for yourself and the lawyer</source>
        <translation>Une note pour vous et pour l’avocat</translation>
    </message>
    <message>
        <source>There is no step “%1”; “steps” shows their ids.</source>
        <translation>Il n’y a pas de démarche «&#x202f;%1&#x202f;»&#x202f;; «&#x202f;steps&#x202f;» montre leurs identifiants.</translation>
    </message>
    <message>
        <source>Several steps begin with “%1”; write more of the id.</source>
        <translation>Plusieurs démarches commencent par «&#x202f;%1&#x202f;»&#x202f;; écrivez davantage de l’identifiant.</translation>
    </message>
    <message>
        <source>“%1” is no kind of step; “steps” lists them, and “autre” is any other.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un genre de démarche&#x202f;; «&#x202f;steps&#x202f;» les énumère, et «&#x202f;autre&#x202f;» désigne toute autre.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Preuve de dépôt</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Come back to it</source>
        <translation>À reprendre</translation>
    </message>
    <message>
        <source>advised here</source>
        <translation>conseillée ici</translation>
    </message>
    <message>
        <source>in the register</source>
        <translation>au registre</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>Ce que cela ne fait pas</translation>
    </message>
    <message>
        <source>No step was noted yet.</source>
        <translation>Aucune démarche n’est encore notée.</translation>
    </message>
    <message>
        <source>Steps taken</source>
        <translation>Démarches faites</translation>
    </message>
    <message>
        <source>Steps proposed, in this order</source>
        <translation>Démarches proposées, dans cet ordre</translation>
    </message>
    <message>
        <source>Say one of --add, --edit and --remove; see “alappui-cli steps --help”.</source>
        <translation>Dites --add, --edit ou --remove&#x202f;; voyez «&#x202f;alappui-cli steps --help&#x202f;».</translation>
    </message>
    <message>
        <source>Lists what can be done, and keeps the register of what was</source>
        <translation>Énumère ce qui peut être fait, et tient le registre de ce qui l’a été</translation>
    </message>
    <message>
        <source>Counts as if it were that day; otherwise today</source>
        <translation>Compte comme si l’on était ce jour-là&#x202f;; à défaut, aujourd’hui</translation>
    </message>
    <message>
        <source>A light copy: the originals are not attached</source>
        <translation>Un exemplaire léger&#xa0;: les originaux ne sont pas joints</translation>
    </message>
    <message>
        <source>Encrypts a light copy, to send it</source>
        <translation>Chiffre un exemplaire léger, pour l’envoyer</translation>
    </message>
    <message>
        <source>PASSWORD</source>
        <translation>MOT_DE_PASSE</translation>
    </message>
    <message>
        <source>The same; the password is the file&apos;s first line</source>
        <translation>De même&#x202f;; le mot de passe est la première ligne du fichier</translation>
    </message>
    <message>
        <source>An empty password would let anybody open the copy.</source>
        <translation>Un mot de passe vide laisserait chacun ouvrir l’exemplaire.</translation>
    </message>
    <message>
        <source>Prints them as a guide of two pages, into this PDF</source>
        <translation>Les imprime en un guide de deux pages, dans ce PDF</translation>
    </message>
    <message>
        <source>The guide: %1</source>
        <translation>Le guide&#xa0;: %1</translation>
    </message>
    <message>
        <source>This PDF is larger than 2 GiB: once timestamped, it is no longer an archival PDF/A; a copy --without-originals is smaller.</source>
        <translation>Ce PDF dépasse 2 Gio&#xa0;: une fois horodaté, il n’est plus un PDF/A d’archive&#x202f;; un exemplaire fait avec --without-originals est moins gros.</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>the last legal day is today, until midnight</source>
        <translation>le dernier jour légal est aujourd’hui, jusqu’à minuit</translation>
    </message>
    <message>
        <source>The exhibits go to the employer as they were collected: names and addresses that the document leaves out may still be read in them.</source>
        <translation>Les pièces partent chez l’employeur telles qu’elles ont été recueillies&#xa0;: des noms et des adresses que le document retire peuvent s’y lire encore.</translation>
    </message>
    <message>
        <source>Several people are possible: name who this letter is about with --about (%1).</source>
        <translation>Plusieurs personnes sont possibles&#xa0;: dites de qui parle cette lettre avec --about (%1).</translation>
    </message>
    <message>
        <source>Which platform, pupil, author or witness it is about, where there are several</source>
        <translation>La plateforme, l’élève, l’auteur ou le témoin dont il s’agit, quand il y en a plusieurs</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>ouverte depuis le %1</translation>
    </message>
    <message>
        <source>Counted from %1</source>
        <translation>Compté à partir du %1</translation>
    </message>
    <message>
        <source>%1 (nothing to write about for now)</source>
        <translation>%1 (sans objet pour l’instant)</translation>
    </message>
    <message>
        <source>not running yet</source>
        <translation>ne court pas encore</translation>
    </message>
    <message>
        <source>Connection data</source>
        <translation>Données de connexion</translation>
    </message>
    <message>
        <source>The picture of exhibit %1 can&apos;t be shown: its page says so, and the original is untouched.</source>
        <translation>L’image de la pièce n°&#xa0;%1 ne peut pas être affichée&#xa0;: sa page le dit, et l’original n’est pas touché.</translation>
    </message>
    <message>
        <source>INCOMPLETE: no alteration was found, but a proof is missing.</source>
        <translation>INCOMPLET&#xa0;: aucune altération n’a été trouvée, mais il manque une preuve.</translation>
    </message>
    <message>
        <source>INCOMPLETE: no alteration was found in what could be compared; the rest was not compared.</source>
        <translation>INCOMPLET&#xa0;: aucune altération n’a été trouvée dans ce qui a pu être comparé&#x202f;; le reste n’a pas été comparé.</translation>
    </message>
</context>
<context>
    <name>copying</name>
    <message>
        <source>The copy was stopped; nothing was left behind.</source>
        <translation>La copie a été arrêtée&#x202f;; il n’en reste rien.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: is the key full, locked or unplugged?</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être écrit&#xa0;: la clé est-elle pleine, verrouillée ou débranchée&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The copy can&apos;t be read back: it can&apos;t be relied on.</source>
        <translation>La copie ne peut pas être relue&#xa0;: elle n’est pas fiable.</translation>
    </message>
    <message>
        <source>“%1” is there already and was left as it is.</source>
        <translation>«&#x202f;%1&#x202f;» s’y trouve déjà et n’a pas été touché.</translation>
    </message>
    <message>
        <source>There is not enough room there for “%1”.</source>
        <translation>Il n’y a pas assez de place à cet endroit pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The copy that was read back is not the file that was written: use another key. It was removed.</source>
        <translation>La copie relue n’est pas le fichier écrit&#xa0;: prenez une autre clé. Cette copie a été retirée.</translation>
    </message>
</context>
<context>
    <name>deadlines</name>
    <message>
        <source>over</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>perhaps over: see a lawyer at once</source>
        <translation>peut-être passé&#xa0;: voyez un avocat tout de suite</translation>
    </message>
    <message>
        <source>may be running already</source>
        <translation>court peut-être déjà</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>The date from which it runs is not known yet.</source>
        <translation>La date à partir de laquelle il court n’est pas encore connue.</translation>
    </message>
    <message>
        <source>Come back to it on %1.</source>
        <translation>Y revenir le %1.</translation>
    </message>
    <message>
        <source>The answer is awaited until %1.</source>
        <translation>La réponse est attendue jusqu’au %1.</translation>
    </message>
    <message>
        <source>Possible from %1.</source>
        <translation>Possible à partir du %1.</translation>
    </message>
    <message>
        <source>Kept until %1; act before %2.</source>
        <translation>Conservées jusqu’au %1&#x202f;; agissez avant le %2.</translation>
    </message>
    <message>
        <source>Act before %1 (last legal day: %2, at midnight).</source>
        <translation>Agissez avant le %1 (dernier jour légal&#xa0;: %2, à minuit).</translation>
    </message>
    <message>
        <source>today, until midnight</source>
        <translation>aujourd’hui, jusqu’à minuit</translation>
    </message>
    <message>
        <source>possible now</source>
        <translation>possible maintenant</translation>
    </message>
    <message>
        <source>Open since %1.</source>
        <translation>Ouverte depuis le %1.</translation>
    </message>
    <message>
        <source>not running yet</source>
        <translation>ne court pas encore</translation>
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
        <source>“%1” can&apos;t be opened for writing.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être ouvert en écriture.</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be read.</source>
        <translation>Le PDF ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The authority&apos;s token is larger than the place kept for it.</source>
        <translation>Le jeton de l’autorité est plus grand que la place qui lui est gardée.</translation>
    </message>
    <message>
        <source>The timestamp could not be written into the PDF.</source>
        <translation>L’horodatage n’a pas pu être écrit dans le PDF.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password: timestamp the copy that is not.</source>
        <translation>Ce PDF est protégé par un mot de passe&#xa0;: horodatez l’exemplaire qui ne l’est pas.</translation>
    </message>
</context>
<context>
    <name>examination</name>
    <message>
        <source>The name of this file announces another type than what it holds; its content counts.</source>
        <translation>Le nom de ce fichier ne correspond pas à ce qu’il contient&#x202f;; il est gardé tel qu’il est.</translation>
    </message>
    <message>
        <source>This file tells the place where it was made (GPS position).</source>
        <translation>Ce fichier indique le lieu où il a été fait (position GPS).</translation>
    </message>
    <message>
        <source>This file is damaged; it is kept as it is, but can&apos;t be shown whole.</source>
        <translation>Ce fichier est abîmé&#x202f;; il est gardé tel quel, mais ne peut pas être montré en entier.</translation>
    </message>
    <message>
        <source>The index of this PDF was damaged and had to be rebuilt; a page may be missing.</source>
        <translation>L’index de ce PDF était abîmé et a dû être reconstruit&#x202f;; une page manque peut-être.</translation>
    </message>
    <message>
        <source>This mail stops before the end it announces; an attachment may be missing.</source>
        <translation>Ce courriel s’arrête avant la fin qu’il annonce&#x202f;; une pièce jointe manque peut-être.</translation>
    </message>
    <message>
        <source>This file is too long to be shown; it is kept whole.</source>
        <translation>Ce fichier est trop long pour être montré&#x202f;; il est gardé en entier.</translation>
    </message>
    <message>
        <source>This file is empty: there is nothing in it to keep.</source>
        <translation>Ce fichier est vide&#xa0;: il n’y a rien à y garder.</translation>
    </message>
    <message>
        <source>This file could not be read to its end.</source>
        <translation>Ce fichier n’a pas pu être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>This image announces %1 × %2 pixels: too many to be opened safely.</source>
        <translation>Cette image annonce %1 × %2 pixels&#xa0;: c’est trop pour l’ouvrir sans danger.</translation>
    </message>
    <message>
        <source>This file is cut short: its end is missing.</source>
        <translation>Ce fichier est tronqué&#xa0;: il lui manque la fin.</translation>
    </message>
    <message>
        <source>This file is damaged: it can&apos;t be read to its end.</source>
        <translation>Ce fichier est abîmé&#xa0;: il ne peut pas être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>This file looks as if a messenger had coded it again: if you can, add the original too, taken from the device by cable.</source>
        <translation>Ce fichier semble avoir été réencodé par une messagerie&#xa0;: si vous le pouvez, ajoutez aussi l’original, pris sur l’appareil par câble.</translation>
    </message>
    <message>
        <source>What this file says of itself was not read: this installation lacks the part that reads films, sounds and HEIC pictures.</source>
        <translation>Ce que ce fichier dit de lui-même n’a pas été lu&#xa0;: cette installation n’a pas la partie qui lit les films, les sons et les photos HEIC.</translation>
    </message>
</context>
<context>
    <name>example</name>
    <message>
        <source>The example&apos;s files can&apos;t be read.</source>
        <translation>Les fichiers de l’exemple ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>Example dossier</source>
        <translation>Dossier d’exemple</translation>
    </message>
</context>
<context>
    <name>extraction</name>
    <message>
        <source>The original can&apos;t be read from the dossier.</source>
        <translation>L’original ne peut pas être lu dans le dossier.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written.</source>
        <translation>Le fichier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The copy was stopped; nothing was written.</source>
        <translation>La copie a été arrêtée&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“%1” is there already and was left as it is; choose another name.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà et n’a pas été touché&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The bytes of exhibit no. %1 are not those that were put in; nothing was written.</source>
        <translation>Les octets de la pièce n°&#xa0;%1 ne sont pas ceux qui avaient été versés&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Exhibit no. %1 has no timestamp yet.</source>
        <translation>La pièce n°&#xa0;%1 n’est pas encore horodatée.</translation>
    </message>
</context>
<context>
    <name>fact</name>
    <message>
        <source>Words to copy</source>
        <translation>Propos à recopier</translation>
    </message>
    <message>
        <source>An act to describe</source>
        <translation>Fait à décrire</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n&#xa0;propos</numerusform>
            <numerusform>%n&#xa0;propos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other fact(s)</source>
        <translation>
            <numerusform>%n&#xa0;autre fait</numerusform>
            <numerusform>%n&#xa0;autres faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fait</numerusform>
            <numerusform>%n faits</numerusform>
        </translation>
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
        <source>digest of the journal&apos;s head</source>
        <translation>empreinte de la tête du journal</translation>
    </message>
    <message>
        <source>number of the journal&apos;s head</source>
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
    <message>
        <source>passage of the letter</source>
        <translation>passage de la lettre</translation>
    </message>
    <message>
        <source>words and acts concerned</source>
        <translation>propos et faits concernés</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>text that was replaced</source>
        <translation>texte remplacé</translation>
    </message>
    <message>
        <source>commune of residence</source>
        <translation>commune de résidence</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>what a false account takes</source>
        <translation>ce que prend un faux compte</translation>
    </message>
    <message>
        <source>still online or not</source>
        <translation>encore en ligne ou non</translation>
    </message>
    <message>
        <source>date last looked at</source>
        <translation>date de la dernière vérification</translation>
    </message>
</context>
<context>
    <name>gaps</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n author(s)</source>
        <translation>
            <numerusform>%n auteur</numerusform>
            <numerusform>%n auteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fait</numerusform>
            <numerusform>%n faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) taken</source>
        <translation>
            <numerusform>%n&#xa0;démarche</numerusform>
            <numerusform>%n&#xa0;démarches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n&#xa0;point</numerusform>
            <numerusform>%n&#xa0;points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>image</name>
    <message>
        <source>This image&apos;s header can&apos;t be read.</source>
        <translation>L’en-tête de cette image est illisible.</translation>
    </message>
    <message>
        <source>This piece can&apos;t be shown as a picture.</source>
        <translation>Cette pièce ne peut pas être montrée en image.</translation>
    </message>
    <message>
        <source>This piece is neither an image nor a film.</source>
        <translation>Cette pièce n’est ni une image ni un film.</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>It can&apos;t be opened.</source>
        <translation>Il ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Several exhibits are called “%1”: it is not known which one is meant.</source>
        <translation>Plusieurs pièces s’appellent «&#x202f;%1&#x202f;»&#xa0;: on ne sait pas de laquelle il s’agit.</translation>
    </message>
    <message>
        <source>The file “%1” was refused, so this line is left aside.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» a été refusé&#x202f;; cette ligne est laissée de côté.</translation>
    </message>
    <message>
        <source>The file “%1” is neither among those given nor in the dossier.</source>
        <translation>Le fichier «&#x202f;%1&#x202f;» n’est ni parmi ceux qui ont été donnés, ni dans le dossier.</translation>
    </message>
    <message>
        <source>It can&apos;t be read from its start.</source>
        <translation>Il ne peut pas être lu depuis son début.</translation>
    </message>
    <message>
        <source>It is in the dossier already: it is exhibit no. %1.</source>
        <translation>Il est déjà dans le dossier&#xa0;: c’est la pièce n°&#xa0;%1.</translation>
    </message>
    <message>
        <source>Each file in it becomes an exhibit of its own; the archive itself goes to nobody unless you say so.</source>
        <translation>Chaque fichier qu’elle contient devient une pièce à part entière&#x202f;; l’archive elle-même ne va à personne, sauf si vous le demandez.</translation>
    </message>
    <message>
        <source>The files of an archive can&apos;t be written beside the dossier.</source>
        <translation>Les fichiers d’une archive ne peuvent pas être écrits à côté du dossier.</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Lecture impossible.</translation>
    </message>
    <message>
        <source>An archive inside another one is kept but not opened; it goes to nobody unless you say so.</source>
        <translation>Une archive contenue dans une autre est gardée mais n’est pas ouverte&#x202f;; elle ne va à personne, sauf si vous le demandez.</translation>
    </message>
    <message>
        <source>A file of the program&apos;s own, not evidence: it was left out.</source>
        <translation>Un fichier du programme, pas une pièce&#xa0;: il a été laissé de côté.</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>The part of the program that reads films, sounds and HEIC pictures is missing: install the program anew.</source>
        <translation>La partie du programme qui lit les films, les sons et les photos HEIC manque&#xa0;: réinstallez le programme.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>This entry of the journal can&apos;t be read.</source>
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
        <source>A piece&apos;s number starts from 1.</source>
        <translation>Les numéros de pièce commencent à 1.</translation>
    </message>
    <message>
        <source>Two pieces would have the same number.</source>
        <translation>Deux pièces auraient le même numéro.</translation>
    </message>
    <message>
        <source>The pieces&apos; numbers can&apos;t change any more: an export was made with them.</source>
        <translation>Les numéros des pièces ne peuvent plus changer&#xa0;: un export a été fait avec eux.</translation>
    </message>
    <message>
        <source>A new order of the pieces must name each of them once.</source>
        <translation>Un nouvel ordre des pièces doit nommer chacune une fois.</translation>
    </message>
    <message>
        <source>This dossier&apos;s tables are damaged.</source>
        <translation>Les tables de ce dossier sont abîmées.</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>“%1” is unknown here, or does not hold what it should.</source>
        <translation>«&#x202f;%1&#x202f;» est inconnu ici, ou ne contient pas ce qu’il faut.</translation>
    </message>
</context>
<context>
    <name>lacks</name>
    <message>
        <source>words to copy</source>
        <translation>propos à recopier</translation>
    </message>
    <message>
        <source>to describe</source>
        <translation>à décrire</translation>
    </message>
    <message>
        <source>date?</source>
        <translation>date&#x202f;?</translation>
    </message>
    <message>
        <source>public or not?</source>
        <translation>public ou non&#x202f;?</translation>
    </message>
    <message>
        <source>page address?</source>
        <translation>adresse de la page&#x202f;?</translation>
    </message>
    <message>
        <source>seen on?</source>
        <translation>vue le&#x202f;?</translation>
    </message>
</context>
<context>
    <name>lanes</name>
    <message>
        <source>Author not known</source>
        <translation>Auteur inconnu</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation>Ce que vous avez vu</translation>
    </message>
    <message>
        <source>What you undertook</source>
        <translation>Vos démarches</translation>
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
    <message>
        <source>The advice of this program can&apos;t be read.</source>
        <translation>Les conseils de ce programme ne peuvent pas être lus.</translation>
    </message>
</context>
<context>
    <name>logrows</name>
    <message>
        <source>The dossier says otherwise and was left as it is: %1.</source>
        <translation>Le dossier dit autre chose et n’a pas été touché&#xa0;: %1.</translation>
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
    <name>nextstep</name>
    <message>
        <source>Next step: %1. Note it in “Steps to take” once it is done.</source>
        <translation>Prochaine démarche&#xa0;: %1. Notez-la dans «&#x202f;Démarches&#x202f;» une fois faite.</translation>
    </message>
    <message>
        <source>Nearest date: act before %1 (%2).</source>
        <comment>a day, how long that is away</comment>
        <translation>Date la plus proche&#xa0;: agir avant le %1 (%2).</translation>
    </message>
    <message>
        <source>A plain complaint may not stop that clock: see the lawyer first.</source>
        <translation>La plainte simple n’arrête peut-être pas ce délai&#xa0;: voyez d’abord l’avocat.</translation>
    </message>
</context>
<context>
    <name>pdf</name>
    <message>
        <source>This PDF is locked by a password: keep it as it is, or add a copy that opens without one.</source>
        <translation>Ce PDF est fermé par un mot de passe&#xa0;: gardez-le tel quel, ou ajoutez une copie qui s’ouvre sans mot de passe.</translation>
    </message>
</context>
<context>
    <name>piecelog</name>
    <message>
        <source>The column “%1” is not known; it is not read.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» est inconnue&#x202f;; elle n’est pas lue.</translation>
    </message>
    <message>
        <source>The column “%1” stands twice; only the first one is read.</source>
        <translation>La colonne «&#x202f;%1&#x202f;» figure deux fois&#x202f;; seule la première est lue.</translation>
    </message>
    <message>
        <source>A quotation mark opens a field and none closes it; it is read as part of the text.</source>
        <translation>Un guillemet ouvre un champ et aucun ne le ferme&#x202f;; il est lu comme du texte.</translation>
    </message>
    <message>
        <source>This line has more fields than there are columns, so that they can&apos;t be told apart; it is left out. Put quotation marks around a text that contains the separator.</source>
        <translation>Cette ligne a plus de champs qu’il n’y a de colonnes, et l’on ne sait pas les distinguer&#x202f;; elle est laissée de côté. Mettez entre guillemets droits un texte qui contient le séparateur.</translation>
    </message>
    <message>
        <source>This line names no file; it is left out.</source>
        <translation>Cette ligne ne nomme aucun fichier&#x202f;; elle est laissée de côté.</translation>
    </message>
    <message>
        <source>“%1”, in the column “%2”, is not a date; the line goes in without it.</source>
        <translation>«&#x202f;%1&#x202f;», dans la colonne «&#x202f;%2&#x202f;», n’est pas une date&#x202f;; la ligne est prise sans elle.</translation>
    </message>
    <message>
        <source>“%1” does not tell who could see it (“public”, “groupe 31”, “moi” or “inconnu”); the line goes in without it.</source>
        <translation>«&#x202f;%1&#x202f;» ne dit pas qui pouvait le voir («&#x202f;public&#x202f;», «&#x202f;groupe 31&#x202f;», «&#x202f;moi&#x202f;» ou «&#x202f;inconnu&#x202f;»)&#x202f;; la ligne est prise sans cette indication.</translation>
    </message>
    <message>
        <source>This log is empty.</source>
        <translation>Ce tableau est vide.</translation>
    </message>
    <message>
        <source>This log has no column “fichier” in its first line.</source>
        <translation>Ce tableau n’a pas de colonne «&#x202f;fichier&#x202f;» à sa première ligne.</translation>
    </message>
</context>
<context>
    <name>placeless</name>
    <message>
        <source>The copy without its position could not be made.</source>
        <translation>La copie sans sa position n’a pas pu être faite.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>The document to print can&apos;t be read.</source>
        <translation>Le document à imprimer ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>L’imprimante ne répond pas.</translation>
    </message>
    <message>
        <source>The print was stopped.</source>
        <translation>L’impression a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>proposals</name>
    <message>
        <source>There is nothing to take up any more.</source>
        <translation>Il n’y a plus rien à reprendre.</translation>
    </message>
    <message>
        <source>The subject of the mail.</source>
        <translation>L’objet du courriel.</translation>
    </message>
    <message>
        <source>The date that the mail bears.</source>
        <translation>La date que porte le courriel.</translation>
    </message>
    <message>
        <source>The title that the PDF gives itself.</source>
        <translation>Le titre que le PDF se donne.</translation>
    </message>
    <message>
        <source>The file&apos;s name is of the kind that this messenger gives.</source>
        <translation>Le nom du fichier est du genre que donne cette messagerie.</translation>
    </message>
    <message>
        <source>The file looks as if a messenger had coded it again.</source>
        <translation>Le fichier semble avoir été réencodé par une messagerie.</translation>
    </message>
    <message>
        <source>When the photograph was taken, by the device&apos;s clock.</source>
        <translation>Quand la photographie a été prise, selon l’horloge de l’appareil.</translation>
    </message>
    <message>
        <source>When it was recorded, as the file says.</source>
        <translation>Quand l’enregistrement a été fait, selon le fichier.</translation>
    </message>
    <message>
        <source>The date in the file&apos;s name.</source>
        <translation>La date que porte le nom du fichier.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>The program that reads pictures, tesseract, is not installed.</source>
        <translation>Le programme qui lit les images, tesseract, n’est pas installé.</translation>
    </message>
    <message>
        <source>This file is no picture whose text could be read.</source>
        <translation>Ce fichier n’est pas une image dont le texte puisse être lu.</translation>
    </message>
    <message>
        <source>This picture is too large for its text to be read.</source>
        <translation>Cette image est trop grande pour que son texte soit lu.</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>The program that reads pictures took too long and was stopped.</source>
        <translation>Le programme qui lit les images a mis trop de temps et a été arrêté.</translation>
    </message>
    <message>
        <source>The program that reads pictures failed.</source>
        <translation>Le programme qui lit les images a échoué.</translation>
    </message>
    <message>
        <source>The program that reads pictures gave no answer.</source>
        <translation>Le programme qui lit les images n’a pas répondu.</translation>
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
        <source>“%1” can&apos;t be written.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être écrit.</translation>
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
        <translation>Les octets d’une pièce ne sont plus ceux qui avaient été enregistrés&#x202f;; rien n’a été exporté.</translation>
    </message>
    <message>
        <source>The PDF can&apos;t be read.</source>
        <translation>Le PDF ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This PDF has no end that can be extended.</source>
        <translation>Ce PDF n’a pas de fin que l’on puisse prolonger.</translation>
    </message>
    <message>
        <source>The password is too long: a PDF holds %1 bytes of it.</source>
        <translation>Le mot de passe est trop long&#xa0;: un PDF en retient %1 octets.</translation>
    </message>
    <message>
        <source>The PDF would be larger than 10 GB, which no reader opens; export without the originals, and hand them over apart.</source>
        <translation>Le PDF dépasserait 10 Go, ce qu’aucun lecteur n’ouvre&#x202f;; exportez sans les originaux, et remettez-les à part.</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Note the address of the profile, and the identifier that the platform keeps.</source>
        <translation>Notez l’adresse du profil, et l’identifiant que garde la plateforme.</translation>
    </message>
    <message>
        <source>A complaint is first of all an account of what happened, with dates and places, and there is none.</source>
        <translation>Une plainte est d’abord un exposé de ce qui s’est passé, avec des dates et des lieux, et il n’y en a pas.</translation>
    </message>
    <message>
        <source>Tell in your own words what happened, in order.</source>
        <translation>Racontez avec vos mots ce qui s’est passé, dans l’ordre.</translation>
    </message>
    <message>
        <source>%1: the last day was %2.</source>
        <translation>%1&#xa0;: le dernier jour était le %2.</translation>
    </message>
    <message>
        <source>Do it all the same, say why it comes late, and ask the adviser what remains.</source>
        <translation>Faites-le tout de même, dites pourquoi cela vient tard, et demandez au conseiller ce qui reste possible.</translation>
    </message>
    <message>
        <source>%1: act by %2.</source>
        <translation>%1&#xa0;: agissez au plus tard le %2.</translation>
    </message>
    <message>
        <source>Do it now, so that its date can be proved.</source>
        <translation>Faites-le maintenant, pour que la date puisse en être prouvée.</translation>
    </message>
    <message>
        <source>Hide the street in that copy, and answer the question about your address.</source>
        <translation>Masquez la rue dans cet exemplaire, et répondez à la question sur votre adresse.</translation>
    </message>
    <message>
        <source>A complaint declares an address at which the person can be reached, and there is none.</source>
        <translation>Une plainte déclare une adresse où la personne peut être jointe, et il n’y en a pas.</translation>
    </message>
    <message>
        <source>Give the address to declare, rather your workplace&apos;s than your home&apos;s.</source>
        <translation>Donnez l’adresse à déclarer, celle de votre lieu de travail plutôt que celle de votre domicile.</translation>
    </message>
    <message>
        <source>%1: the wait was over on %2, and no answer is noted.</source>
        <translation>%1&#xa0;: l’attente a pris fin le %2, et aucune réponse n’est notée.</translation>
    </message>
    <message>
        <source>Note the answer if there is one; otherwise take the next step.</source>
        <translation>Notez la réponse s’il y en a une&#x202f;; sinon, engagez la démarche suivante.</translation>
    </message>
    <message>
        <source>You are a member of the ASL, and your number is not there.</source>
        <translation>Vous adhérez à l’ASL, et votre numéro n’y figure pas.</translation>
    </message>
    <message>
        <source>Add your membership number: the adviser asks for it.</source>
        <translation>Ajoutez votre numéro d’adhérent&#xa0;: le conseiller le demande.</translation>
    </message>
    <message>
        <source>Who could read it is not known, and much hangs on that.</source>
        <translation>On ne sait pas qui pouvait le lire, et beaucoup en dépend.</translation>
    </message>
    <message>
        <source>Find out whether everybody could see it, or a group, and of how many.</source>
        <translation>Cherchez à savoir si tout le monde pouvait le voir, ou un groupe, et de combien de personnes.</translation>
    </message>
    <message>
        <source>It was online, and not even an account is noted: the investigator has nobody to look for.</source>
        <translation>Cela s’est passé en ligne, et pas même un compte n’est noté&#xa0;: l’enquêteur n’a personne à rechercher.</translation>
    </message>
    <message>
        <source>Note the account as displayed, and the address of its profile.</source>
        <translation>Notez le compte tel qu’il est affiché, et l’adresse de son profil.</translation>
    </message>
    <message>
        <source>Nothing says from which page this capture comes, nor when it was made.</source>
        <translation>Sans l’adresse de la page ni la date, une capture prouve moins.</translation>
    </message>
    <message>
        <source>Note the page&apos;s address and the day it was seen, or capture it again with the address bar and the date visible.</source>
        <translation>Notez l’adresse de la page et le jour où elle a été vue, ou refaites la capture avec la barre d’adresse et la date visibles.</translation>
    </message>
    <message>
        <source>The law known to the program was last checked on %1, more than a year ago.</source>
        <translation>Le droit que connaît le programme a été vérifié pour la dernière fois le %1, il y a plus d’un an.</translation>
    </message>
    <message>
        <source>Get a newer catalogue, and have the dates checked by the adviser or the lawyer.</source>
        <translation>Procurez-vous un catalogue plus récent, et faites contrôler les dates par le conseiller ou l’avocat.</translation>
    </message>
    <message>
        <source>A complaint carries the whole civil status, and a date or place of birth, or the nationality, is missing.</source>
        <translation>Une plainte porte l’état civil complet, et il manque une date ou un lieu de naissance, ou la nationalité.</translation>
    </message>
    <message>
        <source>Complete your date and place of birth and your nationality.</source>
        <translation>Complétez votre date et votre lieu de naissance, et votre nationalité.</translation>
    </message>
    <message>
        <source>This step does not stop the period that runs for %1, up to %2.</source>
        <translation>Cette démarche n’arrête pas le délai qui court pour %1, jusqu’au %2.</translation>
    </message>
    <message>
        <source>See the lawyer about an act that does, while there is time.</source>
        <translation>Voyez avec l’avocat un acte qui l’arrête, tant qu’il en est temps.</translation>
    </message>
    <message>
        <source>Nobody can call or write back: there is neither a telephone number nor an e-mail address.</source>
        <translation>Personne ne peut vous appeler ni vous répondre par écrit&#xa0;: il n’y a ni numéro de téléphone ni adresse électronique.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Donnez l’un des deux.</translation>
    </message>
    <message>
        <source>Nothing says which court&apos;s procureur the complaint goes to.</source>
        <translation>Rien ne dit au procureur de quel tribunal va la plainte.</translation>
    </message>
    <message>
        <source>Name the court.</source>
        <translation>Nommez le tribunal.</translation>
    </message>
    <message>
        <source>Nothing in the dossier says why the procureur of this court (%1) would be the right one.</source>
        <translation>Rien dans le dossier ne dit pourquoi le procureur de ce tribunal (%1) serait le bon.</translation>
    </message>
    <message>
        <source>Say where it happened, and where you live if it happened online.</source>
        <translation>Dites où cela s’est passé, et où vous habitez si cela s’est passé en ligne.</translation>
    </message>
    <message>
        <source>A complaint describes the harm and gives an estimate of it, even a provisional one.</source>
        <translation>Une plainte décrit le préjudice et en donne une évaluation, même provisoire.</translation>
    </message>
    <message>
        <source>Give an estimate, marked as provisional.</source>
        <translation>Donnez une évaluation, signalée comme provisoire.</translation>
    </message>
    <message>
        <source>The date that you give (%1) is not the one that the file itself gives (%2).</source>
        <translation>La date que vous donnez (%1) n’est pas celle que donne le fichier lui-même (%2).</translation>
    </message>
    <message>
        <source>See which is right, and correct the other or explain it.</source>
        <translation>Voyez laquelle est juste, et corrigez l’autre ou expliquez-la.</translation>
    </message>
    <message>
        <source>The day is not known: the period is counted from the first possible one, %1, which leaves the least time.</source>
        <translation>Le jour n’est pas connu&#xa0;: le délai est compté à partir du premier jour possible, %1, ce qui laisse le moins de temps.</translation>
    </message>
    <message>
        <source>Look for the exact day, on the page or in a notification.</source>
        <translation>Cherchez le jour exact, sur la page ou dans une notification.</translation>
    </message>
    <message>
        <source>The date is after today.</source>
        <translation>La date est postérieure à aujourd’hui.</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <translation>Corrigez la date.</translation>
    </message>
    <message>
        <source>Without the day of publication no period can be counted: it may have begun, and may be over.</source>
        <translation>Sans le jour de la publication, aucun délai ne peut être compté&#xa0;: il a peut-être commencé, et il est peut-être passé.</translation>
    </message>
    <message>
        <source>Find the day on which it first appeared; failing that, the oldest day on which somebody saw it.</source>
        <translation>Trouvez le jour où cela a paru pour la première fois&#x202f;; à défaut, le plus ancien jour où quelqu’un l’a vu.</translation>
    </message>
    <message>
        <source>%1: counted in the strictest way it is over, in another way perhaps not.</source>
        <translation>%1&#xa0;: compté de la façon la plus stricte, le délai est passé&#x202f;; d’une autre façon, peut-être pas.</translation>
    </message>
    <message>
        <source>See the lawyer at once; nothing is to be called lapsed.</source>
        <translation>Voyez l’avocat tout de suite&#x202f;; aucun délai ne doit être tenu pour passé.</translation>
    </message>
    <message>
        <source>See the lawyer now.</source>
        <translation>Voyez l’avocat maintenant.</translation>
    </message>
    <message>
        <source>%1: the last legal day was %2.</source>
        <translation>%1&#xa0;: le dernier jour légal était le %2.</translation>
    </message>
    <message>
        <source>Ask the lawyer what remains: another offence, another act, another way.</source>
        <translation>Demandez à l’avocat ce qui reste&#xa0;: une autre infraction, un autre fait, une autre voie.</translation>
    </message>
    <message>
        <source>The timestamps come from a training authority: they prove nothing.</source>
        <translation>Les horodatages viennent d’une autorité d’exercice&#xa0;: ils ne prouvent rien.</translation>
    </message>
    <message>
        <source>Have the dossier timestamped by a real authority.</source>
        <translation>Faites horodater le dossier par une véritable autorité.</translation>
    </message>
    <message>
        <source>The file is damaged or stops before its end: what it shows may be contested.</source>
        <translation>Le fichier est abîmé ou s’arrête avant sa fin&#xa0;: ce qu’il montre peut être contesté.</translation>
    </message>
    <message>
        <source>Look for the original again, on the telephone or in the mailbox it came from.</source>
        <translation>Cherchez de nouveau l’original, sur le téléphone ou dans la boîte de courriel d’où il vient.</translation>
    </message>
    <message>
        <source>No exhibit shows it: it rests on your word alone.</source>
        <translation>Aucune pièce ne le montre&#xa0;: cela repose sur votre seule parole.</translation>
    </message>
    <message>
        <source>Add a capture, a mail, an attestation.</source>
        <translation>Ajoutez une capture, un courriel, une attestation.</translation>
    </message>
    <message>
        <source>No words and no act are noted for this exhibit: a reader will not know why it is there.</source>
        <translation>Sans propos ni fait noté, un lecteur ne saura pas pourquoi une pièce est là.</translation>
    </message>
    <message>
        <source>Note what it shows, or take it out.</source>
        <translation>Notez ce que montre la pièce, ou retirez-la.</translation>
    </message>
    <message>
        <source>It was said in a group, and how many could read it is not noted.</source>
        <translation>Cela a été dit dans un groupe, et le nombre de personnes qui pouvaient le lire n’est pas noté.</translation>
    </message>
    <message>
        <source>Note the number of members, and how one gets in.</source>
        <translation>Notez le nombre de membres, et comment on y entre.</translation>
    </message>
    <message>
        <source>A complaint describes the harm, and nothing is said of it.</source>
        <translation>Une plainte décrit le préjudice, et rien n’en est dit.</translation>
    </message>
    <message>
        <source>Say what it changed: health, work, family.</source>
        <translation>Dites ce que cela a changé&#xa0;: santé, travail, famille.</translation>
    </message>
    <message>
        <source>Your health suffers from what is done again and again, and no certificate shows it.</source>
        <translation>Votre santé souffre de ce qui se répète, et aucun certificat ne le montre.</translation>
    </message>
    <message>
        <source>See a doctor, ask for a certificate that counts the days of ITT, and add it.</source>
        <translation>Voyez un médecin, demandez un certificat qui compte les jours d’ITT, et ajoutez-le.</translation>
    </message>
    <message>
        <source>The dossier speaks of a certificate or of sick leave, and short periods may be running: %1.</source>
        <translation>Le dossier parle d’un certificat ou d’un arrêt de travail. Des délais courts ont peut-être commencé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Answer the questions about an accident and a sick leave, and see the staff office at once.</source>
        <translation>Répondez aux questions sur l’accident et l’arrêt de maladie, et voyez tout de suite le service du personnel.</translation>
    </message>
    <message>
        <source>The descriptions, dates and addresses noted last are covered by no timestamp.</source>
        <translation>Les descriptions, dates et adresses notées en dernier ne sont couvertes par aucun horodatage.</translation>
    </message>
    <message>
        <source>Have the dossier timestamped again before it is sent.</source>
        <translation>Faites horodater de nouveau le dossier avant qu’il soit envoyé.</translation>
    </message>
    <message>
        <source>A medical paper is ticked for the recteur, and would go along with the request to people who need not read it.</source>
        <translation>Une pièce médicale est cochée pour le recteur, et accompagnerait la demande jusqu’à des personnes qui n’ont pas à la lire.</translation>
    </message>
    <message>
        <source>Untick the recteur for this exhibit; the service that asks for it will have it.</source>
        <translation>Décochez le recteur pour cette pièce&#x202f;; le service qui la demandera l’aura.</translation>
    </message>
    <message>
        <source>A person under age is named here, and others will read it.</source>
        <translation>Une personne mineure est nommée ici, et d’autres le liront.</translation>
    </message>
    <message>
        <source>Write the initials or “a pupil of…”; keep the name for the complaint.</source>
        <translation>Écrivez les initiales ou «&#x202f;un élève de…&#x202f;»&#x202f;; gardez le nom pour la plainte.</translation>
    </message>
    <message>
        <source>There is no exhibit: nothing shows what is said.</source>
        <translation>Il n’y a aucune pièce&#xa0;: rien ne montre ce qui est dit.</translation>
    </message>
    <message>
        <source>Add the screenshots, mails and messages, as they were received.</source>
        <translation>Ajoutez les captures d’écran, courriels et messages, tels qu’ils ont été reçus.</translation>
    </message>
    <message>
        <source>Neither words nor acts are noted: there is nothing to complain of.</source>
        <translation>Ni propos ni faits ne sont notés&#xa0;: il n’y a rien dont se plaindre.</translation>
    </message>
    <message>
        <source>Note, for each exhibit, the words or the act that it shows.</source>
        <translation>Notez, pour chaque pièce, les propos ou le fait qu’elle montre.</translation>
    </message>
    <message>
        <source>Have the dossier timestamped; only digests leave the computer.</source>
        <translation>Faites horodater le dossier&#x202f;; seules des empreintes quittent l’ordinateur.</translation>
    </message>
    <message>
        <source>This file says where it was made, perhaps your home, and would be attached as it is.</source>
        <translation>Ce fichier dit où il a été fait, peut-être à votre domicile, et serait joint tel quel.</translation>
    </message>
    <message>
        <source>Keep the original in the dossier, and send a copy without the position.</source>
        <translation>Gardez l’original dans le dossier, et envoyez une copie sans la position.</translation>
    </message>
    <message>
        <source>Your home address would be printed on papers that the people accused may read.</source>
        <translation>L’adresse de votre domicile serait imprimée sur des papiers que les personnes mises en cause peuvent lire.</translation>
    </message>
    <message>
        <source>Declare another address: that of your workplace, or of somebody who agrees.</source>
        <translation>Déclarez une autre adresse&#xa0;: celle de votre lieu de travail, ou de quelqu’un qui est d’accord.</translation>
    </message>
    <message>
        <source>The qualification that was chosen is not among those that the answers point to.</source>
        <translation>La qualification choisie n’est pas parmi celles qu’indiquent les réponses.</translation>
    </message>
    <message>
        <source>Go through the questions again with the adviser or the lawyer, who decides.</source>
        <translation>Reprenez les questions avec le conseiller ou l’avocat, qui décide.</translation>
    </message>
    <message>
        <source>For %1 no question has been answered, so that no offence can be proposed with its period.</source>
        <translation>Pour %1, aucune question n’a reçu de réponse&#xa0;: aucune infraction ne peut donc être proposée avec son délai.</translation>
    </message>
    <message>
        <source>Answer the short questions; “I don&apos;t know” is an answer.</source>
        <translation>Répondez aux courtes questions&#x202f;; «&#x202f;Je ne sais pas&#x202f;» est une réponse.</translation>
    </message>
    <message>
        <source>A messenger seems to have made this image anew: date, device and sharpness of the original are lost.</source>
        <translation>Une messagerie semble avoir refait cette image&#xa0;: la date, l’appareil et la netteté de l’original sont perdus.</translation>
    </message>
    <message>
        <source>Ask whoever has it for the original file, by cable or on a key, and add that one.</source>
        <translation>Demandez le fichier original à qui le détient, par câble ou sur une clé, et ajoutez celui-là.</translation>
    </message>
    <message>
        <source>Nothing says to which rectorat the request for protection goes.</source>
        <translation>Rien ne dit à quel rectorat va la demande de protection.</translation>
    </message>
    <message>
        <source>Name the académie and its address.</source>
        <translation>Nommez l’académie et donnez son adresse.</translation>
    </message>
    <message>
        <source>The link with your duties is to be shown, and your workplace is not named.</source>
        <translation>Le lien avec vos fonctions est à établir, et votre lieu de travail n’est pas nommé.</translation>
    </message>
    <message>
        <source>Name your school and where it is.</source>
        <translation>Nommez votre établissement et dites où il se trouve.</translation>
    </message>
    <message>
        <source>This file came from somebody else, who may be asked where it comes from.</source>
        <translation>Ce fichier vient de quelqu’un d’autre, à qui l’on pourra demander d’où il vient.</translation>
    </message>
    <message>
        <source>Ask for the original file, and for an attestation of the person who made it.</source>
        <translation>Demandez le fichier original, et une attestation de la personne qui l’a fait.</translation>
    </message>
    <message>
        <source>It is said to have been seen on %1, before it was published (%2).</source>
        <translation>La constatation est notée à la date du %1, avant la publication (%2).</translation>
    </message>
    <message>
        <source>See which of the two dates is right: the earlier one counts.</source>
        <translation>Voyez laquelle des deux dates est juste&#xa0;: c’est la plus ancienne qui compte.</translation>
    </message>
    <message>
        <source>It is said to have been seen after today.</source>
        <translation>La constatation est notée à une date postérieure à aujourd’hui.</translation>
    </message>
    <message>
        <source>Nothing says when you saw this.</source>
        <translation>Le jour où vous l’avez vu n’est pas noté.</translation>
    </message>
    <message>
        <source>Note the day and hour at which you saw it there.</source>
        <translation>Notez le jour et l’heure.</translation>
    </message>
    <message>
        <source>Several phrases are held together: an insult, a precise fact and a threat can&apos;t be treated as one.</source>
        <translation>Plusieurs phrases sont réunies&#xa0;: une injure, un fait précis et une menace ne peuvent pas être traités comme un tout.</translation>
    </message>
    <message>
        <source>Make one propos of each phrase, with its own author and date.</source>
        <translation>Faites de chaque phrase un propos, avec son auteur et sa date.</translation>
    </message>
    <message>
        <source>You answered that there is a sexual image.</source>
        <translation>Vous avez répondu qu’il y a une image à caractère sexuel.</translation>
    </message>
    <message>
        <source>If somebody under age may be on it, keep no copy of it and call; otherwise see the lawyer before anything is sent.</source>
        <translation>Si une personne mineure peut y figurer, n’en gardez aucune copie et appelez&#x202f;; sinon, voyez l’avocat avant tout envoi.</translation>
    </message>
    <message>
        <source>Periods and steps differ between civil servants and staff under contract, and your status can&apos;t be told.</source>
        <translation>Les délais et les démarches diffèrent entre fonctionnaires et agents contractuels, et l’on ne peut dire quel est votre statut.</translation>
    </message>
    <message>
        <source>Write your status, for instance titulaire, stagiaire, contractuel or AESH.</source>
        <translation>Écrivez votre statut, par exemple titulaire, stagiaire, contractuel ou AESH.</translation>
    </message>
    <message>
        <source>This step is said to have been taken after today.</source>
        <translation>La date notée pour cette démarche est postérieure à aujourd’hui.</translation>
    </message>
    <message>
        <source>It is said to have been received or answered before it was sent.</source>
        <translation>La réception ou la réponse est notée à une date antérieure à l’envoi.</translation>
    </message>
    <message>
        <source>Correct the dates from the receipt.</source>
        <translation>Corrigez les dates d’après la preuve de dépôt.</translation>
    </message>
    <message>
        <source>You meant to come back to it on %1.</source>
        <translation>Vous comptiez y revenir le %1.</translation>
    </message>
    <message>
        <source>Do so, and note the outcome or another date.</source>
        <translation>Faites-le, et notez-en l’issue ou une autre date.</translation>
    </message>
    <message>
        <source>The program does not know this kind of step, and counts no period from it.</source>
        <translation>Le programme ne connaît pas ce genre de démarche, et ne compte aucun délai à partir d’elle.</translation>
    </message>
    <message>
        <source>Choose the kind in the list.</source>
        <translation>Choisissez le genre dans la liste.</translation>
    </message>
    <message>
        <source>Nothing says when this step was taken.</source>
        <translation>Rien ne dit quand cette démarche a été faite.</translation>
    </message>
    <message>
        <source>Note the day it was sent.</source>
        <translation>Notez le jour de l’envoi.</translation>
    </message>
    <message>
        <source>A period runs from this step, and nothing proves the day it was sent or received.</source>
        <translation>Un délai court à partir de cette démarche, et rien ne prouve le jour où elle a été envoyée ou reçue.</translation>
    </message>
    <message>
        <source>Add the receipt as an exhibit, or its number.</source>
        <translation>Ajoutez la preuve de dépôt en pièce, ou son numéro.</translation>
    </message>
    <message>
        <source>The address to declare is somebody else&apos;s.</source>
        <translation>L’adresse à déclarer est celle de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Have that person&apos;s consent in writing, and keep it.</source>
        <translation>Obtenez l’accord écrit de cette personne, et gardez-le.</translation>
    </message>
    <message>
        <source>In the list of exhibits it has nothing but the name of its file.</source>
        <translation>Au bordereau ne figure qu’un nom de fichier.</translation>
    </message>
    <message>
        <source>Give it a short title: what it is, where, of which day.</source>
        <translation>Donnez un intitulé court&#xa0;: ce que c’est, où, de quel jour.</translation>
    </message>
    <message>
        <source>The same words are given two qualifications that exclude each other (%1).</source>
        <translation>Les mêmes propos reçoivent deux qualifications qui s’excluent l’une l’autre (%1).</translation>
    </message>
    <message>
        <source>Keep one; the adviser or the lawyer decides which.</source>
        <translation>Gardez-en une&#x202f;; le conseiller ou l’avocat décide laquelle.</translation>
    </message>
    <message>
        <source>The address is the home page&apos;s: nobody will find these words from there.</source>
        <translation>L’adresse est celle de la page d’accueil&#xa0;: personne ne trouvera ces propos à partir de là.</translation>
    </message>
    <message>
        <source>Open the message itself, and copy the address of that page.</source>
        <translation>Ouvrez le message lui-même, et recopiez l’adresse de cette page.</translation>
    </message>
    <message>
        <source>The address can&apos;t be opened as it is written.</source>
        <translation>L’adresse ne peut pas être ouverte telle qu’elle est écrite.</translation>
    </message>
    <message>
        <source>Copy it whole from the browser, with its https://.</source>
        <translation>Recopiez-la en entier depuis le navigateur, avec son https://.</translation>
    </message>
    <message>
        <source>It was published, and the address of the page is missing: the page can neither be found nor taken down without it.</source>
        <translation>Cela a été publié, et l’adresse de la page manque&#xa0;: sans elle, la page ne peut être ni retrouvée ni retirée.</translation>
    </message>
    <message>
        <source>Copy the exact address of the message.</source>
        <translation>Recopiez l’adresse exacte du message.</translation>
    </message>
    <message>
        <source>A complaint names the person who makes it.</source>
        <translation>Une plainte nomme la personne qui la dépose.</translation>
    </message>
    <message>
        <source>Give your family name and given names.</source>
        <translation>Donnez votre nom de famille et vos prénoms.</translation>
    </message>
    <message>
        <source>Nothing says what this witness saw or heard in person.</source>
        <translation>Rien ne dit ce que ce témoin a vu ou entendu en personne.</translation>
    </message>
    <message>
        <source>Note it in one sentence.</source>
        <translation>Notez-le en une phrase.</translation>
    </message>
    <message>
        <source>A complaint gives the names and addresses of witnesses, and this one&apos;s is missing.</source>
        <translation>Une plainte donne les noms et adresses des témoins, et l’adresse de celui-ci manque.</translation>
    </message>
    <message>
        <source>Ask for an address at which the witness can be reached; the workplace will do.</source>
        <translation>Demandez une adresse où le témoin peut être joint&#x202f;; celle de son lieu de travail suffit.</translation>
    </message>
    <message>
        <source>If it is the same message, link its exhibits to one and take the other out; a repost by another account stays apart.</source>
        <translation>Si c’est le même message, rattachez ses pièces à un seul propos et retirez l’autre&#x202f;; une republication par un autre compte reste à part.</translation>
    </message>
    <message>
        <source>Nobody has written down the words, and a complaint quotes them exactly.</source>
        <translation>Personne n’a noté les propos, et une plainte les cite exactement.</translation>
    </message>
    <message>
        <source>Copy them to the letter, with their faults and emojis.</source>
        <translation>Recopiez-les mot pour mot, avec leurs fautes et leurs émojis.</translation>
    </message>
    <message>
        <source>Go through these answers again, or declare the address of somebody who agrees to it in writing.</source>
        <translation>Revoyez ces réponses, ou déclarez l’adresse d’une personne qui l’accepte par écrit.</translation>
    </message>
    <message>
        <source>Exhibit no. %1 gives the name of a person under age (%2), and the recteur would read it there.</source>
        <translation>La pièce n°&#xa0;%1 donne le nom d’un mineur (%2), et le recteur l’y lirait.</translation>
    </message>
    <message>
        <source>Untick the recteur for it: the program cuts names in what it writes, not in the exhibit itself.</source>
        <translation>Décochez le recteur pour elle&#xa0;: le programme réduit les noms dans ce qu’il écrit, pas dans la pièce elle-même.</translation>
    </message>
    <message>
        <source>Your own words in a letter for the employer name a person under age.</source>
        <translation>Vos propres mots, dans une lettre destinée à l’employeur, nomment un mineur.</translation>
    </message>
    <message>
        <source>Write the initials there, or let the program write that passage again.</source>
        <translation>Écrivez-y les initiales, ou laissez le programme récrire ce passage.</translation>
    </message>
    <message>
        <source>The complaint names “%1” under reserve only: a question that decides on it has no answer yet.</source>
        <translation>La plainte ne nomme «&#x202f;%1&#x202f;» que sous réserve&#xa0;: une question qui en décide n’a pas encore de réponse.</translation>
    </message>
    <message>
        <source>Answer the questions that are left; “I don&apos;t know” is an answer.</source>
        <translation>Répondez aux questions qui restent&#x202f;; «&#x202f;je ne sais pas&#x202f;» est une réponse.</translation>
    </message>
    <message>
        <source>The complaint names none of these, which exclude one another, as long as none was chosen: %1.</source>
        <translation>La plainte ne nomme aucune de ces qualifications, qui s’excluent l’une l’autre, tant que vous n’en avez pas choisi une&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Answer the questions that are left, then choose one with the adviser or the lawyer.</source>
        <translation>Répondez aux questions qui restent, puis choisissez-en une avec le conseiller ou l’avocat.</translation>
    </message>
    <message>
        <source>Exhibit no. %1 seems to give a child&apos;s first name (“%2”), and the recteur would read it.</source>
        <translation>La pièce n°&#xa0;%1 semble donner le prénom d’un enfant («&#x202f;%2&#x202f;»), et le recteur l’y lirait.</translation>
    </message>
    <message>
        <source>Untick the recteur for it, or note the child among the people, as a pupil, so that the program cuts the name where it writes.</source>
        <translation>Décochez le recteur pour cette pièce, ou notez l’enfant parmi les personnes, comme élève, pour que le programme retire le nom de ce qu’il écrit.</translation>
    </message>
    <message>
        <source>The name of this account seems to give a child&apos;s first name (“%1”), and every letter to the employer repeats it.</source>
        <translation>Le nom de ce compte semble donner le prénom d’un enfant («&#x202f;%1&#x202f;»), et chaque lettre à l’employeur le reprend.</translation>
    </message>
    <message>
        <source>Note the child among the people, as a pupil: the program then cuts the name in what it writes for the employer.</source>
        <translation>Notez l’enfant parmi les personnes, comme élève&#xa0;: le programme retire alors ce nom de ce qu’il écrit pour l’employeur.</translation>
    </message>
    <message>
        <source>Exhibit no. %1 speaks of health (“%2”), and the recteur would read it.</source>
        <translation>La pièce n°&#xa0;%1 parle de santé («&#x202f;%2&#x202f;»), et le recteur l’y lirait.</translation>
    </message>
    <message>
        <source>Untick the recteur for this exhibit if it is your health; the service that asks for it will have it.</source>
        <translation>Décochez le recteur pour cette pièce s’il s’agit de votre santé&#x202f;; le service qui la demandera l’aura.</translation>
    </message>
    <message>
        <source>Your account speaks of health (“%1”), and the recteur&apos;s report repeats it word for word.</source>
        <translation>Votre récit parle de santé («&#x202f;%1&#x202f;»), et le rapport au recteur le reprend mot pour mot.</translation>
    </message>
    <message>
        <source>Keep what is about your health for the field on the harm, which does not go to the recteur.</source>
        <translation>Gardez ce qui touche à votre santé pour le champ du préjudice, qui ne va pas au recteur.</translation>
    </message>
    <message>
        <source>Nothing outside this computer shows since when these files exist (in the list of exhibits: no. %1).</source>
        <translation>Rien ne prouve encore depuis quand ces fichiers existent (pièces n°&#xa0;%1 du bordereau).</translation>
    </message>
    <message>
        <source>No answer ties these facts to your duties: the employer&apos;s protection and several offences hang on that link.</source>
        <translation>Aucune réponse ne rattache ces faits à vos fonctions&#xa0;: la protection de l’employeur et plusieurs infractions dépendent de ce lien.</translation>
    </message>
    <message>
        <source>Go through the question about your work again for each of them.</source>
        <translation>Reprenez, pour chacun d’eux, la question sur votre travail.</translation>
    </message>
    <message>
        <source>The accident is noted on a doctor&apos;s paper, whose day is not the accident&apos;s: the period may have begun earlier.</source>
        <translation>L’accident n’est noté que sur un papier du médecin, dont le jour n’est pas celui de l’accident&#xa0;: le délai a peut-être commencé plus tôt.</translation>
    </message>
    <message>
        <source>Note the accident as an act of its own, with its day and hour, and answer the question there.</source>
        <translation>Notez l’accident comme un fait à part, avec son jour et son heure, et répondez-y à la question.</translation>
    </message>
    <message>
        <source>The request for protection goes through your superior, and nothing says who that is: the letter leaves a line to complete.</source>
        <translation>La demande de protection passe par la voie hiérarchique, et rien ne dit qui est votre supérieur&#xa0;: la lettre laisse une ligne à compléter.</translation>
    </message>
    <message>
        <source>Name your head of school or your inspector, or fill in the line by hand.</source>
        <translation>Nommez votre chef d’établissement ou votre inspecteur, ou complétez la ligne à la main.</translation>
    </message>
    <message>
        <source>The complaint relies on the court of the place where you live, and that place is not given.</source>
        <translation>La plainte invoque le tribunal de votre lieu de résidence, et cette commune n’est pas indiquée.</translation>
    </message>
    <message>
        <source>Give the commune where you live, never the address.</source>
        <translation>Indiquez la commune où vous résidez, jamais l’adresse.</translation>
    </message>
    <message>
        <source>Your account speaks of %1, and no words or act is noted before %2: it is from then that the letters say it lasts.</source>
        <translation>Votre récit parle de «&#x202f;%1&#x202f;», et aucun propos ni autre fait n’est noté avant le %2&#xa0;: c’est depuis ce jour que les lettres vous disent victime.</translation>
    </message>
    <message>
        <source>If it began earlier, note what happened first, even without an exhibit.</source>
        <translation>Si cela a commencé plus tôt, notez ce qui s’est passé d’abord, même sans pièce.</translation>
    </message>
    <message>
        <source>Of this author nothing is known but a name that can be changed in a minute.</source>
        <translation>De cet auteur, on ne connaît qu’un nom qui peut être changé en une minute.</translation>
    </message>
    <message>
        <source>Words that it shows seem to name your street, and the recteur&apos;s copy would repeat them.</source>
        <translation>Des propos semblent citer votre rue&#xa0;: le recteur la lirait dans son exemplaire.</translation>
    </message>
    <message>
        <source>The same words by the same author are noted twice.</source>
        <translation>Les mêmes mots du même auteur sont notés deux fois.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The address of your workplace may be declared only for what was done because of your functions, and an answer at least says that something was not.</source>
        <translation>L’adresse du lieu de travail ne peut être déclarée que pour ce qui a été commis en raison de vos fonctions, et l’une au moins de vos réponses dit que certains faits ne l’ont pas été.</translation>
    </message>
    <message>
        <source>This step stops nothing for a petty offence, and a period runs for %1 as one, up to %2.</source>
        <translation>Cette démarche n’arrête rien pour une contravention, et un délai court à ce titre pour %1, jusqu’au %2.</translation>
    </message>
    <message>
        <source>Ask the lawyer for a direct citation, while there is time.</source>
        <translation>Demander à l’avocat une citation directe, tant qu’il est temps.</translation>
    </message>
    <message>
        <source>The address noted for it is a page of “%1”, and its author is “%2”: its own address is missing.</source>
        <translation>L’adresse notée est une page de «&#x202f;%1&#x202f;», et l’auteur est «&#x202f;%2&#x202f;»&#xa0;: sa propre adresse manque.</translation>
    </message>
    <message>
        <source>Copy the exact address of the message itself.</source>
        <translation>Copier l’adresse exacte du message lui-même.</translation>
    </message>
    <message>
        <source>Your account says “%1”: if that is the day, note it here.</source>
        <translation>Votre récit dit «&#x202f;%1&#x202f;»&#xa0;: si c’est ce jour-là, notez-le ici.</translation>
    </message>
    <message>
        <source>For %1, where the offence is not one of the press law alone, this act comes too early: neither was a complaint dismissed, nor is the wait for an answer to it over.</source>
        <translation>Pour %1, dès lors que l’infraction ne relève pas du seul droit de la presse, cet acte vient trop tôt&#xa0;: aucune plainte n’avait été classée, et le délai d’attente de la réponse n’était pas écoulé.</translation>
    </message>
    <message>
        <source>Correct the date, or note the complaint that came before with its receipt; otherwise ask the lawyer about doing it again in time.</source>
        <translation>Corrigez la date, ou notez la plainte qui a précédé, avec son récépissé&#x202f;; sinon, demandez à l’avocat s’il faut recommencer en temps utile.</translation>
    </message>
    <message>
        <source>The answers point to petty offences alone, done online: neither that nor the place where you live makes a procureur the right one for them, and no other reason is noted.</source>
        <translation>Les réponses n’indiquent que des contraventions, commises en ligne&#xa0;: ni cela ni le lieu où vous habitez ne rendent un procureur compétent pour elles, et aucune autre raison n’est notée.</translation>
    </message>
    <message>
        <source>Note where an author lives, if you know it, or the place of the offence, and ask the lawyer where to go.</source>
        <translation>Notez où habite un auteur, si vous le savez, ou le lieu de l’infraction, et demandez à l’avocat où vous adresser.</translation>
    </message>
    <message>
        <source>This step stopped nothing for a petty offence: for %1, as one, the period counted in the strictest way ended on %2.</source>
        <translation>Cette démarche n’a rien interrompu pour une contravention&#xa0;: pour %1, à ce titre, délai écoulé le %2, dans le calcul le plus strict.</translation>
    </message>
    <message>
        <source>%1: perhaps over already, perhaps not; the exact day is not known.</source>
        <translation>%1&#xa0;: peut-être déjà passé, peut-être pas&#x202f;; le jour exact n’est pas connu.</translation>
    </message>
    <message>
        <source>Note the exact day, and ask the lawyer at once.</source>
        <translation>Notez le jour exact, et voyez l’avocat tout de suite.</translation>
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
        <translation>«&#x202f;%1&#x202f;» est inconnu ici, ou ne contient pas ce qu’il faut.</translation>
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
    <name>stations</name>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>to fill in</source>
        <translation>à remplir</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucune encore</translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fait</numerusform>
            <numerusform>%n faits</numerusform>
        </translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>pas encore de date</translation>
    </message>
    <message>
        <source>see at once</source>
        <translation>à voir tout de suite</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>que faire</translation>
    </message>
    <message>
        <source>the three documents</source>
        <translation>les trois documents</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) made</source>
        <translation>
            <numerusform>%n document fait</numerusform>
            <numerusform>%n documents faits</numerusform>
        </translation>
    </message>
    <message>
        <source>My situation</source>
        <translation>Ma situation</translation>
    </message>
    <message>
        <source>The exhibits</source>
        <translation>Les pièces</translation>
    </message>
    <message>
        <source>The facts</source>
        <translation>Les faits</translation>
    </message>
    <message>
        <source>Offences and deadlines</source>
        <translation>Qualifications et délais</translation>
    </message>
    <message>
        <source>Steps to take</source>
        <translation>Démarches</translation>
    </message>
    <message>
        <source>My dossier</source>
        <translation>Mon dossier</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message numerus="yes">
        <source>%n noted</source>
        <translation>
            <numerusform>%n notée</numerusform>
            <numerusform>%n notées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to see</source>
        <translation>
            <numerusform>%n point à voir</numerusform>
            <numerusform>%n points à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>deadline: %1</source>
        <translation>délai&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The disk is full; nothing was changed in the dossier.</source>
        <translation>Le disque est plein&#x202f;; rien n’a changé dans le dossier.</translation>
    </message>
    <message>
        <source>Another program is using this dossier; try again in a moment.</source>
        <translation>Un autre programme utilise ce dossier&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This dossier can&apos;t be written where it lies.</source>
        <translation>Ce dossier ne peut pas être modifié là où il se trouve.</translation>
    </message>
    <message>
        <source>This dossier&apos;s file can&apos;t be read or written.</source>
        <translation>Le fichier de ce dossier ne peut pas être lu ou écrit.</translation>
    </message>
    <message>
        <source>A text is longer than a dossier can hold.</source>
        <translation>Un texte est plus long que ce qu’un dossier peut contenir.</translation>
    </message>
    <message>
        <source>This file is not a dossier of À l&apos;appui.</source>
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
        <source>The last change to this dossier was cut short; copy it, with the file “-journal” beside it, to a disk that can be written.</source>
        <translation>La dernière modification de ce dossier a été interrompue&#x202f;; copiez-le, avec le fichier «&#x202f;-journal&#x202f;» qui est à côté, sur un disque où l’on peut écrire.</translation>
    </message>
    <message>
        <source>There is a file of that name already: %1</source>
        <translation>Il y a déjà un fichier de ce nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no such folder: %1</source>
        <translation>Il n’y a pas de tel dossier de fichiers&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no such dossier: %1</source>
        <translation>Il n’y a pas de tel dossier&#xa0;: %1</translation>
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
        <source>The piece&apos;s size is not that of its bytes.</source>
        <translation>La taille de la pièce n’est pas celle de ses octets.</translation>
    </message>
    <message>
        <source>Another program changed this dossier meanwhile; open it again.</source>
        <translation>Un autre programme a changé ce dossier entre-temps&#x202f;; ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>This timestamp is for nothing in this dossier.</source>
        <translation>Cet horodatage ne correspond à rien dans ce dossier.</translation>
    </message>
    <message>
        <source>This dossier was made by a newer version of À l&apos;appui.</source>
        <translation>Ce dossier a été fait par une version plus récente d’À l’appui.</translation>
    </message>
    <message>
        <source>The dossier does not hold this piece&apos;s bytes.</source>
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
        <translation>Ce dossier est ouvert sur l’ordinateur «&#x202f;%1&#x202f;»&#x202f;; s’il ne l’est plus, supprimez le fichier «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>No lock can be put beside this dossier: the disk is full, the file&apos;s name is too long, or the medium allows none.</source>
        <translation>Aucun verrou ne peut être posé à côté de ce dossier&#xa0;: le disque est plein, le nom du fichier est trop long, ou le support n’en permet pas.</translation>
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
        <source>The timestamp authority&apos;s address could not be found.</source>
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
        <source>The timestamp authority&apos;s answer is cut short or unreadable.</source>
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
        <source>The timestamp authority&apos;s answer is too large to be a timestamp.</source>
        <translation>La réponse de l’autorité d’horodatage est trop grande pour être un horodatage.</translation>
    </message>
    <message>
        <source>The address given does not answer as a timestamp authority does.</source>
        <translation>L’adresse donnée ne répond pas comme une autorité d’horodatage.</translation>
    </message>
    <message>
        <source>The timestamp authority&apos;s address must begin with http:// or https://.</source>
        <translation>L’adresse de l’autorité d’horodatage doit commencer par http:// ou https://.</translation>
    </message>
    <message>
        <source>The timestamp authority&apos;s address must hold no name or password.</source>
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
        <source>The timestamp&apos;s signature is not right.</source>
        <translation>La signature de l’horodatage n’est pas juste.</translation>
    </message>
    <message>
        <source>The authority signs in a way that this program can&apos;t check.</source>
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
        <source>The timestamp does not hold its authority&apos;s certificate.</source>
        <translation>L’horodatage ne contient pas le certificat de son autorité.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate is not one for timestamps alone.</source>
        <translation>Le certificat de l’autorité n’est pas réservé à l’horodatage.</translation>
    </message>
    <message>
        <source>The training authority&apos;s files can&apos;t be written.</source>
        <translation>Les fichiers de l’autorité d’exercice ne peuvent pas être écrits.</translation>
    </message>
    <message>
        <source>The training authority&apos;s files can&apos;t be read.</source>
        <translation>Les fichiers de l’autorité d’exercice ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The training authority&apos;s folder can&apos;t be made.</source>
        <translation>Le dossier de fichiers de l’autorité d’exercice ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The training authority&apos;s files are damaged; remove them to begin anew.</source>
        <translation>Les fichiers de l’autorité d’exercice sont abîmés&#x202f;; supprimez-les pour recommencer.</translation>
    </message>
    <message>
        <source>The training authority can&apos;t listen on port %1.</source>
        <translation>L’autorité d’exercice ne peut pas écouter sur le port %1.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate can&apos;t be read.</source>
        <translation>Le certificat de l’autorité ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The timestamp policy is not a dotted number.</source>
        <translation>La politique d’horodatage n’est pas un numéro à points.</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate was not valid at the timestamp&apos;s date.</source>
        <translation>Le certificat de l’autorité n’était pas valable à la date de l’horodatage.</translation>
    </message>
    <message>
        <source>The timestamp comes from an authority that is not trusted here.</source>
        <translation>L’horodatage vient d’une autorité qui n’est pas de confiance ici.</translation>
    </message>
    <message>
        <source>The list of known timestamp authorities could not be read.</source>
        <translation>La liste des autorités d’horodatage connues n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The list of known timestamp authorities is for a newer program.</source>
        <translation>La liste des autorités d’horodatage connues est faite pour une version plus récente du programme.</translation>
    </message>
    <message>
        <source>The list of known timestamp authorities is damaged.</source>
        <translation>La liste des autorités d’horodatage connues est abîmée.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an authority: what went wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tokens</name>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’un de&#xa0;: %2.</translation>
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
        <translation>L’écriture %1 du journal n’est pas à sa place&#xa0;: elle a été insérée, répétée ou déplacée.</translation>
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
        <translation>Un export a été fait à partir de l’écriture %1 du journal, et le journal ne contient plus cette écriture&#xa0;: il a été réécrit depuis.</translation>
    </message>
    <message>
        <source>The time that entry %1 of the journal bears can&apos;t be read.</source>
        <translation>L’heure que porte l’écriture %1 du journal est illisible.</translation>
    </message>
    <message>
        <source>By the computer&apos;s clock, entry %1 of the journal is older than an entry before it: that clock was put back.</source>
        <translation>Selon l’horloge de l’ordinateur, l’écriture %1 du journal est plus ancienne qu’une écriture qui la précède&#xa0;: cette horloge a été retardée.</translation>
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
        <translation>Le fichier n’a pas la longueur qu’il annonce&#xa0;: il a été coupé, ou quelque chose a été ajouté à sa fin.</translation>
    </message>
    <message>
        <source>The inner structure of the file was changed by another program.</source>
        <translation>La structure interne du fichier a été changée par un autre programme.</translation>
    </message>
    <message>
        <source>The dossier is being written, or its last change was cut short: open it in the program, close it, and verify again.</source>
        <translation>Le dossier est en cours d’écriture, ou sa dernière modification a été interrompue&#xa0;: ouvrez-le dans le programme, fermez-le, et vérifiez de nouveau.</translation>
    </message>
    <message>
        <source>The file is not in the form in which dossiers are written: another program changed it.</source>
        <translation>Le fichier n’a pas la forme dans laquelle les dossiers sont écrits&#xa0;: un autre programme l’a changé.</translation>
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
        <source>The file of this exhibit can&apos;t be read to its end.</source>
        <translation>Le fichier de cette pièce ne peut pas être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>The file of this exhibit is not the one that was added: its bytes were changed.</source>
        <translation>Le fichier de cette pièce n’est pas celui qui avait été ajouté&#xa0;: ses octets ont été changés.</translation>
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
        <source>The file can&apos;t be read to its end.</source>
        <translation>Le fichier ne peut pas être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>The file is damaged: its parts contradict each other.</source>
        <translation>Le fichier est abîmé&#xa0;: ses parties se contredisent.</translation>
    </message>
    <message>
        <source>The file holds pieces of files that belong to no exhibit, or lacks some.</source>
        <translation>Le fichier contient des morceaux qui ne sont à aucune pièce, ou il en manque.</translation>
    </message>
    <message>
        <source>Every file of an exhibit was read from its first byte to its last.</source>
        <translation>Chaque fichier de pièce a été lu en entier.</translation>
    </message>
    <message>
        <source>Changed behind the journal: “%1” is not what the journal says.</source>
        <translation>Changé derrière le journal&#xa0;: «&#x202f;%1&#x202f;» n’est pas ce que dit le journal.</translation>
    </message>
    <message>
        <source>Rewritten by another program, though it says what the journal says.</source>
        <translation>Réécrit par un autre programme, bien que cela dise ce que dit le journal.</translation>
    </message>
    <message>
        <source>What entry %1 of the journal says was left out of this file: that it was said is proved, what it said is not.</source>
        <translation>Ce que dit l’écriture %1 du journal a été omis de ce fichier&#xa0;: il est prouvé que cela a été dit, non ce qui l’a été.</translation>
    </message>
    <message>
        <source>What entry %1 of the journal says was not written by the program: others could read it differently.</source>
        <translation>Ce que dit l’écriture %1 du journal n’a pas été écrit par le programme&#xa0;: d’autres pourraient le lire autrement.</translation>
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
        <translation>L’écriture %1 du journal a été horodatée, et le journal ne contient plus cette écriture&#xa0;: il a été réécrit ou coupé depuis.</translation>
    </message>
    <message>
        <source>The dossier holds a timestamp of something that it does not hold.</source>
        <translation>Le dossier contient un horodatage de quelque chose qu’il ne contient pas.</translation>
    </message>
    <message>
        <source>By the computer&apos;s clock, entry %1 of the journal is later than its own timestamp: that clock was ahead, and the timestamp is right.</source>
        <translation>Selon l’horloge de l’ordinateur, l’écriture %1 du journal est postérieure à son propre horodatage&#xa0;: cette horloge avançait, et l’horodatage dit juste.</translation>
    </message>
    <message>
        <source>The dossier holds the very same timestamp twice.</source>
        <translation>Le dossier contient deux fois le même horodatage.</translation>
    </message>
    <message>
        <source>“%1” is an authority that is unknown here: its timestamps could not be checked.</source>
        <translation>«&#x202f;%1&#x202f;» est une autorité inconnue ici&#xa0;: ses horodatages n’ont pas pu être contrôlés.</translation>
    </message>
    <message>
        <source>“%1” is an authority that only the dossier itself names: nobody here vouches for its timestamps.</source>
        <translation>«&#x202f;%1&#x202f;» est une autorité que seul le dossier désigne&#xa0;: personne ici ne répond de ses horodatages.</translation>
    </message>
    <message>
        <source>EXERCISE: “%1” is a training authority, whose timestamps prove nothing to anybody.</source>
        <translation>EXERCICE&#xa0;: «&#x202f;%1&#x202f;» est une autorité d’entraînement, dont les horodatages ne prouvent rien à personne.</translation>
    </message>
    <message>
        <source>“%1” stamped the journal at entry %2 on %3.</source>
        <translation>«&#x202f;%1&#x202f;» a horodaté le journal à l’écriture %2, le %3.</translation>
    </message>
    <message>
        <source>No timestamp that could be checked covers this part of the journal: what it says may have been written at any time.</source>
        <translation>Aucun horodatage contrôlable ne couvre cette partie du journal&#xa0;: ce qu’elle dit a pu être écrit à tout moment.</translation>
    </message>
    <message>
        <source>A timestamp was taken of the file&apos;s own digest, not only of the journal that names it.</source>
        <translation>L’empreinte même du fichier a été horodatée, et non seulement le journal qui la nomme.</translation>
    </message>
    <message>
        <source>No timestamp that could be checked was taken of the file&apos;s own digest.</source>
        <translation>Aucun horodatage contrôlable n’a été pris de l’empreinte même du fichier.</translation>
    </message>
    <message>
        <source>Nothing in this dossier is timestamped: only the computer&apos;s own clock says when it was made.</source>
        <translation>Rien dans ce dossier n’est horodaté&#xa0;: seule l’horloge de l’ordinateur dit quand il a été fait.</translation>
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
        <translation>pièce n°&#xa0;%1</translation>
    </message>
    <message>
        <source>exhibits nos. %1</source>
        <translation>pièces nos&#xa0;%1</translation>
    </message>
    <message>
        <source>situation of the victim</source>
        <translation>situation de la victime</translation>
    </message>
    <message>
        <source>words “%1”</source>
        <translation>propos «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>event “%1”</source>
        <translation>fait «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>timestamp authority “%1”</source>
        <translation>autorité d’horodatage «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>person “%1”</source>
        <translation>personne «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The PDF files of the exports that the dossier lists are not in it, and were not checked here.</source>
        <translation>Les PDF des exports que le dossier énumère n’y sont pas contenus et n’ont pas été contrôlés ici.</translation>
    </message>
    <message>
        <source>Not proved: that what the dossier shows is true, who made it, or that a page was not edited before its capture; a timestamp proves that something existed at its date, no more, and what was taken away before it, or after the last one, leaves no trace.</source>
        <translation>N’est pas prouvé&#xa0;: que ce que montre le dossier est vrai, qui l’a fait, ni qu’une page n’a pas été modifiée avant sa capture&#x202f;; un horodatage prouve que quelque chose existait à sa date, rien de plus, et ce qui a été retiré avant lui, ou après le dernier, ne laisse pas de trace.</translation>
    </message>
    <message>
        <source>The verification was stopped at your request.</source>
        <translation>La vérification a été arrêtée à votre demande.</translation>
    </message>
    <message>
        <source>The file attached for it is not the one that the manifest lists.</source>
        <translation>Le fichier joint pour elle n’est pas celui qu’énumère le manifeste.</translation>
    </message>
    <message>
        <source>This file is not attached as the program does it: readers may show different ones under its name.</source>
        <translation>Ce fichier n’est pas joint comme le fait le programme&#xa0;: des lecteurs PDF peuvent en montrer de différents sous son nom.</translation>
    </message>
    <message>
        <source>The manifest lists a file for it that is not attached any more.</source>
        <translation>Le manifeste énumère pour elle un fichier qui n’est plus joint.</translation>
    </message>
    <message>
        <source>This file is attached to the PDF, and the manifest does not list it.</source>
        <translation>Ce fichier est joint au PDF, et le manifeste ne l’énumère pas.</translation>
    </message>
    <message>
        <source>Every attached file was read from its first byte to its last.</source>
        <translation>Chaque fichier joint a été lu en entier.</translation>
    </message>
    <message>
        <source>This copy holds no timestamp of the file itself that could be checked: only that of the whole PDF covers it.</source>
        <translation>Cet exemplaire ne contient aucun horodatage contrôlable du fichier lui-même&#xa0;: seul celui du PDF dans son ensemble le couvre.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This PDF is not the one that was timestamped: its bytes were changed since, or the timestamp comes from elsewhere.</source>
        <translation>Ce PDF n’est pas celui qui a été horodaté&#xa0;: ses octets ont été changés depuis, ou l’horodatage vient d’ailleurs.</translation>
    </message>
    <message>
        <source>“%1” timestamped the whole PDF on %2.</source>
        <translation>«&#x202f;%1&#x202f;» a horodaté le PDF dans son ensemble le %2.</translation>
    </message>
    <message>
        <source>The timestamp of the PDF is not set into it as the program does it: it was changed, or put there by other means.</source>
        <translation>L’horodatage du PDF n’y est pas inscrit comme le fait le programme&#xa0;: il a été changé, ou mis là par un autre moyen.</translation>
    </message>
    <message>
        <source>This file was attached after the PDF was finished.</source>
        <translation>Ce fichier a été joint après l’achèvement du PDF.</translation>
    </message>
    <message>
        <source>This file was replaced after the PDF was finished.</source>
        <translation>Ce fichier a été remplacé après l’achèvement du PDF.</translation>
    </message>
    <message>
        <source>There are more pages than when the PDF was finished.</source>
        <translation>Il y a plus de pages que lorsque le PDF a été achevé.</translation>
    </message>
    <message>
        <source>There are fewer pages than when the PDF was finished.</source>
        <translation>Il y a moins de pages que lorsque le PDF a été achevé.</translation>
    </message>
    <message>
        <source>What this page shows was changed after the PDF was finished.</source>
        <translation>Ce que montre cette page a été changé après l’achèvement du PDF.</translation>
    </message>
    <message>
        <source>This PDF is not timestamped as a whole: nothing shows when it was made, nor that it is still as it was then.</source>
        <translation>Ce PDF n’est pas horodaté dans son ensemble&#xa0;: rien ne montre quand il a été fait, ni qu’il est encore tel qu’il était alors.</translation>
    </message>
    <message>
        <source>Something was added to the PDF after it was timestamped, which the timestamp does not cover.</source>
        <translation>Quelque chose a été ajouté au PDF après son horodatage, qui ne le couvre pas.</translation>
    </message>
    <message>
        <source>Something was added to the PDF after it was made.</source>
        <translation>Quelque chose a été ajouté au PDF après qu’il a été fait.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Il n’y a pas de tel fichier.</translation>
    </message>
    <message>
        <source>This is not a PDF that the program made.</source>
        <translation>Ce n’est pas un PDF fait par le programme.</translation>
    </message>
    <message>
        <source>The end of this PDF is missing or damaged: it was cut short, or the program did not make it.</source>
        <translation>La fin de ce PDF manque ou est abîmée&#xa0;: il a été coupé, ou ce n’est pas le programme qui l’a fait.</translation>
    </message>
    <message>
        <source>The PDF is damaged: its parts contradict each other.</source>
        <translation>Le PDF est abîmé&#xa0;: ses parties se contredisent.</translation>
    </message>
    <message>
        <source>Not proved: that what the exhibits show is true, who made them, or that a page was not edited before its capture; nor that the letters, dates and descriptions in this PDF say what the journal says: only the dossier itself can be asked. A timestamp proves that something existed at its date, no more.</source>
        <translation>N’est pas prouvé&#xa0;: que ce que montrent les pièces est vrai, qui les a faites, ni qu’une page n’a pas été modifiée avant sa capture&#x202f;; ni que les lettres, dates et descriptions de ce PDF disent ce que dit le journal&#xa0;: seul le dossier lui-même peut être interrogé. Un horodatage prouve que quelque chose existait à sa date, rien de plus.</translation>
    </message>
    <message>
        <source>This PDF is not one that the program made, or it is too damaged to be read.</source>
        <translation>Ce PDF n’est pas de ceux que fait le programme, ou il est trop abîmé pour être lu.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password: verify the copy that is not.</source>
        <translation>Ce PDF est protégé par un mot de passe&#xa0;: vérifiez l’exemplaire qui ne l’est pas.</translation>
    </message>
    <message>
        <source>This PDF was made by a newer version of the program.</source>
        <translation>Ce PDF a été fait par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>The manifest, the list of all that the PDF holds, is damaged.</source>
        <translation>Le manifeste, la liste de tout ce que contient le PDF, est abîmé.</translation>
    </message>
    <message>
        <source>The PDF holds something that the program never puts there, and that may show, hide or change what is read.</source>
        <translation>Le PDF contient quelque chose que le programme n’y met jamais, et qui peut montrer, cacher ou changer ce qui est lu.</translation>
    </message>
    <message>
        <source>This page shows an image, and is the page of no exhibit.</source>
        <translation>Cette page montre une image, et n’est la page d’aucune pièce.</translation>
    </message>
    <message>
        <source>The pages do not print the digest that the manifest gives.</source>
        <translation>Les pages n’impriment pas l’empreinte que donne le manifeste.</translation>
    </message>
    <message>
        <source>The image on the pages of this exhibit is not the exhibit&apos;s.</source>
        <translation>L’image que montrent les pages de cette pièce n’est pas celle de la pièce.</translation>
    </message>
    <message>
        <source>The image on the pages of this exhibit is that of exhibit no. %1.</source>
        <translation>L’image que montrent les pages de cette pièce est celle de la pièce n°&#xa0;%1.</translation>
    </message>
    <message>
        <source>No page of the PDF is headed with this exhibit.</source>
        <translation>Aucune page du PDF ne porte cette pièce en tête.</translation>
    </message>
    <message>
        <source>The pages of this exhibit show more images than it has, or fewer.</source>
        <translation>Les pages de cette pièce montrent plus d’images qu’elle n’en a, ou moins.</translation>
    </message>
    <message>
        <source>The image on the pages is the original, to the last dot.</source>
        <translation>L’image que montrent les pages est l’original, au point près.</translation>
    </message>
    <message>
        <source>What the pages show of this exhibit was not compared with the original: read the original itself.</source>
        <translation>Ce que les pages montrent de cette pièce n’a pas été comparé à l’original&#xa0;: lisez l’original lui-même.</translation>
    </message>
    <message>
        <source>The text of the pages can&apos;t be read here: what they show and print was not compared with anything.</source>
        <translation>Le texte des pages ne peut pas être lu ici&#xa0;: ce qu’elles montrent et impriment n’a été comparé à rien.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>attached file “%1”</source>
        <translation>fichier joint «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>letter “%1”</source>
        <translation>lettre «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>This file is attached as something else than the manifest says: its description, or its kind, was changed.</source>
        <translation>Ce fichier est joint comme autre chose que ce que dit le manifeste&#xa0;: sa description, ou son type, a été changé.</translation>
    </message>
    <message>
        <source>The properties of the PDF (title, author, date) contradict each other, or give another date than the manifest.</source>
        <translation>Les propriétés du PDF (titre, auteur, date) se contredisent, ou donnent une autre date que le manifeste.</translation>
    </message>
    <message>
        <source>Some letters or emoji of this PDF are not drawn as this version of the program draws them: what is read on its pages may not be what a search or a screen reader finds there.</source>
        <translation>Des lettres ou des émojis de ce PDF ne sont pas dessinés comme cette version du programme les dessine&#xa0;: ce qu’on lit sur ses pages n’est peut-être pas ce qu’une recherche ou un lecteur d’écran y trouve.</translation>
    </message>
    <message>
        <source>The image of this exhibit is not shown whole and upright: a part is missing, repeated, out of its place or out of proportion.</source>
        <translation>L’image de cette pièce n’est pas montrée entière et droite&#xa0;: une partie manque, est répétée, n’est pas à sa place ou n’est pas en proportion.</translation>
    </message>
    <message>
        <source>Something is drawn in the place of this exhibit&apos;s image.</source>
        <translation>Quelque chose est dessiné à l’endroit de l’image de cette pièce.</translation>
    </message>
    <message>
        <source>“%1” dates timestamps later than this computer&apos;s clock: one of the two is wrong.</source>
        <translation>«&#x202f;%1&#x202f;» date des horodatages après l’heure de cet ordinateur&#xa0;: l’une des deux est fausse.</translation>
    </message>
    <message>
        <source>The manifest lists this file, and the program attaches none of that name here.</source>
        <translation>Le manifeste cite ce fichier, et le programme n’en joint ici aucun de ce nom.</translation>
    </message>
    <message>
        <source>The manifest gives its timestamp another date, number, authority or policy than it has.</source>
        <translation>Le manifeste donne à son horodatage une autre date, un autre numéro, une autre autorité ou une autre politique que les siens.</translation>
    </message>
    <message>
        <source>This copy does not hold the original file: it was not checked, nor, unless another line says so, what the pages show of it; ask for the whole copy.</source>
        <translation>Cet exemplaire ne contient pas le fichier original&#xa0;: il n’a pas été contrôlé, ni, sauf autre ligne le disant, ce que les pages en montrent&#x202f;; demandez l’exemplaire complet.</translation>
    </message>
    <message>
        <source>The manifest names another recipient than the title of this PDF.</source>
        <translation>Le manifeste nomme un autre destinataire que le titre de ce PDF.</translation>
    </message>
    <message>
        <source>This page is headed with an exhibit that the manifest does not list, or that is not shown here.</source>
        <translation>Cette page porte en tête une pièce que le manifeste ne cite pas, ou qui n’est pas montrée ici.</translation>
    </message>
    <message>
        <source>The pages give this exhibit another title than the manifest, or not in the place and the letters of one.</source>
        <translation>Les pages donnent à cette pièce un autre titre que le manifeste, ou pas à la place et dans les lettres d’un titre.</translation>
    </message>
    <message>
        <source>This page prints a digest that the manifest does not list, or not under this number.</source>
        <translation>Cette page imprime une empreinte que le manifeste ne cite pas, ou pas sous ce numéro.</translation>
    </message>
    <message>
        <source>The pages print another size or another time of its timestamp than the manifest gives, in the time zone that it names.</source>
        <translation>Les pages impriment une autre taille, ou une autre heure d’horodatage, que celles que donne le manifeste dans le fuseau horaire qu’il nomme.</translation>
    </message>
    <message>
        <source>The manifest calls this exhibit another kind of file than its bytes are.</source>
        <translation>Le manifeste dit cette pièce d’un autre type de fichier que ne le sont ses octets.</translation>
    </message>
    <message>
        <source>The images on the pages look like the original, which every computer draws a little differently: for details, read the original itself.</source>
        <translation>Les images que montrent les pages ressemblent à l’original, que chaque ordinateur dessine un peu différemment&#xa0;: pour les détails, lisez l’original lui-même.</translation>
    </message>
    <message>
        <source>The images on the pages were not compared with the original, which can&apos;t be drawn on this computer: read the original itself.</source>
        <translation>Les images que montrent les pages n’ont pas été comparées à l’original, qui ne peut être dessiné sur cet ordinateur&#xa0;: lisez l’original lui-même.</translation>
    </message>
    <message>
        <source>The pages show no image of this exhibit, although its kind of file has one: read the original itself.</source>
        <translation>Les pages ne montrent aucune image de cette pièce, bien que son type de fichier en ait une&#xa0;: lisez l’original lui-même.</translation>
    </message>
    <message>
        <source>What a screen reader finds on this page, or the order in which it reads it, is not what is seen there.</source>
        <translation>Ce qu’un lecteur d’écran trouve sur cette page, ou l’ordre dans lequel il le lit, n’est pas ce qu’on y voit.</translation>
    </message>
    <message>
        <source>Bookmarks or links of this PDF have other words, or lead elsewhere, than its headings.</source>
        <translation>Des signets ou des liens de ce PDF ne portent pas les mots de ses titres, ou mènent ailleurs.</translation>
    </message>
    <message>
        <source>The text on the pages was compared with the original, letter by letter.</source>
        <translation>Le texte que montrent les pages a été comparé à l’original, lettre à lettre.</translation>
    </message>
    <message>
        <source>The images on the pages look like the original from a distance, and differ in places as two computers do not make them differ: read the original itself.</source>
        <translation>Les images que montrent les pages ressemblent de loin à l’original, mais s’en écartent par endroits plus que d’un ordinateur à l’autre&#xa0;: lisez l’original lui-même.</translation>
    </message>
    <message>
        <source>The text on the pages of this exhibit is not the original&apos;s.</source>
        <translation>Le texte que montrent les pages de cette pièce n’est pas celui de l’original.</translation>
    </message>
    <message>
        <source>Another version of the program, or of what it draws with, made this PDF, and what its pages show can&apos;t all be compared by this one: verify it with that version (%1).</source>
        <translation>Une autre version du programme, ou de ce avec quoi il dessine, a fait ce PDF, et celle-ci ne peut pas comparer tout ce que ses pages montrent&#xa0;: vérifiez-le avec cette autre version (%1).</translation>
    </message>
    <message>
        <source>The image of this exhibit is on no page of the PDF any more.</source>
        <translation>L’image de cette pièce n’est plus sur aucune page du PDF.</translation>
    </message>
    <message>
        <source>The pages show a photo that the manifest does not list.</source>
        <translation>Les pages montrent une photo qui n’est pas dans le manifeste.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Exhibit no. %1</source>
        <translation>Pièce n°&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Page captured with the server&apos;s answer</source>
        <translation>Page enregistrée avec la réponse du serveur</translation>
    </message>
    <message>
        <source>Screen captured by this program</source>
        <translation>Écran capturé par ce programme</translation>
    </message>
    <message>
        <source>File imported as it was</source>
        <translation>Fichier versé tel quel</translation>
    </message>
    <message>
        <source>Image pasted</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>Received from somebody, or through a messenger</source>
        <translation>Reçu de quelqu’un, ou passé par une messagerie</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message numerus="yes">
        <source>a group of %n</source>
        <translation>
            <numerusform>un groupe de %n</numerusform>
            <numerusform>un groupe de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>a group</source>
        <translation>un groupe</translation>
    </message>
    <message>
        <source>only me</source>
        <translation>moi seulement</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>date shown on it</source>
        <translation>date affichée</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>de mémoire</translation>
    </message>
    <message>
        <source>that day at the latest</source>
        <translation>ce jour-là au plus tard</translation>
    </message>
    <message>
        <source>public prosecutor</source>
        <translation>procureur</translation>
    </message>
    <message>
        <source>recteur</source>
        <translation>recteur</translation>
    </message>
    <message>
        <source>lawyer</source>
        <translation>avocat</translation>
    </message>
    <message>
        <source>%1 picture</source>
        <translation>image %1</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>document PDF</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>zones</name>
    <message>
        <source>Mainland France, Corsica</source>
        <translation>France métropolitaine, Corse</translation>
    </message>
    <message>
        <source>Guadeloupe, Saint-Martin, Saint-Barthélemy</source>
        <translation>Guadeloupe, Saint-Martin, Saint-Barthélemy</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Guyane</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>La Réunion</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Saint-Pierre-et-Miquelon</source>
        <translation>Saint-Pierre-et-Miquelon</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Nouvelle-Calédonie</translation>
    </message>
    <message>
        <source>French Polynesia (Tahiti)</source>
        <translation>Polynésie française (Tahiti)</translation>
    </message>
    <message>
        <source>French Polynesia (Marquesas)</source>
        <translation>Polynésie française (Marquises)</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis-et-Futuna</translation>
    </message>
</context>
</TS>
