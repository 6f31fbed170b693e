// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/observer_task.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace quantoscope {

namespace {

struct Asked {
    ObserverQuestion question;
    int bits;
};
constexpr std::array<Asked, 6> kAsked{{{ObserverQuestion::Best, 4},
                                       {ObserverQuestion::Worst, 4},
                                       {ObserverQuestion::BestButMse, 4},
                                       {ObserverQuestion::Worst, 8},
                                       {ObserverQuestion::BestButMse, 3},
                                       {ObserverQuestion::Best, 8}}};
constexpr std::size_t kLayerStride = 7; // neighbours in a network look alike

} // namespace

ObserverTask observerTask(const std::vector<std::string> &layers, int number)
{
    const auto n = static_cast<std::size_t>(std::max(0, number));
    const Asked &asked = kAsked[n % kAsked.size()];
    return {layers[n * kLayerStride % layers.size()], asked.bits, asked.question};
}

std::vector<ObserverKind> rightObservers(const std::vector<RangeAssessment> &assessments, ObserverQuestion question, double toleranceDb)
{
    std::vector<const RangeAssessment *> asked;
    for (const RangeAssessment &one : assessments) {
        if (question != ObserverQuestion::BestButMse || one.observer.kind != ObserverKind::Mse)
            asked.push_back(&one);
    }
    const double sign = question == ObserverQuestion::Worst ? -1.0 : 1.0;
    double winner = -1e300;
    for (const RangeAssessment *one : asked)
        winner = std::max(winner, sign * one->sqnrDb);
    std::vector<ObserverKind> right;
    for (const RangeAssessment *one : asked) {
        if (sign * one->sqnrDb >= winner - toleranceDb)
            right.push_back(one->observer.kind);
    }
    return right;
}

} // namespace quantoscope
