// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QCustomPlot;
class QMenu;

namespace quantoscope {

// The small menu that every chart has, on a right click and behind its button: copy, save as PNG (with a resolution), SVG or PDF, and the
// data as CSV. What is written is what the command line writes.
class ChartMenu : public QObject
{
    Q_OBJECT

public:
    // `baseName` is the file name proposed, without suffix. `csv` gives the chart's data; without it there is no such entry.
    ChartMenu(QCustomPlot &plot, QString baseName, std::function<QString()> csv = {});

    void fill(QMenu &menu);
    // What the entries do, for tests and for other places that save.
    bool saveTo(const QString &file, int dpi); // format by suffix; the reason of a failure is reported by failed()
    void copy();

signals:
    void saved(const QString &file);
    void failed(const QString &sentence);

private:
    void popUp(const QPoint &position);
    void askAndSave(const QString &suffix);
    void saveData();

    QCustomPlot &m_plot;
    QString m_baseName;
    std::function<QString()> m_csv;
};

} // namespace quantoscope
