<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>appui::Admission</name>
    <message numerus="yes">
        <source>%n exhibit(s) added.</source>
        <translation>
            <numerusform>%n exhibit added.</numerusform>
            <numerusform>%n exhibits added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were in the dossier already.</source>
        <translation>
            <numerusform>%n file were in the dossier already.</numerusform>
            <numerusform>%n files were in the dossier already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at.</source>
        <translation>
            <numerusform>%n thing to look at.</numerusform>
            <numerusform>%n things to look at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the program&apos;s own, not evidence, were left out.</source>
        <translation>
            <numerusform>%n file of the program&apos;s own, not evidence, was left out.</numerusform>
            <numerusform>%n files of the program&apos;s own, not evidence, were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log %1 filled in %n fact(s): read them again.</source>
        <translation>
            <numerusform>The log %1 filled in %n fact: read it again.</numerusform>
            <numerusform>The log %1 filled in %n facts: read them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>appui::AuthorityForm</name>
    <message numerus="yes">
        <source>It asks for %n second(s) between two requests.</source>
        <translation>
            <numerusform>It asks for %n second between two requests.</numerusform>
            <numerusform>It asks for %n seconds between two requests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>appui::CaptureOffer</name>
    <message numerus="yes">
        <source>%n new capture(s) in “%1”.</source>
        <translation>
            <numerusform>%n new capture in “%1”.</numerusform>
            <numerusform>%n new captures in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n of them</source>
        <comment>captures</comment>
        <translation>
            <numerusform>Add it</numerusform>
            <numerusform>Add all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>appui::ExportCard</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n exhibit</numerusform>
            <numerusform>%n exhibits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of your %n exhibit(s)</source>
        <comment>how many go along</comment>
        <translation>
            <numerusform>%1 of your %n exhibit</numerusform>
            <numerusform>%1 of your %n exhibits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>appui::ExportPage</name>
    <message numerus="yes">
        <source>%n exhibit(s) waiting.</source>
        <translation>
            <numerusform>%n exhibit waiting.</numerusform>
            <numerusform>%n exhibits waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timestamp(s) received.</source>
        <translation>
            <numerusform>%n timestamp received.</numerusform>
            <numerusform>%n timestamps received.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>appui::FactsPage</name>
    <message numerus="yes">
        <source>%n author(s)</source>
        <translation>
            <numerusform>%n author</numerusform>
            <numerusform>%n authors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), from %1 to %2</source>
        <translation>
            <numerusform>%n day, from %1 to %2</numerusform>
            <numerusform>%n days, from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n fact(s) whose day is not known</source>
        <translation>
            <numerusform>and %n fact whose day is not known</numerusform>
            <numerusform>and %n facts whose day is not known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>appui::GapList</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>appui::HomeCard</name>
    <message numerus="yes">
        <source>%n capture(s) were not read by the program: make sure that none shows your address.</source>
        <translation>
            <numerusform>%n capture was not read by the program: make sure that it does not show your address.</numerusform>
            <numerusform>%n captures were not read by the program: make sure that none shows your address.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>appui::InterviewPage</name>
    <message numerus="yes">
        <source>%1 · %n to look at</source>
        <translation>
            <numerusform>%1 · %n to look at</numerusform>
            <numerusform>%1 · %n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>appui::KeyCopy</name>
    <message numerus="yes">
        <source>%n copy(ies) identical, byte for byte:</source>
        <translation>
            <numerusform>%n copy identical, byte for byte:</numerusform>
            <numerusform>%n copies identical, byte for byte:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>appui::MadeCard</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>appui::MatterModel</name>
    <message numerus="yes">
        <source>%1 (and %n other thing(s))</source>
        <comment>something to be shown</comment>
        <translation>
            <numerusform>%1 (and %n other thing)</numerusform>
            <numerusform>%1 (and %n other things)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <comment>offences</comment>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>appui::OutcomeList</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not added</source>
        <translation>
            <numerusform>%n file was not added</numerusform>
            <numerusform>%n files were not added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n file(s) as they are</source>
        <translation>
            <numerusform>Keep this file as it is</numerusform>
            <numerusform>Keep these %n files as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>appui::PiecesPage</name>
    <message numerus="yes">
        <source>The words that the machine reads on the pictures are searched too: %n picture(s) left to read.</source>
        <translation>
            <numerusform>The words that the machine reads on the pictures are searched too: %n picture left to read.</numerusform>
            <numerusform>The words that the machine reads on the pictures are searched too: %n pictures left to read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>appui::ProcedureCard</name>
    <message numerus="yes">
        <source>%n noted</source>
        <translation>
            <numerusform>%n noted</numerusform>
            <numerusform>%n noted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>appui::RecentRow</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n exhibit</numerusform>
            <numerusform>%n exhibits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>appui::SettingsDialog</name>
    <message numerus="yes">
        <source>%n authority(ies), asked as things come in.</source>
        <translation>
            <numerusform>%n authority, asked as things come in.</numerusform>
            <numerusform>%n authorities, asked as things come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n authority(ies), asked when you say so.</source>
        <translation>
            <numerusform>%n authority, asked when you say so.</numerusform>
            <numerusform>%n authorities, asked when you say so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>appui::Stamper</name>
    <message numerus="yes">
        <source>%n exhibit(s) being timestamped</source>
        <translation>
            <numerusform>%n exhibit being timestamped</numerusform>
            <numerusform>%n exhibits being timestamped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) waiting</source>
        <translation>
            <numerusform>%n exhibit waiting</numerusform>
            <numerusform>%n exhibits waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>appui::StartPage</name>
    <message numerus="yes">
        <source>An insult or a defamation can no longer be prosecuted %n month(s) after it was first put online.</source>
        <translation>
            <numerusform>An insult or a defamation can no longer be prosecuted %n month after it was first put online.</numerusform>
            <numerusform>An insult or a defamation can no longer be prosecuted %n months after it was first put online.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>appui::UrgentCard</name>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n exhibit(s) added.</source>
        <translation>
            <numerusform>%n exhibit added.</numerusform>
            <numerusform>%n exhibits added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timestamp(s) received and checked.</source>
        <translation>
            <numerusform>%n timestamp received and checked.</numerusform>
            <numerusform>%n timestamps received and checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timestamp(s) still missing.</source>
        <translation>
            <numerusform>%n timestamp still missing.</numerusform>
            <numerusform>%n timestamps still missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n exhibit</numerusform>
            <numerusform>%n exhibits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibit(s) waiting for a timestamp:</source>
        <translation>
            <numerusform>%n exhibit waiting for a timestamp:</numerusform>
            <numerusform>%n exhibits waiting for a timestamp:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) open</source>
        <translation>
            <numerusform>%n question open</numerusform>
            <numerusform>%n questions open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fact</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other fact(s)</source>
        <translation>
            <numerusform>%n other fact</numerusform>
            <numerusform>%n other facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gaps</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n exhibit</numerusform>
            <numerusform>%n exhibits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n author(s)</source>
        <translation>
            <numerusform>%n author</numerusform>
            <numerusform>%n authors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) taken</source>
        <translation>
            <numerusform>%n step taken</numerusform>
            <numerusform>%n steps taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stations</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>%n exhibit</numerusform>
            <numerusform>%n exhibits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) made</source>
        <translation>
            <numerusform>%n document made</numerusform>
            <numerusform>%n documents made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n noted</source>
        <translation>
            <numerusform>%n noted</numerusform>
            <numerusform>%n noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to see</source>
        <translation>
            <numerusform>%n point to see</numerusform>
            <numerusform>%n points to see</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a group of %n</source>
        <translation>
            <numerusform>a group of %n</numerusform>
            <numerusform>a group of %n</numerusform>
        </translation>
    </message>
</context>
</TS>
