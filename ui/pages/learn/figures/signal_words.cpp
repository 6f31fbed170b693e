// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/signal_words.h"

#include <QCoreApplication>

namespace quantoscope {
namespace {

struct SignalWords {
    Q_DECLARE_TR_FUNCTIONS(SignalWords)
};

QString codeOf(TeachingSignal signal)
{
    const std::string_view name = teachingSignalName(signal);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

QString signalTitle(TeachingSignal signal)
{
    switch (signal) {
    case TeachingSignal::Uniform: return SignalWords::tr("Uniform");
    case TeachingSignal::Sine: return SignalWords::tr("Sine");
    case TeachingSignal::Gaussian: return SignalWords::tr("Gaussian");
    case TeachingSignal::HeavyTail: return SignalWords::tr("Heavy tail");
    case TeachingSignal::OneOutlier: return SignalWords::tr("Gaussian with one outlier");
    case TeachingSignal::Relu: return SignalWords::tr("After ReLU");
    case TeachingSignal::Bimodal: return SignalWords::tr("Two peaks");
    }
    return {};
}

std::vector<std::pair<QString, QString>> signalChoices()
{
    std::vector<std::pair<QString, QString>> choices;
    for (int i = 0; i < kTeachingSignals; ++i)
        choices.emplace_back(codeOf(static_cast<TeachingSignal>(i)), signalTitle(static_cast<TeachingSignal>(i)));
    return choices;
}

std::optional<TeachingSignal> signalOf(const QString &code)
{
    for (int i = 0; i < kTeachingSignals; ++i) {
        if (code == codeOf(static_cast<TeachingSignal>(i)))
            return static_cast<TeachingSignal>(i);
    }
    return std::nullopt;
}

} // namespace quantoscope
