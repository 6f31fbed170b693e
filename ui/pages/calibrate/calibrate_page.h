// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

class QLabel;
class QProgressBar;
class QSplitter;
class QStackedWidget;

namespace quantoscope {

class EmptyPlace;
class TensorAnalysis;
class TensorList;
class TensorView;

// Calibration: run once, then the range of every activation and weight to see and to change. Before it, a place that says so.
class CalibratePage : public Page
{
    Q_OBJECT

public:
    explicit CalibratePage(AppState &state);

    void shown() override;
    void retranslate() override;
    bool isSettled() const override;

private:
    void shareRoom();
    void takeCalibration();
    void showPlace();
    void writeEmptyPlace();
    void writeSubtitle();

    QLabel *m_title;
    QLabel *m_subtitle;
    QStackedWidget *m_stack;
    QWidget *m_before;
    EmptyPlace *m_empty;
    QLabel *m_error;
    QProgressBar *m_busy;
    QSplitter *m_workbench;
    TensorAnalysis *m_analysis;
    TensorList *m_list;
    TensorView *m_view;
    std::optional<Error> m_failure; // of the last try
    double m_presentation = 1.0;    // for which the room is shared
    bool m_shared = false;
};

} // namespace quantoscope
