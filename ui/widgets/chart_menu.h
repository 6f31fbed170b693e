// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/caption.h"
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

    // What the picture says when it leaves the window; charts that carry their title and notes need none.
    void setCaption(std::function<Caption()> caption) { m_caption = std::move(caption); }
    bool saveDataTo(const QString &file);

    void fill(QMenu &menu) override;

protected:
    Words words() const override;
    Drawing drawing() const override;

private:
    void popUp(const QPoint &position);
    void saveData();

    QCustomPlot &m_plot;
    std::function<QString()> m_csv;
    std::function<Caption()> m_caption;
};

} // namespace quantoscope
