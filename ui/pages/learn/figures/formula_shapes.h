// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QRectF>

namespace quantoscope {

// Filled outlines of what a formula draws at any size: these follow `rect`, with lines of `line` pixels.

// A bracket: ( ) [ ] { } | ‖ ⌊ ⌋ ⌈ ⌉ ⟨ ⟩. Nothing for another text.
QPainterPath bracketShape(const QString &bracket, const QRectF &rect, double line);
// The sign in front of what is under it; its bar continues to `rect`'s right edge. `foot` is how much of the width the hook takes.
QPainterPath rootShape(const QRectF &rect, double foot, double line);
// "hat", "bar", "tilde", "dot".
QPainterPath accentShape(const QString &accent, const QRectF &rect, double line);

} // namespace quantoscope
