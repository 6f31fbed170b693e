// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/run_number.h"

#include "charts/language_scope.h"
#include "charts/offscreen_application.h"
#include "words/field_terms.h"
#include "words/run_text.h"

#include <gtest/gtest.h>

namespace quantoscope {
namespace {

TEST(RunNumber, standsBehindTheMethodInTheId)
{
    EXPECT_EQ(runNumber("resnet18/fp32", "fp32"), 1);
    EXPECT_EQ(runNumber("resnet18/fp32-2", "fp32"), 2);
    EXPECT_EQ(runNumber("resnet18/static-nofuse", "static-nofuse"), 1);
    EXPECT_EQ(runNumber("resnet18/static-nofuse-12", "static-nofuse"), 12);
    EXPECT_EQ(runNumber("resnet18/mine-2", "mine-2"), 1) << "the user's own";
    EXPECT_EQ(runNumber("resnet18/mine-2-3", "mine-2"), 3);
    EXPECT_EQ(runNumber("resnet18/fp32-02", "fp32"), 1);
    EXPECT_EQ(runNumber("resnet18/fp32-", "fp32"), 1);
    EXPECT_EQ(runNumber("resnet18/fp32-2b", "fp32"), 1);
    EXPECT_EQ(runNumber("odd", "fp32"), 1);
    EXPECT_EQ(runNumber("", ""), 1);
}

TEST(RunNumber, isTakenFromNamesThatBeginWithAMethod)
{
    EXPECT_EQ(numberedName("dynamic-2").name, "dynamic");
    EXPECT_EQ(numberedName("dynamic-2").number, 2);
    EXPECT_EQ(numberedName("static-nofuse-3").name, "static-nofuse");
    EXPECT_EQ(numberedName("static-w4-tensor-2").name, "static-w4-tensor");
    EXPECT_EQ(numberedName("static-w4").name, "static-w4");
    EXPECT_EQ(numberedName("static-w4").number, 1);
    EXPECT_EQ(numberedName("mine-2").name, "mine-2");
}

TEST(RunNumber, isShownInsteadOfTheId)
{
    const OffscreenApplication application;
    const LanguageScope english("en");
    EXPECT_EQ(numbered(QStringLiteral("FP32"), 1), "FP32");
    EXPECT_EQ(numbered(QStringLiteral("FP32"), 2), "FP32 (2)");
    EXPECT_EQ(runText("resnet18/fp32-2"), "ResNet-18, FP32 (2)");
    EXPECT_EQ(runText("resnet18/mine-2"), "ResNet-18, mine-2");

    quantoscope::Run run;
    run.id = "resnet18/dynamic-2";
    run.model = "resnet18";
    run.method = "dynamic";
    run.recipe.method = Method::Dynamic;
    run.backend = "onednn";
    EXPECT_EQ(runTitle(run), "ResNet-18 · Dynamic (2)");
    EXPECT_EQ(runName(run), "ResNet-18, dynamic (2)");
    run.id = "resnet18/mine-2-2";
    run.method = "mine-2";
    EXPECT_EQ(runTitle(run), "ResNet-18 · mine-2 (2)");
    EXPECT_EQ(runName(run), "ResNet-18, mine-2 (2)");
}

} // namespace
} // namespace quantoscope
