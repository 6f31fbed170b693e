// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"
#include "downloads/data_download.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace quantoscope {

// The way to a public data set that is not here yet: fetch it or name the file, with progress, and what went wrong. Hidden where the data
// set is in the data folder already, and for networks of another task. What has arrived is opened.
class DownloadPanel : public QWidget
{
    Q_OBJECT

public:
    DownloadPanel(AppState &state, const PublicData &data, QWidget *parent = nullptr);

    void retranslate();
    DataDownload &download() { return m_download; }

signals:
    void arrived(const QString &path);

private:
    void showState();
    void askForFile();
    QString progressText() const;

    AppState &m_state;
    DataDownload m_download;
    QLabel *m_text, *m_progressText, *m_error;
    QPushButton *m_start, *m_file, *m_cancel, *m_discard;
    QProgressBar *m_bar;
    QElapsedTimer m_since; // when receiving began, and what was there then: for the time that is left
    qint64 m_receivedThen = -1;
};

} // namespace quantoscope
