<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
</context>
</TS>
