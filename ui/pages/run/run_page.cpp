// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/run/run_page.h"

#include <QLabel>
#include <QVBoxLayout>

namespace quantoscope {

RunPage::RunPage(AppState &state)
    : Page(state, PageId::Run)
    , m_title(new QLabel)
{
    setObjectName(QStringLiteral("runPage"));
    m_title->setProperty("role", "title");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->addWidget(m_title);
    column->addStretch();
}

void RunPage::retranslate()
{
    m_title->setText(pageTitle(id()));
}

} // namespace quantoscope
