// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inspect/class_changes_model.h"

#include "study/number_text.h"
#include "theme/theme.h"
#include "words/class_names.h"
#include "words/number_words.h"

namespace quantoscope {
namespace {

// Of the cells and of the heading over them.
QVariant alignmentOf(int column)
{
    return column == ClassChangesModel::ClassColumn ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                                    : QVariant(Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace

ClassChangesModel::ClassChangesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ClassChangesModel::setRuns(std::shared_ptr<const InspectedRuns> runs)
{
    beginResetModel();
    m_runs = std::move(runs);
    endResetModel();
}

int ClassChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_runs ? 0 : static_cast<int>(m_runs->classes.size());
}

int ClassChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant ClassChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ClassChange &change = m_runs->classes[static_cast<std::size_t>(index.row())];
    if (role == Qt::ForegroundRole)
        return change.withinNoise ? QVariant(theme().muted) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role == Qt::ToolTipRole)
        return change.withinNoise ? tr("Within the noise: so few images that chance alone can do this.") : QString();
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case ClassColumn: {
        const auto label = static_cast<std::size_t>(change.label);
        return label < m_runs->classNames.size() ? classText(m_runs->classNames[label], m_runs->run->datasetId)
                                                 : tr("class %1").arg(change.label);
    }
    case ImagesColumn: return change.images;
    case BeforeColumn: return change.baselineRight;
    case AfterColumn: return change.otherRight;
    case ChangeColumn:
        return role == SortRole ? QVariant(change.points())
                                : QVariant(QString::fromStdString(signedAccuracyText(change.points(), numberLanguage())));
    case LostColumn: return change.lost;
    case GainedColumn: return change.gained;
    case ColumnCount: break;
    }
    return {};
}

QVariant ClassChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case ClassColumn: return tr("Class");
    case ImagesColumn: return tr("n");
    case BeforeColumn: return tr("Right before");
    case AfterColumn: return tr("Right after");
    case ChangeColumn: return tr("Δ points");
    case LostColumn: return tr("Lost");
    case GainedColumn: return tr("Gained");
    case ColumnCount: break;
    }
    return {};
}

} // namespace quantoscope
