// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/digest.h"
#include "base/taskline_p.h"

#include "support/catch.h"

#include <QBuffer>
#include <QSemaphore>

#include <atomic>

using namespace appui;

TEST_CASE("SHA-256 gives the published digest of \"abc\"", "[base]")
{
    // FIPS 180-2, appendix B.1
    const QByteArray expected("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256(QByteArrayView("abc")).toHex() == expected);
    CHECK(Sha256().add("a").add("bc").digest().toHex() == expected);

    QBuffer device;
    device.setData("abc");
    REQUIRE(device.open(QIODevice::ReadOnly));
    CHECK(sha256(device)->toHex() == expected);
}

TEST_CASE("Hashing stops when it is asked to", "[base]")
{
    QBuffer device;
    device.setData(QByteArray(1000, 'x'));
    REQUIRE(device.open(QIODevice::ReadOnly));
    const auto result = sha256(device, [](qint64, qint64) { return false; });
    REQUIRE_FALSE(result);
    CHECK(result.error().code == Error::Code::Cancelled);
}

TEST_CASE("Tasks are done in turn, and none after one that failed until that was taken notice of", "[base]")
{
    QList<int> done; // only one task at a time
    TaskLine line(1 << 20);
    const auto task = [&](int number, bool works) {
        line.add(1 << 19, [&done, number, works]() -> Result<void> {
            done << number;
            return works ? Result<void>() : fail(Error::Code::Io, QStringLiteral("no %1").arg(number));
        });
    };
    for (int i = 0; i < 9; ++i)
        task(i, i != 4);
    const auto outcome = line.finish();
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().message == QStringLiteral("no 4"));
    CHECK(done == QList<int>{0, 1, 2, 3, 4});
    task(9, true);
    CHECK(line.finish());
    CHECK(done.last() == 9);
}

TEST_CASE("A line of tasks that goes does what it was given, unless it is told to give up", "[base]")
{
    const bool givesUp = GENERATE(false, true);
    std::atomic_int done = 0;
    {
        QSemaphore begun;
        QSemaphore gate;
        TaskLine line(1 << 20);
        line.add(1, [&]() -> Result<void> {
            begun.release();
            gate.acquire();
            ++done;
            return {};
        });
        line.add(1, [&]() -> Result<void> {
            ++done;
            return {};
        });
        begun.acquire();
        if (givesUp)
            line.giveUp();
        gate.release();
    }
    CHECK(done == (givesUp ? 1 : 2));
}
