// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "study/run.h"
#include "study/study_plan.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace quantoscope {

// What one model's methods get when they have been timed in turns.
struct RunLatency {
    std::string runId;
    Latency latency;
    std::map<std::string, double> layerMs; // by layer name; layers that are not named keep what they have
};

enum class Predictions { Read, Skip };

// A study on disk: one SQLite file of runs and the plan they follow. A run is stored whole or not at all: a process that is
// killed loses only the run under way, and the next one that opens the file goes on. Two processes may use one file.
// Errors of all functions: BadInput, with the file and the reason (missing, damaged, foreign, newer, read-only, no space,
// in use by another process). Nothing stored before is lost by an error.
// Thread: one at a time.
class StudyFile
{
public:
    static Result<StudyFile> create(const std::filesystem::path &path); // the file must not exist
    static Result<StudyFile> open(const std::filesystem::path &path);   // the file must exist; read-only where writing is not allowed
    static Result<StudyFile> openOrCreate(const std::filesystem::path &path);

    StudyFile(StudyFile &&) noexcept;
    StudyFile &operator=(StudyFile &&) noexcept;
    ~StudyFile();

    const std::filesystem::path &path() const;

    // Whether something could be stored now; changes nothing. A file that another process is writing to counts as one that can be.
    Status checkWritable() const;

    // Stores a finished run. Errors: also BadUsage when its id is empty or there already.
    Status addRun(const Run &run);
    // All or none. Errors: also BadUsage when an id is not there.
    Status updateLatencies(const std::vector<RunLatency> &latencies);
    Status clear(); // removes all runs and the plan

    // Writes everything to another file, which appears whole or not at all and replaces what was there. This study stays open on
    // its own file. Copying a study onto itself does nothing.
    Status copyTo(const std::filesystem::path &path) const;

    // A number that differs from the last one when somebody else (another window or process) has changed the file meanwhile; its own
    // changes do not count. Cheap enough to ask every second.
    Result<int> foreignChanges() const;

    Result<std::vector<Run>> runs(Predictions predictions = Predictions::Read) const;          // in the order they were added
    Result<Run> run(const std::string &id, Predictions predictions = Predictions::Read) const; // Errors: also BadUsage, no such run
    Status removeRun(const std::string &id);                                                   // Errors: also BadUsage, no such run
    Result<std::set<std::string>> runIds() const;
    Result<std::optional<StudyPlan>> plan() const;

    // Stores the plan if there is none. Errors: also BadUsage ("study.other-plan") when another plan is there.
    Status setPlan(const StudyPlan &plan);

private:
    struct Database;
    explicit StudyFile(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
};

} // namespace quantoscope
