// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/compare_page.h"

#include <QLabel>
#include <QVBoxLayout>

namespace quantoscope {

ComparePage::ComparePage(AppState &state)
    : Page(state, PageId::Compare)
    , m_title(new QLabel)
{
    setObjectName(QStringLiteral("comparePage"));
    m_title->setProperty("role", "title");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->addWidget(m_title);
    column->addStretch();
}

void ComparePage::retranslate()
{
    m_title->setText(pageTitle(id()));
}

} // namespace quantoscope
