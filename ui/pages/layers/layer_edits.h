// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"

#include <QObject>
#include <QStringList>

namespace quantoscope {

// The changes that the page Layers makes to the recipe, each one undoable step with a name. Without an open network nothing is changed
// but the method, the preset and the name. Thread: GUI.
class LayerEdits : public QObject
{
    Q_OBJECT

public:
    explicit LayerEdits(AppState &state, QObject *parent = nullptr);

    AppState &state() { return m_state; }
    const Recipe &recipe() const;

    // Sets fields of these layers; of the defaults where there are none. `change` may say how the layers were chosen (see setLayers).
    // Steps with the same `mergeKey` (> 0) in a row are one.
    void set(const QStringList &layers, const LayerOverride &change, int mergeKey = -1);
    // Back to the recipe's defaults; the defaults back to the preset's where there are no layers.
    void reset(const QStringList &layers);
    void setFusion(const QStringList &groups, bool fuse);

    void chooseMethod(Method method); // everything else stays
    void choosePreset(const Recipe &preset);
    void rename(const QString &name, int mergeKey);

    static int newMergeKey(); // unlike any other

private:
    void change(Recipe after, const StepText &text, int mergeKey = -1);

    AppState &m_state;
};

} // namespace quantoscope
