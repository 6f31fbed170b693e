// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inspect/inspect_page.h"

#include <QLabel>
#include <QVBoxLayout>

namespace quantoscope {

InspectPage::InspectPage(AppState &state)
    : Page(state, PageId::Inspect)
    , m_title(new QLabel)
{
    setObjectName(QStringLiteral("inspectPage"));
    m_title->setProperty("role", "title");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->addWidget(m_title);
    column->addStretch();
}

void InspectPage::retranslate()
{
    m_title->setText(pageTitle(id()));
}

} // namespace quantoscope
