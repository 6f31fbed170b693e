// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame/question_box.h"

namespace quantoscope {

// Whether to close the window while runs are under way: the one box that asks before work would be lost. Enter and Esc keep running.
class CloseQuestion : public QuestionBox
{
    Q_OBJECT

public:
    explicit CloseQuestion(QWidget *parent);

    bool isToStop() const; // once it was answered

private:
    QPushButton *m_stop;
};

} // namespace quantoscope
