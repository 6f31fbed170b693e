// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/calibrate/calibrate_exports.h"

#include <gtest/gtest.h>

#include <QLocale>

namespace quantoscope {
namespace {

TEST(CalibrateExports, theHistogramHasABinARow)
{
    StatisticsCollector collector;
    const float values[] = {-1.F, 0.F, 0.F, 1.F};
    collector.add(values, 4, 1);
    const QStringList rows = histogramCsv(collector.statistics().histogram, "net/fc/weights").trimmed().split(QLatin1Char('\n'));
    ASSERT_EQ(rows.size(), 4) << "empty bins are left out";
    EXPECT_EQ(rows[0], QStringLiteral("tensor,from,to,count,data,calibration_items,seed"));
    EXPECT_TRUE(rows[2].startsWith(QStringLiteral("net/fc/weights,0,"))) << rows[2].toStdString();
    EXPECT_TRUE(rows[2].endsWith(QStringLiteral(",2,,,")));
}

TEST(CalibrateExports, numbersHaveAPointInGreekToo)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Greek));
    EXPECT_EQ(channelsCsv({{-0.5F, 1.25F}}, "a,b", {QStringLiteral("sample"), 64, 7}),
              QStringLiteral("tensor,channel,min,max,data,calibration_items,seed\n\"a,b\",0,-0.5,1.25,sample,64,7\n"));
    QLocale::setDefault(before);
}

TEST(CalibrateExports, oneScaleAChannelIsARowAChannel)
{
    RangeChoice choice;
    choice.observer = {ObserverKind::MinMax};
    choice.granularity = Granularity::PerChannel;
    choice.q.scale = {0.5F, 0.25F};
    choice.q.zeroPoint = {0, 0};
    choice.q.qmin = -2;
    choice.q.qmax = 2;
    choice.q.axis = 0;
    choice.sqnrDb = 20.0;
    EXPECT_EQ(choicesCsv({choice}, "t").section(QLatin1Char('\n'), 1).toStdString(),
              "t,minmax,per-channel,0,-1,1,0.5,0,0,0,0,20,,,\n"
              "t,minmax,per-channel,1,-0.5,0.5,0.25,0,0,0,0,20,,,\n");
}

} // namespace
} // namespace quantoscope
