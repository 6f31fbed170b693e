// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workers/job_queue.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace quantoscope {

class AppState;

// The foot of the window: what the engine does, how far it is, the time left, Cancel; beside it what runs are measured with.
class JobBar : public QWidget
{
    Q_OBJECT

public:
    explicit JobBar(AppState &state, QWidget *parent = nullptr);

    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIdle();
    void showProgress(JobId id, double fraction, const Message &what, double secondsLeft);
    void describeEngine();

    AppState &m_state;
    JobId m_shown = 0;
    QString m_title;
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QLabel *m_engine;
    QTimer *m_saidTimer;
    bool m_wordsWait = false; // of a job, until what was said could be read
};

} // namespace quantoscope
