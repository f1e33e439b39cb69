// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossier/json.h"
#include "legal/catalogue.h"
#include "report/composition.h"
#include "support/catch.h"
#include "support/papertext.h"
#include "support/sampledossier.h"
#include "support/testdata.h"

#include <QFile>
#include <QTemporaryDir>

using namespace appui;
using namespace appui::test;
using namespace Qt::StringLiterals;

TEST_CASE("The three documents of the sample dossier read as they should", "[report]")
{
    const QTemporaryDir folder;
    const auto store = sampleDossier(folder.path());
    const auto law = Catalogue::load();
    REQUIRE(law);
    for (const Recipient recipient : {Recipient::Procureur, Recipient::Recteur, Recipient::Avocat}) {
        const auto document = compose(*store, recipient, {}, *law);
        INFO((document ? QString() : document.error().message + document.error().detail).toStdString());
        REQUIRE(document);
        // The head's salt is random.
        const QString head = QString::fromLatin1(store->head().hash.toHex());
        const QString text = paperText(*document).replace(head, u"(empreinte de la dernière écriture)"_s);
        const QString path = dataPath(u"expected/"_s + toToken(recipient) + u".txt"_s);
        if (qEnvironmentVariableIsSet("ALAPPUI_WRITE_EXPECTED")) {
            QFile file(path);
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(text.toUtf8());
        }
        const QStringList expected = QString::fromUtf8(contentOf(path)).split(u'\n');
        const QStringList actual = text.split(u'\n');
        for (qsizetype line = 0; line < std::min(expected.size(), actual.size()); ++line) {
            INFO(path.toStdString() << ", line " << line + 1);
            REQUIRE(actual[line] == expected[line]);
        }
        CHECK(actual.size() == expected.size());
    }
}
