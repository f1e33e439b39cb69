// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/seeds.h"
#include "fuzz/targets.h"
#include "support/catch.h"

#include <QDir>
#include <QElapsedTimer>

#include <iostream>

using namespace appui::test::fuzz;
using namespace Qt::StringLiterals;

namespace {

/** Damages bytes as a fuzzer does, blindly; the same start gives the same damage. */
class Damage
{
public:
    QByteArray of(QByteArray bytes, const QByteArray &other)
    {
        for (int changes = 1 + below(4); changes > 0; --changes)
            change(bytes, other);
        return bytes;
    }
    int below(qsizetype limit)
    {
        return limit < 1 ? 0 : int((m_state = m_state * 6364136223846793005u + 1442695040888963407u) >> 33) % int(limit);
    }

private:
    void change(QByteArray &bytes, const QByteArray &other)
    {
        const qsizetype at = below(bytes.size());
        const qsizetype count = 1 + below(16);
        switch (below(7)) {
        case 0:
            bytes.truncate(at);
            break;
        case 1:
            bytes.remove(at, count);
            break;
        case 2:
            bytes.insert(at, bytes.mid(below(bytes.size()), count * count));
            break;
        case 3:
            bytes.replace(at, count, other.mid(below(other.size()), count));
            break;
        case 4:
            bytes.replace(at, count, QByteArray(count, below(2) ? '\xff' : '\0'));
            break;
        default:
            if (!bytes.isEmpty())
                bytes[at] = char(below(2) ? below(256) : bytes[at] ^ (1 << below(8)));
        }
    }

    quint64 m_state = 1;
};

void write(const QByteArray &seed, const QDir &folder, int number)
{
    QFile file(folder.filePath(u"seed-%1"_s.arg(number)));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(seed) == seed.size());
}

} // namespace

TEST_CASE("Whatever a stranger's bytes are, the program returns", "[.fuzz]")
{
    constexpr int msEach = 2'000;
    Damage damage;
    for (const Target &target : targets()) {
        const auto whole = seeds(target.name);
        for (const QByteArray &seed : whole)
            target.run(seed);
        QElapsedTimer timer;
        timer.start();
        int runs = 0;
        for (; !timer.hasExpired(msEach); ++runs)
            target.run(damage.of(whole[damage.below(whole.size())], whole[damage.below(whole.size())]).left(target.longest));
        std::cout << target.name << ": " << whole.size() << " seeds, " << runs << " damaged\n";
        CHECK(runs > 0);
    }
}

TEST_CASE("The seeds are written where a fuzzer finds them", "[.seeds]")
{
    const QString folder = qEnvironmentVariable("ALAPPUI_SEEDS");
    REQUIRE_FALSE(folder.isEmpty());
    for (const Target &target : targets()) {
        const QDir own(folder + u'/' + QLatin1String(target.name));
        REQUIRE(own.mkpath(u"."_s));
        int number = 0;
        for (const QByteArray &seed : seeds(target.name))
            write(seed, own, ++number);
    }
}
