// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_context.h"
#include "engine/model_session.h"
#include "engine/run_request.h"
#include "study/run.h"
#include "study/study_file.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace quantoscope {

// A run that waits to be carried out, with the id that it will have in its study.
struct QueuedRun {
    std::string id;
    RunRequest request;
    CancelToken cancel = {}; // of this run alone: it ends as cancelled, the others go on
    bool isNew = false;      // it was never begun: what the file has under its id is somebody else's, and it gets another id
};

// Hears how a queue goes on. All functions are called on the working thread; what is not overridden is not heard.
// Each run ends with exactly one runStored or runFailed; after a cancel (or a failure that stops the queue) the runs that were not
// finished, begun or not, end with runFailed and the code Cancelled. runTimed follows runStored where a time is measured.
class RunObserver
{
public:
    virtual ~RunObserver() = default;

    virtual void runStarted(const std::string &id);
    // Somebody else stored a run under this id meanwhile: from now on this one has another.
    virtual void runRenamed(const std::string &id, const std::string &newId);
    // `fraction` is 0..1 of this run alone, its share of the group's timing included; `what` says what is done now.
    virtual void runProgress(const std::string &id, double fraction, const Message &what);
    virtual void runStored(const Run &run); // in the file now, with accuracy and size; its time is still to come
    virtual void runFailed(const std::string &id, const Error &error);
    // Measured in turns with the runs of its group, and stored. `layerMs` is by layer name, milliseconds for one batch.
    virtual void runTimed(const std::string &id, const Latency &latency, const std::map<std::string, double> &layerMs);
    // The times of a group could not be measured; its runs stay stored without.
    virtual void timingFailed(const std::vector<std::string> &ids, const Error &error);
};

// Opens the session that the runs of one group share. A front end gives its own open session where the request is the same, so
// that its statistics and its baseline are used and nothing is calibrated twice. Called on the working thread.
using SessionProvider = std::function<Result<std::shared_ptr<ModelSession>>(const SessionRequest &)>;

struct ExecuteRunsOptions {
    SessionProvider session;         // empty = ModelSession::open
    bool stopAtFirstFailure = false; // else the other runs go on
};

// How many runs of a queue ended how. Runs that the file held already count as stored.
struct ExecutedRuns {
    int stored = 0;
    int failed = 0;
};

// Carries out a queue and stores each run in the file as it ends. Runs with the same SessionRequest share one session, whatever
// their place in the queue, and are timed in turns when all of them are there. A run whose id the file holds already is not done
// again, unless it isNew; if its time is missing, the times of its group are measured. Where another process stored a run under the same id
// after the queue began, the run gets a fresh id.
// Errors: BadUsage when an id is empty or stands twice ("engine.queue_ids"); Cancelled (what is finished stays); a study file that
// cannot be read; with stopAtFirstFailure what the failed run gives. A run whose id in the file belongs to a run with other
// settings fails with BadUsage ("engine.id_taken").
Result<ExecutedRuns> executeRuns(const std::vector<QueuedRun> &queue, StudyFile &file, const RunContext &context,
                                 RunObserver *observer = nullptr, const ExecuteRunsOptions &options = {});

// A readable id that is not among `taken`: "resnet18/static", then "resnet18/static-2" …
std::string freshRunId(const RunRequest &request, const std::set<std::string> &taken);

// Stores a finished run. Where another process took its id meanwhile, it gets a fresh one that is not `reserved` either; run.id says which.
// Errors: as StudyFile::addRun.
Status storeUnderFreeId(Run &run, const RunRequest &request, const std::set<std::string> &reserved, StudyFile &file);

} // namespace quantoscope
