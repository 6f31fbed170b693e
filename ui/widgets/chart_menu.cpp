// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart_menu.h"

#include "base/atomic_file.h"
#include "charts/chart_export.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/save_file.h"

#include <QMenu>

#include <qcustomplot.h>

namespace quantoscope {

ChartMenu::ChartMenu(QCustomPlot &plot, QString baseName, std::function<QString()> csv)
    : ExportMenu(plot, std::move(baseName))
    , m_plot(plot)
    , m_csv(std::move(csv))
{
    plot.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&plot, &QWidget::customContextMenuRequested, this, &ChartMenu::popUp);
}

void ChartMenu::popUp(const QPoint &position)
{
    QMenu menu(&m_plot);
    fill(menu);
    menu.exec(m_plot.mapToGlobal(position));
}

void ChartMenu::fill(QMenu &menu)
{
    ExportMenu::fill(menu);
    if (m_csv) {
        menu.addSeparator();
        menu.addAction(icon(QStringLiteral("table")), tr("Save its da&ta as CSV…"), this, &ChartMenu::saveData);
    }
}

ExportMenu::Words ChartMenu::words() const
{
    return {tr("&Copy chart"), tr("Save the chart")};
}

Drawing ChartMenu::drawing() const
{
    return m_caption ? captioned(drawingOf(m_plot), m_caption(), theme().chart()) : drawingOf(m_plot);
}

void ChartMenu::saveData()
{
    const QString file = askSaveFile(&m_plot, tr("Save the data"), baseName() + QStringLiteral(".csv"), QStringLiteral(".csv"));
    if (!file.isEmpty())
        saveDataTo(file);
}

bool ChartMenu::saveDataTo(const QString &file)
{
    const Status written = writeFileAtomically(file.toStdString(), m_csv().toStdString());
    report(written, file);
    return written.ok();
}

} // namespace quantoscope
