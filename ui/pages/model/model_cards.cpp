// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/model/model_cards.h"

#include "actions/open_path.h"
#include "pages/model/model_card.h"
#include "theme/icons.h"

#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {

ModelCards::ModelCards(AppState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_title(new QLabel)
    , m_openFile(new QPushButton)
    , m_openFolder(new QPushButton)
    , m_recent(new QPushButton)
    , m_dropHint(new QLabel)
{
    m_title->setProperty("role", "subtitle");
    m_dropHint->setProperty("role", "muted");
    m_dropHint->setWordWrap(true);
    m_openFile->setObjectName(QStringLiteral("openModelFile"));
    m_openFolder->setObjectName(QStringLiteral("openModelFolder"));
    m_recent->setObjectName(QStringLiteral("openRecentModel"));
    m_recent->setIcon(icon(QStringLiteral("history")));
    m_recent->setMenu(new QMenu(m_recent));
    m_recent->menu()->setToolTipsVisible(true); // where each of them is
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
    column->addWidget(m_recent);
    column->addWidget(m_dropHint);
    column->addStretch();

    connect(m_openFile, &QPushButton::clicked, this, [this] { askForModelFile(m_state, this); });
    connect(m_openFolder, &QPushButton::clicked, this, [this] { askForModelFolder(m_state, this); });
    connect(&state, &AppState::modelChanged, this, &ModelCards::markChosen);
    connect(&state.settings(), &Settings::recentChanged, this, &ModelCards::fillRecent);
    fillRecent();
}

void ModelCards::fillRecent()
{
    m_recent->menu()->clear();
    for (const QString &path : m_state.settings().recent(Settings::Recent::Models)) {
        QString text = QFileInfo(path).fileName();
        QAction *action = m_recent->menu()->addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                                                      [this, path] { openPath(m_state, path); });
        action->setToolTip(path);
    }
    m_recent->setVisible(!m_recent->menu()->isEmpty());
}

void ModelCards::markChosen()
{
    for (ModelCard *card : m_cards)
        card->setChecked(m_state.model() && m_state.modelChoice().what == card->name());
}

int ModelCards::fullWidth() const
{
    int width = 0;
    for (const ModelCard *card : m_cards)
        width = std::max(width, card->fullWidth());
    return width;
}

void ModelCards::retranslate()
{
    m_title->setText(tr("Networks"));
    m_openFile->setText(tr("&Open a file…"));
    m_openFolder->setText(tr("Open &a folder…"));
    m_recent->setText(tr("Recent networks"));
    m_dropHint->setText(tr("Or drop a network here: safetensors, PyTorch checkpoint, TorchScript, or a Hugging Face folder."));
    for (ModelCard *card : m_cards)
        card->retranslate();
    markChosen();
}

} // namespace quantoscope
