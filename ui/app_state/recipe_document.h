// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/step_text.h"
#include "base/result.h"
#include "recipe/recipe.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

namespace quantoscope {

// The recipe that the window shows and changes, with undo and redo for all of it. Thread: GUI.
class RecipeDocument : public QObject
{
    Q_OBJECT

public:
    explicit RecipeDocument(QObject *parent = nullptr);

    const Recipe &recipe() const { return m_recipe; }
    QUndoStack &undoStack() { return m_undo; }
    QString undoText() const; // of the step that would be undone, in the language in force; empty where there is none
    QString redoText() const;
    QString fileName() const { return m_file; }          // empty: never saved
    bool isChanged() const { return !m_undo.isClean(); } // since it was loaded or saved
    // The preset that the recipe comes from (the nearest one): what a default was.
    Recipe preset() const;

    // Makes `after` the recipe, as one undoable step that menus call `text`. Steps with the same `mergeKey` (> 0) in a row become one:
    // a dragged line is one step. Nothing happens when nothing changes. A name that the user did not give follows what changes (see
    // automaticName), so that runs of different recipes are called differently.
    void change(const Recipe &after, const StepText &text, int mergeKey = -1);

    // Starts afresh: another recipe, an empty undo stack.
    void reset(const Recipe &recipe, const QString &file = {});
    // The recipe of a file, as one undoable step that menus call `text`; undone, the recipe belongs to the file of before again.
    // Errors: as loadRecipe; the recipe stays as it was.
    Status load(const QString &file, const StepText &text);
    Status save(const QString &file); // Errors: BadInput when it cannot be written

signals:
    void changed();
    void notLoaded(const quantoscope::Error &error); // load() failed

private:
    friend class RecipeCommand;
    struct State {
        Recipe recipe;
        QString file;
    };
    void set(const State &state);

    Recipe m_recipe;
    QString m_file;
    QUndoStack m_undo;
};

} // namespace quantoscope
