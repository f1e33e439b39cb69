// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/digest.h"
#include "base/result.h"
#include "dossier/values.h"

#include <QDateTime>
#include <QList>
#include <QTimeZone>

#include <optional>

namespace appui {

/** manifest.json of an exported PDF, as report/MANIFEST.md describes it. */
struct Manifest
{
    struct Token
    {
        QDateTime time;
        QString authority;
        QString policy;
        QString serial;
        bool exercise = false;
        QString file; ///< empty: not attached
    };
    struct Piece
    {
        int number = 0;
        Digest digest;
        bool included = false;
        QString name; ///< its title, or else its file's name: what its pages are headed with
        QString fileName;
        QString mediaType;
        qint64 size = 0;
        QList<Digest> images;
        bool isShown = true; ///< false: its kind of file has images, and the exporting program could draw none
        QString attachment;  ///< empty: not attached
        std::optional<Token> token;
    };
    struct Listed
    {
        QString name;
        Digest digest;
        qint64 size = 0;
    };

    Recipient recipient = Recipient::Procureur;
    QTimeZone zone;
    QDateTime made;
    QString program;
    qint64 layout = 0; ///< 0: of before there were any
    QString libraries;
    qint64 headEntry = 0;
    Digest head;
    std::optional<Token> headToken;
    qint64 stampedEntry = 0; ///< what the head's token stamps, and its hash
    Digest stampedHead;
    QList<Piece> pieces;
    QList<Listed> files;
};

/** Fails with NewerFormat, or with Corrupt when it is not such a manifest or contradicts itself. */
Result<Manifest> readManifest(const QByteArray &json);

} // namespace appui
