// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "support/testdata.h"

#include <QXmlStreamReader>

using namespace appui;
using namespace Qt::StringLiterals;

TEST_CASE("Every text of the program has its French, set with no-break spaces", "[translations]")
{
    QXmlStreamReader words(test::contentOf(QStringLiteral(ALAPPUI_SOURCE_DIR "/translations/alappui_fr.ts")));
    int count = 0;
    while (!words.atEnd()) {
        words.readNext();
        const bool isWording = words.name() == u"translation" || words.name() == u"numerusform";
        if (!words.isStartElement() || !isWording)
            continue;
        CHECK(words.attributes().value(u"type"_s).isEmpty());
        const QString text = words.readElementText(QXmlStreamReader::IncludeChildElements);
        INFO(text.toStdString());
        ++count;
        for (const auto &breakable : {u" :"_s, u" ;"_s, u" ?"_s, u" !"_s, u"« "_s, u" »"_s, u"n° "_s, u"\u202f:"_s})
            CHECK_FALSE(text.contains(breakable));
        CHECK_FALSE(text.contains(u'\''));
    }
    CHECK_FALSE(words.hasError());
    CHECK(count > 1500);
}
