// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/range_histogram.h"
#include "pages/calibrate/range_choice_model.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QSpinBox;
class QTabWidget;
class QToolButton;

namespace quantoscope {

class AppState;
class ChannelPanel;
class CodeView;
class Foldable;
class RangeTable;
class RangeNumbers;
class TensorSettings;

// The right side of the page Calibrate: one tensor with its settings, its histogram with the range, what the range does, the observers
// compared, the channels, and the same in PyTorch. It reads the recipe and writes to it; it runs no data.
class TensorView : public QWidget
{
    Q_OBJECT

public:
    TensorView(AppState &state, TensorAnalysis &analysis, QWidget *parent = nullptr);

    // Null shows nothing.
    void show(const CalibratedTensor *tensor);
    // The recipe or what is known of the tensor changed.
    void refresh();
    void retranslate();

private:
    void build();
    void fitHistogram();
    void nameTabMenu();
    void connectParts();
    std::string tensorPath() const;
    QWidget *makeHead();
    const Node &node() const;
    LayerSetting setting() const;
    bool isOwn() const; // has a range of its own to choose, unlike a pooling or a relu
    bool isWeights() const { return m_tensor && m_tensor->role == TensorRole::Weight; }
    void refreshActivation(const LayerSetting &setting);
    void refreshWeights(const LayerSetting &setting);
    void showWeightRange(const LayerSetting &setting, const WeightReport &report);
    void showTensor(const TensorStatistics &statistics, QuantSpec spec, const QString &key);
    std::int32_t weightLimit();
    void takeRange(Range range);
    void takeChoice(int row);
    void change(const LayerSetting &wanted, const QString &what, int mergeKey = -1);
    void writeHead();
    void writeNote(const LayerSetting &setting);
    void writeCode();

    AppState &m_state;
    TensorAnalysis &m_analysis;
    std::optional<CalibratedTensor> m_tensor;
    int m_channel = -1;                                 // of weights; −1: all
    std::optional<Range> m_trial;                       // a range of weights that is tried by hand
    QString m_shown;                                    // what the histogram shows: tensor and channel
    int m_dragSession = 0;                              // moves of one session are one step to undo
    std::map<std::string, std::int32_t> m_weightLimits; // by backend

    QLabel *m_name;
    QLabel *m_facts;
    QToolButton *m_logarithmic;
    QToolButton *m_all;
    QToolButton *m_menu;
    QLabel *m_channelLabel;
    QSpinBox *m_channelBox;
    TensorSettings *m_settings;
    QLabel *m_note;
    QPushButton *m_endTrial;
    RangeHistogram *m_histogram;
    RangeNumbers *m_numbers;
    QTabWidget *m_tabs;
    QToolButton *m_tabMenu; // of the tab that is shown
    RangeChoiceModel *m_choices;
    RangeTable *m_table;
    ChannelPanel *m_channels;
    CodeView *m_code;
    Foldable *m_fold;
};

} // namespace quantoscope
