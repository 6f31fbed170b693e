// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/study_document.h"
#include "datasets/dataset.h"
#include "metrics/answer_changes.h"

#include <QImage>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace quantoscope {

// One item whose answer is not the same in both runs.
struct ChangedItem {
    AnswerPair pair;
    QImage picture; // null for questions, or where the data are not at hand
};

// Two runs of one network beside each other: everything that Inspect shows, gathered off the GUI thread.
struct InspectedRuns {
    RunPointer baseline, run; // with predictions
    DataSource data;          // empty where it is not at hand
    std::vector<std::string> classNames;
    AnswerChanges changes;
    std::vector<ClassChange> classes;
    std::vector<ChangedItem> changed;          // lost, gained, both wrong
    ConfusionMatrix before, after;             // of all classes, in their order of display
    ConfusionMatrix beforeFolded, afterFolded; // of the super-classes; 0 classes where there are none
    std::vector<int> order;                    // class shown at each place of the matrices: by super-class
};

// `data` is what is open in the window; it is used where it is the runs' own, else the bundled sample is opened for runs on it.
// Errors: as pairAnswers. Thread: any.
Result<std::shared_ptr<const InspectedRuns>> inspectRuns(RunPointer baseline, RunPointer run, const std::optional<DataSource> &data);

} // namespace quantoscope
