// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/layers/layers_page.h"

#include <QLabel>
#include <QVBoxLayout>

namespace quantoscope {

LayersPage::LayersPage(AppState &state)
    : Page(state, PageId::Layers)
    , m_title(new QLabel)
{
    setObjectName(QStringLiteral("layersPage"));
    m_title->setProperty("role", "title");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->addWidget(m_title);
    column->addStretch();
}

void LayersPage::retranslate()
{
    m_title->setText(pageTitle(id()));
}

} // namespace quantoscope
