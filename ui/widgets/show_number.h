// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace quantoscope {

// A number into its field, which is left alone where it holds it already: setValue would take away what is being typed there just now,
// and data that opens late would come in the middle of a number.
template <typename Box, typename Number>
void showNumber(Box &box, Number value)
{
    if (box.value() != value)
        box.setValue(value);
}

} // namespace quantoscope
