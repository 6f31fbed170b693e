// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_context.h"

#include <chrono>
#include <string>

namespace quantoscope {

// Shows on stderr how far a job is and how long it will take: a bar that is drawn over itself on a terminal, a plain line now
// and then elsewhere. Standard output stays free for results.
class ProgressBar
{
public:
    ProgressBar();
    ~ProgressBar() { clear(); }
    ProgressBar(const ProgressBar &) = delete;
    ProgressBar &operator=(const ProgressBar &) = delete;

    ProgressSink sink();
    void clear(); // takes the bar off the terminal, so that a result can be printed

private:
    using Clock = std::chrono::steady_clock;

    void show(const Progress &progress);
    void drawBar(double fraction, const std::string &text);

    bool m_terminal = false;
    bool m_drawn = false;
    std::string m_lastStep;
    Clock::time_point m_start = Clock::now();
    Clock::time_point m_lastShown;
};

// "1 min 20 s", "45 s".
std::string durationText(double seconds);

} // namespace quantoscope
