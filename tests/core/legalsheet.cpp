// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "legal/catalogue.h"

#include "support/catch.h"
#include "support/law.h"
#include "support/testdata.h"

using namespace appui;
using test::catalogue;

namespace {

/** The rows of a table extracted from the law sheet, without its comments and its header. */
QList<QStringList> table(const char *name)
{
    QList<QStringList> rows;
    bool header = true;
    for (const QString &line :
         QString::fromUtf8(test::contentOf(test::dataPath(QLatin1String(name)))).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        if (!header)
            rows << line.split(u'\t');
        header = false;
    }
    REQUIRE_FALSE(rows.isEmpty());
    return rows;
}

/** As the sheet types it: the catalogue's typography taken away. */
QString plain(QString text)
{
    return text.replace(u'\u202f', u' ').replace(u'\u00a0', u' ').replace(u'’', u'\'');
}

QString limitationWords(const Offence &offence)
{
    const LimitationRule *rule = catalogue().limitationRule(offence.limitation);
    if (!rule)
        return QStringLiteral("—");
    const QString length = rule->months < 12    ? QStringLiteral("%1 mois").arg(rule->months)
                           : rule->months == 12 ? QStringLiteral("1 an")
                                                : QStringLiteral("%1 ans").arg(rule->months / 12);
    return rule->startsFrom == LimitationRule::Start::LastAct ? length + QStringLiteral(" du dernier acte") : length;
}

Offence::ConnectionData connectionAnswer(const QString &sheet)
{
    using Answer = Offence::ConnectionData;
    if (sheet == u"—")
        return Answer::NotApplicable;
    if (sheet.startsWith(u"non, sauf terminal victime"))
        return Answer::VictimTerminal;
    if (sheet.startsWith(u"non"))
        return Answer::No;
    return sheet.startsWith(u"oui si") ? Answer::IfOnline : Answer::Yes;
}

} // namespace

TEST_CASE("Every offence of the law sheet is in the catalogue, word for word", "[legal]")
{
    const QList<QStringList> rows = table("legal-offences.tsv");
    CHECK(rows.size() == catalogue().offences().size());
    for (const QStringList &row : rows) {
        REQUIRE(row.size() == 6);
        INFO(row[0].toStdString());
        const Offence *offence = catalogue().offence(row[0]);
        REQUIRE(offence);
        CHECK(plain(offence->article) == row[1]);
        CHECK(plain(offence->penalty) == row[2]);
        CHECK(limitationWords(*offence) == row[3]);
        CHECK(offence->connectionData == connectionAnswer(row[4]));
        if (row[4].startsWith(u"oui"))
            CHECK(plain(offence->connectionCondition) == row[4]);
        CHECK(toToken(offence->basis.first().mark) == row[5]);
    }
}

TEST_CASE("Every démarche of the law sheet is in the catalogue, on its own ground", "[legal]")
{
    for (const QStringList &row : table("legal-procedures.tsv")) {
        REQUIRE(row.size() == 4);
        INFO(row[0].toStdString());
        const Procedure *procedure = catalogue().procedure(row[0]);
        REQUIRE(procedure);
        CHECK(plain(procedure->legalBasis) == row[2]);
        CHECK(toToken(procedure->basis.first().mark) == row[3]);
    }
}

TEST_CASE("The press law's offences, and they alone, run on its clock", "[legal]")
{
    const QStringList petty{QStringLiteral("diff_np"), QStringLiteral("inj_np"), QStringLiteral("disc_np")};
    for (const Offence &offence : catalogue().offences()) {
        INFO(offence.id.toStdString());
        const bool clocked = offence.limitation.startsWith(u"press-");
        CHECK(clocked == (offence.pressLaw != Offence::PressLaw::None));
        CHECK((offence.pressLaw == Offence::PressLaw::TimeLimit) == petty.contains(offence.id));
        CHECK((offence.pressLaw == Offence::PressLaw::Whole) == offence.citation.contains(u"loi du 29 juillet 1881"));
    }
}

TEST_CASE("A discriminatory motive is never added where the law excludes it", "[legal]")
{
    using Motive = Offence::Motive;
    for (const Offence &offence : catalogue().offences()) {
        INFO(offence.id.toStdString());
        if (!offence.imprisonment)
            CHECK((offence.racistMotive == Motive::FineOnly || offence.racistMotive == Motive::NotApplicable));
    }
    const auto motives = [](const char *id) {
        const Offence *offence = catalogue().offence(QLatin1String(id));
        return std::pair(offence->racistMotive, offence->sexistMotive);
    };
    CHECK(motives("violences") == std::pair(Motive::Excluded, Motive::Excluded));
    const QString note = catalogue().offence(QStringLiteral("violences"))->motiveNote; // 222-12 is in no exclusion
    CHECK(note.contains(QStringLiteral("(222-13)\u00a0: ni 132-76 ni 132-77")));
    CHECK(note.contains(QStringLiteral("(222-12)\u00a0: 132-76 et 132-77 ne l’excluent pas")));
    CHECK(motives("harc_sexuel") == std::pair(Motive::Applies, Motive::Excluded));
    CHECK(motives("inj_pub_disc") == std::pair(Motive::BuiltIn, Motive::BuiltIn));
    CHECK(motives("cyberharc") == std::pair(Motive::Applies, Motive::Applies));
}

TEST_CASE("The account can be suspended for the offences of article 131-35-1 alone", "[legal]")
{
    const QStringList listed = QStringLiteral("harc_sexuel harc_travail harcelement cyberharc harc_scolaire happy_slap doxxing "
                                              "vie_privee vie_privee_diff revenge_porn usurpation montage deepfake_sex "
                                              "apol_terro entrave_ens menace_ens menace_ens_mort intimid_acte intimid_sp "
                                              "prov_haine prov_crime inj_pub_disc diff_pub_disc")
                                   .split(u' ');
    for (const Offence &offence : catalogue().offences()) {
        INFO(offence.id.toStdString());
        CHECK(offence.accountSuspension == listed.contains(offence.id));
    }
}

TEST_CASE("Insult, defamation and outrage exclude one another for the same words", "[legal]")
{
    const QStringList press =
        QStringLiteral("inj_pub_fp inj_pub_part inj_pub_disc diff_pub_fp diff_pub_part diff_pub_disc").split(u' ');
    for (const QString &one : press) {
        for (const QString &other : press + QStringList{QStringLiteral("outrage"), QStringLiteral("outrage_scol")}) {
            if (one != other)
                CHECK(catalogue().offence(one)->neverWith.contains(other));
        }
    }
    for (const char *outrage : {"outrage", "outrage_scol"})
        for (const char *petty : {"inj_np", "diff_np", "disc_np"})
            CHECK(catalogue().offence(QLatin1String(outrage))->neverWith.contains(QLatin1String(petty)));
    CHECK(catalogue().offence(QStringLiteral("intimid_sp"))->neverWith.contains(QStringLiteral("intimid_acte")));
}

TEST_CASE("Old numbers are never given as contacts", "[legal]")
{
    CHECK_FALSE(catalogue().formerNumbers().isEmpty());
    for (const Contact &contact : catalogue().contacts()) {
        for (const FormerNumber &former : catalogue().formerNumbers()) {
            CHECK(contact.phone != former.phone);
            CHECK(contact.also != former.phone);
        }
    }
    CHECK(catalogue().contacts().find(QStringLiteral("3018"))->phone == u"3018");
    CHECK(catalogue().contacts().find(QStringLiteral("116006"))->phone == u"116 006");
    CHECK(catalogue().contacts().find(QStringLiteral("17"))->danger);
}

TEST_CASE("What must not be cited any more is cited nowhere as current law", "[legal]")
{
    const auto isClean = [](const QString &text) {
        return !text.contains(u"83-634") && !text.contains(u"grande instance") && !text.contains(u"TGI ") &&
               !text.contains(u"0800");
    };
    for (const Reference &reference : catalogue().references())
        CHECK(isClean(reference.citation));
    for (const Procedure &procedure : catalogue().procedures())
        CHECK(isClean(procedure.legalBasis + procedure.recipient + procedure.form.join(u' ')));
}

TEST_CASE("French typography holds in every text of the catalogue", "[legal]")
{
    for (const char *name :
         {"offences", "procedures", "limitation", "warnings", "facts", "documents", "questions", "references", "contacts"}) {
        const QString text = QString::fromUtf8(
            test::contentOf(QStringLiteral(ALAPPUI_SOURCE_DIR "/resources/legal/%1.json").arg(QLatin1String(name))));
        INFO(name);
        for (const QChar mark : QStringLiteral(";!?»€"))
            CHECK_FALSE(text.contains(QString(u' ') + mark));
        CHECK_FALSE(text.contains(u" : "));
        CHECK_FALSE(text.contains(u"« "));
        CHECK_FALSE(text.contains(u"n° "));
        CHECK_FALSE(text.contains(u'\''));
    }
}
