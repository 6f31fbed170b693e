// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/layers/recipe_check.h"

namespace quantoscope {
namespace {

constexpr int kDelayMs = 80;

} // namespace

RecipeCheck::RecipeCheck(AppState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &RecipeCheck::ask);
    connect(&state, &AppState::modelChanged, this, [this] {
        m_result.reset(); // of another network's layers
        m_error.reset();
        later();
        emit changed();
    });
    connect(&state.recipe(), &RecipeDocument::changed, this, &RecipeCheck::later);
    connect(&state, &AppState::runSettingsChanged, this, &RecipeCheck::later);
    later();
}

void RecipeCheck::later()
{
    m_pending = true;
    m_delay.start();
}

void RecipeCheck::ask()
{
    const auto model = m_state.model();
    if (!model) {
        m_pending = false;
        return;
    }
    const Recipe recipe = m_state.recipe().recipe();
    const std::string backend = m_state.runSettings().backend;
    m_state.backgroundJobs().submit<BackendCheck>(
        {tr("Asking the backend"), QStringLiteral("layers.check")},
        [engine = &m_state.engine(), model, recipe, backend](const RunContext &) { return engine->checkBackend(*model, recipe, backend); },
        this,
        [this, model](Result<BackendCheck> answer) {
            if (!answer.ok() && answer.error().code == ErrorCode::Cancelled)
                return; // a newer question is under way
            if (model != m_state.model())
                return;
            m_pending = false;
            m_result.reset();
            m_error.reset();
            if (answer.ok())
                m_result = std::move(*answer);
            else
                m_error = answer.error();
            emit changed();
        });
}

} // namespace quantoscope
