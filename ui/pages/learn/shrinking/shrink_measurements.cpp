// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/shrinking/shrink_measurements.h"

namespace quantoscope {

ShrinkMeasurements::ShrinkMeasurements(AppState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
}

const ReplacedWeightResult *ShrinkMeasurements::find(const ShrinkSetting &setting) const
{
    const auto found = m_known.find(setting);
    return found == m_known.end() ? nullptr : &found->second;
}

std::map<int, ReplacedWeightResult> ShrinkMeasurements::of(const std::string &layer, ShrinkMethod method) const
{
    std::map<int, ReplacedWeightResult> own;
    for (const auto &[setting, result] : m_known) {
        if (setting.layer == layer && setting.method == method)
            own.emplace(setting.percent, result);
    }
    return own;
}

// The window's own session where that is ResNet-18 on as many images of the sample: its baseline is known already.
SessionRequest ShrinkMeasurements::request() const
{
    const SessionRequest open = m_state.sessionRequest();
    SessionRequest request;
    request.model = ModelChoice().what;
    request.images = kImages;
    request.workThreads = open.workThreads;
    const bool same = open.model == request.model && open.load == request.load && open.data == request.data && open.images == kImages &&
                      !open.imageInput && open.dataOptions == request.dataOptions;
    return same ? open : request;
}

void ShrinkMeasurements::measure(const ShrinkSetting &setting, const std::shared_ptr<const ShrinkLayer> &layer, const QString &tag,
                                 const Finished &finished)
{
    if (const ReplacedWeightResult *known = find(setting)) {
        m_state.engineJobs().cancelTag(tag); // of an older setting
        finished(*known);
        return;
    }
    JobOptions options;
    options.title = tr("Measuring the accuracy with %1 made smaller").arg(QString::fromStdString(setting.layer));
    options.tag = tag;
    options.visible = true;
    ++m_pending;
    m_state.engineJobs().submit<ReplacedWeightResult>(
        options,
        [engine = &m_state.engine(), request = request(), setting, layer](const RunContext &context) {
            return engine->evaluateReplacedWeight(request, {setting.layer, layer->weight(setting.method, setting.percent / 100.0)},
                                                  context);
        },
        this,
        [this, setting, finished](Result<ReplacedWeightResult> result) {
            --m_pending;
            if (result)
                m_known[setting] = *result;
            finished(result);
            emit changed();
        });
    emit changed();
}

} // namespace quantoscope
