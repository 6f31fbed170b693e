// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

class QLabel;

namespace quantoscope {

class RunPage : public Page
{
    Q_OBJECT

public:
    explicit RunPage(AppState &state);

    void retranslate() override;

private:
    QLabel *m_title;
};

} // namespace quantoscope
