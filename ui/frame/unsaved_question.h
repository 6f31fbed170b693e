// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "frame/question_box.h"

namespace quantoscope {

// The window is closed while the study has runs and lies in a temporary place: its runs would be lost.
class UnsavedQuestion : public QuestionBox
{
    Q_OBJECT

public:
    explicit UnsavedQuestion(QWidget *parent);

    bool isToSave() const; // after exec()
    bool isToDiscard() const;

private:
    QPushButton *m_save, *m_discard;
};

} // namespace quantoscope
