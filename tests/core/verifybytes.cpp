// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/verifybench.h"
#include "support/catch.h"
#include "support/testdata.h"

#include <QFile>

#include <random>

using namespace appui;
using namespace appui::test;

namespace {

/** A file spoilt byte by byte: whatever happens, it may only be called intact if nothing that can be read has changed. */
class Spoiler
{
public:
    Spoiler()
        : m_whole(contentOf(sealedDossier().copy()))
        , m_dump(dumpOf(sealedDossier().copy()).value())
    {
    }

    const QByteArray &whole() const { return m_whole; }

    void check(const QByteArray &spoilt, const std::string &how)
    {
        const QString path = sealedDossier().copy();
        {
            QFile file(path);
            REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            REQUIRE(file.write(spoilt) == spoilt.size());
        }
        const auto verification = verified(path);
        INFO(how << ": " << summary(verification));
        CHECK_FALSE(verification.findings.isEmpty());
        if (verification.verdict == Verdict::Intact) {
            CHECK((dumpOf(path) == m_dump));
            ++m_harmless;
        }
        ++m_cases;
    }

    void flip(qsizetype at, int mask)
    {
        QByteArray spoilt = m_whole;
        spoilt[at] = char(spoilt[at] ^ mask);
        check(spoilt, "byte " + std::to_string(at) + " ^ " + std::to_string(mask));
    }

    int harmless() const { return m_harmless; }

    void report(const char *what) const
    {
        tellForgeries(m_cases, what + (", " + std::to_string(m_harmless)) + " of them without effect");
    }

private:
    QByteArray m_whole;
    QByteArray m_dump;
    int m_cases = 0;
    int m_harmless = 0;
};

constexpr qsizetype pageSize = 16384;

} // namespace

TEST_CASE("A flipped byte of the first page is seen, or changes nothing", "[verify][forgery]")
{
    Spoiler spoiler;
    for (qsizetype at = 0; at < 100; ++at)
        for (const int mask : {0x01, 0x02, 0xff})
            spoiler.flip(at, mask);
    for (qsizetype at = 100; at < pageSize; ++at)
        if (at % (spoiler.whole()[at] == 0 ? 300 : 7) == 0)
            spoiler.flip(at, 1 << (at % 8));
    spoiler.report("bytes of the first page flipped");
}

TEST_CASE("A flipped byte anywhere is seen, or changes nothing", "[verify][forgery]")
{
    Spoiler spoiler;
    std::mt19937 random(20261122);
    for (int i = 0; i < 300; ++i)
        spoiler.flip(qsizetype(random() % size_t(spoiler.whole().size())), 1 << (i % 8));
    spoiler.report("bytes flipped");
}

TEST_CASE("Every byte of a dossier flipped", "[.exhaustive]")
{
    Spoiler spoiler;
    for (qsizetype at = 0; at < spoiler.whole().size(); ++at)
        if (spoiler.whole()[at] != 0 || at % 16 == 0)
            spoiler.flip(at, 1 << (at % 8));
    spoiler.report("bytes flipped");
}

TEST_CASE("A page that is wiped, doubled or swapped is seen", "[verify][forgery]")
{
    Spoiler spoiler;
    const QByteArray &whole = spoiler.whole();
    const qsizetype pages = whole.size() / pageSize;
    for (qsizetype page = 0; page < pages; ++page) {
        const QByteArray without = whole.left(page * pageSize) + whole.mid((page + 1) * pageSize);
        const auto put = [&](const QByteArray &content) {
            return whole.left(page * pageSize) + content + whole.mid((page + 1) * pageSize);
        };
        const std::string name = "page " + std::to_string(page + 1);
        spoiler.check(put(QByteArray(pageSize, '\0')), name + " zero");
        spoiler.check(put(QByteArray(pageSize, '\xff')), name + " ones");
        spoiler.check(put(QByteArray(pageSize / 2, '\0') + whole.mid(page * pageSize + pageSize / 2, pageSize / 2)),
                      name + " half");
        spoiler.check(without, name + " taken out");
        for (qsizetype other = page + 1; other < pages; ++other) {
            QByteArray swapped = put(whole.mid(other * pageSize, pageSize));
            spoiler.check(swapped, name + " is " + std::to_string(other + 1));
            swapped.replace(other * pageSize, pageSize, whole.mid(page * pageSize, pageSize));
            spoiler.check(swapped, name + " for " + std::to_string(other + 1));
        }
    }
    CHECK(spoiler.harmless() == 0);
    spoiler.report("pages spoilt");
}

TEST_CASE("A file that was cut short, or goes on, is seen", "[verify][forgery]")
{
    Spoiler spoiler;
    const QByteArray &whole = spoiler.whole();
    std::mt19937 random(3161);
    for (int i = 0; i < 60; ++i)
        spoiler.check(whole.left(qsizetype(random() % size_t(whole.size()))), "cut");
    for (qsizetype size = 0; size < whole.size(); size += pageSize)
        spoiler.check(whole.left(size), "cut at a page");
    spoiler.check(whole + QByteArray(pageSize, 'x'), "one page more");
    spoiler.check(whole + 'x', "one byte more");
    CHECK(spoiler.harmless() == 0);
    spoiler.report("files cut");
}
