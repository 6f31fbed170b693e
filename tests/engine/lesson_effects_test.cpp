// SPDX-License-Identifier: GPL-3.0-or-later
// What the bundled lessons say happens does happen, on the sample and with the real engine: each right answer, and each effect at least
// three times as wide as the 95 % interval of what shows it. Minutes: CTest runs it under the label slow.
#include "engine/execute_run.h"
#include "study/run_json.h"
#include "teach/lesson_answer.h"
#include "teach/lesson_json.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <filesystem>

namespace quantoscope {
namespace {

class LessonEffects : public testing::Test
{
protected:
    void SetUp() override
    {
        if (std::getenv("QUANTOSCOPE_SLOW_TESTS") == nullptr)
            GTEST_SKIP() << "runs under the label slow (QUANTOSCOPE_SLOW_TESTS)";
    }

    // Carries out the runs that a lesson asks for up to a step, on its data, without times.
    void play(const std::string &id, std::size_t steps, const std::string &cifar = {})
    {
        auto loaded = loadLesson(std::string(TEST_RESOURCES) + "/lessons/" + id + ".json");
        ASSERT_TRUE(loaded.ok()) << loaded.error().text();
        m_lesson = *loaded;
        for (std::size_t step = 0; step < std::min(steps, m_lesson.steps.size()); ++step) {
            for (const WantedRun &wanted : wantedRuns(m_lesson, step)) {
                RunRequest request;
                request.session.model = wanted.model;
                request.session.data = wanted.data == "cifar-100" ? cifar : wanted.data;
                request.session.images = wanted.images;
                request.session.calibrationImages = wanted.calibrationImages;
                request.session.seed = wanted.seed;
                request.recipe = wanted.recipe;
                request.latencyBudgetSeconds = 0.0;
                const auto session = ModelSession::open(request.session);
                ASSERT_TRUE(session.ok()) << session.error().text();
                const auto done = executeRun(**session, request, RunContext());
                ASSERT_TRUE(done.ok()) << done.error().text();
                m_runs[wanted.name] = done->run;
                m_json[wanted.name] = runJson(done->run);
            }
        }
    }

    // The answer that is right as measured; -1 none.
    int rightChoice(std::size_t step)
    {
        LessonAnswer answer;
        answer.choice = 0;
        const auto check = checkAnswer(*m_lesson.steps[step].question, answer, m_json);
        EXPECT_TRUE(check.ok()) << check.error().text();
        return check.ok() ? check->rightChoice : -1;
    }

    double drop(const std::string &from, const std::string &to) { return *m_runs[from].accuracy.top1 - *m_runs[to].accuracy.top1; }
    double width(const std::string &run) { return m_runs[run].accuracy.interval.high - m_runs[run].accuracy.interval.low; }
    void expectWide(const std::string &from, const std::string &to)
    {
        EXPECT_GT(drop(from, to), 3.0 * std::max(width(from), width(to))) << from << " and " << to;
    }

    Lesson m_lesson;
    std::map<std::string, quantoscope::Run> m_runs;
    MeasuredRuns m_json;
};

TEST_F(LessonEffects, firstQuantization)
{
    play("first-quantization", 5);
    EXPECT_EQ(rightChoice(1), 2) << "8 bits stay within 2 points";
    EXPECT_EQ(rightChoice(3), 2) << "4 bits per tensor lose more than 20";
    expectWide("fp32", "four-per-tensor");
    expectWide("four-per-channel", "four-per-tensor");
    EXPECT_LT(std::fabs(drop("fp32", "four-per-channel")), 3.0);
    LessonAnswer answer;
    answer.number = 4.0;
    EXPECT_TRUE(*checkAnswer(*m_lesson.steps[2].question, answer, m_json)->right);
    answer.order = {1, 3, 2, 0};
    EXPECT_TRUE(*checkAnswer(*m_lesson.steps[4].question, answer, m_json)->right);
    answer.order = {0, 1, 3, 2};
    EXPECT_FALSE(*checkAnswer(*m_lesson.steps[4].question, answer, m_json)->right);
}

TEST_F(LessonEffects, whyMobileNetSuffers)
{
    play("why-mobilenet-suffers", 3);
    EXPECT_EQ(rightChoice(1), 1) << "2 to 10 points";
    // 4 bits, paired: lost minus gained answers against the half-width of its 95 % interval.
    const Agreement &mobile = *m_runs["mobilenet-four"].agreement, &residual = *m_runs["resnet-four"].agreement;
    const double lost = mobile.onlyBaselineRight, gained = mobile.onlyThisRight;
    EXPECT_GT(lost - gained, 3.0 * 1.96 * std::sqrt(lost + gained - (lost - gained) * (lost - gained) / 2000.0));
    EXPECT_LT(mobile.mcNemarP, 1e-6);
    EXPECT_LT(drop("resnet-fp32", "resnet-four"), 2.0);
    EXPECT_GT(lost - gained, 3.0 * (residual.onlyBaselineRight - residual.onlyThisRight));
    // 3 bits: far beyond any doubt.
    expectWide("mobilenet-fp32", "mobilenet-three");
    expectWide("resnet-three", "mobilenet-three");
    LessonAnswer answer;
    answer.order = {2, 1, 0};
    EXPECT_TRUE(*checkAnswer(*m_lesson.steps[2].question, answer, m_json)->right);
}

TEST_F(LessonEffects, resnet50Outliers)
{
    play("resnet50-outliers", 4);
    EXPECT_EQ(rightChoice(1), 1) << "1.2 to 4 times";
    EXPECT_EQ(rightChoice(3), 0) << "about 12 dB";
    LessonAnswer answer;
    answer.number = 2.5;
    const auto check = checkAnswer(*m_lesson.steps[2].question, answer, m_json);
    ASSERT_TRUE(check.ok()) << check.error().text();
    EXPECT_TRUE(*check->right) << *check->measured;
}

TEST_F(LessonEffects, resnet50OnCifar)
{
    const std::string cifar = std::string(TEST_SHARED) + "/data/cifar-100-binary";
    if (!std::filesystem::exists(cifar + "/test.bin"))
        GTEST_SKIP() << "CIFAR-100 is not in ../shared";
    play("resnet50-outliers", 5, cifar);
    EXPECT_EQ(rightChoice(4), 2) << "more than 20 points";
    expectWide("cifar-histogram", "cifar-minmax");
}

} // namespace
} // namespace quantoscope
