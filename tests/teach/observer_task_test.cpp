// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/observer_task.h"

#include "teach/teaching_signal.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace quantoscope {
namespace {

std::vector<RangeAssessment> withDecibels(const std::vector<double> &decibels)
{
    std::vector<RangeAssessment> all;
    for (std::size_t i = 0; i < decibels.size(); ++i) {
        RangeAssessment one;
        one.observer.kind = static_cast<ObserverKind>(i);
        one.sqnrDb = decibels[i];
        all.push_back(one);
    }
    return all;
}

TEST(ObserverTask, rightAreTheBestAndWhoeverIsAsGood)
{
    using testing::ElementsAre;
    const auto all = withDecibels({10.0, 12.0, 20.0, 19.95, 20.05, 10.05});
    EXPECT_THAT(rightObservers(all, ObserverQuestion::Best),
                ElementsAre(ObserverKind::Histogram, ObserverKind::Percentile, ObserverKind::Mse));
    EXPECT_THAT(rightObservers(all, ObserverQuestion::Best, 0.01), ElementsAre(ObserverKind::Mse));
    EXPECT_THAT(rightObservers(all, ObserverQuestion::BestButMse, 0.01), ElementsAre(ObserverKind::Histogram));
    EXPECT_THAT(rightObservers(all, ObserverQuestion::Worst), ElementsAre(ObserverKind::MinMax, ObserverKind::Entropy));
    EXPECT_TRUE(rightObservers({}, ObserverQuestion::Best).empty());
}

TEST(ObserverTask, mseFindsTheBestRangeOfRealDistributions)
{
    for (int i = 0; i < kTeachingSignals; ++i) {
        const auto signal = static_cast<TeachingSignal>(i);
        const TensorStatistics statistics = statisticsOf(teachingSignal(signal, 20000), 8);
        const auto right = rightObservers(compareObservers(statistics, {4}), ObserverQuestion::Best, 0.3);
        EXPECT_THAT(right, testing::Contains(ObserverKind::Mse)) << teachingSignalName(signal);
    }
}

TEST(ObserverTask, everyNumberIsAnotherQuestion)
{
    const std::vector<std::string> layers{"conv1", "layer1", "layer2", "fc"};
    const ObserverTask first = observerTask(layers, 0);
    EXPECT_EQ(first, (ObserverTask{"conv1", 4, ObserverQuestion::Best}));
    std::set<ObserverQuestion> questions;
    std::set<std::string> asked;
    for (int n = 0; n < 12; ++n) {
        questions.insert(observerTask(layers, n).question);
        asked.insert(observerTask(layers, n).layer);
        EXPECT_NE(observerTask(layers, n), observerTask(layers, n + 1));
    }
    EXPECT_EQ(questions.size(), 3U);
    EXPECT_EQ(asked.size(), layers.size());
    EXPECT_EQ(observerTask(layers, -1), first);
}

} // namespace
} // namespace quantoscope
