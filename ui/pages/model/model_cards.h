// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace quantoscope {

class ModelCard;

// The bundled networks as cards (name, task, size, parameters), and the ways to open one's own.
class ModelCards : public QWidget
{
    Q_OBJECT

public:
    explicit ModelCards(AppState &state, QWidget *parent = nullptr);

    void retranslate();
    int fullWidth() const; // in which no card is cut

private:
    void markChosen();
    void fillRecent();

    AppState &m_state;
    std::vector<ModelCard *> m_cards;
    QLabel *m_title;
    QPushButton *m_openFile, *m_openFolder, *m_recent;
    QLabel *m_dropHint;
};

} // namespace quantoscope
