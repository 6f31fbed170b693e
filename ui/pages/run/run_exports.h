// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"

#include <QObject>

class QAction;
class QMenu;

namespace quantoscope {

// What can be taken away from a run, the one of the present recipe or a row of the queue: the quantized network as a file, the run as a
// command line, the recipe as text.
class RunExports : public QObject
{
    Q_OBJECT

public:
    // Texts and problems are told by said(); `parent` is the widget that dialogs belong to.
    RunExports(AppState &state, QWidget *parent);

    QMenu &menu() { return *m_menu; }
    void askAndSave(const RunRequest &request);
    void saveModel(const RunRequest &request, const QString &file); // as the dialog's answer does
    void copyCommand(const RunRequest &request);
    void copyRecipe(const RunRequest &request);
    void retranslate();

signals:
    // What became of it. `isProblem` where it did not work.
    void said(const QString &text, bool isProblem);

private:
    RunRequest present() const;
    void updateEnabled();

    AppState &m_state;
    QMenu *m_menu;
    QAction *m_save, *m_command, *m_recipe;
};

} // namespace quantoscope
