// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/run/plan_panel.h"

#include "charts/chart_words.h"
#include "widgets/flow_layout.h"
#include "words/field_terms.h"
#include "words/run_text.h"
#include "words/time_text.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace quantoscope {
namespace {

constexpr int kIndent = 22; // of a radio button's text

} // namespace

PlanPanel::PlanPanel(AppState &state, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_title(new QLabel)
    , m_group(new QButtonGroup(this))
    , m_ticks(new QWidget)
{
    setObjectName(QStringLiteral("runPlan"));
    setProperty("role", "card");
    m_title->setProperty("role", "subtitle");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addSpacing(6);
    addChoice(RunPlan::FourMethods, QStringLiteral("planFour"));
    addChoice(RunPlan::Recipe, QStringLiteral("planRecipe"));
    addChoice(RunPlan::Study, QStringLiteral("planStudy"));
    addChoice(RunPlan::Backends, QStringLiteral("planBackends"));
    auto *flow = new FlowLayout(16, 4, m_ticks);
    flow->setContentsMargins(kIndent, 0, 0, 0);
    for (const std::string &backend : state.engine().backends()) {
        const QString name = QString::fromStdString(backend);
        auto *tick = new QCheckBox; // its text is set with the others
        tick->setObjectName(QStringLiteral("backend-") + name);
        tick->setChecked(backend == "onednn" || backend == "torch");
        connect(tick, &QCheckBox::toggled, this, [this] { emit changed(); });
        flow->addWidget(tick);
        m_backends.emplace_back(backend, tick);
    }
    column->addWidget(m_ticks);
    column->addStretch();
    m_choices.front().button->setChecked(true);
    m_ticks->hide();

    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool on) {
        if (!on)
            return;
        m_ticks->setVisible(plan() == RunPlan::Backends);
        emit changed();
    });
    connect(&state, &AppState::modelChanged, this, &PlanPanel::describe);
    connect(&state, &AppState::runSettingsChanged, this, &PlanPanel::describe);
    connect(&state.recipe(), &RecipeDocument::changed, this, &PlanPanel::describe);
}

void PlanPanel::addChoice(RunPlan plan, const QString &name)
{
    Choice choice{plan, new QRadioButton, new QLabel};
    choice.button->setObjectName(name);
    choice.meaning->setProperty("role", "muted");
    choice.meaning->setWordWrap(true);
    choice.meaning->setIndent(kIndent);
    choice.meaning->setMinimumWidth(0);
    m_group->addButton(choice.button);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(choice.button);
    column->addWidget(choice.meaning);
    m_choices.push_back(choice);
}

RunPlan PlanPanel::plan() const
{
    const auto chosen = std::find_if(m_choices.begin(), m_choices.end(), [](const Choice &choice) { return choice.button->isChecked(); });
    return chosen == m_choices.end() ? RunPlan::FourMethods : chosen->plan;
}

void PlanPanel::choose(RunPlan plan)
{
    for (const Choice &choice : m_choices) {
        if (choice.plan == plan)
            choice.button->setChecked(true);
    }
}

std::vector<std::string> PlanPanel::backends() const
{
    std::vector<std::string> ticked;
    for (const auto &[backend, tick] : m_backends) {
        if (tick->isChecked())
            ticked.push_back(backend);
    }
    return ticked;
}

void PlanPanel::showStudySeconds(double seconds)
{
    m_studySeconds = seconds;
    describe();
}

void PlanPanel::describe()
{
    const bool open = m_state.model() != nullptr;
    const QString model = open ? modelTitle(m_state.model()->model->name) : QString();
    for (const Choice &choice : m_choices) {
        QString meaning;
        if (choice.plan == RunPlan::Study) {
            const std::vector<RunRequest> requests = wholeStudy(m_state);
            std::set<std::string> networks;
            for (const RunRequest &request : requests)
                networks.insert(request.session.model);
            const QString runs = tr("%n run(s)", nullptr, static_cast<int>(requests.size()));
            meaning = tr("%1 on %n network(s)", nullptr, static_cast<int>(networks.size())).arg(runs);
            if (m_studySeconds >= 0.0)
                meaning = tr("%1, about %2").arg(meaning, roughDurationText(m_studySeconds));
        } else if (!open) {
            meaning = tr("No network is open.");
        } else if (choice.plan == RunPlan::FourMethods) {
            QStringList methods;
            for (const RunRequest &request : fourMethods(m_state))
                methods << methodAndSettings(request);
            meaning = tr("%1: %2").arg(model, methods.join(QStringLiteral(" · ")));
        } else if (choice.plan == RunPlan::Recipe) {
            meaning = runTitle(m_state.runRequest(m_state.recipe().recipe()));
        } else {
            meaning = tr("The same recipe, one run a backend");
        }
        choice.meaning->setText(meaning);
        choice.button->setAccessibleDescription(meaning);
    }
}

void PlanPanel::retranslate()
{
    m_title->setText(tr("What to run"));
    for (const Choice &choice : m_choices) {
        switch (choice.plan) {
        case RunPlan::FourMethods: choice.button->setText(tr("The study's &methods")); break;
        case RunPlan::Recipe: choice.button->setText(tr("This reci&pe")); break;
        case RunPlan::Study: choice.button->setText(tr("The &whole study")); break;
        case RunPlan::Backends: choice.button->setText(tr("This recipe &on several backends")); break;
        }
    }
    for (const auto &[backend, tick] : m_backends) {
        tick->setText(backendTitle(backend));
        tick->setToolTip(tr("On the command line: --backend %1").arg(QString::fromStdString(backend)));
    }
    describe();
}

} // namespace quantoscope
