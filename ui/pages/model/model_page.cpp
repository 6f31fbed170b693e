// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/model/model_page.h"

#include <QLabel>
#include <QVBoxLayout>

namespace quantoscope {

ModelPage::ModelPage(AppState &state)
    : Page(state, PageId::Model)
    , m_title(new QLabel)
{
    setObjectName(QStringLiteral("modelPage"));
    m_title->setProperty("role", "title");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->addWidget(m_title);
    column->addStretch();
}

void ModelPage::retranslate()
{
    m_title->setText(pageTitle(id()));
}

} // namespace quantoscope
