// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/targets.h"
#include "legal/catalogue.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace appui::test::fuzz {

namespace {

constexpr const char *files[] = {"contacts",   "documents", "facts",      "limitation", "meta",    "offences",
                                 "procedures", "questions", "references", "sources",    "warnings"};

/** The catalogue as files that can be written to. */
class OwnCatalogue
{
public:
    OwnCatalogue()
    {
        demand(Catalogue::load().has_value());
        for (const char *name : files)
            demand(QFile::copy(u":/legal/%1.json"_s.arg(QLatin1String(name)), path(name)));
        for (const char *name : files)
            QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner);
    }

    QString folder() const { return m_folder.path(); }

    /** What was there. */
    QByteArray replace(const char *name, const QByteArray &bytes)
    {
        QFile file(path(name));
        demand(file.open(QIODevice::ReadWrite));
        const QByteArray before = file.readAll();
        demand(file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size());
        return before;
    }

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name) + u".json"_s); }

    QTemporaryDir m_folder;
};

} // namespace

std::span<const char *const> catalogueFiles()
{
    return files;
}

void catalogue(const QByteArray &bytes)
{
    static OwnCatalogue own;
    if (bytes.isEmpty())
        return;
    const char *name = files[size_t(static_cast<unsigned char>(bytes[0] - 'a')) % std::size(files)];
    const QByteArray before = own.replace(name, bytes.mid(1));
    const auto loaded = Catalogue::load(own.folder());
    demand(loaded || !loaded.error().message.isEmpty());
    own.replace(name, before);
}

} // namespace appui::test::fuzz
