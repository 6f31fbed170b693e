// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/inspect/inspected_runs.h"

#include <QAbstractListModel>

namespace quantoscope {

// The items whose answer changed, of one kind or all: picture, both answers with their confidence, and what was right.
class ChangedAnswersModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { ChangeRole = Qt::UserRole + 1, PictureRole, BeforeRole, AfterRole, LabelRole };

    explicit ChangedAnswersModel(QObject *parent = nullptr);

    void setRuns(std::shared_ptr<const InspectedRuns> runs);
    void setShown(std::optional<AnswerChange> change); // nothing = all kinds
    const ChangedItem *item(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void choose();
    QString className(int label) const;
    QString answerText(const Prediction &prediction) const;

    std::shared_ptr<const InspectedRuns> m_runs;
    std::optional<AnswerChange> m_shown;
    std::vector<std::size_t> m_rows; // indices into m_runs->changed
};

QString changeText(AnswerChange change);

} // namespace quantoscope
