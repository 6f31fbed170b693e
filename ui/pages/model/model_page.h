// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

class QBoxLayout;

namespace quantoscope {

class DataPanel;
class GraphPanel;
class InputPanel;
class ModelCards;
class ModelFacts;
class SummaryPanel;

// The network and its data: cards and files to open, what was recognised, how images become its input, and which data are used.
class ModelPage : public Page
{
    Q_OBJECT

public:
    explicit ModelPage(AppState &state);

    void retranslate() override;
    bool isSettled() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitCards();

    ModelCards *m_cards;
    ModelFacts *m_facts;
    DataPanel *m_data;
    InputPanel *m_input;
    SummaryPanel *m_summary;
    GraphPanel *m_graph;
    QBoxLayout *m_panels;
};

} // namespace quantoscope
