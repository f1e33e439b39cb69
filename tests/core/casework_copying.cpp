// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casework/copying.h"

#include "support/catch.h"
#include "support/testdata.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace appui;
using namespace Qt::StringLiterals;

namespace {

QString fileIn(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

} // namespace

TEST_CASE("A copy is read back and compared, and its digest is the file's", "[casework]")
{
    QTemporaryDir folder;
    const QByteArray bytes = QByteArray(3 << 20, 'x') + "end";
    const QString to = folder.filePath(u"to.pdf"_s);
    qint64 last = 0;
    qint64 total = 0;
    const auto copied = copyAndCompare(fileIn(folder, u"from.pdf"_s, bytes), to, [&](qint64 done, qint64 of) {
        CHECK(done >= last);
        last = done;
        total = of;
        return true;
    });
    REQUIRE(copied);
    CHECK(*copied == sha256(bytes));
    CHECK(test::contentOf(to) == bytes);
    CHECK(last == total);
    CHECK(total == 2 * bytes.size());
}

TEST_CASE("A copy writes over nothing, and leaves nothing where it is stopped or can't be made", "[casework]")
{
    QTemporaryDir folder;
    const QString from = fileIn(folder, u"from.pdf"_s, QByteArray(3 << 20, 'x'));
    const QString there = fileIn(folder, u"there.pdf"_s, "mine");
    const auto over = copyAndCompare(from, there);
    CHECK(over.error().code == Error::Code::Invalid);
    CHECK(test::contentOf(there) == "mine");

    CHECK(copyAndCompare(from, folder.filePath(u"no/such/place.pdf"_s)).error().code == Error::Code::Io);
    CHECK(copyAndCompare(folder.filePath(u"none.pdf"_s), folder.filePath(u"to.pdf"_s)).error().code == Error::Code::NotFound);
    const qint64 stops[] = {1 << 20, 4 << 20}; // while it is written, and while it is read back
    for (const qint64 stop : stops) {
        const auto stopped =
            copyAndCompare(from, folder.filePath(u"to.pdf"_s), [stop](qint64 done, qint64) { return done < stop; });
        CHECK(stopped.error().code == Error::Code::Cancelled);
        CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{u"from.pdf"_s, u"there.pdf"_s});
    }
}

TEST_CASE("A name that is taken gets a number", "[casework]")
{
    QTemporaryDir folder;
    CHECK(freePath(folder.path(), u"a.b.pdf"_s) == folder.filePath(u"a.b.pdf"_s));
    fileIn(folder, u"a.b.pdf"_s, "1");
    CHECK(freePath(folder.path(), u"a.b.pdf"_s) == folder.filePath(u"a.b (2).pdf"_s));
    fileIn(folder, u"a.b (2).pdf"_s, "2");
    CHECK(freePath(folder.path(), u"a.b.pdf"_s) == folder.filePath(u"a.b (3).pdf"_s));
}
