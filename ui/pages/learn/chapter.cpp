// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/chapter.h"

namespace quantoscope {

Chapter::Chapter(AppState &state, const QString &id, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_id(id)
{
    setObjectName(QStringLiteral("chapter.") + id);
}

} // namespace quantoscope
