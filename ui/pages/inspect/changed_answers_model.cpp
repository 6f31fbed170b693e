// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inspect/changed_answers_model.h"

#include "words/class_names.h"
#include "words/number_words.h"

#include <QCoreApplication>

namespace quantoscope {

QString changeText(AnswerChange change)
{
    switch (change) {
    case AnswerChange::Lost: return QCoreApplication::translate("AnswerChange", "lost");
    case AnswerChange::Gained: return QCoreApplication::translate("AnswerChange", "gained");
    case AnswerChange::BothWrong: return QCoreApplication::translate("AnswerChange", "both wrong, otherwise");
    case AnswerChange::UnlabelledOther: return QCoreApplication::translate("AnswerChange", "another answer");
    case AnswerChange::BothRight: return QCoreApplication::translate("AnswerChange", "both right");
    case AnswerChange::BothWrongAlike: return QCoreApplication::translate("AnswerChange", "both wrong alike");
    case AnswerChange::UnlabelledSame: return QCoreApplication::translate("AnswerChange", "the same answer");
    }
    return {};
}

ChangedAnswersModel::ChangedAnswersModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ChangedAnswersModel::setRuns(std::shared_ptr<const InspectedRuns> runs)
{
    beginResetModel();
    m_runs = std::move(runs);
    choose();
    endResetModel();
}

void ChangedAnswersModel::setShown(std::optional<AnswerChange> change)
{
    beginResetModel();
    m_shown = change;
    choose();
    endResetModel();
}

void ChangedAnswersModel::choose()
{
    m_rows.clear();
    if (!m_runs)
        return;
    for (std::size_t i = 0; i < m_runs->changed.size(); ++i) {
        if (!m_shown || m_runs->changed[i].pair.change == *m_shown)
            m_rows.push_back(i);
    }
}

const ChangedItem *ChangedAnswersModel::item(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_runs->changed[m_rows[static_cast<std::size_t>(index.row())]] : nullptr;
}

int ChangedAnswersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString ChangedAnswersModel::className(int label) const
{
    if (label < 0)
        return tr("not known");
    const auto &names = m_runs->classNames;
    return label < static_cast<int>(names.size()) ? classText(names[static_cast<std::size_t>(label)], m_runs->run->datasetId)
                                                  : tr("class %1").arg(label);
}

QString ChangedAnswersModel::answerText(const Prediction &prediction) const
{
    if (m_runs->run->task == Task::QuestionAnswering)
        return prediction.answer.empty() ? tr("no answer") : QString::fromStdString(prediction.answer);
    if (prediction.top.empty())
        return tr("no answer");
    if (prediction.confidence.empty())
        return className(prediction.top.front());
    return tr("%1 (%2 %)").arg(className(prediction.top.front()), decimalWords(100.0 * prediction.confidence.front(), 0));
}

QVariant ChangedAnswersModel::data(const QModelIndex &index, int role) const
{
    const ChangedItem *changed = item(index);
    if (!changed)
        return {};
    const Prediction &before = m_runs->baseline->predictions[changed->pair.baseline];
    const Prediction &after = m_runs->run->predictions[changed->pair.other];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return tr("%1: %2 → %3").arg(changeText(changed->pair.change), answerText(before), answerText(after));
    case Qt::ToolTipRole: return tr("Item %1. Right: %2").arg(after.item).arg(className(after.label));
    case ChangeRole: return static_cast<int>(changed->pair.change);
    case PictureRole: return changed->picture;
    case BeforeRole: return answerText(before);
    case AfterRole: return answerText(after);
    case LabelRole: return className(after.label);
    default: return {};
    }
}

} // namespace quantoscope
