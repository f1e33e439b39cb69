// SPDX-FileCopyrightText: 2026 À l’appui contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/filename.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace appui {

PartialDate dateOfFileName(const QString &fileName)
{
    static const QRegularExpression stamp(
        u"(?<!\\d)(20\\d{2})([-_.]?)(\\d{2})\\2(\\d{2})(?!\\d)(?:[-_ T]*(?:à|at)?[-_ ]*(\\d{2})[-_.:h]?(\\d{2})(?:[-_.:]?\\d{2})?(?!\\d))?"_s);
    const auto match = stamp.match(fileName.normalized(QString::NormalizationForm_C));
    if (!match.hasMatch())
        return {};
    const QString day = u"%1-%2-%3"_s.arg(match.captured(1), match.captured(3), match.captured(4));
    const auto toMinute = PartialDate::parse(u"%1T%2:%3"_s.arg(day, match.captured(5), match.captured(6)));
    return toMinute ? *toMinute : PartialDate::parse(day).value_or(PartialDate());
}

} // namespace appui
