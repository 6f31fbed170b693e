// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions/run_plans.h"

#include <QFrame>

#include <array>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QRadioButton;

namespace quantoscope {

// What to run: this recipe, the four methods, the whole study, or the recipe on several backends. Each choice says beneath what it means
// now.
class PlanPanel : public QFrame
{
    Q_OBJECT

public:
    explicit PlanPanel(AppState &state, QWidget *parent = nullptr);

    RunPlan plan() const;
    void choose(RunPlan plan);
    std::vector<std::string> backends() const; // ticked ones
    std::vector<RunRequest> requests() const { return planRequests(m_state, plan(), backends()); }
    void showStudySeconds(double seconds); // < 0 = not known yet

    void retranslate();

signals:
    void changed();

private:
    struct Choice {
        RunPlan plan;
        QRadioButton *button;
        QLabel *meaning;
    };
    void addChoice(RunPlan plan, const QString &name);
    void describe();

    AppState &m_state;
    QLabel *m_title;
    QButtonGroup *m_group;
    std::vector<Choice> m_choices;
    std::vector<std::pair<std::string, QCheckBox *>> m_backends;
    QWidget *m_ticks;
    double m_studySeconds = -1.0;
};

} // namespace quantoscope
