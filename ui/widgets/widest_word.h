// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QString>

#include <algorithm>

namespace quantoscope {

// Pixels of a text's widest word: less room than that would cut it, however often it is wrapped.
inline int widestWord(const QString &text, const QFontMetrics &metrics)
{
    int width = 0;
    for (const QString &word : text.split(QLatin1Char(' ')))
        width = std::max(width, metrics.horizontalAdvance(word));
    return width;
}

} // namespace quantoscope
