// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractButton;

namespace quantoscope {

// Keeps icon and text of a button apart: the style sheet's style leaves two to four pixels between them and has no property for it, so the
// icon of a button with text is wider than high and painted at the side away from the text (LineIconEngine). Thread: GUI.
void giveIconRoom(QAbstractButton &button);

// Does so for every button of the program, as it is shown and whenever it gets or loses its text.
class ButtonIcons : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace quantoscope
