// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run_state_words.h"

#include <QCoreApplication>

namespace quantoscope {
namespace {

struct RunStates {
    Q_DECLARE_TR_FUNCTIONS(RunStates)
};

} // namespace

QString runStateText(RunState state)
{
    switch (state) {
    case RunState::Waiting: return RunStates::tr("waiting");
    case RunState::Running: return RunStates::tr("running");
    case RunState::Timing: return RunStates::tr("timing");
    case RunState::Done: return RunStates::tr("done");
    case RunState::Failed: return RunStates::tr("failed");
    case RunState::Cancelled: return RunStates::tr("cancelled");
    }
    return {};
}

QString runStateText(const QueueEntry &entry)
{
    return entry.awaitsTiming() ? RunStates::tr("waiting to be timed") : runStateText(entry.state);
}

} // namespace quantoscope
