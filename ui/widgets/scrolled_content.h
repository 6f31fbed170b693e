// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace quantoscope {

// A scroll area, up and down, whose content is as wide as the area and as high as its wrapped texts need at that width. (QScrollArea asks
// for the least height at any width, and squeezes every row when texts wrap.) The wheel scrolls it also over the fields of the content,
// which is to hold them already.
class ScrolledContent : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrolledContent(QWidget *content, QWidget *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
};

} // namespace quantoscope
