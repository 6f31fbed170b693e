// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/calibrate/tensor_list.h"

#include "app_state/app_state.h"
#include "pages/calibrate/tensor_delegate.h"
#include "theme/icons.h"
#include "theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {

TensorList::TensorList(AppState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new TensorListModel(state, this))
    , m_filter(new TensorFilter(this))
    , m_activations(new QToolButton)
    , m_weights(new QToolButton)
    , m_text(new QLineEdit)
    , m_view(new QListView)
{
    setObjectName(QStringLiteral("tensorList"));
    m_activations->setObjectName(QStringLiteral("tensorListActivations"));
    m_weights->setObjectName(QStringLiteral("tensorListWeights"));
    m_text->setObjectName(QStringLiteral("tensorListFilter"));
    m_view->setObjectName(QStringLiteral("tensorListView"));
    auto *roles = new QButtonGroup(this);
    for (QToolButton *button : {m_activations, m_weights}) {
        button->setCheckable(true);
        roles->addButton(button);
    }
    m_activations->setChecked(true);
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new TensorDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);

    auto *switches = new QHBoxLayout;
    switches->setSpacing(theme().unit() / 2);
    switches->addWidget(m_activations);
    switches->addWidget(m_weights);
    switches->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, theme().unit(), 0); // beside the handle that moves the border
    column->setSpacing(theme().unit());
    column->addLayout(switches);
    column->addWidget(m_text);
    column->addWidget(m_view, 1);

    connect(m_activations, &QToolButton::clicked, this, [this] { showRole(TensorRole::Activation); });
    connect(m_weights, &QToolButton::clicked, this, [this] { showRole(TensorRole::Weight); });
    connect(m_text, &QLineEdit::textChanged, this, &TensorList::filter);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) { takeCurrent(index); });
    connect(&state, &AppState::selectedLayersChanged, this, &TensorList::followSelectedLayers);
    connect(&ThemeController::instance(), &ThemeController::changed, m_view, &QListView::doItemsLayout);
}

void TensorList::setCalibration(const std::shared_ptr<const Calibration> &calibration)
{
    m_following = true;
    m_model->setCalibration(calibration);
    m_following = false;
    m_current = -1;
    followSelectedLayers();
    // Nothing was chosen yet: the first layer with weights whose result is quantized is worth a look, else the first result that is, else
    // the first layer with weights.
    const std::pair<bool, bool> wishes[] = {{true, true}, {false, true}, {true, false}};
    for (const auto &[weighted, counting] : wishes) {
        for (int row = 0; m_current < 0 && row < m_model->rowCount(); ++row) {
            if (m_model->tensor(row).role == role() && (!weighted || hasWeights(m_model->node(row))) && (!counting || m_model->counts(row)))
                choose(row);
        }
    }
    emit currentChanged();
}

void TensorList::setWeightStatistics(NodeId node, const std::shared_ptr<const TensorStatistics> &statistics)
{
    m_model->setWeightStatistics(node, statistics);
}

void TensorList::refresh()
{
    m_model->refresh();
}

const CalibratedTensor *TensorList::current() const
{
    return m_current >= 0 ? &m_model->tensor(m_current) : nullptr;
}

void TensorList::showRole(TensorRole role)
{
    if (role == m_filter->role())
        return;
    const std::string layer = m_current >= 0 ? m_model->node(m_current).name : std::string();
    m_following = true;
    m_filter->setRole(role);
    m_following = false;
    (role == TensorRole::Weight ? m_weights : m_activations)->setChecked(true);
    int row = m_model->rowOf(layer, role);
    // A layer without weights: the first that has some.
    for (int other = 0; row < 0 && other < m_model->rowCount(); ++other)
        row = m_model->tensor(other).role == role ? other : -1;
    choose(row);
    emit currentChanged();
}

void TensorList::choose(int row)
{
    m_current = row;
    showChosen();
}

void TensorList::showChosen()
{
    m_following = true;
    const QModelIndex index = m_current >= 0 ? m_filter->mapFromSource(m_model->index(m_current)) : QModelIndex();
    m_view->setCurrentIndex(index); // invalid where the filter hides it
    if (index.isValid())
        m_view->scrollTo(index);
    m_following = false;
}

void TensorList::filter(const QString &text)
{
    m_following = true;
    m_filter->setText(text);
    m_following = false;
    showChosen();
}

void TensorList::followSelectedLayers()
{
    const QStringList layers = m_state.selectedLayers();
    const auto means = [&](int row) {
        return std::any_of(layers.begin(), layers.end(),
                           [&](const QString &layer) { return isLayer(m_model->node(row), layer.toStdString()); });
    };
    if (m_current >= 0 && means(m_current))
        return;
    for (const QString &layer : layers) {
        const int row = m_model->rowOf(layer.toStdString(), role());
        if (row < 0)
            continue;
        if (!m_filter->mapFromSource(m_model->index(row)).isValid())
            m_text->clear(); // what others chose is not hidden here
        choose(row);
        emit currentChanged();
        return;
    }
}

void TensorList::takeCurrent(const QModelIndex &index)
{
    if (m_following || !index.isValid())
        return;
    m_current = m_filter->mapToSource(index).row();
    m_state.selectLayers({index.data(TensorListModel::LayerRole).toString()});
    emit currentChanged();
}

void TensorList::retranslate()
{
    m_activations->setText(tr("Activations"));
    m_activations->setToolTip(tr("What each layer gave while calibrating"));
    m_weights->setText(tr("Weights"));
    m_weights->setToolTip(tr("The weights of convolutions and linear layers"));
    m_text->setPlaceholderText(tr("Filter by name or kind"));
    m_text->setAccessibleName(tr("Filter of the list of tensors"));
    m_view->setAccessibleName(tr("Tensors"));
    m_model->refresh();
}

} // namespace quantoscope
