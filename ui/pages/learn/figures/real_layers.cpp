// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/real_layers.h"

namespace quantoscope {
namespace {

constexpr char kModel[] = "resnet18";
constexpr int kImages = 64; // a second or two; enough for a distribution

} // namespace

RealLayers::RealLayers(AppState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
}

void RealLayers::load()
{
    const bool isOpen = m_state.model() && m_state.modelChoice().what == kModel;
    const auto open = isOpen ? m_state.calibration() : nullptr;
    if (open && open != m_calibration) {
        m_calibration = open;
        m_error.reset();
        emit changed();
        return;
    }
    if (m_calibration || m_loading)
        return;
    m_loading = true;
    m_error.reset();
    emit changed();
    SessionRequest request;
    request.model = kModel;
    request.calibrationImages = kImages;
    request.images = 1;
    request.workThreads = m_state.settings().workThreads();
    m_state.engineJobs().submit<std::shared_ptr<const Calibration>>(
        {tr("Calibrating ResNet-18 for the chapter"), QStringLiteral("learn.calibrate"), true},
        [this, request](const RunContext &context) {
            return m_state.engine().calibrate(request, presetRecommended(Method::Static), context);
        },
        this,
        [this](Result<std::shared_ptr<const Calibration>> answer) {
            m_loading = false;
            if (answer.ok())
                m_calibration = *answer;
            else
                m_error = answer.error();
            emit changed();
        });
}

std::vector<std::string> RealLayers::layers() const
{
    std::vector<std::string> names;
    if (!m_calibration)
        return names;
    for (const Node &node : m_calibration->fused.nodes) {
        const TensorStatistics *seen = statistics(node.name);
        if (seen && seen->count > 0 && !keepsScaleOfInput(node.op) && node.op != OpType::Input)
            names.push_back(node.name);
    }
    return names;
}

const TensorStatistics *RealLayers::statistics(const std::string &layer) const
{
    if (!m_calibration)
        return nullptr;
    const auto found = m_calibration->statistics.tensors.find(layer);
    return found == m_calibration->statistics.tensors.end() ? nullptr : &found->second;
}

bool RealLayers::isOpen(const std::string &layer) const
{
    return m_state.model() && m_state.model()->model->graph.find(layer).has_value();
}

} // namespace quantoscope
