// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/resource.h>

#include <cstdio>

namespace quantoscope {

// How much of the machine others took while something was measured (time stolen from a virtual machine included): figures in seconds are
// this program's only where others leave it alone.
class OtherWork
{
public:
    OtherWork()
        : m_before(now())
    {
    }

    // Share of all processors' time since construction that went to other processes, 0 … 1.
    double share() const
    {
        const Ticks after = now();
        const double total = after.total - m_before.total;
        return total > 0.0 ? (after.busy - m_before.busy - (after.own - m_before.own)) / total : 0.0;
    }
    // An X server and the system's own services take a few percent.
    bool isQuiet() const { return share() < 0.1; }

private:
    struct Ticks { // hundredths of a second
        double total = 0.0, busy = 0.0, own = 0.0;
    };

    static double hundredths(const timeval &time)
    {
        return static_cast<double>(time.tv_sec) * 1e2 + static_cast<double>(time.tv_usec) / 1e4;
    }

    static Ticks now()
    {
        Ticks ticks;
        double value[8] = {}; // user, nice, system, idle, waiting for a disk, interrupts twice, stolen
        if (std::FILE *file = std::fopen("/proc/stat", "r")) {
            const int found = std::fscanf(file, "cpu %lf %lf %lf %lf %lf %lf %lf %lf", &value[0], &value[1], &value[2], &value[3],
                                          &value[4], &value[5], &value[6], &value[7]);
            std::fclose(file);
            for (int i = 0; i < found; ++i) {
                ticks.total += value[i];
                ticks.busy += i == 3 || i == 4 ? 0.0 : value[i];
            }
        }
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        ticks.own = hundredths(usage.ru_utime) + hundredths(usage.ru_stime);
        return ticks;
    }

    Ticks m_before;
};

} // namespace quantoscope
