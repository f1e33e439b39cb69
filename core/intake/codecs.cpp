// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/codecs_p.h"

#include <QCoreApplication>
#include <QDir>
#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace appui {

namespace {

Result<const Codecs *> load()
{
    QString tried;
    // Beside an installed program, or where a program was built.
    for (const QString &folder : {QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral(ALAPPUI_MODULES)),
                                  QStringLiteral(ALAPPUI_BUILT_MODULES)}) {
        QPluginLoader loader(folder + u"/alappui_codecs"_s);
        if (const auto *codecs = qobject_cast<Codecs *>(loader.instance()))
            return codecs;
        tried += loader.errorString() + u'\n';
    }
    return fail(Error::Code::Unsupported,
                QCoreApplication::translate("intake", "The part of the program that reads films, sounds and HEIC pictures is "
                                                      "missing: install the program anew."),
                tried);
}

} // namespace

Result<const Codecs *> Codecs::loaded()
{
    static const auto codecs = load();
    return codecs;
}

} // namespace appui
