// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace quantoscope {

// A page of a stack that takes room only while it is shown: a low page does not scroll because another one is high.
class ViewPage : public QWidget
{
    Q_OBJECT

public:
    explicit ViewPage(QWidget *view, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
};

} // namespace quantoscope
