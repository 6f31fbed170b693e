// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/layers/layer_edits.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace quantoscope {

class TopicButton;

// The recipe as a whole: its name, whether it was changed since it was saved, opening, saving, and comparing it with another one.
class RecipeRow : public QWidget
{
    Q_OBJECT

public:
    explicit RecipeRow(LayerEdits &edits, QWidget *parent = nullptr);

    void retranslate();
    // The window's actions for opening and saving, once there is a window.
    void adoptActions();

signals:
    // With another recipe, called `name`.
    void compareRequested(const QString &name, const quantoscope::Recipe &recipe);
    void failed(const QString &sentence);

private:
    void showRecipe();
    void fillCompareMenu();
    void compareWithFile();

    LayerEdits &m_edits;
    QLabel *m_label, *m_changed;
    QLineEdit *m_name;
    QToolButton *m_open, *m_save, *m_compare;
    QMenu *m_compareMenu;
    int m_nameKey = -1;
};

} // namespace quantoscope
