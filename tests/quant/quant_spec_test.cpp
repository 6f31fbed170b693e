// SPDX-License-Identifier: GPL-3.0-or-later
#include "quant/quant_spec.h"

#include <gtest/gtest.h>

#include <string>

namespace quantoscope {
namespace {

TEST(QuantSpec, Names)
{
    EXPECT_EQ(schemeName(Scheme::Symmetric), "symmetric");
    EXPECT_EQ(schemeName(Scheme::Asymmetric), "asymmetric");
    EXPECT_EQ(granularityName(Granularity::PerTensor), "per-tensor");
    EXPECT_EQ(granularityName(Granularity::PerChannel), "per-channel");
    EXPECT_EQ(rangeName(SymmetricRange::Restricted), "restricted");
    EXPECT_EQ(rangeName(SymmetricRange::Full), "full");
}

TEST(QuantSpec, ObserverTextReadsBack)
{
    for (const char *text :
         {"minmax", "moving-average", "histogram", "percentile:99.99", "percentile:100", "percentile:50.5", "mse", "entropy"}) {
        const Result<ObserverChoice> parsed = parseObserver(text);
        ASSERT_TRUE(parsed.ok()) << text;
        EXPECT_EQ(observerText(*parsed), text);
    }
    for (const char *text : {"fixed:-1.5:6", "fixed:0:0.001", "fixed:-3e+38:3e+38", "fixed:-0.1:1e-07"}) {
        const Result<ObserverChoice> parsed = parseObserver(text);
        ASSERT_TRUE(parsed.ok()) << text;
        EXPECT_EQ(observerText(*parsed), text);
        EXPECT_EQ(parsed->kind, ObserverKind::Fixed);
    }
    EXPECT_EQ(parseObserver("fixed:-1.5:6")->range, (Range{-1.5F, 6.F}));
    EXPECT_EQ(*parseObserver("fixed:-1.5:6"), fixedRange({-1.5F, 6.F}));
    EXPECT_NE(fixedRange({-1.5F, 6.F}), fixedRange({-1.5F, 6.5F}));
    const Result<ObserverChoice> plain = parseObserver("percentile");
    ASSERT_TRUE(plain.ok());
    EXPECT_EQ(observerText(*plain), "percentile:99.99");
}

TEST(QuantSpec, UnknownObserversAreRefused)
{
    for (const char *text : {"", "median", "minmax:3", "MinMax", "mse:"}) {
        const Result<ObserverChoice> parsed = parseObserver(text);
        ASSERT_FALSE(parsed.ok()) << text;
        EXPECT_EQ(parsed.error().code, ErrorCode::BadUsage);
        EXPECT_EQ(parsed.error().message.id(), "observer.name");
        EXPECT_NE(parsed.error().text().find(std::string("“") + text + "”"), std::string::npos);
    }
}

TEST(QuantSpec, PercentilesOutsideTheirRangeAreRefused)
{
    for (const char *text :
         {"percentile:", "percentile:50", "percentile:100.1", "percentile:x", "percentile:99x", "percentile:nan", "percentile:-1"}) {
        const Result<ObserverChoice> parsed = parseObserver(text);
        ASSERT_FALSE(parsed.ok()) << text;
        EXPECT_EQ(parsed.error().message.id(), "observer.percentile");
    }
}

TEST(QuantSpec, FixedRangesThatAreNoneAreRefused)
{
    for (const char *text : {"fixed", "fixed:", "fixed:1", "fixed:1:", "fixed::1", "fixed:1:1", "fixed:2:1", "fixed:a:1", "fixed:0:1:2",
                             "fixed:nan:1", "fixed:0:inf", "fixed:-1e39:0", "fixed: 0:1"}) {
        const Result<ObserverChoice> parsed = parseObserver(text);
        ASSERT_FALSE(parsed.ok()) << text;
        EXPECT_EQ(parsed.error().code, ErrorCode::BadUsage);
        EXPECT_EQ(parsed.error().message.id(), "observer.fixed");
    }
}

} // namespace
} // namespace quantoscope
