// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/export_menu.h"

#include <functional>

class QCustomPlot;

namespace quantoscope {

// The small menu that every chart has, on a right click and behind its button: what ExportMenu has, and the data as CSV. What is written
// is what the command line writes.
class ChartMenu : public ExportMenu
{
    Q_OBJECT

public:
    // `csv` gives the chart's data; without it there is no such entry.
    ChartMenu(QCustomPlot &plot, QString baseName, std::function<QString()> csv = {});

    void fill(QMenu &menu) override;

protected:
    Words words() const override;
    Drawing drawing() const override;

private:
    void popUp(const QPoint &position);
    void saveData();

    QCustomPlot &m_plot;
    std::function<QString()> m_csv;
};

} // namespace quantoscope
