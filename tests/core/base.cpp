// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/digest.h"

#include "support/catch.h"

#include <QBuffer>

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
