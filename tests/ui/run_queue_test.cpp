// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/run_plans.h"
#include "window_fixture.h"

#include <gmock/gmock.h>

namespace quantoscope {
namespace {

using testing::ElementsAre;

std::vector<RunState> states(const RunQueue &queue)
{
    std::vector<RunState> found;
    for (const QueueEntry &entry : queue.entries())
        found.push_back(entry.state);
    return found;
}

class RunQueueTest : public WindowTest
{
};

TEST_F(RunQueueTest, fourMethodsAreStoredAndTimed)
{
    startFourMethods(*m_state);
    ASSERT_TRUE(waitFor([&] { return !m_state->runs().isRunning(); }));
    EXPECT_THAT(states(m_state->runs()), ElementsAre(RunState::Done, RunState::Done, RunState::Done, RunState::Done));
    ASSERT_EQ(m_state->study().runs().size(), 4U);
    for (const RunPointer &run : m_state->study().runs())
        EXPECT_TRUE(run->latency) << run->id;
}

TEST_F(RunQueueTest, aFailedRunDoesNotStopTheOthers)
{
    m_engine->runErrors.emplace("static", notPossible("test.no", "Layer conv1 cannot run."));
    startFourMethods(*m_state);
    ASSERT_TRUE(waitFor([&] { return !m_state->runs().isRunning(); }));
    EXPECT_THAT(states(m_state->runs()), ElementsAre(RunState::Done, RunState::Failed, RunState::Done, RunState::Done));
    EXPECT_EQ(m_state->runs().entries()[1].error->text(), "Layer conv1 cannot run.");
    EXPECT_EQ(m_state->study().runs().size(), 3U);
}

TEST_F(RunQueueTest, cancelKeepsWhatIsFinishedAndEndsTheRest)
{
    startFourMethods(*m_state);
    ASSERT_TRUE(waitFor([&] { return !m_state->runs().isRunning(); }));
    m_engine->holdRuns = true;
    startFourMethods(*m_state);
    ASSERT_TRUE(waitFor([&] { return m_state->runs().entries()[4].state == RunState::Running; }));
    m_state->runs().cancel();
    ASSERT_TRUE(waitFor([&] { return !m_state->runs().isRunning(); }, 1000));
    EXPECT_EQ(m_state->runs().entries()[4].state, RunState::Cancelled);
    EXPECT_EQ(m_state->runs().entries()[7].state, RunState::Cancelled);
    EXPECT_EQ(m_state->study().runs().size(), 4U);
}

TEST_F(RunQueueTest, idsOfASecondRoundDifferFromTheFirst)
{
    startRecipe(*m_state);
    startRecipe(*m_state);
    ASSERT_TRUE(waitFor([&] { return !m_state->runs().isRunning(); }));
    ASSERT_EQ(m_state->study().runs().size(), 2U);
    EXPECT_NE(m_state->study().runs()[0]->id, m_state->study().runs()[1]->id);
}

TEST_F(RunQueueTest, aPresetThatWasChangedIsCalledByItsMethod)
{
    Recipe recipe = m_state->recipe().recipe();
    recipe.defaults.weight.bits = 4;
    EXPECT_EQ(m_state->runRequest(recipe).label(), "static");
    recipe.name = "mine";
    EXPECT_EQ(m_state->runRequest(recipe).label(), "mine");
}

TEST_F(RunQueueTest, oneRunIsCancelledAndTheOthersGoOn)
{
    m_engine->holdRuns = true;
    startFourMethods(*m_state);
    RunQueue &queue = m_state->runs();
    ASSERT_TRUE(waitFor([&] { return queue.entries()[0].state == RunState::Running; }));
    queue.cancelRun(2); // waits
    EXPECT_EQ(queue.entries()[2].state, RunState::Cancelled) << "at once";
    queue.cancelRun(0); // runs
    EXPECT_TRUE(queue.entries()[0].cancelling) << "acknowledged at once";
    ASSERT_TRUE(waitFor([&] { return queue.entries()[1].state == RunState::Running; }));
    EXPECT_FALSE(queue.canCancel(0));
    m_engine->holdRuns = false;
    ASSERT_TRUE(waitFor([&] { return !queue.isRunning(); }));
    EXPECT_THAT(states(queue), ElementsAre(RunState::Cancelled, RunState::Done, RunState::Cancelled, RunState::Done));
    EXPECT_EQ(m_state->study().runs().size(), 2U);
}

TEST_F(RunQueueTest, aGroupOfWhichAllAreCancelledEnds)
{
    m_engine->holdRuns = true;
    startRecipe(*m_state);
    startRecipe(*m_state); // waits behind it
    RunQueue &queue = m_state->runs();
    ASSERT_TRUE(waitFor([&] { return queue.entries()[0].state == RunState::Running; }));
    queue.cancelRun(1);
    EXPECT_EQ(queue.entries()[1].state, RunState::Cancelled);
    queue.cancelRun(0);
    ASSERT_TRUE(waitFor([&] { return !queue.isRunning(); }, 2000));
    EXPECT_EQ(queue.entries()[0].state, RunState::Cancelled);
    EXPECT_EQ(queue.entries()[1].state, RunState::Cancelled);
}

TEST_F(RunQueueTest, runAgainMakesANewRun)
{
    startRecipe(*m_state);
    RunQueue &queue = m_state->runs();
    ASSERT_TRUE(waitFor([&] { return !queue.isRunning(); }));
    queue.runAgain(0);
    ASSERT_TRUE(waitFor([&] { return !queue.isRunning(); }));
    ASSERT_EQ(queue.entries().size(), 2U);
    EXPECT_NE(queue.entries()[0].id, queue.entries()[1].id);
    EXPECT_EQ(queue.entries()[0].request.recipe, queue.entries()[1].request.recipe);
}

TEST_F(RunQueueTest, earlierRunsTeachWhatLaterOnesTake)
{
    const std::vector<ExpectedRun> runs{{m_state->runRequest(m_state->recipe().recipe()), 555000000}};
    RunTimes &times = m_state->runs().times();
    const double before = times.expectedSeconds(runs);
    EXPECT_DOUBLE_EQ(before, usualSeconds(runs));
    times.learn(runs, 3.0 * before);
    EXPECT_NEAR(times.expectedSeconds(runs), 2.0 * before, 1e-9) << "half of what was known, half of what is new";
    times.learn(runs, -1.0);
    EXPECT_NEAR(times.expectedSeconds(runs), 2.0 * before, 1e-9);
}

TEST(UsualSeconds, growsWithImagesAndSharesWhatASessionShares)
{
    RunRequest request;
    request.session.model = "resnet18";
    request.session.images = 100;
    request.recipe = presetRecommended(Method::Static);
    const ExpectedRun one{request, 1000000000};
    EXPECT_DOUBLE_EQ(usualSeconds({}), 0.0);
    EXPECT_LT(usualSeconds({one, one}), 2.0 * usualSeconds({one})) << "loaded, calibrated and compared once";
    ExpectedRun more = one;
    more.request.session.images = 1000;
    EXPECT_GT(usualSeconds({more}), usualSeconds({one}) + 5.0);
    ExpectedRun random = one;
    random.request.session.model = "arch:bert-base";
    random.request.recipe = presetRecommended(Method::Dynamic);
    random.request.session.images = 1000000;
    EXPECT_LT(usualSeconds({random}), 10.0) << "random weights are timed, not evaluated";
}

} // namespace
} // namespace quantoscope
