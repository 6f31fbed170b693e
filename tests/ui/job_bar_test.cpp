// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include <QLabel>
#include <QTest>

#include <atomic>

namespace quantoscope {
namespace {

class JobBarTest : public WindowTest
{
};

TEST_F(JobBarTest, WhatIsSaidDuringAJobIsReadBeforeTheJobsOwnWords)
{
    auto *text = find<QLabel>(QStringLiteral("jobText"));
    std::atomic<int> step = 0;
    bool done = false;
    m_state->backgroundJobs().submit<int>(
        {QStringLiteral("Long work"), QStringLiteral("long"), true},
        [&step](const RunContext &context) -> Result<int> {
            int told = 0;
            while (step < 3) {
                if (told != step) {
                    told = step;
                    context.report(0.25 * told, Message::verbatim("step " + std::to_string(told)));
                }
                QThread::msleep(1);
            }
            return 7;
        },
        m_state.get(), [&done](Result<int>) { done = true; });
    step = 1;
    ASSERT_TRUE(waitFor([&] { return text->text().startsWith(QStringLiteral("step 1")); })) << text->text().toStdString();
    m_state->say(QStringLiteral("That file is no recipe."));
    EXPECT_EQ(text->text(), QStringLiteral("That file is no recipe."));
    step = 2;
    QTest::qWait(300); // the report arrives, its words wait
    EXPECT_EQ(text->text(), QStringLiteral("That file is no recipe."));
    step = 3;
    ASSERT_TRUE(waitFor([&] { return done; }));
    EXPECT_EQ(text->text(), QStringLiteral("That file is no recipe.")) << "nobody misses that it is done";
}

} // namespace
} // namespace quantoscope
