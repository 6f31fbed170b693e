// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observers/channel_summary.h"
#include "observers/compare_observers.h"
#include "pages/calibrate/calibrated_tensor.h"
#include "passes/estimate_layer.h"

#include <QObject>
#include <QSet>
#include <QString>

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace quantoscope {

class JobQueue;

// What every observer makes of one activation.
struct ActivationReport {
    std::vector<RangeAssessment> observers; // as compareObservers
    ChannelSummary channels;
};

// One way to quantize the weights of a layer.
struct WeightChoice {
    Granularity granularity = Granularity::PerTensor;
    ObserverKind observer = ObserverKind::MinMax;
    WeightEstimate estimate;
};

struct WeightReport {
    std::vector<WeightChoice> choices; // min–max per tensor and per channel, then least error per tensor and per channel
    ChannelSummary channels;
};

// Computes what the page shows of calibrated tensors, on the background queue, and keeps it: nothing is computed twice, and the data is
// never run again. A question answers null the first time; changed() says that there is an answer. Thread: GUI.
class TensorAnalysis : public QObject
{
    Q_OBJECT

public:
    explicit TensorAnalysis(JobQueue &jobs, QObject *parent = nullptr);

    // Forgets everything about another calibration.
    void setCalibration(std::shared_ptr<const Calibration> calibration);
    const std::shared_ptr<const Calibration> &calibration() const { return m_calibration; }

    std::shared_ptr<const ActivationReport> activation(NodeId node, const QuantSpec &spec);
    // The granularity of `spec` does not matter: the report has both.
    std::shared_ptr<const WeightReport> weights(NodeId node, const QuantSpec &spec, std::int32_t weightLimit);
    // The distribution of a layer's weights, or of one output channel of them.
    std::shared_ptr<const TensorStatistics> weightStatistics(NodeId node);
    std::shared_ptr<const TensorStatistics> channelStatistics(NodeId node, int channel);

    // Counts the weights of these layers one after the other, behind what is asked for meanwhile.
    void countWeights(const std::vector<NodeId> &nodes);

    bool isBusy() const { return !m_pending.isEmpty() || !m_uncounted.empty(); }

signals:
    void changed();
    void weightsCounted(int node);

private:
    // Asks for `key` once; `store` puts the answer where the question looks for it.
    template <typename T>
    void ask(const QString &key, const QString &tag, std::function<T()> work, std::function<void(std::shared_ptr<const T>)> store);
    void countNext();
    void limitCache();

    JobQueue &m_jobs;
    std::shared_ptr<const Calibration> m_calibration;
    int m_generation = 0; // of the calibration: late answers about another one are dropped
    QSet<QString> m_pending;
    std::deque<NodeId> m_uncounted;
    std::map<QString, std::shared_ptr<const ActivationReport>> m_activations;
    std::map<QString, std::shared_ptr<const WeightReport>> m_weights;
    std::map<NodeId, std::shared_ptr<const TensorStatistics>> m_weightStatistics;
    std::map<QString, std::shared_ptr<const TensorStatistics>> m_channelStatistics;
};

} // namespace quantoscope
