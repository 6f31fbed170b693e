// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/study_document.h"
#include "study/comparison.h"

#include <QAbstractTableModel>
#include <QColor>

#include <vector>

namespace quantoscope {

// The study's table for runs of one data set: size, accuracy and time, each with its difference to the same model's FP32 in points (or
// units) and percent, and the interval. Numbers and differences are core's (compareRuns); SortRole gives them raw.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ModelColumn,
        MethodColumn,
        SizeColumn,
        SizeChangeColumn,
        AccuracyColumn,
        IntervalColumn,
        AccuracyChangeColumn,
        SameColumn,
        F1Column,
        F1IntervalColumn,
        F1ChangeColumn,
        TimeColumn,
        TimeChangeColumn,
        RemarkColumn,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole + 1, IdRole };

    explicit ComparisonModel(QObject *parent = nullptr);

    // `comparison.rows[i].run` points into `runs`.
    void setComparison(const Comparison &comparison, const std::vector<Run> &runs);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    // F1 exists for question answering only; where nothing says what is right, the answers that are FP32's stand instead of the accuracy.
    bool hasColumn(Column column) const;
    // The columns that say more of a value's column: its interval and its difference to FP32; ColumnCount where there is none.
    static Column intervalOf(Column value);
    static Column changeOf(Column value);
    // The other way round: the value's column that a column belongs to, itself where it is one or stands alone.
    static Column valueOf(Column column);

private:
    struct Row {
        ComparisonRow compared;
        QString id;
        QColor colour;
    };
    QString text(const Row &row, Column column) const;
    QString spoken(const Row &row, Column column) const;
    QVariant sortValue(const Row &row, Column column) const;

    Task m_task = Task::ImageClassification;
    bool m_answersOnly = false; // see comparesAnswersOnly
    std::vector<Row> m_rows;
};

} // namespace quantoscope
