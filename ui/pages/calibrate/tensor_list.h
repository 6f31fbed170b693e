// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/calibrate/tensor_list_model.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QToolButton;

namespace quantoscope {

// The list of calibrated tensors at the left of the page: activations or weights, a filter, and a selection that is the window's.
class TensorList : public QWidget
{
    Q_OBJECT

public:
    explicit TensorList(AppState &state, QWidget *parent = nullptr);

    void setCalibration(const std::shared_ptr<const Calibration> &calibration);
    void setWeightStatistics(NodeId node, const std::shared_ptr<const TensorStatistics> &statistics);
    void refresh();
    void retranslate();

    // The chosen tensor; null where there is none.
    const CalibratedTensor *current() const;
    TensorRole role() const { return m_filter->role(); }
    void showRole(TensorRole role);

signals:
    void currentChanged();

private:
    void followSelectedLayers();
    void choose(int row);
    void showChosen();
    void filter(const QString &text);
    void takeCurrent(const QModelIndex &index);

    AppState &m_state;
    TensorListModel *m_model;
    TensorFilter *m_filter;
    QToolButton *m_activations;
    QToolButton *m_weights;
    QLineEdit *m_text;
    QListView *m_view;
    int m_current = -1;       // row of the model; it stays chosen while the filter hides it
    bool m_following = false; // the view's selection follows; it is not the user who moves it
};

} // namespace quantoscope
