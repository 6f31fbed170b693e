// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"

#include <QJsonObject>
#include <QString>
#include <QWidget>

namespace quantoscope {

// What a chapter says around its figure, in the language in force.
struct ChapterText {
    QString title;
    QString body;     // HTML; formulas are <formula> elements of FormulaText
    QString takeText; // of the button that takes the figure's setting to the model; empty: there is no such button
};

// One chapter of Learn: an interactive figure with its knobs, and the text beside it. The figure's whole state is one JSON object, so that
// every change can be undone, reset, stored in a lesson and compared in a test. Its arithmetic is core's; nothing is computed again here.
// Thread: GUI; what takes longer than a few milliseconds is a job.
class Chapter : public QWidget
{
    Q_OBJECT

public:
    Chapter(AppState &state, const QString &id, QWidget *parent = nullptr);

    const QString &id() const { return m_id; } // "symmetric": part of control ids and lesson files, never changes
    AppState &state() { return m_state; }

    virtual ChapterText text() const = 0;
    virtual QJsonObject figureState() const = 0;
    // Takes what it knows of `state`, leaves the rest as it is. Does not emit figureEdited.
    virtual void setFigureState(const QJsonObject &state) = 0;
    virtual QJsonObject defaultState() const = 0;
    // What figureState()["view"] can be, in order: one figure each. Empty: the chapter has a single figure.
    virtual QStringList views() const { return {}; }
    // Sets every text of the figure (knobs, axes); called once after construction and on LanguageChange.
    virtual void retranslate() = 0;
    // The chapter became visible: the place to load what it shows of the real network.
    virtual void shown() {}
    virtual bool isSettled() const { return true; } // nothing pending; captures wait for it
    // Takes the figure's setting to the real model: recipe, page. Only where text().takeText is not empty.
    virtual void takeToModel() {}
    // The part of the chapter that exports as a figure; the chapter itself unless it says otherwise.
    virtual QWidget *figure() { return this; }

signals:
    // The user changed the figure. Changes with the same `mergeKey` (> 0) in a row are one undo step: a drag.
    void figureEdited(const QString &what, int mergeKey);

private:
    AppState &m_state;
    QString m_id;
};

} // namespace quantoscope
