// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;
class QToolButton;

namespace quantoscope {

// Text of a program, to read and to copy: monospace, not wrapped, with a Copy button in its corner. It grows with its text up to a number
// of lines and scrolls beyond. The text is called OBJECTNAME + "Text", the button OBJECTNAME + "Copy".
class CodeView : public QWidget
{
    Q_OBJECT

public:
    explicit CodeView(const QString &objectName, QWidget *parent = nullptr);

    void setCode(const QString &code);
    QString code() const;
    void setMostLines(int lines); // 20 at first

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void copy();
    void retranslate();
    void placeButton();
    int heightOf(int lines) const;

    QPlainTextEdit *m_text;
    QToolButton *m_copy;
    int m_mostLines = 20;
};

} // namespace quantoscope
