// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace quantoscope {

class DownloadPanel;
struct PublicData;

// Which images or questions calibrate and evaluate, how many of them, and the seed of their choice.
class DataPanel : public QFrame
{
    Q_OBJECT

public:
    explicit DataPanel(AppState &state, QWidget *parent = nullptr);

    void retranslate();

private:
    void choose(); // from the widgets
    void browse();
    void showData(); // what was opened, or why not
    void fillSources();
    void open(const QString &path);
    void addDownload(const PublicData &data);
    Task task() const; // of the open network

    AppState &m_state;
    QLabel *m_title, *m_sourceLabel, *m_imagesLabel, *m_calibrationLabel, *m_seedLabel;
    QComboBox *m_source;
    QPushButton *m_browse;
    QSpinBox *m_images, *m_calibration, *m_seed;
    QLabel *m_opened, *m_error;
    std::vector<DownloadPanel *> m_downloads;
};

} // namespace quantoscope
