// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace quantoscope {

// A line icon of resources/icons by its file name without ".svg", painted in the theme's text colour (muted when disabled, accent when
// on or selected), whatever theme is in force when it is painted.
QIcon icon(const QString &name);

// The same in one colour that does not change.
QIcon icon(const QString &name, const QColor &colour);

// The program's own icon.
QIcon programIcon();

} // namespace quantoscope
