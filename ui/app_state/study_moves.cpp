// SPDX-License-Identifier: GPL-3.0-or-later
#include "app_state/study_moves.h"

#include "study/study_file.h"

#include <set>

namespace quantoscope {

std::filesystem::path nativePath(const QString &path)
{
    return {path.toStdString()};
}

Status bringOver(const QString &from, const QString &to)
{
    QS_TRY_ASSIGN(const StudyFile source, StudyFile::open(nativePath(from)));
    QS_TRY_ASSIGN(StudyFile target, StudyFile::open(nativePath(to)));
    QS_TRY_ASSIGN(const std::set<std::string> there, target.runIds());
    QS_TRY_ASSIGN(const std::vector<Run> runs, source.runs());
    std::vector<RunLatency> latencies;
    for (const Run &run : runs) {
        if (there.count(run.id) == 0) {
            QS_TRY(target.addRun(run));
            continue;
        }
        if (!run.latency)
            continue;
        RunLatency timed{run.id, *run.latency, {}};
        for (const LayerRecord &layer : run.layers) {
            if (layer.latencyMs)
                timed.layerMs[layer.name] = *layer.latencyMs;
        }
        latencies.push_back(std::move(timed));
    }
    return target.updateLatencies(latencies);
}

} // namespace quantoscope
