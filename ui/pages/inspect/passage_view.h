// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/inspect/inspected_runs.h"

#include <QTextBrowser>

namespace quantoscope {

// A question with its passage, in which the answers of both runs are marked: FP32's underlined, the other's on a coloured ground.
class PassageView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit PassageView(QWidget *parent = nullptr);

    void show(const InspectedRuns &runs, const AnswerPair &pair);
};

} // namespace quantoscope
