// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/model/model_cards.h"

#include "actions/open_path.h"
#include "pages/model/model_card.h"
#include "theme/icons.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace quantoscope {

ModelCards::ModelCards(AppState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_title(new QLabel)
    , m_openFile(new QPushButton)
    , m_openFolder(new QPushButton)
    , m_dropHint(new QLabel)
{
    m_title->setProperty("role", "subtitle");
    m_dropHint->setProperty("role", "muted");
    m_dropHint->setWordWrap(true);
    m_openFile->setObjectName(QStringLiteral("openModelFile"));
    m_openFolder->setObjectName(QStringLiteral("openModelFolder"));
    m_openFile->setIcon(icon(QStringLiteral("file-input")));
    m_openFolder->setIcon(icon(QStringLiteral("folder-open")));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    for (const BundledModel &model : bundledModels()) {
        auto *card = new ModelCard(model);
        m_cards.push_back(card);
        column->addWidget(card);
        connect(card, &ModelCard::clicked, this, [this, name = model.name] {
            markChosen(); // the card is marked when the network is open
            ModelChoice choice;
            choice.what = name;
            m_state.openModel(choice);
        });
    }
    column->addSpacing(8);
    column->addWidget(m_openFile);
    column->addWidget(m_openFolder);
    column->addWidget(m_dropHint);
    column->addStretch();

    connect(m_openFile, &QPushButton::clicked, this, [this] { askForModelFile(m_state, this); });
    connect(m_openFolder, &QPushButton::clicked, this, [this] { askForModelFolder(m_state, this); });
    connect(&state, &AppState::modelChanged, this, &ModelCards::markChosen);
}

void ModelCards::markChosen()
{
    for (ModelCard *card : m_cards)
        card->setChecked(m_state.model() && m_state.modelChoice().what == card->name());
}

void ModelCards::retranslate()
{
    m_title->setText(tr("Networks"));
    m_openFile->setText(tr("&Open a file…"));
    m_openFolder->setText(tr("Open &a folder…"));
    m_dropHint->setText(tr("Or drop a network here: safetensors, PyTorch checkpoint, TorchScript, or a Hugging Face folder."));
    for (ModelCard *card : m_cards)
        card->retranslate();
    markChosen();
}

} // namespace quantoscope
