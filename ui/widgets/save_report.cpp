// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/save_report.h"

#include <QCoreApplication>

namespace quantoscope {
namespace {

struct SaveReport {
    Q_DECLARE_TR_FUNCTIONS(SaveReport)
};

} // namespace

void sayWhereSaved(AppState &state, const QString &file)
{
    state.say(SaveReport::tr("Saved %1").arg(file));
}

} // namespace quantoscope
