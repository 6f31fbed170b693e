// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"

#include <QFrame>

#include <array>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTimer;

namespace quantoscope {

// How an image becomes the network's input, with three images before and after it and the float network's top 5 beside them: a wrong
// normalisation is seen before a run.
class InputPanel : public QFrame
{
    Q_OBJECT

public:
    explicit InputPanel(AppState &state, QWidget *parent = nullptr);

    void retranslate();
    bool isSettled() const { return !m_pending; }

private:
    void showInput(); // the state's, in the fields
    void takeInput(); // from the fields
    void takePreset(int index);
    void preview();
    void showPreviews(const std::vector<PreviewedImage> &images);
    ImageInput fields() const;
    void editClassNames();
    void showClassNames(); // whose they are
    int presetOf(const ImageInput &input) const;

    static constexpr int kImages = 3;

    AppState &m_state;
    QLabel *m_title, *m_presetLabel, *m_sizeLabel, *m_resizeLabel, *m_meanLabel, *m_stdLabel, *m_namesLabel, *m_names;
    QComboBox *m_preset;
    QSpinBox *m_size, *m_resize;
    std::array<QDoubleSpinBox *, 3> m_mean, m_std;
    QCheckBox *m_bgr;
    QPushButton *m_editNames;
    std::array<QLabel *, kImages> m_before, m_after, m_answers;
    QLabel *m_error;
    QTimer *m_delay;
    bool m_pending = false;
    bool m_filling = false;
};

} // namespace quantoscope
