// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"

#include <QFrame>
#include <QTimer>

#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QSpinBox;

namespace quantoscope {

// How runs are carried out: backend, threads, batch, tokens; images, images to calibrate with, seed; the time for latency.
// What is changed here is AppState's; what is changed elsewhere is shown here.
class SettingsPanel : public QFrame
{
    Q_OBJECT

public:
    explicit SettingsPanel(AppState &state, QWidget *parent = nullptr);

    void retranslate();

private:
    QLabel *addField(QGridLayout &grid, int row, int column, QWidget *field, const QString &topic);
    void showState();
    void takeSettings(); // from the fields
    void takeData();
    bool isText() const;

    AppState &m_state;
    QLabel *m_title;
    QComboBox *m_backend;
    QSpinBox *m_threads, *m_batch, *m_sequence, *m_images, *m_calibration, *m_seed;
    QDoubleSpinBox *m_budget;
    QLabel *m_backendLabel, *m_threadsLabel, *m_batchLabel, *m_sequenceLabel, *m_imagesLabel, *m_calibrationLabel, *m_seedLabel,
        *m_budgetLabel;
    QWidget *m_sequenceCell = nullptr;
    QTimer m_dataDelay; // opening the data anew waits until the number is typed
    bool m_showing = false;
};

} // namespace quantoscope
