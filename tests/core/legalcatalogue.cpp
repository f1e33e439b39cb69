// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/catalogue.h"

#include "support/catch.h"
#include "support/law.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace appui;

namespace {

/** A copy of the program's own catalogue in which one file was edited by hand. */
class EditedCatalogue
{
public:
    EditedCatalogue(const QString &file, const char *before, const char *after)
    {
        const QDir original(QStringLiteral(":/legal"));
        for (const QString &name : original.entryList(QDir::Files)) {
            QFile source(original.filePath(name));
            REQUIRE(source.open(QIODevice::ReadOnly));
            QByteArray content = source.readAll();
            if (name == file) {
                REQUIRE(content.contains(before));
                content.replace(content.indexOf(before), qsizetype(qstrlen(before)), after);
            }
            QFile copy(m_folder.filePath(name));
            REQUIRE(copy.open(QIODevice::WriteOnly));
            copy.write(content);
        }
    }

    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("The catalogue that comes with the program is whole", "[legal]")
{
    const auto loaded = Catalogue::load();
    INFO((loaded ? QString() : loaded.error().detail).toStdString());
    REQUIRE(loaded);
    CHECK(loaded->checkedOn() == QDate(2026, 11, 22));
    CHECK_FALSE(loaded->isStale(QDate(2027, 11, 22)));
    CHECK(loaded->isStale(QDate(2027, 11, 23)));
    CHECK(loaded->offences().size() == 47);
    CHECK(loaded->citation(QStringLiteral("declared-address")) == u"art. 10-2, 9° du code de procédure pénale");
    CHECK(loaded->citation(QStringLiteral("no-such-key")).isEmpty());
    REQUIRE(loaded->offence(QStringLiteral("inj_pub_fp")));
    CHECK(loaded->offence(QStringLiteral("inj_pub_fp"))->limitation == u"press-3m");
    CHECK(loaded->offence(QStringLiteral("nothing")) == nullptr);
}

TEST_CASE("The status is told from what the person wrote", "[legal]")
{
    const Catalogue catalogue = Catalogue::load().value();
    const auto victim = [](const char *status, const char *school) {
        Victim one;
        one.status = QString::fromUtf8(status);
        one.school = QString::fromUtf8(school);
        return one;
    };
    const auto status = [&](const char *written, const char *school = "") { return catalogue.statusOf(victim(written, school)); };
    CHECK(status("Professeure certifiée, titulaire") == u"fonctionnaire");
    CHECK(status("professeur non titulaire") == u"contractuel");
    CHECK(status("AESH") == u"contractuel");
    CHECK(status("assistante d'éducation") == u"contractuel");
    CHECK(status("professeur titulaire", "École municipale Jules-Exemple") == u"fonctionnaire");
    CHECK(status("maître de l’enseignement privé sous contrat").isEmpty());
    CHECK(status("professeur titulaire, établissement privé").isEmpty());
    CHECK(status("professeure titulaire", "Lycée privé Exemple").isEmpty());
    CHECK(status("ATSEM titulaire").isEmpty());
    CHECK(status("professeure de musique").isEmpty());

    const auto employments = [&](const char *written, const char *school = "") {
        return catalogue.employmentsOf(victim(written, school)).join(u' ');
    };
    CHECK(employments("professeure titulaire", "Lycée privé Exemple") == u"private");
    for (const char *one : {"agent de cuisine du département", "AESH employée par la mairie", "cuisinier, conseil départemental"})
        CHECK(employments(one) == u"local");
    for (const char *one : {"Conseillère pédagogique départementale", "Professeure des écoles titulaire, département 54"})
        CHECK(employments(one).isEmpty());
    CHECK(status("Professeure des écoles titulaire, département 54") == u"fonctionnaire");
    CHECK(employments("professeur retraité") == u"former");
    CHECK(employments("Professeure certifiée, titulaire", "Collège de la Ville").isEmpty());
}

TEST_CASE("The degree is told from the first word of the school's name that says so, or else of the hierarchy's", "[legal]")
{
    const Catalogue catalogue = Catalogue::load().value();
    const auto degree = [&](const char *school, const char *hierarchy = "") {
        Victim victim;
        victim.school = QString::fromUtf8(school);
        victim.hierarchy = QString::fromUtf8(hierarchy);
        return catalogue.degreeOf(victim);
    };
    CHECK(degree("Collège Jean-Exemple, rue des Écoles") == u"second");
    CHECK(degree("LYCÉE professionnel Exemple", "directrice de l’école") == u"second");
    CHECK(degree("École élémentaire Exemple, rue du Collège") == u"first");
    CHECK(degree("Exemple").isEmpty());
    CHECK(degree("Exemple", "M. Essai, principal du collège") == u"second");
    CHECK(degree("", "Mme Essai, directrice de l’école") == u"first");
}

TEST_CASE("A newer folder can take the place of the catalogue", "[legal]")
{
    const EditedCatalogue edited(QStringLiteral("meta.json"), "\"2026-11-22\"", "\"2028-01-01\"");
    const auto loaded = Catalogue::load(edited.path());
    REQUIRE(loaded);
    CHECK(loaded->checkedOn() == QDate(2028, 1, 1));
}

TEST_CASE("A badly edited catalogue is refused, with the place named", "[legal]")
{
    struct Line
    {
        const char *file;
        const char *before;
        const char *after;
        const char *place;
    };
    const auto line = GENERATE(
        Line{"offences.json", "\"penalty\":", "\"penalti\":", "offences[0] inj_pub_fp, penalty"},
        Line{"offences.json", "\"press_law\": \"whole\"", "\"press_law\": \"all\"", "unknown word \"all\""},
        Line{"offences.json", "\"limitation\": \"press-3m\"", "\"limitation\": \"press-4m\"",
             "inj_pub_fp: leads nowhere: press-4m"},
        Line{"offences.json", "\"mark\": \"V\"", "\"mark\": \"?\"", "basis[0], mark"},
        Line{"offences.json", "\"id\": \"inj_pub_part\"", "\"id\": \"inj_pub_fp\"", "given twice"},
        Line{"offences.json", "\"outrage_scol\",\n", "", "not excluded in return by inj_pub_fp"},
        Line{"offences.json", "\"imprisonment\": false", "\"imprisonment\": 0", "must be true or false"},
        Line{"limitation.json", "\"months\": 3", "\"months\": \"3\"", "rules[0] press-3m, months"},
        Line{"limitation.json", "\"plainte-cpc\"", "\"plainte-cqc\"", "leads nowhere: plainte-cqc"},
        Line{"references.json", "\"S2\"", "\"S999\"", "leads nowhere: S999"},
        Line{"contacts.json", "\"for_whom\"", "\"for_who\"", "contacts[0] 17, for_whom"},
        Line{"words.json", "\"ITT\"", "\"(\"", "words.json, health: no pattern: ("},
        Line{"warnings.json", "{\n  \"warnings\"", "{\n  \"extra\": 1, \"warnings\"", "warnings.json, extra: unknown key"},
        Line{"procedures.json", "{", "[", "procedures.json"});
    INFO(line.file << ": " << line.after);
    const EditedCatalogue edited(QLatin1String(line.file), line.before, line.after);
    const auto loaded = Catalogue::load(edited.path());
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().code == Error::Code::Corrupt);
    INFO(loaded.error().detail.toStdString());
    CHECK(loaded.error().detail.contains(QLatin1String(line.place)));
    CHECK(loaded.error().detail.contains(QLatin1String(line.file)));
}

TEST_CASE("A catalogue that is not there, or is newer than the program, is refused", "[legal]")
{
    const QTemporaryDir empty;
    const auto missing = Catalogue::load(empty.path());
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == Error::Code::Io);

    const EditedCatalogue newer(QStringLiteral("meta.json"), "\"format\": 1", "\"format\": 2");
    const auto refused = Catalogue::load(newer.path());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::NewerFormat);
}

TEST_CASE("What must not be cited is told to nobody", "[legal]")
{
    QStringList all;
    QStringList forbidden;
    for (const Warning &warning : test::catalogue().warnings()) {
        all.append(warning.id);
        if (warning.kind == Warning::Kind::DoNotCite)
            forbidden.append(warning.text);
    }
    REQUIRE(!forbidden.isEmpty());
    const QStringList told = test::catalogue().warningTexts(all + all);
    CHECK(told.size() == all.size() - forbidden.size());
    for (const QString &text : forbidden)
        CHECK_FALSE(told.contains(text));
}
