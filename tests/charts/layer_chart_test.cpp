// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/layer_chart.h"

#include "charts/language_scope.h"
#include "charts/offscreen_application.h"

#include <gtest/gtest.h>

namespace quantoscope {
namespace {

quantoscope::Run timed(Method method, double ms)
{
    quantoscope::Run run;
    run.method = std::string(methodName(method));
    run.id = "resnet18/" + run.method;
    run.recipe.method = method;
    LayerRecord layer;
    layer.name = "conv1";
    layer.latencyMs = ms;
    run.layers = {layer};
    return run;
}

TEST(LayerChart, theLegendNamesTheBarsInTheirOrder)
{
    const OffscreenApplication application;
    const LanguageScope english("en");
    const quantoscope::Run before = timed(Method::Fp32, 2.5);
    quantoscope::Run after = timed(Method::Static, 1.0);
    after.id = "resnet18/static-2";
    QCustomPlot plot;
    EXPECT_EQ(drawLayerChart(plot, &before, after, LayerFigure::TimeMs), 1);
    ASSERT_EQ(plot.legend->itemCount(), 2);
    double last = -1.0;
    const QString names[] = {QStringLiteral("FP32"), QStringLiteral("Static (2)")};
    for (int i = 0; i < 2; ++i) {
        auto *item = qobject_cast<QCPPlottableLegendItem *>(plot.legend->item(i));
        ASSERT_NE(item, nullptr);
        auto *bars = qobject_cast<QCPBars *>(item->plottable());
        ASSERT_NE(bars, nullptr);
        EXPECT_EQ(bars->name(), names[i]);
        ASSERT_EQ(bars->data()->size(), 1);
        EXPECT_GT(bars->data()->at(0)->key, last);
        last = bars->data()->at(0)->key;
    }
}

TEST(LayerChart, itsNumbersFollowTheLanguage)
{
    const OffscreenApplication application;
    const quantoscope::Run run = timed(Method::Fp32, 2.5);
    QCustomPlot plot;
    {
        const LanguageScope english("en");
        drawLayerChart(plot, nullptr, run, LayerFigure::TimeMs);
        EXPECT_EQ(plot.locale().decimalPoint(), QStringLiteral("."));
    }
    const LanguageScope greek("el");
    drawLayerChart(plot, nullptr, run, LayerFigure::TimeMs);
    EXPECT_EQ(plot.locale().decimalPoint(), QStringLiteral(","));
}

TEST(LayerChart, saysThatNoLayerHasTheFigure)
{
    const OffscreenApplication application;
    QCustomPlot plot;
    EXPECT_EQ(drawLayerChart(plot, nullptr, timed(Method::Fp32, 2.5), LayerFigure::SqnrDb), 0);
}

} // namespace
} // namespace quantoscope
