// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QString>

#include <algorithm>
#include <vector>

namespace quantoscope {

// How fast this machine lays out text in this thread, as a window does all day, compared with the machine of docs/measurements.md while
// its engine computes. Limits in milliseconds are for that machine: on a slower one they are longer by as much as this is.
class Yardstick
{
public:
    // A millisecond or less of always the same work.
    void measure()
    {
        static const QString text =
            QStringLiteral("Accuracy, size and time of a network, with and without integers, for yardsticks. ").repeated(6);
        QElapsedTimer clock;
        clock.start();
        int height = 0;
        for (int width = 200; width < 200 + kRounds; ++width) // other widths and texts: nothing is remembered
            height += QFontMetrics(QGuiApplication::font()).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text).height();
        m_ms.push_back(height > 0 ? static_cast<double>(clock.nsecsElapsed()) / 1e6 : 0.0);
    }

    double medianMs() const
    {
        std::vector<double> sorted = m_ms;
        if (sorted.empty())
            return 0.0;
        std::nth_element(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2), sorted.end());
        return sorted[sorted.size() / 2];
    }
    // 1 on that machine and on faster ones.
    double slowness() const { return std::max(1.0, medianMs() / kReferenceMs); }

private:
    static constexpr int kRounds = 4;
    static constexpr double kReferenceMs = 0.4;

    std::vector<double> m_ms;
};

} // namespace quantoscope
