// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/foldable.h"

namespace quantoscope {

class AppState;
class CodeView;

// "In PyTorch": the equivalent calls of the present recipe on the open network, to copy. It is written anew with each change while it is
// open. For Layers, Calibrate and Run.
class PyTorchFold : public Foldable
{
    Q_OBJECT

public:
    // The title is called OBJECTNAME + "Title", the text OBJECTNAME + "CodeText".
    PyTorchFold(AppState &state, const QString &objectName, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void write();

    AppState &m_state;
    CodeView *m_code;
};

} // namespace quantoscope
