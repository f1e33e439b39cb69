// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>

namespace appui {

/** A stretch of a file, read as a file of its own. */
class FileSlice : public QIODevice
{
public:
    /** Not open when the file can't be read, or does not reach so far. */
    FileSlice(const QString &path, qint64 from, qint64 size);

    qint64 size() const override { return m_size; }
    bool seek(qint64 at) override;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QFile m_file;
    qint64 m_from;
    qint64 m_size;
};

/** So many bytes from `from` on, or as many as there are; none where it can't be read. */
QByteArray bytesAt(QIODevice &file, qint64 from, qint64 count);

} // namespace appui
