// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pdf/imageobject_p.h"

#include <QCoreApplication>
#include <QFileDevice>

#include <qpdf/Pipeline.hh>

namespace appui::pdf {

/** qpdf writes into this; a file of Qt so that any path works on any system. */
class FileSink : public Pipeline
{
public:
    explicit FileSink(QFileDevice &file)
        : Pipeline("file", nullptr)
        , m_file(file)
    {
    }
    void write(unsigned char const *data, size_t length) override
    {
        if (m_file.write(reinterpret_cast<const char *>(data), qint64(length)) != qint64(length))
            throw StreamFailure{{Error::Code::Io,
                                 QCoreApplication::translate("report", "The PDF could not be written to its end."),
                                 m_file.errorString()}};
    }
    void finish() override {}

private:
    QFileDevice &m_file;
};

} // namespace appui::pdf
