// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

#include <vector>

namespace quantoscope {

// A tool bar whose buttons have words as long as there is room: where the window is narrow, those that give way show their icon alone.
// Nothing is ever pushed out of sight.
class ToolBar : public QToolBar
{
    Q_OBJECT

public:
    explicit ToolBar(QWidget *parent = nullptr); // objectName "toolBar"

    // An action that is already in the bar, with its words beside the icon. Those given first give way first.
    void giveWords(QAction *action);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    static void keepApart(QAction &action); // words and icon
    void fit();

    std::vector<QAction *> m_worded;
};

} // namespace quantoscope
