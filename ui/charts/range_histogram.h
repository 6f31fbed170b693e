// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/range_drag.h"
#include "charts/range_layers.h"

#include <qcustomplot.h>

#include <cstdint>
#include <optional>
#include <vector>

namespace quantoscope {

class RangeHandle;

// The histogram of one tensor with the range it is quantized with: bars, the range shaded, its two ends to drag (or to move by keys), the
// grid of levels, and a labelled line an observer. Everything that a range does is computed anew with every move, by core.
// The wheel zooms about the pointer, a double click shows everything again. The handles are called "rangeHandleLow" and "rangeHandleHigh".
// Thread: GUI.
class RangeHistogram : public QCustomPlot
{
    Q_OBJECT

public:
    explicit RangeHistogram(QWidget *parent = nullptr);

    // Another tensor: the whole of it is shown. Weights have integers with a sign always; `weightLimit` as BackendLimits has it.
    void setTensor(const TensorStatistics &statistics, const QuantSpec &spec, TensorRole role = TensorRole::Activation,
                   std::int32_t weightLimit = 0);
    // The same tensor under another spec; what is shown of the axis stays.
    void setSpec(const QuantSpec &spec, std::int32_t weightLimit = 0);
    // The chosen range, or none.
    void setRange(const std::optional<Range> &range);
    void setMarks(const std::vector<RangeMark> &marks);
    // Without handles: the range is shown and cannot be moved.
    void setReadOnly(bool readOnly);
    void setLogarithmic(bool on); // heights; on at first, since a few far values decide about a range
    void setValueTitle(const QString &title);
    // What stands in the chart instead of bars, where there are none.
    void setEmptyText(const QString &text);

    bool isLogarithmic() const { return m_logarithmic; }
    bool isReadOnly() const { return m_readOnly; }
    bool isMovedByKeys() const { return m_movedByKeys; } // the last move; else by the mouse
    const TensorStatistics &tensor() const { return m_tensor; }
    const RangePicture &picture() const { return m_picture; }
    // Of the range that is shown now, while it is dragged as well.
    const std::optional<RangeAssessment> &assessment() const { return m_picture.range; }
    void showAll();

signals:
    void rangeDragged(quantoscope::Range range);  // moved by hand, still held
    void rangeReleased(quantoscope::Range range); // let go

protected:
    void updateLayout() override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void applyTheme();
    void retranslate();
    void assess(const std::optional<Range> &range);
    void updateBars();
    void updateHeights();
    void collectLabels();
    static QString joined(const QStringList &names, qsizetype shown);
    void placeHandles();
    void keepView(const QCPRange &range);
    void moveEnd(RangeEnd end, double to);
    void drag(RangeEnd end, double pixel, bool freely);
    void step(RangeEnd end, int steps, bool fine);
    void jump(RangeEnd end, int direction);
    void connectHandle(RangeHandle *handle, RangeEnd end);
    double endValue(RangeEnd end) const;
    std::vector<double> places(RangeEnd end) const; // that an end snaps to
    QCPRange wholeView() const;
    void growView(const QCPRange &before);
    QString toolTipAt(const QPoint &position) const;

    TensorStatistics m_tensor;
    QuantSpec m_spec;
    TensorRole m_role = TensorRole::Activation;
    std::int32_t m_weightLimit = 0;
    RangePicture m_picture;
    bool m_readOnly = false;
    bool m_logarithmic = true;
    bool m_movedByKeys = false;
    QString m_valueTitle;

    QCPAxisRect *m_axes;
    QCPBars *m_bars;
    QCPItemText *m_cut;   // says how tall a bar is that is cut off
    QCPItemText *m_empty; // instead of bars
    QCPLayer *m_shadeLayer;
    QCPLayer *m_overlayLayer;
    RangeHandle *m_low;
    RangeHandle *m_high;
};

} // namespace quantoscope
