// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/message.h"

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

namespace quantoscope {

// A flag that one thread sets and the working thread polls. Copies share the flag.
class CancelToken
{
public:
    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }
    bool isCancelled() const
    {
        return m_flag->load(std::memory_order_relaxed) || (m_outer && m_outer->load(std::memory_order_relaxed));
    }

    // A token that is cancelled with this one or with `outer`: one run of a queue. Cancelling it cancels this one. An outer token
    // that has an outer one itself counts without it.
    CancelToken within(const CancelToken &outer) const
    {
        CancelToken both = *this;
        both.m_outer = outer.m_flag;
        return both;
    }

private:
    std::shared_ptr<std::atomic<bool>> m_flag = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<std::atomic<bool>> m_outer;
};

// How far a job is: fraction in [0, 1] of the whole job, and what it is doing now.
struct Progress {
    double fraction = 0.0;
    Message what;
};
using ProgressSink = std::function<void(const Progress &)>;

// What a job needs from outside: cancellation, progress, and a place for findings that do not stop it.
// Thread: used by the working thread only; the sinks are called on that thread.
class RunContext
{
public:
    RunContext() = default;
    RunContext(CancelToken token, ProgressSink sink)
        : m_token(std::move(token))
        , m_sink(std::move(sink))
    {
    }

    bool isCancelled() const { return m_token.isCancelled(); }
    const CancelToken &token() const { return m_token; }

    void report(double fraction, const Message &what) const
    {
        if (m_sink)
            m_sink({m_from + fraction * (m_to - m_from), what});
    }

    void warn(Message warning) const { m_warnings->push_back(std::move(warning)); }
    const std::vector<Message> &warnings() const { return *m_warnings; }

    // A context for one step whose progress 0..1 maps to [from, to] of this one; it shares token and warnings.
    RunContext step(double from, double to) const
    {
        RunContext inner = *this;
        inner.m_from = m_from + from * (m_to - m_from);
        inner.m_to = m_from + to * (m_to - m_from);
        return inner;
    }

    // The same token and progress with a warning list of its own (one list per run).
    RunContext withOwnWarnings() const
    {
        RunContext inner = *this;
        inner.m_warnings = std::make_shared<std::vector<Message>>();
        return inner;
    }

private:
    CancelToken m_token;
    ProgressSink m_sink;
    double m_from = 0.0;
    double m_to = 1.0;
    std::shared_ptr<std::vector<Message>> m_warnings = std::make_shared<std::vector<Message>>();
};

} // namespace quantoscope
