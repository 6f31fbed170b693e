// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_menu.h"

#include "base/atomic_file.h"
#include "study/export_study.h"
#include "theme/icons.h"
#include "widgets/save_file.h"
#include "words/message_text.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QMenu>

#include <numeric>

namespace quantoscope {

TableMenu::TableMenu(QAbstractItemView &view, QString baseName, std::function<std::vector<TextTable>()> tables,
                     std::function<QString()> csv)
    : QObject(&view)
    , m_view(view)
    , m_baseName(std::move(baseName))
    , m_tables(std::move(tables))
    , m_csv(std::move(csv))
{
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&view, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        QMenu menu(&m_view);
        fill(menu);
        menu.exec(m_view.viewport()->mapToGlobal(position));
    });
}

void TableMenu::fill(QMenu &menu)
{
    menu.addAction(icon(QStringLiteral("copy")), tr("&Copy table"), this, &TableMenu::copy);
    menu.addSeparator();
    menu.addAction(tr("Save as C&SV…"), this, [this] { askAndSave(QStringLiteral(".csv")); });
    menu.addAction(tr("Save as &Markdown…"), this, [this] { askAndSave(QStringLiteral(".md")); });
    menu.addAction(tr("Save as &LaTeX…"), this, [this] { askAndSave(QStringLiteral(".tex")); });
}

void TableMenu::copy()
{
    QApplication::clipboard()->setText(QString::fromStdString(markdownText(m_tables())));
}

bool TableMenu::saveTo(const QString &file)
{
    const std::string text = file.endsWith(QStringLiteral(".tex"))  ? latexText(m_tables())
                             : file.endsWith(QStringLiteral(".md")) ? markdownText(m_tables())
                                                                    : m_csv().toStdString();
    const Status written = writeFileAtomically(file.toStdString(), text);
    if (written.ok())
        emit saved(file);
    else
        emit failed(errorText(written.error()));
    return written.ok();
}

void TableMenu::askAndSave(const QString &suffix)
{
    const QString file = askSaveFile(&m_view, tr("Save the table"), m_baseName + suffix, suffix);
    if (!file.isEmpty())
        saveTo(file);
}

TextTable textTableOf(const QAbstractItemModel &model, const QString &title, std::vector<int> columns)
{
    TextTable table;
    table.title = title.toStdString();
    if (columns.empty()) {
        columns.resize(static_cast<std::size_t>(model.columnCount()));
        std::iota(columns.begin(), columns.end(), 0);
    }
    for (const int column : columns) {
        const int alignment = model.rowCount() > 0 ? model.index(0, column).data(Qt::TextAlignmentRole).toInt() : 0;
        table.columns.push_back({model.headerData(column, Qt::Horizontal).toString().toStdString(), (alignment & Qt::AlignRight) != 0});
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        std::vector<std::string> cells;
        for (const int column : columns)
            cells.push_back(model.index(row, column).data().toString().toStdString());
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace quantoscope
