// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graph_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace quantoscope {
namespace {

Graph everyAttribute()
{
    Graph graph;
    Node input;
    input.name = "ids";
    input.attrs.inputKind = InputKind::TokenIds;
    graph.add(input);
    Node conv;
    conv.name = "a “b”\n";
    conv.op = OpType::Conv2d;
    conv.inputs = {0};
    conv.attrs.window = {3, 5, 2, 1, 1, 2, 3, 4, 2, 3};
    conv.attrs.groups = 4;
    conv.attrs.ceilMode = true;
    conv.attrs.countIncludePad = false;
    conv.attrs.outputHeight = 7;
    conv.attrs.outputWidth = 8;
    conv.attrs.epsilon = 1e-12;
    conv.attrs.heads = 12;
    conv.attrs.attentionScale = 1.0 / 3.0;
    conv.attrs.tanhApproximation = true;
    conv.paramPrefix = "x.conv.";
    conv.activation = Activation::Relu6;
    conv.fusedNames = {"bn", "relu"};
    graph.add(conv);
    graph.outputs = {1, 0};
    return graph;
}

TEST(GraphJson, bringsEveryAttributeBack)
{
    const Graph graph = everyAttribute();
    const auto back = graphFromJson(graphToJson(graph), "file");
    ASSERT_TRUE(back.ok()) << back.error().text();
    EXPECT_EQ(back->text(), graph.text());
    EXPECT_EQ(back->outputs, graph.outputs);
    const Attributes &a = graph.nodes[1].attrs, &b = back->nodes[1].attrs;
    const auto window = [](const Window2d &w) {
        return std::vector<int>{w.kernelHeight, w.kernelWidth, w.strideHeight, w.strideWidth,    w.padTop,
                                w.padLeft,      w.padBottom,   w.padRight,     w.dilationHeight, w.dilationWidth};
    };
    EXPECT_EQ(window(a.window), window(b.window));
    EXPECT_EQ(b.groups, 4);
    EXPECT_TRUE(b.ceilMode);
    EXPECT_FALSE(b.countIncludePad);
    EXPECT_EQ(b.outputHeight, 7);
    EXPECT_EQ(b.outputWidth, 8);
    EXPECT_EQ(b.epsilon, 1e-12);
    EXPECT_EQ(b.heads, 12);
    EXPECT_EQ(b.attentionScale, 1.0 / 3.0);
    EXPECT_TRUE(b.tanhApproximation);
    EXPECT_EQ(back->nodes[0].attrs.inputKind, InputKind::TokenIds);
    EXPECT_EQ(back->nodes[1].paramPrefix, "x.conv.");
}

TEST(GraphJson, leavesOutWhatIsUsual)
{
    Graph graph;
    Node input;
    input.name = "input";
    graph.add(input);
    graph.outputs = {0};
    EXPECT_EQ(graphToJson(graph), R"({"nodes":[{"name":"input","op":"input","inputs":[]}],"outputs":[0]})");
}

TEST(GraphJson, knowsEveryOperationAndActivation)
{
    for (int op = 0; op < kOpTypeCount; ++op) {
        for (int activation = 0; activation <= static_cast<int>(Activation::Tanh); ++activation) {
            Graph graph;
            Node node;
            node.name = "n";
            node.op = static_cast<OpType>(op);
            node.activation = static_cast<Activation>(activation);
            graph.add(node);
            graph.outputs = {0};
            const auto back = graphFromJson(graphToJson(graph), "file");
            ASSERT_TRUE(back.ok()) << back.error().text();
            EXPECT_EQ(back->nodes[0].op, node.op);
            EXPECT_EQ(back->nodes[0].activation, node.activation);
        }
    }
}

struct BadCase {
    const char *json;
    const char *path;     // that the sentence names
    const char *expected; // and what it expects there
};

TEST(GraphJson, refusesWhatIsNoGraph)
{
    for (const BadCase &c : {
             BadCase{"[]", "nodes", "a list"},
             BadCase{R"({"nodes": 3})", "nodes", "a list"},
             BadCase{R"({"nodes": []})", "outputs", "a list of node numbers"},
             BadCase{R"({"nodes": [7], "outputs": [0]})", "nodes[0]", "an object"},
             BadCase{R"({"nodes": [{}]})", "nodes[0].name", "a text"},
             BadCase{R"({"nodes": [{"name": "a", "op": 3}]})", "nodes[0].op", "a text"},
             BadCase{R"({"nodes": [{"name": "a", "op": "fft"}]})", "nodes[0].op", "a known operation"},
             BadCase{R"({"nodes": [{"name": "a", "op": "relu"}]})", "nodes[0].inputs", "a list of node numbers"},
             BadCase{R"({"nodes": [{"name": "a", "op": "relu", "inputs": [0]}]})", "nodes[0].inputs[0]", "the number of an earlier node"},
             BadCase{R"({"nodes": [{"name": "a", "op": "relu", "inputs": [-1]}]})", "nodes[0].inputs[0]", "the number of an earlier node"},
             BadCase{R"({"nodes": [{"name": "a", "op": "relu", "inputs": [], "attributes": []}]})", "nodes[0].attributes", "an object"},
             BadCase{R"({"nodes": [{"name": "a", "op": "relu", "inputs": [], "attributes": {"colour": 1}}]})", "nodes[0].attributes.colour",
                     "a known attribute and value"},
             BadCase{R"({"nodes": [{"name": "a", "op": "relu", "inputs": [], "attributes": {"inputKind": "sound"}}]})",
                     "nodes[0].attributes.inputKind", "a known attribute and value"},
             BadCase{R"({"nodes": [{"name": "a", "op": "relu", "inputs": [], "attributes": {"strideWidth": 0}}]})",
                     "nodes[0].attributes.strideWidth", "a whole number of at least 1"},
             BadCase{R"({"nodes": [{"name": "a", "op": "relu", "inputs": [], "attributes": {"padTop": 99999999999}}]})",
                     "nodes[0].attributes.padTop", "a whole number of at least 0"},
             BadCase{R"({"nodes": [{"name": "a", "op": "relu", "inputs": [], "attributes": {"ceilMode": 1}}]})",
                     "nodes[0].attributes.ceilMode", "true or false"},
             BadCase{R"({"nodes": [{"name": "a", "op": "relu", "inputs": [], "attributes": {"epsilon": "x"}}]})",
                     "nodes[0].attributes.epsilon", "a number"},
             BadCase{R"({"nodes": [{"name": "a", "op": "relu", "inputs": [], "activation": "sine"}]})", "nodes[0].activation",
                     "a known activation"},
             BadCase{R"({"nodes": [{"name": "a", "op": "relu", "inputs": [], "merged": [1]}]})", "nodes[0].merged", "a list of names"},
             BadCase{R"({"nodes": [{"name": "a", "op": "relu", "inputs": []}], "outputs": [1]})", "outputs[0]",
                     "the number of an earlier node"},
         }) {
        const auto graph = graphFromJson(c.json, "FILE");
        ASSERT_FALSE(graph.ok()) << c.json;
        EXPECT_EQ(graph.error().text(), std::string("FILE: in the description of the network, ") + c.path + " is not " + c.expected + ".");
    }
    EXPECT_THAT(graphFromJson("{", "FILE").error().text(), testing::StartsWith("FILE: the description of the network is not JSON: "));
}

} // namespace
} // namespace quantoscope
