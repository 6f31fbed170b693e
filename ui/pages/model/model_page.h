// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

class QLabel;

namespace quantoscope {

class ModelPage : public Page
{
    Q_OBJECT

public:
    explicit ModelPage(AppState &state);

    void retranslate() override;

private:
    QLabel *m_title;
};

} // namespace quantoscope
