// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recipe/compare_recipes.h"

#include <QAbstractTableModel>
#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace quantoscope {

// Two recipes line by line: the left one, whether the lines differ, the right one.
class RecipeLines : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Left, Sign, Right, kColumns };
    enum Role { DiffersRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<LinePair> lines, const QString &leftName, const QString &rightName);
    const std::vector<LinePair> &lines() const { return m_lines; }
    int differences() const;
    QString csv() const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<LinePair> m_lines;
    QString m_left, m_right;
};

// The present recipe beside another one; stays open and follows the present one while it changes.
class RecipeComparison : public QDialog
{
    Q_OBJECT

public:
    explicit RecipeComparison(QWidget *parent = nullptr);

    void compareWith(const QString &name, const Recipe &other);
    // `differing`: how many layers of the open network the two treat differently.
    void showPresent(const Recipe &present, int differing);
    const Recipe &other() const { return m_other; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showLines();
    void retranslate();
    void hideSameLines();

    Recipe m_present, m_other;
    QString m_otherName;
    int m_differing = 0;
    RecipeLines *m_model;
    QLabel *m_summary;
    QCheckBox *m_onlyDifferent;
    QTableView *m_table;
    QPushButton *m_close;
};

} // namespace quantoscope
