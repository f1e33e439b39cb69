// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dossier/json.h"
#include "legal/catalogue.h"
#include "report/composition.h"
#include "support/catch.h"
#include "support/expected.h"
#include "support/papertext.h"
#include "support/sampledossier.h"

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
        checkExpected(toToken(recipient) + u".txt"_s, text);
    }
}
