// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/confusion_chart.h"

#include "charts/chart_axes.h"

#include <QCoreApplication>

#include <cmath>

namespace quantoscope {
namespace {

struct ConfusionChart {
    Q_DECLARE_TR_FUNCTIONS(ConfusionChart)
};

constexpr int kMostNames = 40;
const QColor kMore("#0072B2"), kFewer("#D55E00");

void nameAxis(QCPAxis *axis, const QStringList &names, int classes, bool fromTop)
{
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (int i = 0; i < classes && i < names.size(); ++i)
        ticker->addTick(i, names[i]);
    axis->setTicker(ticker);
    axis->setRangeReversed(fromTop);
}

} // namespace

void drawConfusionChart(QCustomPlot &plot, const ConfusionMatrix &before, const ConfusionMatrix &after, ConfusionShown shown,
                        const QStringList &names, const ChartTheme &theme)
{
    plot.clearPlottables();
    plot.setBackground(QBrush(theme.surface));
    const int classes = after.classes;
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis})
        styleAxis(axis, theme);
    plot.xAxis->grid()->setVisible(false);
    plot.yAxis->grid()->setVisible(false);
    plot.xAxis->setLabel(ConfusionChart::tr("Answered"));
    plot.yAxis->setLabel(ConfusionChart::tr("Right"));
    const bool named = classes <= kMostNames;
    nameAxis(plot.xAxis, named ? names : QStringList(), classes, false);
    nameAxis(plot.yAxis, named ? names : QStringList(), classes, true);
    plot.xAxis->setTickLabelRotation(named ? -60 : 0);

    auto *map = new QCPColorMap(plot.xAxis, plot.yAxis);
    map->data()->setSize(classes, classes);
    map->data()->setRange(QCPRange(0, classes - 1), QCPRange(0, classes - 1));
    map->setInterpolate(false);
    map->setTightBoundary(false);
    double largest = 1.0;
    for (int right = 0; right < classes; ++right) {
        for (int answer = 0; answer < classes; ++answer) {
            const int was = before.at(right, answer), is = after.at(right, answer);
            const int count = shown == ConfusionShown::Before ? was : shown == ConfusionShown::After ? is : is - was;
            const double value = std::copysign(std::sqrt(std::abs(static_cast<double>(count))), count);
            map->data()->setCell(answer, right, value);
            largest = std::max(largest, std::abs(value));
        }
    }
    QCPColorGradient gradient;
    gradient.clearColorStops();
    if (shown == ConfusionShown::Difference) {
        gradient.setColorStopAt(0.0, kFewer);
        gradient.setColorStopAt(0.5, theme.surface);
        gradient.setColorStopAt(1.0, kMore);
        map->setDataRange(QCPRange(-largest, largest));
    } else {
        gradient.setColorStopAt(0.0, theme.surface);
        gradient.setColorStopAt(1.0, kMore);
        map->setDataRange(QCPRange(0.0, largest));
    }
    map->setGradient(gradient);
    plot.xAxis->setRange(-0.5, classes - 0.5);
    plot.yAxis->setRange(-0.5, classes - 0.5);
    plot.replot();
}

} // namespace quantoscope
