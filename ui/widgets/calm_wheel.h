// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;

namespace quantoscope {

// The wheel scrolls the area also over its boxes, spin boxes and sliders: whoever scrolls a page does not change a setting that happens to
// come under the pointer. A field that was clicked still turns with the wheel. To be called once the area holds its fields.
void leaveWheelTo(QScrollArea &area);

} // namespace quantoscope
