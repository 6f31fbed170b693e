// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_loop.h"
#include "workers/job_queue.h"

#include <QCoreApplication>
#include <QEvent>

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <thread>

namespace quantoscope {
namespace {

using namespace std::chrono_literals;

class EventCounter : public QObject
{
public:
    int count = 0;
    bool event(QEvent *event) override
    {
        count += event->type() == QEvent::User;
        return QObject::event(event);
    }
};

TEST(JobQueue, givesTheValueOnTheCallersThread)
{
    JobQueue queue(QStringLiteral("test"));
    QObject receiver;
    int value = 0;
    std::thread::id workedOn, finishedOn;
    queue.submit<int>(
        {},
        [&](const RunContext &) -> Result<int> {
            workedOn = std::this_thread::get_id();
            return 42;
        },
        &receiver,
        [&](Result<int> result) {
            value = *result;
            finishedOn = std::this_thread::get_id();
        });
    ASSERT_TRUE(waitFor([&] { return value != 0; }));
    EXPECT_EQ(value, 42);
    EXPECT_NE(workedOn, std::this_thread::get_id());
    EXPECT_EQ(finishedOn, std::this_thread::get_id());
}

TEST(JobQueue, anExceptionBecomesAnError)
{
    JobQueue queue(QStringLiteral("test"));
    QObject receiver;
    std::optional<Result<int>> ended;
    queue.submit<int>(
        {}, [](const RunContext &) -> Result<int> { throw std::runtime_error("out of memory"); }, &receiver,
        [&](Result<int> result) { ended = std::move(result); });
    ASSERT_TRUE(waitFor([&] { return ended.has_value(); }));
    ASSERT_FALSE(ended->ok());
    EXPECT_EQ(ended->error().code, ErrorCode::Internal);
    EXPECT_EQ(ended->error().text(), "The work stopped unexpectedly: out of memory.");
}

TEST(JobQueue, aNewerJobWithTheSameTagReplacesTheOneThatWaits)
{
    JobQueue queue(QStringLiteral("test"));
    QObject receiver;
    std::atomic<bool> release{false};
    int cancelledCount = 0, doneCount = 0, ran = 0;
    queue.submit<int>({},
                      [&](const RunContext &) -> Result<int> {
                          while (!release)
                              std::this_thread::sleep_for(1ms);
                          return 0;
                      },
                      &receiver, {});
    for (int i = 0; i < 5; ++i) {
        queue.submit<int>(
            {QString(), QStringLiteral("slider")}, [&ran](const RunContext &) -> Result<int> { return ++ran; }, &receiver,
            [&](Result<int> result) { result.ok() ? ++doneCount : ++cancelledCount; });
    }
    release = true;
    ASSERT_TRUE(waitFor([&] { return doneCount == 1; }));
    EXPECT_EQ(cancelledCount, 4);
    EXPECT_EQ(ran, 1);
}

TEST(JobQueue, cancelReachesTheJobUnderWay)
{
    JobQueue queue(QStringLiteral("test"));
    QObject receiver;
    std::atomic<bool> begun{false};
    std::optional<Result<int>> ended;
    const JobId id = queue.submit<int>(
        {},
        [&](const RunContext &context) -> Result<int> {
            begun = true;
            while (!context.isCancelled())
                std::this_thread::sleep_for(1ms);
            return cancelled();
        },
        &receiver, [&](Result<int> result) { ended = std::move(result); });
    ASSERT_TRUE(waitFor([&] { return begun.load(); }));
    queue.cancel(id);
    ASSERT_TRUE(waitFor([&] { return ended.has_value(); }, 200));
    EXPECT_EQ(ended->error().code, ErrorCode::Cancelled);
}

TEST(JobQueue, aResultForAReceiverThatIsGoneIsDropped)
{
    JobQueue queue(QStringLiteral("test"));
    auto receiver = std::make_unique<QObject>();
    bool called = false, other = false;
    queue.submit<int>(
        {}, [](const RunContext &) -> Result<int> { return 1; }, receiver.get(), [&](Result<int>) { called = true; });
    receiver.reset();
    QObject alive;
    queue.submit<int>(
        {}, [](const RunContext &) -> Result<int> { return 1; }, &alive, [&](Result<int>) { other = true; });
    ASSERT_TRUE(waitFor([&] { return other; }));
    EXPECT_FALSE(called);
}

// A job may send events of its own: all arrive in the order in which they were sent.
TEST(JobQueue, theEndArrivesAfterWhatTheJobPosted)
{
    for (int round = 0; round < 20; ++round) {
        JobQueue queue(QStringLiteral("test"));
        EventCounter receiver;
        int seenAtTheEnd = -1;
        queue.submit<int>(
            {},
            [&](const RunContext &context) -> Result<int> {
                for (int i = 0; i < 50; ++i) {
                    context.report(i / 50.0, Message("test." + std::to_string(i), "Step"));
                    QCoreApplication::postEvent(&receiver, new QEvent(QEvent::User));
                }
                return 1;
            },
            &receiver, [&](Result<int>) { seenAtTheEnd = receiver.count; });
        std::this_thread::sleep_for(2ms); // the events pile up
        ASSERT_TRUE(waitFor([&] { return seenAtTheEnd >= 0; }));
        EXPECT_EQ(seenAtTheEnd, 50);
    }
}

TEST(JobQueue, endingTheQueueStopsTheJobUnderWay)
{
    std::atomic<bool> begun{false}, ended{false};
    {
        JobQueue queue(QStringLiteral("test"));
        queue.submit<int>({},
                          [&](const RunContext &context) -> Result<int> {
                              begun = true;
                              while (!context.isCancelled())
                                  std::this_thread::sleep_for(1ms);
                              ended = true;
                              return cancelled();
                          },
                          nullptr, {});
        ASSERT_TRUE(waitFor([&] { return begun.load(); }));
    }
    EXPECT_TRUE(ended);
}

TEST(JobQueue, whatIsAlwaysCarriedOutIsDoneAlsoWhenTheQueueEnds)
{
    const JobOptions always{{}, {}, false, true};
    std::atomic<bool> begun{false};
    bool wasCancelled = false, written = false, other = false, told = false;
    {
        JobQueue queue(QStringLiteral("test"));
        queue.submit<int>(
            always,
            [&](const RunContext &context) -> Result<int> {
                begun = true;
                std::this_thread::sleep_for(20ms); // the queue ends meanwhile
                wasCancelled = context.isCancelled();
                context.report(0.5, Message("test.half", "Half"));
                return 1;
            },
            nullptr, [&](Result<int>) { told = true; });
        queue.submit<int>({}, [&](const RunContext &) -> Result<int> { return other = true; }, nullptr, {});
        queue.submit<int>(always, [&](const RunContext &) -> Result<int> { return written = true; }, nullptr, {});
        ASSERT_TRUE(waitFor([&] { return begun.load(); }));
    }
    EXPECT_FALSE(wasCancelled);
    EXPECT_TRUE(written);
    EXPECT_FALSE(other) << "nobody waits for it";
    waitFor([] { return false; }, 20);
    EXPECT_FALSE(told) << "nobody is there to hear of it";
}

TEST(JobQueue, whatAJobPostsArrivesBeforeItsEndAndInOrder)
{
    JobQueue queue(QStringLiteral("test"));
    QObject receiver;
    std::vector<int> arrived;
    bool ended = false;
    queue.submit<int>(
        {},
        [&](const RunContext &) -> Result<int> {
            for (int i = 0; i < 100; ++i)
                queue.post([&arrived, i] { arrived.push_back(i); });
            return 1;
        },
        &receiver,
        [&](Result<int>) {
            EXPECT_EQ(arrived.size(), 100U);
            ended = true;
        });
    ASSERT_TRUE(waitFor([&] { return ended; }));
    EXPECT_TRUE(std::is_sorted(arrived.begin(), arrived.end()));
}

} // namespace
} // namespace quantoscope
