// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "study/study_tables.h"

#include <functional>
#include <vector>

class QAbstractItemView;
class QMenu;

namespace quantoscope {

// The small menu of a table: copy, save as CSV, Markdown or LaTeX. The formats are core's (export_study).
class TableMenu : public QObject
{
    Q_OBJECT

public:
    // `tables` gives what is shown, as text tables; `csv` the raw numbers with a point whatever the language.
    TableMenu(QAbstractItemView &view, QString baseName, std::function<std::vector<TextTable>()> tables, std::function<QString()> csv);

    void fill(QMenu &menu);
    void copy();                      // Markdown as plain text
    bool saveTo(const QString &file); // format by suffix: .csv, .md, .tex

signals:
    void saved(const QString &file);
    void failed(const QString &sentence);

private:
    void askAndSave(const QString &suffix);

    QAbstractItemView &m_view;
    QString m_baseName;
    std::function<std::vector<TextTable>()> m_tables;
    std::function<QString()> m_csv;
};

// The rows of any item model as a text table: headings, then what is displayed, of these columns in this order or of all.
TextTable textTableOf(const QAbstractItemModel &model, const QString &title, std::vector<int> columns = {});

} // namespace quantoscope
