// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/model/model_page.h"

#include "pages/model/data_panel.h"
#include "pages/model/input_panel.h"
#include "pages/model/model_cards.h"
#include "pages/model/model_facts.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace quantoscope {
namespace {

constexpr int kCardsWidth = 264;

} // namespace

ModelPage::ModelPage(AppState &state)
    : Page(state, PageId::Model)
    , m_cards(new ModelCards(state))
    , m_facts(new ModelFacts(state))
    , m_data(new DataPanel(state))
    , m_input(new InputPanel(state))
{
    setObjectName(QStringLiteral("modelPage"));
    m_cards->setFixedWidth(kCardsWidth);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(m_facts);
    middle->addWidget(m_data);
    middle->addStretch();
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(24, 16, 24, 16);
    row->setSpacing(16);
    row->addWidget(m_cards);
    row->addLayout(middle, 1);
    auto *right = new QVBoxLayout;
    right->addWidget(m_input);
    right->addStretch();
    row->addLayout(right, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);

    const auto open = [this](const QString &path) {
        if (path.isEmpty())
            return;
        ModelChoice choice;
        choice.what = path.toStdString();
        this->state().openModel(choice);
    };
    connect(m_cards, &ModelCards::openFileRequested, this, [this, open] {
        open(QFileDialog::getOpenFileName(this, tr("Open a network"), {}, tr("Networks (*.safetensors *.pt *.pth *.bin);;All files (*)")));
    });
    connect(m_cards, &ModelCards::openFolderRequested, this,
            [this, open] { open(QFileDialog::getExistingDirectory(this, tr("Open a folder with a network"))); });
}

bool ModelPage::isSettled() const
{
    return m_input->isSettled();
}

void ModelPage::retranslate()
{
    m_cards->retranslate();
    m_facts->retranslate();
    m_data->retranslate();
    m_input->retranslate();
}

} // namespace quantoscope
