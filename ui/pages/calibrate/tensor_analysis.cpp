// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/calibrate/tensor_analysis.h"

#include "observers/weight_statistics.h"
#include "workers/job_queue.h"

namespace quantoscope {
namespace {

constexpr std::size_t kMostReports = 400; // of each kind; a report of weights has some kB

QString specKey(NodeId node, const QuantSpec &spec)
{
    return QStringLiteral("%1/%2/%3/%4").arg(node).arg(spec.bits).arg(static_cast<int>(spec.scheme)).arg(static_cast<int>(spec.range));
}

WeightReport weightReport(const Node &node, QuantSpec spec, std::int32_t weightLimit, const TensorStatistics &statistics)
{
    WeightReport report;
    for (const ObserverKind observer : {ObserverKind::MinMax, ObserverKind::Mse}) {
        for (const Granularity granularity : {Granularity::PerTensor, Granularity::PerChannel}) {
            spec.granularity = granularity;
            report.choices.push_back({granularity, observer, estimateWeights(node, spec, {observer}, weightLimit)});
        }
    }
    report.channels = summarizeChannels(statistics.channels, spec);
    return report;
}

} // namespace

TensorAnalysis::TensorAnalysis(JobQueue &jobs, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
{
    connect(this, &TensorAnalysis::weightsCounted, this, &TensorAnalysis::countNext);
}

void TensorAnalysis::setCalibration(std::shared_ptr<const Calibration> calibration)
{
    m_calibration = std::move(calibration);
    ++m_generation;
    m_pending.clear();
    m_uncounted.clear();
    m_activations.clear();
    m_weights.clear();
    m_weightStatistics.clear();
    m_channelStatistics.clear();
}

template <typename T>
void TensorAnalysis::ask(const QString &key, const QString &tag, std::function<T()> work,
                         std::function<void(std::shared_ptr<const T>)> store)
{
    if (m_pending.contains(key))
        return;
    m_pending.insert(key);
    m_jobs.submit<std::shared_ptr<const T>>(
        {QString(), tag},
        [work = std::move(work)](const RunContext &) -> Result<std::shared_ptr<const T>> { return std::make_shared<const T>(work()); },
        this,
        [this, key, store = std::move(store), generation = m_generation](Result<std::shared_ptr<const T>> answer) {
            if (generation != m_generation)
                return;
            m_pending.remove(key);
            // Replaced by a newer question, which is under way; the old one is asked again when it is wanted again.
            if (answer.ok()) {
                limitCache();
                store(std::move(*answer));
            } else {
                m_uncounted.clear();
            }
            emit changed();
        });
}

void TensorAnalysis::limitCache()
{
    if (m_activations.size() > kMostReports)
        m_activations.clear();
    if (m_weights.size() > kMostReports)
        m_weights.clear();
    if (m_channelStatistics.size() > kMostReports)
        m_channelStatistics.clear();
}

std::shared_ptr<const ActivationReport> TensorAnalysis::activation(NodeId node, const QuantSpec &spec)
{
    const QString key = QStringLiteral("activation/") + specKey(node, spec);
    const auto known = m_activations.find(key);
    if (known != m_activations.end())
        return known->second;
    const auto found = m_calibration->statistics.tensors.find(m_calibration->fused.at(node).name);
    if (found == m_calibration->statistics.tensors.end())
        return nullptr;
    ask<ActivationReport>(
        key, QStringLiteral("calibrate.activation"),
        [calibration = m_calibration, statistics = &found->second, spec] {
            return ActivationReport{compareObservers(*statistics, spec), summarizeChannels(statistics->channels, spec)};
        },
        [this, key](std::shared_ptr<const ActivationReport> report) { m_activations[key] = std::move(report); });
    return nullptr;
}

std::shared_ptr<const WeightReport> TensorAnalysis::weights(NodeId node, const QuantSpec &spec, std::int32_t weightLimit)
{
    const auto statistics = weightStatistics(node);
    if (!statistics)
        return nullptr;
    const QString key = QStringLiteral("weights/%1/%2").arg(specKey(node, spec)).arg(weightLimit);
    const auto known = m_weights.find(key);
    if (known != m_weights.end())
        return known->second;
    ask<WeightReport>(
        key, QStringLiteral("calibrate.weights"),
        [calibration = m_calibration, node, spec, weightLimit, statistics] {
            return weightReport(calibration->fused.at(node), spec, weightLimit, *statistics);
        },
        [this, key](std::shared_ptr<const WeightReport> report) { m_weights[key] = std::move(report); });
    return nullptr;
}

std::shared_ptr<const TensorStatistics> TensorAnalysis::weightStatistics(NodeId node)
{
    const auto known = m_weightStatistics.find(node);
    if (known != m_weightStatistics.end())
        return known->second;
    ask<TensorStatistics>(
        QStringLiteral("count/%1").arg(node), {},
        [calibration = m_calibration, node] { return quantoscope::weightStatistics(calibration->fused.at(node).param("weight")); },
        [this, node](std::shared_ptr<const TensorStatistics> statistics) {
            m_weightStatistics[node] = std::move(statistics);
            emit weightsCounted(node);
        });
    return nullptr;
}

std::shared_ptr<const TensorStatistics> TensorAnalysis::channelStatistics(NodeId node, int channel)
{
    const QString key = QStringLiteral("channel/%1/%2").arg(node).arg(channel);
    const auto known = m_channelStatistics.find(key);
    if (known != m_channelStatistics.end())
        return known->second;
    ask<TensorStatistics>(
        key, QStringLiteral("calibrate.channel"),
        [calibration = m_calibration, node, channel] {
            return quantoscope::weightStatistics(calibration->fused.at(node).param("weight"), channel);
        },
        [this, key](std::shared_ptr<const TensorStatistics> statistics) { m_channelStatistics[key] = std::move(statistics); });
    return nullptr;
}

void TensorAnalysis::countWeights(const std::vector<NodeId> &nodes)
{
    m_uncounted.insert(m_uncounted.end(), nodes.begin(), nodes.end());
    countNext();
}

// One job at a time, so that what the user asks for is not behind all of them.
void TensorAnalysis::countNext()
{
    while (!m_uncounted.empty() && m_weightStatistics.count(m_uncounted.front()) > 0)
        m_uncounted.pop_front();
    if (!m_uncounted.empty())
        weightStatistics(m_uncounted.front());
}

} // namespace quantoscope
