// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runs_model.h"

#include "charts/chart_data.h"
#include "charts/chart_palette.h"
#include "charts/chart_words.h"
#include "models/run_state_words.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "words/message_text.h"
#include "words/run_text.h"

#include <QIcon>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr const char *kStateIcons[] = {"circle-dashed", "loader-circle", "clock", "circle-check", "circle-x", "square"};

Metric mainMetric(Task task)
{
    return task == Task::ImageClassification ? Metric::Top1 : Metric::ExactMatch;
}

} // namespace

RunsModel::RunsModel(AppState &state, QObject *parent)
    : QAbstractListModel(parent)
    , m_state(state)
{
    connect(&state.study(), &StudyDocument::runsChanged, this, &RunsModel::rebuild);
    connect(&state.runs(), &RunQueue::entriesAdded, this, &RunsModel::rebuild);
    connect(&state.runs(), &RunQueue::entriesReset, this, &RunsModel::rebuild);
    connect(&state.runs(), &RunQueue::entryChanged, this,
            [this](int row) { refresh(m_state.runs().entries()[static_cast<std::size_t>(row)].id); });
    connect(&state, &AppState::comparedRunsChanged, this, [this] {
        if (!m_rows.empty())
            emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    });
    rebuild();
}

void RunsModel::rebuild()
{
    std::vector<Row> rows;
    for (const RunPointer &run : m_state.study().runs())
        rows.push_back({QString::fromStdString(run->id), run, {}});
    for (const QueueEntry &entry : m_state.runs().entries()) {
        if (!m_state.study().isOpen(entry.study))
            continue;
        const bool stored = std::any_of(rows.begin(), rows.end(), [&](const Row &row) { return row.id == entry.id; });
        if (!stored && !entry.result)
            rows.push_back({entry.id, nullptr, entry});
    }
    const bool same = rows.size() == m_rows.size() &&
                      std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const Row &a, const Row &b) { return a.id == b.id; });
    if (same) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void RunsModel::refresh(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    Row &entry = m_rows[static_cast<std::size_t>(row)];
    if (!entry.run) {
        if (const QueueEntry *waiting = m_state.runs().find(id))
            entry.waiting = *waiting;
    }
    emit dataChanged(index(row), index(row));
}

int RunsModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(std::distance(m_rows.begin(), found));
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString RunsModel::name(const Row &row) const
{
    return row.run ? runTitle(*row.run) : runTitle(row.waiting->request, row.id);
}

QString RunsModel::result(const Row &row) const
{
    if (row.run) {
        const auto point = metricOf(*row.run, mainMetric(row.run->task));
        if (point)
            return QStringLiteral("%1 %").arg(formatValue(mainMetric(row.run->task), point->value));
        // Without labels it is compared with FP32.
        if (row.run->agreement)
            return tr("%1 % as FP32").arg(formatValue(mainMetric(row.run->task), row.run->agreement->samePercent));
        return row.run->images > 0 ? tr("no labels") : tr("no accuracy");
    }
    return row.waiting->state == RunState::Running ? tr("%1 %").arg(qRound(100.0 * row.waiting->progress))
                                                   : runStateText(row.waiting->state);
}

QString RunsModel::toolTip(const Row &row) const
{
    if (!row.run)
        return row.waiting->error ? errorText(*row.waiting->error) : name(row);
    QStringList lines{name(row)};
    for (const Metric metric : {Metric::Top1, Metric::ExactMatch, Metric::F1, Metric::SizeMb, Metric::LatencyMs}) {
        if (const auto point = metricOf(*row.run, metric))
            lines << tr("%1: %2").arg(axisTitle(metric), formatValue(metric, point->value));
    }
    return lines.join(QLatin1Char('\n'));
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return name(row);
    case Qt::ToolTipRole: return toolTip(row);
    case Qt::AccessibleTextRole: return tr("%1, %2").arg(name(row), result(row));
    case Qt::CheckStateRole: return row.run ? QVariant(m_state.comparedRuns().contains(row.id) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::DecorationRole: {
        if (row.run)
            return methodStyle(styleKind(*row.run)).colour;
        const int state = static_cast<int>(row.waiting->state);
        return icon(QString::fromLatin1(kStateIcons[state]), row.waiting->state == RunState::Failed ? theme().bad : QColor());
    }
    case IdRole: return row.id;
    case StateRole: return row.run ? static_cast<int>(RunState::Done) : static_cast<int>(row.waiting->state);
    case ResultRole: return result(row);
    case NetworkRole: return modelTitle(row.run ? row.run->model : row.waiting->request.session.model);
    case MethodRole: return row.run ? methodAndSettings(*row.run) : methodAndSettings(row.waiting->request, row.id);
    case ProgressRole: return row.run ? 1.0 : row.waiting->progress;
    default: return {};
    }
}

bool RunsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    QSet<QString> ids = m_state.comparedRuns();
    const QString id = m_rows[static_cast<std::size_t>(index.row())].id;
    if (value.toInt() == Qt::Checked)
        ids.insert(id);
    else
        ids.remove(id);
    m_state.setComparedRuns(ids);
    return true;
}

Qt::ItemFlags RunsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (index.isValid() && m_rows[static_cast<std::size_t>(index.row())].run)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

void RunsModel::retranslate()
{
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

} // namespace quantoscope
