// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace quantoscope {

// The chapters with their numbers in the course; a bar marks the present one. Titles wrap.
class ChapterList : public QListWidget
{
    Q_OBJECT

public:
    explicit ChapterList(QWidget *parent = nullptr);

    void addChapter(const QString &id);
    void setTitle(int row, const QString &title);
    QString title(int row) const;
    static int numberOf(const QString &id); // in the course, from 0

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitWidth();
};

} // namespace quantoscope
