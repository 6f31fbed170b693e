// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;

namespace quantoscope {

class GraphView;

// The open network as a graph, with search and colouring. Selected layers are those of the page Layers; bits, SQNR and time are those of
// the run that is shown, where it is one of this network.
class GraphPanel : public QFrame
{
    Q_OBJECT

public:
    explicit GraphPanel(AppState &state, QWidget *parent = nullptr);

    void retranslate();

private:
    void draw();
    void save();

    AppState &m_state;
    QLabel *m_title, *m_colourLabel, *m_matches;
    QLineEdit *m_search;
    QComboBox *m_colouring;
    GraphView *m_view;
    std::shared_ptr<const OpenedModel> m_drawnModel; // what the drawing shows
    RunPointer m_drawnRun;
};

} // namespace quantoscope
