// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"
#include "teach/shrink_layer.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <tuple>

namespace quantoscope {

// What one knob setting of the chapter is.
struct ShrinkSetting {
    std::string layer;
    ShrinkMethod method = ShrinkMethod::PruneWeights;
    int percent = 0; // left out, 0..100

    auto operator<=>(const ShrinkSetting &) const = default;
};

// The accuracies of ResNet-18 with one layer made smaller, measured on 500 images of the sample by jobs of the engine, each once.
// A newer setting replaces one that waits or is measured. Thread: GUI.
class ShrinkMeasurements : public QObject
{
    Q_OBJECT

public:
    explicit ShrinkMeasurements(AppState &state, QObject *parent = nullptr);

    static constexpr int kImages = 500;

    const ReplacedWeightResult *find(const ShrinkSetting &setting) const; // null: not measured
    // The measured ones of a layer and method, by percent.
    std::map<int, ReplacedWeightResult> of(const std::string &layer, ShrinkMethod method) const;
    // `finished` hears the result once: at once where it is known already.
    using Finished = std::function<void(const Result<ReplacedWeightResult> &)>;
    void measure(const ShrinkSetting &setting, const std::shared_ptr<const ShrinkLayer> &layer, const QString &tag,
                 const Finished &finished);
    bool isMeasuring() const { return m_pending > 0; }

signals:
    void changed(); // begun or ended

private:
    SessionRequest request() const;

    AppState &m_state;
    std::map<ShrinkSetting, ReplacedWeightResult> m_known;
    int m_pending = 0;
};

} // namespace quantoscope
