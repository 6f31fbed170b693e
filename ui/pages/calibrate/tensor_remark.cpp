// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/calibrate/tensor_remark.h"

#include "passes/plan_layers.h"

#include <QCoreApplication>

#include <algorithm>

namespace quantoscope {
namespace {

struct TensorRemark {
    Q_DECLARE_TR_FUNCTIONS(TensorRemark)
};

} // namespace

QString tensorRemark(const Graph &graph, const Recipe &recipe, const Node &node, TensorRole role)
{
    const bool weights = role == TensorRole::Weight;
    if (!weights && keepsScaleOfInput(node.op))
        return TensorRemark::tr("This layer takes over the range of its input: there is nothing to choose.");
    if (resolveLayer(recipe, node).keepFloat)
        return TensorRemark::tr("The recipe keeps this layer in float.");
    if (recipe.method == Method::Fp32)
        return TensorRemark::tr(
            "The recipe's method is FP32, which quantizes nothing. What is chosen here counts once the method is static.");
    const std::vector<LayerPlan> plan = planLayers(graph, recipe);
    const auto layer = std::find_if(plan.begin(), plan.end(), [&](const LayerPlan &entry) { return entry.name == node.name; });
    if (layer == plan.end() || (weights ? layer->integerWeights : layer->result != ResultScale::None))
        return {};
    if (recipe.method == Method::Dynamic) {
        return weights
                   ? TensorRemark::tr("Dynamic quantization leaves this layer in float. What is chosen here counts once the method is "
                                      "static.")
                   : TensorRemark::tr("The recipe's method is dynamic: activations are measured at every batch anew. What is chosen here "
                                      "counts once the method is static.");
    }
    return weights ? TensorRemark::tr("This layer computes in float whatever is chosen here.")
                   : TensorRemark::tr("No layer reads this result as integers: what is chosen here has no effect.");
}

} // namespace quantoscope
