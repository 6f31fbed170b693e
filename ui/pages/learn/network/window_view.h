// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/learn/figures/knob.h"
#include "pages/learn/network/figure_view.h"
#include "pages/learn/network/planes_figure.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;

namespace quantoscope {

// A window that slides over an image of the sample: a 3×3 kernel that the reader edits, or max and average pooling.
class WindowView : public FigureView
{
    Q_OBJECT

public:
    enum class Kind { Kernel, Pooling };
    static constexpr int kImages = 12; // of the sample, to choose from

    explicit WindowView(Kind kind);

    QJsonObject figureState() const override;
    void setFigureState(const QJsonObject &state) override;
    void retranslate() override;
    QWidget *figure() override { return m_figure; }

    void setImages(const std::vector<Plane> &images); // grey; empty while they are read
    void setMessage(const QString &message);          // where there are none
    Kernel3x3 kernel() const;
    int size() const; // of the pooling window

private:
    void buildKernel(QLayout *column);
    void show();
    QString kernelSentence(const Plane &image, const Plane &result) const;
    void changed(int mergeKey);

    Kind m_kind;
    PlanesFigure *m_figure;
    Knob *m_image, *m_size;
    QComboBox *m_preset;
    QLabel *m_presetLabel, *m_sentence;
    std::vector<QDoubleSpinBox *> m_cells;
    std::vector<Plane> m_images;
    QString m_message;
    int m_moveKey = 0;
};

} // namespace quantoscope
