// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "teach/channel_outlier.h"

#include <QWidget>

namespace quantoscope {

// A few channels of weights as dots, one of which can be pulled out with the mouse or the arrow keys; behind them the levels that they are
// rounded to, and beside them the SQNR of each with one scale for all and with a scale a channel.
class OutlierView : public QWidget
{
    Q_OBJECT

public:
    explicit OutlierView(QWidget *parent = nullptr); // objectName "outlierView"

    static constexpr double kReach = 10.0; // of the outlier, to both sides

    void show(double outlier, int bits, bool perChannel);
    void retranslate();
    const GranularityComparison &comparison() const { return m_comparison; }
    QPointF outlierPlace() const; // of its dot, for the mouse
    double valueAt(double x) const;
    QSize sizeHint() const override { return {460, 320}; }
    QSize minimumSizeHint() const override { return {320, 220}; }

signals:
    void outlierMoved(double value, int mergeKey);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Columns { // pixels
        double left, right, shared, own, rowHeight, top;
    };
    Columns columns() const;
    double xOf(double value) const;
    double yOf(int channel) const;
    void move(double value);
    void drawLevels(QPainter &painter, int channel) const;
    void drawChannel(QPainter &painter, int channel) const;
    void drawHead(QPainter &painter) const;

    OutlierChannels m_data;
    GranularityComparison m_comparison;
    double m_outlier = 0.0;
    bool m_perChannel = false;
    bool m_dragged = false;
    int m_mergeKey = 0;
    QString m_shared, m_own, m_all, m_sqnr;
    QStringList m_names;
};

} // namespace quantoscope
