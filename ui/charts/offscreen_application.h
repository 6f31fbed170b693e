// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QApplication;

namespace quantoscope {

// The QApplication that drawing needs, without a display. Where the program has one already (the window), it is used.
// Thread: the main thread.
class OffscreenApplication
{
public:
    OffscreenApplication();
    ~OffscreenApplication();

private:
    std::unique_ptr<QApplication> m_own;
};

} // namespace quantoscope
