// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTabWidget>

namespace quantoscope {

// The views of a chapter that has more than one figure, one at a time. Each has a code word, which states and lessons keep.
class FigureViews : public QTabWidget
{
    Q_OBJECT

public:
    explicit FigureViews(QWidget *parent = nullptr); // objectName "views"

    void addView(const QString &code, QWidget *view);
    void setTitle(const QString &code, const QString &title);
    const QStringList &codes() const { return m_codes; }
    QString current() const;
    void setCurrent(const QString &code); // emits nothing; an unknown code changes nothing

signals:
    // By the reader. All changes of the view in a row carry one key: they are one step to undo.
    void viewChosen(const QString &code, int mergeKey);

private:
    QStringList m_codes;
    int m_mergeKey;
};

} // namespace quantoscope
