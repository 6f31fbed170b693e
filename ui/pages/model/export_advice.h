// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workers/engine.h"

#include <QWidget>

class QLabel;

namespace quantoscope {

class CodeView;

// What to do with a file that holds the weights of an architecture that is not known here: lines of Python, to copy, that export the
// network as TorchScript. Shown for such errors alone.
class ExportAdvice : public QWidget
{
    Q_OBJECT

public:
    explicit ExportAdvice(QWidget *parent = nullptr);

    // `error`: of opening `choice`; none hides the advice.
    void showFor(const std::optional<Error> &error, const ModelChoice &choice);
    // Whether an error says that weights were read but belong to no architecture that is known.
    static bool helpsWith(const Error &error);

private:
    QLabel *m_text;
    CodeView *m_code;
};

} // namespace quantoscope
