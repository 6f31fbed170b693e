// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace quantoscope {

// Makes aten::scaled_dot_product_attention known to a LibTorch that lacks it (before 2.0), so that files of newer versions
// can be read. Does nothing where it exists. Call it before reading a file: the call also keeps this object file linked.
// Thread: any.
void registerScaledDotProductAttention();

} // namespace quantoscope
