// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparison_model.h"

#include "charts/chart_data.h"
#include "charts/chart_palette.h"
#include "charts/chart_words.h"
#include "study/number_text.h"
#include "theme/theme.h"
#include "words/field_terms.h"
#include "words/number_words.h"
#include "words/run_number.h"

namespace quantoscope {
namespace {

const QString kNothing = QStringLiteral("–");

QString withPercent(const std::string &difference, const ComparedValue &value, std::string (*percentText)(double, Language))
{
    if (!value.percent)
        return QString::fromStdString(difference);
    return ComparisonModel::tr("%1 (%2 %)")
        .arg(QString::fromStdString(difference), QString::fromStdString(percentText(*value.percent, numberLanguage())));
}

// A difference to FP32, marked where it is within the noise.
QString pointsText(const ComparisonRow &row, const ComparedValue &value, bool tested, Language language)
{
    if (!value.difference || row.isBaseline)
        return kNothing;
    return (tested && row.withinNoise.value_or(false) ? QStringLiteral("≈\u202F") : QString()) +
           withPercent(signedAccuracyText(*value.difference, language), value, &signedAccuracyPercentText);
}

QString intervalText(const std::optional<Interval> &interval)
{
    if (!interval)
        return kNothing;
    return QStringLiteral("%1 – %2").arg(QString::fromStdString(accuracyText(interval->low, numberLanguage())),
                                         QString::fromStdString(accuracyText(interval->high, numberLanguage())));
}

} // namespace

ComparisonModel::ComparisonModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ComparisonModel::setComparison(const Comparison &comparison, const std::vector<Run> &runs)
{
    beginResetModel();
    m_task = comparison.task;
    m_rows.clear();
    m_answersOnly = comparesAnswersOnly(comparison);
    for (const ComparisonRow &compared : comparison.rows) {
        const Run &run = runs.at(compared.run);
        m_rows.push_back({compared, QString::fromStdString(run.id), methodStyle(styleKind(run)).colour});
    }
    endResetModel();
}

void ComparisonModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

bool ComparisonModel::hasColumn(Column column) const
{
    switch (column) {
    case F1Column:
    case F1IntervalColumn:
    case F1ChangeColumn: return m_task == Task::QuestionAnswering;
    case SameColumn: return m_answersOnly;
    case AccuracyColumn:
    case IntervalColumn:
    case AccuracyChangeColumn: return !m_answersOnly;
    default: return true;
    }
}

ComparisonModel::Column ComparisonModel::intervalOf(Column value)
{
    return value == AccuracyColumn ? IntervalColumn : value == F1Column ? F1IntervalColumn : ColumnCount;
}

ComparisonModel::Column ComparisonModel::changeOf(Column value)
{
    switch (value) {
    case SizeColumn: return SizeChangeColumn;
    case AccuracyColumn: return AccuracyChangeColumn;
    case F1Column: return F1ChangeColumn;
    case TimeColumn: return TimeChangeColumn;
    default: return ColumnCount;
    }
}

ComparisonModel::Column ComparisonModel::valueOf(Column column)
{
    for (const Column value : {SizeColumn, AccuracyColumn, F1Column, TimeColumn}) {
        if (intervalOf(value) == column || changeOf(value) == column)
            return value;
    }
    return column;
}

QString ComparisonModel::text(const Row &row, Column column) const
{
    const ComparisonRow &r = row.compared;
    const Language l = numberLanguage();
    const auto number = [](const std::string &text) { return QString::fromStdString(text); };
    switch (column) {
    case ModelColumn: return modelTitle(r.model);
    case MethodColumn: return numbered(methodTitle(r.method), runNumber(row.id.toStdString(), r.method));
    case SizeColumn: return r.sizeMb.value ? number(megabyteText(*r.sizeMb.value, l)) : kNothing;
    case SizeChangeColumn:
        return r.sizeMb.difference && !r.isBaseline ? withPercent(signedMegabyteText(*r.sizeMb.difference, l), r.sizeMb, &signedPercentText)
                                                    : kNothing;
    case AccuracyColumn: return r.accuracy.value ? number(accuracyText(*r.accuracy.value, l)) : kNothing;
    case IntervalColumn: return intervalText(r.accuracyInterval);
    case AccuracyChangeColumn: return pointsText(r, r.accuracy, true, l);
    case SameColumn: return r.samePercent ? number(accuracyText(*r.samePercent, l)) : kNothing;
    case F1Column: return r.f1.value ? number(accuracyText(*r.f1.value, l)) : kNothing;
    case F1IntervalColumn: return intervalText(r.f1Interval);
    case F1ChangeColumn: return pointsText(r, r.f1, false, l); // the paired test is of exact matches
    case TimeColumn: return r.latencyMs.value ? number(millisecondText(*r.latencyMs.value, l)) : kNothing;
    case TimeChangeColumn:
        return r.latencyMs.difference && !r.isBaseline
                   ? withPercent(signedMillisecondText(*r.latencyMs.difference, *r.latencyMs.baseline, l), r.latencyMs, &signedPercentText)
                   : kNothing;
    case RemarkColumn: {
        QStringList remarks;
        if (r.isBaseline)
            remarks << tr("baseline");
        if (r.withinNoise)
            remarks << (*r.withinNoise ? tr("within the noise") : tr("beyond the noise"));
        if (r.simulated)
            remarks << executionText(true);
        return remarks.join(QStringLiteral(", "));
    }
    case ColumnCount: break;
    }
    return {};
}

// A value with what stands under it, for a screen reader.
QString ComparisonModel::spoken(const Row &row, Column column) const
{
    QStringList parts{text(row, column)};
    for (const Column more : {intervalOf(column), changeOf(column)}) {
        if (more != ColumnCount && text(row, more) != kNothing)
            parts << text(row, more);
    }
    return parts.join(QStringLiteral("; "));
}

QVariant ComparisonModel::sortValue(const Row &row, Column column) const
{
    const auto value = [](const std::optional<double> &number) { return number ? QVariant(*number) : QVariant(); };
    const ComparisonRow &r = row.compared;
    switch (column) {
    case SizeColumn: return value(r.sizeMb.value);
    case SizeChangeColumn: return value(r.sizeMb.difference);
    case AccuracyColumn: return value(r.accuracy.value);
    case IntervalColumn: return r.accuracyInterval ? QVariant(r.accuracyInterval->low) : QVariant();
    case AccuracyChangeColumn: return value(r.accuracy.difference);
    case SameColumn: return value(r.samePercent);
    case F1Column: return value(r.f1.value);
    case F1IntervalColumn: return r.f1Interval ? QVariant(r.f1Interval->low) : QVariant();
    case F1ChangeColumn: return value(r.f1.difference);
    case TimeColumn: return value(r.latencyMs.value);
    case TimeChangeColumn: return value(r.latencyMs.difference);
    default: return text(row, column);
    }
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case SortRole: return sortValue(row, column);
    case IdRole: return row.id;
    case Qt::AccessibleTextRole: return spoken(row, column);
    case Qt::DecorationRole: return column == MethodColumn ? QVariant(row.colour) : QVariant();
    case Qt::TextAlignmentRole:
        return column == ModelColumn || column == MethodColumn || column == RemarkColumn ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                                                                         : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ForegroundRole: return row.compared.isBaseline && column == RemarkColumn ? QVariant(theme().muted) : QVariant();
    case Qt::ToolTipRole:
        if (column == SameColumn)
            return tr("Share of the items that are answered as FP32 answers them; no labels say what is right.");
        if ((column == RemarkColumn || column == AccuracyChangeColumn) && row.compared.withinNoise)
            return tr("McNemar's exact paired test against FP32 on the same items, at 5 %.");
        return {};
    default: return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool questions = m_task == Task::QuestionAnswering;
    if (role == Qt::TextAlignmentRole)
        return section == ModelColumn || section == MethodColumn || section == RemarkColumn ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                                                                            : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case ModelColumn: return tr("Model");
    case MethodColumn: return tr("Method");
    case SizeColumn: return tr("Size (MB)");
    case SizeChangeColumn: return tr("Δ MB (%)");
    case AccuracyColumn: return questions ? tr("Exact (%)") : tr("Top-1 (%)");
    case IntervalColumn: return tr("95 % interval");
    case AccuracyChangeColumn: return tr("Δ points (%)");
    case SameColumn: return tr("As FP32 (%)");
    case F1Column: return tr("F1 (%)");
    case F1IntervalColumn: return tr("95 % interval");
    case F1ChangeColumn: return tr("Δ points (%)");
    case TimeColumn: return tr("Time (ms)");
    case TimeChangeColumn: return tr("Δ ms (%)");
    case RemarkColumn: return tr("Remarks");
    case ColumnCount: break;
    }
    return {};
}

} // namespace quantoscope
