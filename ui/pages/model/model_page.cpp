// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/model/model_page.h"

#include "pages/model/data_panel.h"
#include "pages/model/graph_panel.h"
#include "pages/model/input_panel.h"
#include "pages/model/model_cards.h"
#include "pages/model/model_facts.h"
#include "pages/model/summary_panel.h"
#include "theme/theme.h"
#include "widgets/scrolled_content.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kCardsWidth = 264;
constexpr int kCardsShare = 3;    // of the page they take one part in so many at most
constexpr int kWidePixels = 1080; // of the page, from which two panels stand side by side

} // namespace

ModelPage::ModelPage(AppState &state)
    : Page(state, PageId::Model)
    , m_cards(new ModelCards(state))
    , m_facts(new ModelFacts(state))
    , m_data(new DataPanel(state))
    , m_input(new InputPanel(state))
    , m_summary(new SummaryPanel(state))
    , m_graph(new GraphPanel(state))
    , m_panels(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("modelPage"));
    fitCards();
    connect(&ThemeController::instance(), &ThemeController::changed, this, &ModelPage::fitCards);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(m_facts);
    middle->addWidget(m_data);
    middle->addStretch();
    auto *content = new QWidget;
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_cards);
    auto *right = new QVBoxLayout;
    right->addWidget(m_input);
    right->addStretch();
    m_panels->setSpacing(16);
    m_panels->addLayout(middle, 1);
    m_panels->addLayout(right, 1);
    row->addLayout(m_panels, 1);
    auto *rows = new QVBoxLayout(content); // table and graph need the whole width
    rows->setContentsMargins(24, 16, 24, 16);
    rows->setSpacing(16);
    rows->addLayout(row);
    rows->addWidget(m_summary);
    rows->addWidget(m_graph, 1);
    auto *scroll = new ScrolledContent(content);
    scroll->setFocusPolicy(Qt::NoFocus); // a step of Tab that shows nothing
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
}

// As wide as their words need in this language and type.
void ModelPage::fitCards()
{
    m_cards->setFixedWidth(std::clamp(m_cards->fullWidth(), kCardsWidth, std::max(kCardsWidth, width() / kCardsShare)));
}

// Side by side where there is room, else one above the other.
void ModelPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitCards();
    m_panels->setDirection(width() < kWidePixels * theme().presentation ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool ModelPage::isSettled() const
{
    return m_input->isSettled();
}

void ModelPage::retranslate()
{
    m_cards->retranslate();
    fitCards();
    m_facts->retranslate();
    m_data->retranslate();
    m_input->retranslate();
    m_summary->retranslate();
    m_graph->retranslate();
}

} // namespace quantoscope
