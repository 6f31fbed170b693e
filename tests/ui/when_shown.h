// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace quantoscope {

// Calls `act` once `find` gives a widget that is visible. To be called before the click that opens it, because that click returns when it
// has closed. Where none opens within seconds, the test fails with "no `what` opened".
void whenShown(const char *what, std::function<QWidget *()> find, std::function<void(QWidget &)> act);

} // namespace quantoscope
