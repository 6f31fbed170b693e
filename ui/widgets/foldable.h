// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace quantoscope {

// A section under a title that opens and closes: a click on the title, Space or Enter on it, and Left and Right as in a tree. Closed at
// first. The title is called OBJECTNAME + "Title" for tests and scripts.
class Foldable : public QWidget
{
    Q_OBJECT

public:
    // Owns `content`.
    Foldable(const QString &objectName, QWidget *content, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setOpen(bool open);
    bool isOpen() const;
    QWidget *content() const { return m_content; }

signals:
    void toggled(bool open); // the place to fill what was put off

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showState(bool open);

    QToolButton *m_title;
    QWidget *m_content;
};

} // namespace quantoscope
