// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/run.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QTableWidget;

namespace quantoscope {

class AppState;
class EmptyPlace;

// Times of one network under the same conditions, from runs of the study: milliseconds a batch, medians.
struct MethodTime {
    std::string model;
    double staticMs = 0.0, dynamicMs = 0.0;
    double floatMs = 0.0; // 0: there is no such run
};
// Every network whose static and dynamic run were measured (not simulated) with the same backend, threads and batch; the latest of each.
std::vector<MethodTime> methodTimes(const std::vector<std::shared_ptr<const Run>> &runs);

// What static and dynamic cost in time, measured here; where nothing was measured yet, the button that does.
class MethodTimesView : public QWidget
{
    Q_OBJECT

public:
    explicit MethodTimesView(AppState &state, QWidget *parent = nullptr);
    void refresh();
    void retranslate();

private:
    AppState &m_state;
    EmptyPlace *m_place;
    QTableWidget *m_table;
    QLabel *m_note;
};

} // namespace quantoscope
