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

} // namespace
} // namespace quantoscope
