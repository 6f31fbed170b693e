// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study_facts.h"

#include <gtest/gtest.h>

namespace quantoscope {
namespace {

TEST(StudyFacts, AreThoseThatTheStudysFilesShow)
{
    const auto facts = studyFacts();
    ASSERT_TRUE(facts.ok());
    ASSERT_EQ(facts->size(), 5U);
    const NetworkFacts &resnet18 = facts->front();
    EXPECT_EQ(resnet18.weightedLayers, 21);
    EXPECT_EQ(resnet18.linearLayers, 1);
    EXPECT_EQ(resnet18.linearWeights, 51200);
    EXPECT_NEAR(static_cast<double>(resnet18.fp32Bytes()) / 1e6, 44.98, 0.1); // table 4.2
    EXPECT_NEAR(static_cast<double>(resnet18.dynamicBytes()) / 1e6, 44.83, 0.1);
    EXPECT_NEAR(static_cast<double>(resnet18.parametersImageNet) / 1e6, 11.7, 0.05); // table 4.1
    const NetworkFacts &bert = facts->back();
    EXPECT_EQ(bert.parameters, 107721218);
    EXPECT_NEAR(static_cast<double>(bert.fp32Bytes()) / 1048576.0, 410.92, 0.01); // MiB
    EXPECT_NEAR(static_cast<double>(bert.dynamicBytes()) / 1e6, 176.0, 0.3);
}

} // namespace
} // namespace quantoscope
