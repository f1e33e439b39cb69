// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/entry.h"

#include <QtEndian>

namespace appui {

namespace {

void addNumber(QByteArray &bytes, qint64 number)
{
    char bigEndian[sizeof number];
    qToBigEndian(number, bigEndian);
    bytes.append(bigEndian, sizeof bigEndian);
}

void addField(QByteArray &bytes, QByteArrayView field)
{
    addNumber(bytes, field.size());
    bytes.append(field);
}

} // namespace

QByteArray entryBytes(const Entry &entry)
{
    QByteArray number;
    addNumber(number, entry.number);

    QByteArray bytes("appui-journal-1");
    addField(bytes, number);
    for (const QString &text : {entry.time, entry.program, entry.actor, entry.kind, entry.subject})
        addField(bytes, text.toUtf8());
    addField(bytes, entry.commitment);
    addField(bytes, entry.previous);
    return bytes;
}

Digest entryHash(const Entry &entry)
{
    return sha256(entryBytes(entry));
}

Digest payloadCommitment(const QByteArray &salt, const QByteArray &payload)
{
    return Sha256().add(salt).add(payload).digest();
}

} // namespace appui
