// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/run/queue_columns.h"

#include "models/run_state_words.h"
#include "pages/run/queue_model.h"
#include "theme/theme.h"
#include "words/message_text.h"
#include "words/time_text.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QTreeView>

#include <algorithm>
#include <array>

namespace quantoscope {
namespace {

constexpr int kCellEdges = 16; // pixels left and right of a cell's text
constexpr int kSign = 24;      // pixels of the sign before a text and of what is around it
constexpr int kProgressUnits = 12;
constexpr int kLeastRunUnits = 20;
constexpr double kLongSeconds = 48 * 60 + 48; // a time of many figures

struct Column {
    QueueModel::Column which;
    int wish, least;
};

// As a step reads when it has counted to its end, which is the longest.
Message countedOut(const Message &step)
{
    std::vector<Message::Argument> arguments = step.arguments();
    const auto isCalled = [](const char *name) { return [name](const Message::Argument &argument) { return argument.name == name; }; };
    const auto done = std::find_if(arguments.begin(), arguments.end(), isCalled("done"));
    const auto total = std::find_if(arguments.begin(), arguments.end(), isCalled("total"));
    if (done != arguments.end() && total != arguments.end())
        done->text = total->text;
    return Message(step.id(), step.englishTemplate(), arguments);
}

// Of all states, and of a run that waits for its timing.
int widestState(const QFontMetrics &metrics)
{
    QueueEntry entry;
    int width = 0;
    for (const RunState state :
         {RunState::Waiting, RunState::Running, RunState::Timing, RunState::Done, RunState::Failed, RunState::Cancelled}) {
        entry.state = state;
        width = std::max({width, metrics.horizontalAdvance(runStateText(entry)), metrics.horizontalAdvance(runStateText(state))});
    }
    return width;
}

} // namespace

QueueColumns::QueueColumns(RunQueue &queue, QueueModel &model, QTreeView &view)
    : QObject(&view)
    , m_queue(queue)
    , m_model(model)
    , m_view(view)
{
    view.header()->setStretchLastSection(true);
    view.viewport()->installEventFilter(this);
    connect(view.header(), &QHeaderView::sectionResized, this, [this] {
        m_chosenByHand = m_chosenByHand || (QApplication::mouseButtons() & Qt::LeftButton && m_view.header()->underMouse());
    });
    connect(&queue, &RunQueue::entriesAdded, this, [this](int first, int last) {
        for (int row = first; row <= last; ++row)
            measureRow(row);
        share();
    });
    connect(&queue, &RunQueue::entryChanged, this, &QueueColumns::follow);
    connect(&queue, &RunQueue::entriesReset, this, &QueueColumns::measure);
    connect(&ThemeController::instance(), &ThemeController::changed, this, &QueueColumns::measure);
    measure();
}

void QueueColumns::measure()
{
    const QFontMetrics metrics = m_view.fontMetrics();
    m_run = 0;
    m_state = m_step = widestState(metrics);
    m_time = metrics.horizontalAdvance(durationText(kLongSeconds));
    m_lastStep.clear();
    for (int row = 0; row < m_model.rowCount(); ++row)
        measureRow(row);
    share();
}

bool QueueColumns::measureRow(int row)
{
    const QFontMetrics metrics = m_view.fontMetrics();
    const auto widen = [&metrics](int &width, const QString &text) {
        const int before = width;
        width = std::max(width, metrics.horizontalAdvance(text));
        return width > before;
    };
    const Message &step = m_queue.entries()[static_cast<std::size_t>(row)].step;
    bool grew = widen(m_run, m_model.index(row, QueueModel::RunColumn).data().toString());
    grew = widen(m_time, m_model.index(row, QueueModel::TimeColumn).data().toString()) || grew;
    if (!step.englishTemplate().empty())
        grew = widen(m_step, messageText(countedOut(step))) || grew;
    return grew;
}

void QueueColumns::follow(int row)
{
    const QueueEntry &entry = m_queue.entries()[static_cast<std::size_t>(row)];
    if (row >= m_model.rowCount() || (!entry.hasEnded() && entry.step.id() == m_lastStep))
        return;
    m_lastStep = entry.step.id();
    if (measureRow(row))
        share();
}

void QueueColumns::share()
{
    if (m_chosenByHand)
        return;
    const int unit = theme().unit();
    const QFontMetrics metrics = m_view.fontMetrics();
    const auto heading = [this](QueueModel::Column column) { return m_view.header()->sectionSizeHint(column); };
    const auto figures = [&metrics](const QString &text) { return metrics.horizontalAdvance(text) + kCellEdges; };
    const int time = std::max(heading(QueueModel::TimeColumn), m_time + kCellEdges);
    const int run = std::max(kLeastRunUnits * unit, m_run + kSign + kCellEdges);
    const int progress = heading(QueueModel::ProgressColumn);
    // In the order in which they give way.
    std::array columns{
        Column{QueueModel::StepColumn, m_step + kSign + kCellEdges, m_state + kSign + kCellEdges},
        Column{QueueModel::ProgressColumn, std::max(progress, kProgressUnits * unit), progress},
        Column{QueueModel::ResultColumn, figures(QStringLiteral("100.00 % · 100.00 MB · 100.00 ms")), figures(QStringLiteral("100.00 %"))},
        Column{QueueModel::RunColumn, run, kLeastRunUnits * unit},
        Column{QueueModel::TimeColumn, time, time},
    };
    int missing = -m_view.viewport()->width();
    for (const Column &column : columns)
        missing += column.wish;
    for (Column &column : columns) {
        const int given = std::clamp(missing, 0, column.wish - column.least);
        missing -= given;
        if (column.which != QueueModel::ResultColumn) // the last, which is stretched
            m_view.setColumnWidth(column.which, column.wish - given);
    }
}

bool QueueColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) // of the viewport, the only one that is watched
        share();
    return QObject::eventFilter(watched, event);
}

} // namespace quantoscope
