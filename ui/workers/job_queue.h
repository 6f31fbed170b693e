// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/run_context.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace quantoscope {

using JobId = quint64;

enum class JobOutcome { Done, Failed, Cancelled };

struct JobOptions {
    QString title;        // what the job bar says before the first progress arrives
    QString tag;          // a newer job with the same tag replaces one that still waits, and cancels one that runs
    bool visible = false; // shown in the job bar
    bool always = false;  // carried out to its end also when the queue ends: what was asked for must be on the disk
};

// One thread that carries out jobs in the order they come. A job is any function of a RunContext; its result arrives on the GUI thread
// exactly once: done, failed or cancelled (also when it was replaced before it began). Where the receiver is gone the result is dropped.
// Thread: all members but post() are called from the GUI thread.
class JobQueue : public QObject
{
    Q_OBJECT

public:
    explicit JobQueue(const QString &name, QObject *parent = nullptr);
    ~JobQueue() override; // cancels what is not to be carried out always, and waits for the rest and the job under way

    // `work` runs on the queue's thread; `finished` on the GUI thread, with the value or the error (ErrorCode::Cancelled included).
    template <typename T>
    JobId submit(const JobOptions &options, std::function<Result<T>(const RunContext &)> work, QObject *receiver,
                 std::function<void(Result<T>)> finished)
    {
        auto result = std::make_shared<std::optional<Result<T>>>();
        return enqueue(
            options,
            [work = std::move(work), result](const RunContext &context) -> std::optional<Error> {
                try {
                    result->emplace(context.isCancelled() ? Result<T>(cancelled()) : work(context));
                } catch (const std::exception &problem) { // core lets none out; the standard library may (no memory)
                    result->emplace(unexpected(problem));
                }
                return (*result)->ok() ? std::optional<Error>() : (*result)->error();
            },
            receiver,
            [finished = std::move(finished), result] {
                if (finished)
                    finished(result->has_value() ? std::move(**result) : Result<T>(cancelled()));
            });
    }

    // What a job itself has to say before it ends, called on the queue's thread: carried out on the GUI thread, in the order of the calls
    // and before `finished`.
    void post(std::function<void()> notice);

    void cancel(JobId id); // waiting or running
    void cancelTag(const QString &tag);
    void cancelAll();
    bool isBusy() const; // anything waiting or running
    // What runs or waits and is visible, for the job bar.
    bool hasVisibleJob() const;

signals:
    void jobStarted(quantoscope::JobId id, const QString &title, bool visible);
    // `fraction` 0..1; `secondsLeft` < 0 while nobody knows. At most about 20 a second.
    void jobProgress(quantoscope::JobId id, double fraction, const quantoscope::Message &what, double secondsLeft);
    void jobFinished(quantoscope::JobId id, quantoscope::JobOutcome outcome, const quantoscope::Message &error);

private:
    struct Job {
        JobId id = 0;
        JobOptions options;
        CancelToken token;
        std::function<std::optional<Error>(const RunContext &)> work;
        QPointer<QObject> receiver;
        bool hasReceiver = false;
        std::function<void()> finished;
    };

    static Error unexpected(const std::exception &problem);
    JobId enqueue(const JobOptions &options, std::function<std::optional<Error>(const RunContext &)> work, QObject *receiver,
                  std::function<void()> finished);
    void threadMain();
    Q_INVOKABLE void deliver();
    void finish(const std::shared_ptr<Job> &job, const std::optional<Error> &error);
    ProgressSink progressSink(JobId id);

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::shared_ptr<Job>> m_waiting;
    std::shared_ptr<Job> m_running;
    std::deque<std::function<void()>> m_notices; // for the GUI thread
    bool m_stopping = false;
    JobId m_nextId = 1;
    QString m_name;
    std::thread m_thread;
};

} // namespace quantoscope
