// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app_state/app_state.h"

#include <QListWidget>

namespace quantoscope {

// The pages, in the order of the work, at the left of the window. Ctrl+1 … Ctrl+7 choose one.
class Navigation : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void setCurrentPage(PageId page);
    void setTitlesVisible(bool visible); // else icons alone, with the titles as tool tips
    void retranslate();

signals:
    void pageChosen(quantoscope::PageId page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitWidth();

    bool m_titles = true;
};

inline constexpr PageId kPages[] = {PageId::Model,   PageId::Layers,  PageId::Calibrate, PageId::Run,
                                    PageId::Compare, PageId::Inspect, PageId::Learn};

} // namespace quantoscope
