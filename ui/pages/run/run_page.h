// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "pages/run/checks_panel.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QToolButton;

namespace quantoscope {

class PlanPanel;
class PyTorchFold;
class QueueView;
class RunExports;
class SettingsPanel;

// Starting runs and following them: what to run and how, what is known before the start, Start, and the queue.
class RunPage : public Page
{
    Q_OBJECT

public:
    explicit RunPage(AppState &state);

    void shown() override;
    void retranslate() override;
    bool isSettled() const override { return !m_checkDelay.isActive() && !m_checking; }

    RunExports &exports() { return *m_exports; }

private:
    QWidget *makeStartRow();
    void scheduleCheck();
    void check();
    void checkStudy();
    void showStart();
    void start();
    double expectedSeconds(const std::vector<RunRequest> &requests, const std::vector<RunCheck> &checks) const;

    QLabel *m_title;
    PlanPanel *m_plan;
    SettingsPanel *m_settings;
    ChecksPanel *m_checks;
    QPushButton *m_start;
    QLabel *m_expected;
    QToolButton *m_more;
    QLabel *m_said;
    RunExports *m_exports;
    QueueView *m_queue;
    PyTorchFold *m_pytorch;
    QTimer m_checkDelay;
    bool m_checking = false;
    bool m_stale = true;                // something changed while the page was not seen
    std::vector<RunRequest> m_requests; // of the plan, as last checked
    std::vector<RunCheck> m_checked;
};

} // namespace quantoscope
