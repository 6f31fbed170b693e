// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/time_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

struct Duration {
    Q_DECLARE_TR_FUNCTIONS(Duration)
};

} // namespace

QString durationText(double seconds)
{
    const auto whole = static_cast<long>(std::max(1.0, std::ceil(seconds)));
    if (whole < 60)
        return Duration::tr("%1 s").arg(whole);
    if (whole < 3600)
        return whole % 60 == 0 ? Duration::tr("%1 min").arg(whole / 60) : Duration::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return Duration::tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
}

QString roughDurationText(double seconds)
{
    const double step = seconds < 20.0 ? 1.0 : seconds < 120.0 ? 5.0 : seconds < 600.0 ? 30.0 : seconds < 3600.0 ? 60.0 : 600.0;
    return durationText(std::round(seconds / step) * step);
}

} // namespace quantoscope
