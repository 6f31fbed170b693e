// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/layer_chart.h"

#include "charts/chart_axes.h"
#include "charts/chart_data.h"
#include "charts/chart_words.h"
#include "words/run_number.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace quantoscope {
namespace {

struct LayerChart {
    Q_DECLARE_TR_FUNCTIONS(LayerChart)
};

constexpr double kBarWidth = 0.38;
constexpr int kMostNames = 70; // more than that cannot be read, even turned

std::optional<double> figureOf(const LayerRecord &layer, LayerFigure figure)
{
    return figure == LayerFigure::TimeMs ? layer.latencyMs : layer.sqnrDb;
}

QCPBars *addBars(QCustomPlot &plot, const Run &run)
{
    auto *bars = new QCPBars(plot.xAxis, plot.yAxis);
    const MethodStyle style = methodStyle(styleKind(run));
    bars->setName(numbered(methodTitle(run.method), runNumber(run.id, run.method)));
    bars->setPen(Qt::NoPen);
    bars->setBrush(style.colour);
    bars->setWidth(kBarWidth);
    return bars;
}

} // namespace

int drawLayerChart(QCustomPlot &plot, const Run *baseline, const Run &run, LayerFigure figure, const ChartTheme &theme)
{
    plot.clearPlottables();
    plot.clearItems();
    plot.setBackground(QBrush(theme.surface));
    QLocale locale; // of the language in force, which may be another one than when the plot was made
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    plot.setLocale(locale);
    std::vector<const LayerRecord *> layers;
    for (const LayerRecord &layer : run.layers) {
        if (figureOf(layer, figure))
            layers.push_back(&layer);
    }
    QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    const std::size_t step = std::max<std::size_t>(1, layers.size() / kMostNames + (layers.size() % kMostNames ? 1 : 0));
    for (std::size_t i = 0; i < layers.size(); i += step)
        ticker->addTick(static_cast<double>(i), QString::fromStdString(layers[i]->name));
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis})
        styleAxis(axis, theme);
    plot.xAxis->setTicker(ticker);
    plot.xAxis->setTickLabelRotation(-75);
    plot.xAxis->setTickLabelFont(theme.font(kSmallPixels));
    plot.xAxis->grid()->setVisible(false);
    plot.xAxis->setRange(-0.7, static_cast<double>(layers.size()) - 0.3);
    plot.legend->setVisible(figure == LayerFigure::TimeMs);
    plot.legend->setFont(theme.font(kTextPixels));
    plot.legend->setTextColor(theme.text);
    plot.legend->setBrush(theme.surface);
    plot.legend->setBorderPen(QPen(theme.lines));
    double highest = 0.0;
    if (figure == LayerFigure::TimeMs) {
        plot.yAxis->setLabel(LayerChart::tr("Time of a layer (ms)"));
        std::map<std::string, double> before;
        for (const LayerRecord &layer : baseline ? baseline->layers : std::vector<LayerRecord>()) {
            if (layer.latencyMs)
                before[layer.name] = *layer.latencyMs;
        }
        // In the order in which they stand beside each other, which the legend takes over.
        QCPBars *reference = baseline && baseline != &run ? addBars(plot, *baseline) : nullptr;
        QCPBars *own = addBars(plot, run);
        for (std::size_t i = 0; i < layers.size(); ++i) {
            const auto key = static_cast<double>(i);
            own->addData(key + (reference ? kBarWidth / 2 : 0.0), *layers[i]->latencyMs);
            highest = std::max(highest, *layers[i]->latencyMs);
            const auto found = before.find(layers[i]->name);
            if (reference && found != before.end()) {
                reference->addData(key - kBarWidth / 2, found->second);
                highest = std::max(highest, found->second);
            }
        }
    } else {
        plot.yAxis->setLabel(LayerChart::tr("SQNR of a layer's result (dB)"));
        auto *line = new QCPGraph(plot.xAxis, plot.yAxis);
        const MethodStyle style = methodStyle(styleKind(run));
        line->setPen(QPen(style.colour, 1.5 * theme.scale));
        line->setScatterStyle(QCPScatterStyle(style.mark, QPen(style.colour), QBrush(style.colour), 7 * theme.scale));
        for (std::size_t i = 0; i < layers.size(); ++i) {
            const double decibels = std::min(*layers[i]->sqnrDb, 100.0); // 200 dB stands for "no difference"
            line->addData(static_cast<double>(i), decibels);
            highest = std::max(highest, decibels);
        }
    }
    plot.yAxis->setRange(0.0, highest > 0.0 ? highest * 1.08 : 1.0);
    setReadableTicks(plot.yAxis, 6);
    plot.replot();
    return static_cast<int>(layers.size());
}

} // namespace quantoscope
