// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run_request.h"

#include <cstdint>
#include <vector>

namespace quantoscope {

class Settings;

// A run and what one image or one sequence costs its network.
struct ExpectedRun {
    RunRequest request;
    std::int64_t macs = 0; // multiply-adds
};

// Seconds that runs take together on the machine where the rates were measured (two cores with AVX-512 and VNNI): loading, calibration, the
// float answers to compare with, evaluation, and the time to measure latency, from multiply-adds times images.
double usualSeconds(const std::vector<ExpectedRun> &runs);

// What runs are expected to take on this machine: usualSeconds() times a factor that earlier runs taught and that is remembered between
// starts. Thread: GUI.
class RunTimes
{
public:
    explicit RunTimes(Settings &settings);

    double expectedSeconds(const std::vector<ExpectedRun> &runs) const;
    // Runs that went through from beginning to end took `seconds`.
    void learn(const std::vector<ExpectedRun> &runs, double seconds);

private:
    Settings &m_settings;
};

} // namespace quantoscope
