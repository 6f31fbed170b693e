// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/calibrate/calibrate_page.h"

#include <QLabel>
#include <QVBoxLayout>

namespace quantoscope {

CalibratePage::CalibratePage(AppState &state)
    : Page(state, PageId::Calibrate)
    , m_title(new QLabel)
{
    setObjectName(QStringLiteral("calibratePage"));
    m_title->setProperty("role", "title");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->addWidget(m_title);
    column->addStretch();
}

void CalibratePage::retranslate()
{
    m_title->setText(pageTitle(id()));
}

} // namespace quantoscope
