// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/registry.h"
#include "models/architectures.h"
#include "passes/fusion.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace quantoscope {
namespace {

// A network with its input.
struct Subject {
    QuantizedGraph graph;
    ExecutionShape shape;
    InputBatch input;
};

Subject images()
{
    auto model = buildArchitecture({"resnet18", "cifar", 10});
    if (!model.ok())
        throw std::runtime_error(model.error().text());
    fillRandom(*model, 1);
    Subject subject;
    subject.graph = QuantizedGraph::allFloat(applyFusion(model->graph, findFusionGroups(model->graph)));
    subject.shape.image = {3, 32, 32};
    subject.input.pixels.assign(3 * 32 * 32, 0.25F);
    return subject;
}

Subject text()
{
    BertConfig config;
    config.vocabularySize = 50;
    config.hiddenSize = 16;
    config.layers = 2;
    config.heads = 2;
    config.intermediateSize = 32;
    config.maxPositions = 12;
    auto model = buildBert(config);
    if (!model.ok())
        throw std::runtime_error(model.error().text());
    fillRandom(*model, 1);
    Subject subject;
    subject.graph = QuantizedGraph::allFloat(model->graph);
    subject.shape.sequence = 8;
    subject.input.sequence = 8;
    subject.input.ids.assign(8, 3);
    subject.input.types.assign(8, 0);
    subject.input.mask.assign(8, 1);
    return subject;
}

class CancelledRun : public testing::TestWithParam<std::string>
{
protected:
    std::unique_ptr<Executable> compiled(const Subject &subject) const
    {
        const auto backend = findBackend(GetParam());
        if (!backend.ok())
            throw std::runtime_error(backend.error().text());
        auto executable = (*backend)->compile(subject.graph, subject.shape);
        if (!executable.ok())
            throw std::runtime_error(executable.error().text());
        return std::move(executable).value();
    }
};

bool isCancelled(const Status &status)
{
    return !status.ok() && status.error().code == ErrorCode::Cancelled;
}

TEST_P(CancelledRun, EndsAtTheNextLayer)
{
    for (const Subject &subject : {images(), text()}) {
        const auto executable = compiled(subject);
        std::vector<float> output;
        int all = 0;
        ASSERT_TRUE(executable->runWithTap(subject.input, output, [&](NodeId, const float *, std::size_t, std::size_t) { ++all; }).ok());
        const std::vector<float> expected = output;

        const CancelToken token;
        executable->setCancelToken(token);
        std::vector<float> untouched{7.F};
        int seen = 0;
        EXPECT_TRUE(isCancelled(executable->runWithTap(subject.input, untouched, [&](NodeId, const float *, std::size_t, std::size_t) {
            if (++seen == 5)
                token.cancel();
        })));
        EXPECT_GE(seen, 5);
        EXPECT_LE(seen, 8) << "of " << all << ": a layer may show more than one result";
        EXPECT_EQ(untouched, std::vector<float>{7.F});

        std::vector<double> nodeMs;
        EXPECT_TRUE(isCancelled(executable->run(subject.input, untouched)));
        EXPECT_TRUE(isCancelled(executable->runTimed(subject.input, untouched, nodeMs)));
        EXPECT_EQ(untouched, std::vector<float>{7.F});

        executable->setCancelToken({}); // nothing of the run that was stopped remains
        ASSERT_TRUE(executable->run(subject.input, output).ok());
        EXPECT_EQ(output, expected);
    }
}

TEST_P(CancelledRun, CompilingEndsAtTheNextLayerToo)
{
    Subject subject = images();
    subject.shape.cancel.cancel();
    const auto backend = findBackend(GetParam());
    ASSERT_TRUE(backend.ok());
    const auto executable = (*backend)->compile(subject.graph, subject.shape);
    if (GetParam() == "reference") // it only lowers the graph
        return;
    ASSERT_FALSE(executable.ok());
    EXPECT_EQ(executable.error().code, ErrorCode::Cancelled);
}

INSTANTIATE_TEST_SUITE_P(Backends, CancelledRun, testing::ValuesIn(backendNames()), [](const auto &info) {
    std::string name = info.param;
    std::replace_if(
        name.begin(), name.end(), [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; }, '_');
    return name;
});

} // namespace
} // namespace quantoscope
