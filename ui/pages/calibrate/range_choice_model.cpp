// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/calibrate/range_choice_model.h"

#include "charts/range_numbers.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "words/field_terms.h"
#include "words/number_words.h"

#include <QFont>
#include <QPixmap>

#include <algorithm>

namespace quantoscope {
namespace {

// Keeps the names of a column in line, where only one has a mark.
QIcon blankIcon()
{
    QPixmap blank(16, 16);
    blank.fill(Qt::transparent);
    return blank;
}

} // namespace

void RangeChoiceModel::setChoices(std::vector<RangeChoice> choices, int chosen)
{
    const bool same = choices.size() == m_choices.size() && !choices.empty();
    if (!same)
        beginResetModel();
    m_choices = std::move(choices);
    m_chosen = chosen;
    const auto best = std::max_element(m_choices.begin(), m_choices.end(),
                                       [](const RangeChoice &a, const RangeChoice &b) { return a.sqnrDb < b.sqnrDb; });
    m_best = best == m_choices.end() ? -1 : static_cast<int>(best - m_choices.begin());
    if (same)
        emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    else
        endResetModel();
}

void RangeChoiceModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
    if (!m_choices.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

int RangeChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

int RangeChoiceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString RangeChoiceModel::text(const RangeChoice &choice, int column) const
{
    switch (column) {
    case Observer: {
        const QString name = capitalized(choice.observer.kind == ObserverKind::Fixed ? tr("set by hand") : observerTitle(choice.observer));
        return choice.granularity ? tr("%1, %2").arg(name, granularityText(*choice.granularity)) : name;
    }
    case RangeColumn: {
        const QString range = tr("%1 to %2").arg(significantWords(choice.range.min, 3), significantWords(choice.range.max, 3));
        return choice.q.perChannel() ? tr("up to %1").arg(range) : range;
    }
    case Scale: return scaleWords(choice.q.scale);
    case ZeroPoint: return zeroPointWords(choice.q.zeroPoint);
    case Clipped: return percentWords(choice.clippedShare);
    case Rounding: return significantWords(choice.roundingError, 3);
    case Clipping: return significantWords(choice.clippingError, 3);
    case Sqnr: return decibelWords(choice.sqnrDb);
    default: return {};
    }
}

QVariant RangeChoiceModel::value(const RangeChoice &choice, int column) const
{
    switch (column) {
    case RangeColumn: return choice.range.max;
    case Scale: return choice.q.scale.empty() ? 0.0 : static_cast<double>(*std::max_element(choice.q.scale.begin(), choice.q.scale.end()));
    case ZeroPoint: return choice.q.zeroPoint.empty() ? 0 : choice.q.zeroPoint.front();
    case Clipped: return choice.clippedShare;
    case Rounding: return choice.roundingError;
    case Clipping: return choice.clippingError;
    case Sqnr: return choice.sqnrDb;
    default: return text(choice, column);
    }
}

QVariant RangeChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const RangeChoice &choice = m_choices[static_cast<std::size_t>(index.row())];
    const bool chosen = index.row() == m_chosen, best = index.row() == m_best;
    switch (role) {
    case Qt::DisplayRole: return text(choice, index.column());
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == Observer ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::DecorationRole:
        if (index.column() == Observer)
            return chosen ? icon(QStringLiteral("check"), theme().accent) : blankIcon();
        return index.column() == Sqnr && best ? QVariant(icon(QStringLiteral("star"), theme().good)) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(chosen);
        return chosen ? QVariant(font) : QVariant();
    }
    case Qt::ToolTipRole: {
        QStringList lines;
        if (chosen)
            lines << tr("The recipe takes this one.");
        else
            lines << tr("A click takes this one.");
        if (best)
            lines << tr("The highest SQNR of all.");
        return lines.join(QLatin1Char('\n'));
    }
    case Qt::AccessibleTextRole: {
        QString words = text(choice, index.column());
        if (index.column() == Observer && chosen)
            words = tr("%1, chosen").arg(words);
        if (index.column() == Sqnr && best)
            words = tr("%1, the best").arg(words);
        return words;
    }
    case ChosenRole: return chosen;
    case BestRole: return best;
    case ValueRole: return value(choice, index.column());
    default: return {};
    }
}

QVariant RangeChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(section == Observer ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole) { // in full what the heading may say in short
        switch (section) {
        case Scale: return tr("The step between two levels");
        case Rounding: return tr("Mean squared error of rounding");
        case Clipping: return tr("Mean squared error of clipping");
        default: return {};
        }
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Observer: return tr("Observer");
    case RangeColumn: return tr("Range");
    case Scale: return tr("Scale");
    case ZeroPoint: return tr("Zero\npoint");
    case Clipped: return tr("Clipped");
    case Rounding: return tr("Rounding\nerror");
    case Clipping: return tr("Clipping\nerror");
    case Sqnr: return tr("SQNR");
    default: return {};
    }
}

namespace {

RangeChoice choiceOf(const RangeAssessment &assessment)
{
    return {assessment.observer,      {},
            assessment.range,         assessment.q,
            assessment.roundingError, assessment.clippingError,
            assessment.clippedShare,  assessment.sqnrDb};
}

} // namespace

std::vector<RangeChoice> activationChoices(const ActivationReport &report, const TensorStatistics &statistics, const QuantSpec &spec,
                                           const ObserverChoice &chosen)
{
    std::vector<RangeChoice> choices;
    for (const RangeAssessment &assessment : report.observers) {
        const bool otherPercentile = chosen.kind == ObserverKind::Percentile && assessment.observer.kind == ObserverKind::Percentile &&
                                     !(chosen == assessment.observer);
        choices.push_back(choiceOf(otherPercentile ? assessObserver(statistics, spec, chosen) : assessment));
    }
    if (chosen.kind == ObserverKind::Fixed)
        choices.push_back(choiceOf(assessObserver(statistics, spec, chosen)));
    return choices;
}

std::vector<RangeChoice> weightChoices(const WeightReport &report)
{
    std::vector<RangeChoice> choices;
    for (const WeightChoice &choice : report.choices) {
        const WeightEstimate &estimate = choice.estimate;
        Range widest;
        for (std::size_t c = 0; c < estimate.q.scale.size(); ++c) {
            const Range range = reachedRange(estimate.q, c);
            widest = {std::min(widest.min, range.min), std::max(widest.max, range.max)};
        }
        choices.push_back({{choice.observer},
                           choice.granularity,
                           widest,
                           estimate.q,
                           estimate.roundingError,
                           estimate.clippingError,
                           estimate.clippedShare,
                           estimate.sqnrDb});
    }
    return choices;
}

int rowOfChoice(const std::vector<RangeChoice> &choices, ObserverKind observer, std::optional<Granularity> granularity)
{
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const RangeChoice &choice) {
        return choice.observer.kind == observer && choice.granularity == granularity;
    });
    return found == choices.end() ? -1 : static_cast<int>(found - choices.begin());
}

Range reachedRange(const QParams &q, std::size_t channel)
{
    if (q.scale.empty())
        return {};
    const std::size_t index = std::min(channel, q.scale.size() - 1);
    const float scale = q.scale[index];
    const std::int32_t zero = q.zeroPoint[index];
    return {scale * static_cast<float>(q.qmin - zero), scale * static_cast<float>(q.qmax - zero)};
}

} // namespace quantoscope
