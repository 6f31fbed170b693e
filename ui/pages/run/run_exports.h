// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"

#include <QObject>

class QAction;
class QMenu;

namespace quantoscope {

// What can be taken away from the present recipe: the quantized network as a file, the run as a command line, the recipe as text.
class RunExports : public QObject
{
    Q_OBJECT

public:
    // Texts and problems are told by said(); `parent` is the widget that dialogs belong to.
    RunExports(AppState &state, QWidget *parent);

    QMenu &menu() { return *m_menu; }
    void saveModel(const QString &file); // as the dialog's answer does
    void retranslate();

signals:
    // What became of it. `isProblem` where it did not work.
    void said(const QString &text, bool isProblem);

private:
    void askAndSave();
    void copyCommand();
    void copyRecipe();
    void updateEnabled();

    AppState &m_state;
    QMenu *m_menu;
    QAction *m_save, *m_command, *m_recipe;
};

} // namespace quantoscope
