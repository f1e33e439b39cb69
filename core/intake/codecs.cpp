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
    const QDir programs(QCoreApplication::applicationDirPath());
    // Beside an installed program, or in the folder of a build, whose programs lie one or two folders deep.
    for (const QString &folder : {QStringLiteral(ALAPPUI_MODULES), u"../modules"_s, u"../../modules"_s}) {
        QPluginLoader loader(programs.filePath(folder + u"/alappui_codecs"_s));
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
