// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/calm_wheel.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollArea>
#include <QSlider>

namespace quantoscope {
namespace {

class WheelFilter : public QObject
{
public:
    using QObject::QObject;

    void watch(QWidget *field)
    {
        if (field->focusPolicy() == Qt::WheelFocus)
            field->setFocusPolicy(Qt::StrongFocus); // not by the wheel
        field->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
            return false;
        event->ignore(); // goes on to the widgets around it
        return true;
    }
};

} // namespace

void leaveWheelTo(QScrollArea &area)
{
    auto *filter = new WheelFilter(&area);
    for (QComboBox *box : area.findChildren<QComboBox *>())
        filter->watch(box);
    for (QAbstractSpinBox *box : area.findChildren<QAbstractSpinBox *>())
        filter->watch(box);
    for (QSlider *slider : area.findChildren<QSlider *>())
        filter->watch(slider);
}

} // namespace quantoscope
