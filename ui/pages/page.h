// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"

#include <QWidget>

namespace quantoscope {

// One page of the window. A page builds its widgets in the constructor without texts, and sets every text in retranslate(), which is
// called once after construction and again whenever the language changes.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(AppState &state, PageId id, QWidget *parent = nullptr);

    PageId id() const { return m_id; }
    AppState &state() { return m_state; }

    // The page became the visible one: the place to do what was put off.
    virtual void shown() {}
    // Sets every text of the page, in the language in force.
    virtual void retranslate() = 0;
    // Capture: brings the page into the state worth a picture and says when nothing is pending any more.
    virtual bool isSettled() const { return true; }

protected:
    void changeEvent(QEvent *event) override;

private:
    AppState &m_state;
    PageId m_id;
};

// Makes a page; each page's folder has one (pages/model/model_page.h …).
QString pageTitle(PageId id);
QString pageIconName(PageId id);

} // namespace quantoscope
