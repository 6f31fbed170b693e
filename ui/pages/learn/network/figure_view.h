// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

namespace quantoscope {

// One of the parts that a chapter's figure shows in turn: its state, its texts and what of it exports.
class FigureView : public QWidget
{
    Q_OBJECT

public:
    virtual QJsonObject figureState() const = 0;
    virtual void setFigureState(const QJsonObject &state) = 0; // takes what it knows; emits nothing
    virtual void retranslate() = 0;
    virtual QWidget *figure() = 0;
    virtual void hideEnded() {} // another part is shown: what moves by itself stops

signals:
    void edited(const QString &what, int mergeKey);
};

} // namespace quantoscope
