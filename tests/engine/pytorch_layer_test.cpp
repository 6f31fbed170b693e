// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pytorch_snippet.h"

#include <gtest/gtest.h>

namespace quantoscope {
namespace {

Node node(OpType op)
{
    Node node;
    node.name = "layer1.0.conv1";
    node.op = op;
    return node;
}

TEST(PytorchLayer, aWeightedLayerGetsAQConfig)
{
    LayerSetting setting;
    setting.activation.bits = 6;
    setting.activation.scheme = Scheme::Asymmetric;
    setting.observer = {ObserverKind::Entropy};
    EXPECT_EQ(pytorchLayerSnippet(node(OpType::Conv2d), setting),
              "from torch.ao import quantization\n"
              "\n"
              "# PyTorch has no observer like entropy; HistogramObserver is the nearest.\n"
              "qconfig = quantization.QConfig(\n"
              "    activation=quantization.HistogramObserver.with_args(dtype=torch.quint8, qscheme=torch.per_tensor_affine, "
              "quant_min=0, quant_max=63),\n"
              "    weight=quantization.PerChannelMinMaxObserver.with_args(dtype=torch.qint8, qscheme=torch.per_channel_symmetric, "
              "quant_min=-127, quant_max=127),\n"
              ")\n"
              "model.get_submodule(\"layer1.0.conv1\").qconfig = qconfig\n");
}

TEST(PytorchLayer, aRangeByHandIsFixed)
{
    LayerSetting setting;
    setting.activation.scheme = Scheme::Asymmetric;
    setting.observer = fixedRange({-1.F, 1.55F});
    const std::string snippet = pytorchLayerSnippet(node(OpType::Add), setting);
    EXPECT_EQ(snippet, "from torch.ao import quantization\n"
                       "\n"
                       "observer = quantization.FixedQParamsObserver.with_args(scale=0.01, zero_point=100, dtype=torch.quint8, "
                       "quant_min=0, quant_max=255)()\n");
}

TEST(PytorchLayer, aFloatLayerHasNone)
{
    LayerSetting setting;
    setting.keepFloat = true;
    EXPECT_EQ(pytorchLayerSnippet(node(OpType::Linear), setting),
              "from torch.ao import quantization\n"
              "\n"
              "model.get_submodule(\"layer1.0.conv1\").qconfig = None  # stays in float\n");
}

} // namespace
} // namespace quantoscope
