// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/run/queue_model.h"

#include "charts/chart_data.h"
#include "charts/chart_palette.h"
#include "models/run_state_words.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "words/message_text.h"
#include "words/run_text.h"
#include "words/time_text.h"

#include <QFileInfo>

namespace quantoscope {
namespace {

constexpr int kTickMs = 500;
constexpr double kFirstEstimateShare = 0.04;
constexpr double kFirstEstimateSeconds = 0.7;

QString stateIcon(const QueueEntry &entry)
{
    if (entry.cancelling)
        return QStringLiteral("loader-circle");
    if (entry.awaitsTiming())
        return QStringLiteral("circle-dashed");
    switch (entry.state) {
    case RunState::Waiting: return QStringLiteral("circle-dashed");
    case RunState::Running: return QStringLiteral("play");
    case RunState::Timing: return QStringLiteral("clock");
    case RunState::Done: return QStringLiteral("circle-check");
    case RunState::Failed: return QStringLiteral("circle-x");
    case RunState::Cancelled: return QStringLiteral("square");
    }
    return {};
}

QColor stateColour(const QueueEntry &entry)
{
    if (entry.awaitsTiming())
        return theme().muted;
    switch (entry.state) {
    case RunState::Running:
    case RunState::Timing: return theme().accent;
    case RunState::Done: return theme().good;
    case RunState::Failed: return theme().bad;
    default: return theme().muted;
    }
}

QColor methodColour(const QueueEntry &entry)
{
    Run run;
    run.recipe = entry.request.recipe;
    run.method = entry.request.label();
    return methodStyle(styleKind(run)).colour;
}

} // namespace

double secondsLeft(const QueueEntry &entry, qint64 nowMs)
{
    if (entry.startedMs < 0 || entry.hasEnded() || entry.awaitsTiming())
        return -1.0;
    // Between its evaluation and its timing a run waited for others: that tells nothing about what it needs itself.
    const bool isTimed = entry.state == RunState::Timing;
    const double from = isTimed ? entry.timedFrom : 0.0;
    const double done = from < 1.0 ? (entry.progress - from) / (1.0 - from) : 0.0;
    const double elapsed = static_cast<double>(nowMs - (isTimed ? entry.timingMs : entry.startedMs)) / 1000.0;
    return done < kFirstEstimateShare || elapsed < kFirstEstimateSeconds ? -1.0 : elapsed * (1.0 - done) / done;
}

QueueModel::QueueModel(AppState &state, QObject *parent)
    : QAbstractTableModel(parent)
    , m_state(state)
    , m_rows(static_cast<int>(state.runs().entries().size()))
{
    connect(&state.runs(), &RunQueue::entriesAdded, this, [this](int first, int last) {
        beginInsertRows({}, first, last);
        m_rows = last + 1;
        endInsertRows();
    });
    connect(&state.runs(), &RunQueue::entriesReset, this, [this] {
        beginResetModel();
        m_rows = static_cast<int>(m_state.runs().entries().size());
        endResetModel();
    });
    connect(&state.runs(), &RunQueue::entryChanged, this, [this](int row) {
        if (row < m_rows)
            emit dataChanged(index(row, 0), index(row, kColumnCount - 1));
    });
    connect(&state.runs(), &RunQueue::runningChanged, this, [this] { m_state.runs().isRunning() ? m_clock.start() : m_clock.stop(); });
    m_clock.setInterval(kTickMs);
    connect(&m_clock, &QTimer::timeout, this, &QueueModel::tick);
}

void QueueModel::tick()
{
    for (int row = 0; row < m_rows; ++row) {
        if (entry(row).startedMs >= 0 && !entry(row).hasEnded())
            emit dataChanged(index(row, TimeColumn), index(row, TimeColumn), {Qt::DisplayRole});
    }
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QString QueueModel::stepText(const QueueEntry &entry) const
{
    if (entry.cancelling)
        return tr("cancelling…");
    if (entry.state == RunState::Running && !entry.step.englishTemplate().empty())
        return messageText(entry.step);
    return runStateText(entry);
}

QString QueueModel::timeText(const QueueEntry &entry) const
{
    if (entry.hasEnded())
        return entry.startedMs < 0 || entry.storedMs < 0
                   ? QString()
                   : tr("took %1").arg(durationText(static_cast<double>(entry.storedMs - entry.startedMs) / 1000.0));
    const double left = secondsLeft(entry, m_state.runs().nowMs());
    return left < 0.0 ? QString() : durationText(left);
}

QString QueueModel::resultText(const QueueEntry &entry) const
{
    if (entry.state == RunState::Failed && entry.error)
        return errorText(*entry.error);
    if (!entry.result)
        return {};
    const QString result = runResult(*entry.result);
    return entry.error ? tr("%1 · not timed").arg(result) : result;
}

QString QueueModel::toolTip(const QueueEntry &entry) const
{
    QStringList lines{runTitle(entry.request, entry.id)};
    if (entry.error && entry.state != RunState::Cancelled)
        lines << errorText(*entry.error);
    else if (entry.result)
        lines << runResult(*entry.result);
    if (!m_state.study().isOpen(entry.study))
        lines << tr("In the study %1").arg(QFileInfo(entry.study).completeBaseName());
    return lines.join(QLatin1Char('\n'));
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    const QueueEntry &run = entry(index.row());
    switch (role) {
    case StateRole: return static_cast<int>(run.state);
    case ProgressRole: return run.progress;
    case IdRole: return run.id;
    case ErrorRole: return run.error && run.state != RunState::Cancelled ? errorText(*run.error) : QString();
    case Qt::ToolTipRole: return toolTip(run);
    case Qt::AccessibleTextRole:
        if (index.column() == ProgressColumn)
            return tr("%1 %").arg(qRound(100.0 * run.progress));
        break;
    default: break;
    }
    if (role == Qt::DecorationRole) {
        if (index.column() == RunColumn)
            return methodColour(run);
        if (index.column() == StepColumn)
            return icon(stateIcon(run), stateColour(run));
    }
    if (role == Qt::ForegroundRole && run.state == RunState::Failed && index.column() != RunColumn)
        return theme().bad;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case RunColumn: return runTitle(run.request, run.id);
    case StepColumn: return stepText(run);
    case TimeColumn: return timeText(run);
    case ResultColumn: return resultText(run);
    default: return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RunColumn: return tr("Run");
    case StepColumn: return tr("Step");
    case ProgressColumn: return tr("Progress");
    case TimeColumn: return tr("Time left");
    case ResultColumn: return tr("Result");
    default: return {};
    }
}

void QueueModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
    if (m_rows > 0)
        emit dataChanged(index(0, 0), index(m_rows - 1, kColumnCount - 1));
}

} // namespace quantoscope
