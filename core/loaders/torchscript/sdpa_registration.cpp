// SPDX-License-Identifier: GPL-3.0-or-later
#include "loaders/torchscript/sdpa_registration.h"

#include <torch/version.h>

// LibTorch 2.x has the operator (and other names for an optional value).
#if TORCH_VERSION_MAJOR >= 2

namespace quantoscope {

void registerScaledDotProductAttention() {}

} // namespace quantoscope

#else

#include <ATen/ATen.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <torch/library.h>

#include <cmath>
#include <limits>
#include <memory>
#include <mutex>

namespace quantoscope {

namespace {

// Source: the formula in PyTorch 2's documentation of scaled_dot_product_attention; dropout is for training alone.
at::Tensor scaledDotProductAttention(const at::Tensor &query, const at::Tensor &key, const at::Tensor &value,
                                     const c10::optional<at::Tensor> &mask, double /*dropout*/, bool isCausal, c10::optional<double> scale,
                                     bool /*enableGqa*/)
{
    const double factor = scale ? *scale : 1.0 / std::sqrt(static_cast<double>(query.size(-1)));
    at::Tensor scores = at::matmul(query * factor, key.transpose(-2, -1));
    const double minusInfinity = -std::numeric_limits<double>::infinity();
    if (isCausal) {
        const at::Tensor keep = at::ones({query.size(-2), key.size(-2)}, at::kBool).tril();
        scores = scores.masked_fill(keep.logical_not(), minusInfinity);
    }
    if (mask) {
        if (mask->scalar_type() == at::kBool)
            scores = scores.masked_fill(mask->logical_not(), minusInfinity);
        else
            scores = scores + *mask;
    }
    return at::matmul(at::softmax(scores, -1), value);
}

} // namespace

void registerScaledDotProductAttention()
{
    static std::once_flag once;
    std::call_once(once, [] {
        if (c10::Dispatcher::singleton().findSchema({"aten::scaled_dot_product_attention", ""}))
            return;
        // Lives as long as the program: unregistering while other statics are destroyed is not safe.
        static auto *library = new torch::Library(torch::Library::FRAGMENT, "aten", c10::nullopt, __FILE__,
                                                  __LINE__); // NOLINT(cppcoreguidelines-owning-memory)
        library->def("scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, "
                     "float dropout_p=0.0, bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor",
                     torch::dispatch(c10::DispatchKey::CompositeImplicitAutograd, scaledDotProductAttention));
    });
}

} // namespace quantoscope

#endif
