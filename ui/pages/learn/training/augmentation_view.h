// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/dataset.h"

#include <QImage>
#include <QWidget>

namespace quantoscope {

// An image as it is and as training would show it: flipped, moved, both.
class AugmentationView : public QWidget
{
    Q_OBJECT

public:
    explicit AugmentationView(QWidget *parent = nullptr);

    void show(const Image &image, bool flip, int dx, int dy);
    const Image &shownImage() const { return m_shown; } // flipped and moved
    void retranslate();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Image m_original, m_shown;
};

} // namespace quantoscope
