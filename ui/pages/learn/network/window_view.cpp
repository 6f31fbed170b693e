// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/network/window_view.h"

#include "theme/theme.h"
#include "widgets/decimal_field.h"
#include "words/number_words.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kKernel = 3;
constexpr double kMostCell = 16.0;
constexpr std::array kPresets = {KernelPreset::Identity,        KernelPreset::Blur,          KernelPreset::Sharpen,
                                 KernelPreset::HorizontalEdges, KernelPreset::VerticalEdges, KernelPreset::Outline};

} // namespace

WindowView::WindowView(Kind kind)
    : m_kind(kind)
    , m_figure(new PlanesFigure(kind == Kind::Kernel ? QStringLiteral("network.kernel.figure") : QStringLiteral("network.pooling.figure")))
    , m_image(new Knob(kind == Kind::Kernel ? QStringLiteral("kernelImage") : QStringLiteral("poolingImage"), 1, kImages, 1, 0))
    , m_size(new Knob(QStringLiteral("poolingSize"), 2, 8, 1, 0))
    , m_preset(new QComboBox)
    , m_presetLabel(new QLabel)
    , m_sentence(new QLabel)
{
    const QString name = kind == Kind::Kernel ? QStringLiteral("network.kernel.%1") : QStringLiteral("network.pooling.%1");
    m_sentence->setObjectName(name.arg(QStringLiteral("sentence")));
    m_preset->setObjectName(name.arg(QStringLiteral("preset")));
    m_sentence->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme().unit());
    column->addWidget(m_figure, 1);
    column->addWidget(m_sentence);
    const auto turned = [this](double, int key) { changed(key); };
    connect(m_image, &Knob::turned, this, turned);
    connect(m_size, &Knob::turned, this, turned);
    if (kind == Kind::Kernel) {
        m_size->setParent(this);
        m_size->hide();
        buildKernel(column);
    } else {
        m_preset->setParent(this);
        m_presetLabel->setParent(this);
        m_preset->hide();
        m_presetLabel->hide();
        auto *row = new QHBoxLayout;
        row->setSpacing(2 * theme().unit());
        row->addWidget(m_image);
        row->addWidget(m_size);
        column->addLayout(row);
    }
    connect(m_figure, &PlanesFigure::dragBegun, this, [this] { m_moveKey = nextMergeKey(); });
    connect(m_figure, &PlanesFigure::placeMoved, this, [this] { changed(m_moveKey); });
}

void WindowView::buildKernel(QLayout *column)
{
    for (std::size_t i = 0; i <= kPresets.size(); ++i)
        m_preset->addItem(QString()); // the last one: the reader's own
    auto *grid = new QGridLayout;
    grid->setSpacing(theme().unit() / 2);
    for (int i = 0; i < kKernel * kKernel; ++i) {
        auto *cell = new DecimalField;
        cell->setObjectName(QStringLiteral("network.kernel.cell%1").arg(i));
        cell->setRange(-kMostCell, kMostCell);
        cell->setDecimals(3);
        cell->setSingleStep(0.5);
        cell->setButtonSymbols(QAbstractSpinBox::NoButtons);
        cell->setMinimumWidth(8 * theme().unit());
        grid->addWidget(cell, i / kKernel, i % kKernel);
        m_cells.push_back(cell);
        connect(cell, &QDoubleSpinBox::valueChanged, this, [this] { changed(-1); });
    }
    m_presetLabel->setBuddy(m_preset);
    auto *choices = new QVBoxLayout;
    auto *presets = new QHBoxLayout;
    presets->setSpacing(theme().unit());
    presets->addWidget(m_presetLabel);
    presets->addWidget(m_preset, 1);
    choices->addLayout(presets);
    choices->addWidget(m_image);
    choices->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * theme().unit());
    row->addLayout(grid);
    row->addLayout(choices, 1);
    static_cast<QVBoxLayout *>(column)->addLayout(row);
    connect(m_preset, &QComboBox::activated, this, [this](int index) {
        if (index >= static_cast<int>(kPresets.size()))
            return;
        const Kernel3x3 preset = presetKernel(kPresets[static_cast<std::size_t>(index)]);
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            const QSignalBlocker blocker(m_cells[i]);
            m_cells[i]->setValue(static_cast<double>(preset[i]));
        }
        changed(-1);
    });
}

Kernel3x3 WindowView::kernel() const
{
    Kernel3x3 kernel{};
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        kernel[i] = static_cast<float>(m_cells[i]->value());
    return kernel;
}

int WindowView::size() const
{
    return static_cast<int>(m_size->value());
}

void WindowView::changed(int mergeKey)
{
    show();
    emit edited(m_kind == Kind::Kernel ? tr("Set the kernel") : tr("Set the pooling"), mergeKey);
}

QJsonObject WindowView::figureState() const
{
    QJsonObject state{{QStringLiteral("image"), m_image->value()},
                      {QStringLiteral("column"), m_figure->place().x()},
                      {QStringLiteral("row"), m_figure->place().y()}};
    if (m_kind == Kind::Pooling) {
        state[QStringLiteral("size")] = m_size->value();
        return state;
    }
    QJsonArray cells;
    for (const QDoubleSpinBox *cell : m_cells)
        cells.append(cell->value());
    state[QStringLiteral("kernel")] = cells;
    return state;
}

void WindowView::setFigureState(const QJsonObject &state)
{
    m_image->setValue(state[QStringLiteral("image")].toDouble(m_image->value()));
    m_size->setValue(state[QStringLiteral("size")].toDouble(m_size->value()));
    const QJsonArray cells = state[QStringLiteral("kernel")].toArray();
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const QSignalBlocker blocker(m_cells[i]);
        m_cells[i]->setValue(cells.at(static_cast<qsizetype>(i)).toDouble(m_cells[i]->value()));
    }
    m_figure->setPlace(
        {state[QStringLiteral("column")].toInt(m_figure->place().x()), state[QStringLiteral("row")].toInt(m_figure->place().y())});
    show();
}

void WindowView::setImages(const std::vector<Plane> &images)
{
    m_images = images;
    show();
}

void WindowView::setMessage(const QString &message)
{
    m_message = message;
    show();
}

QString WindowView::kernelSentence(const Plane &image, const Plane &result) const
{
    const Kernel3x3 weights = kernel();
    const QPoint place = m_figure->place();
    QStringList terms;
    for (int i = 0; i < kKernel * kKernel; ++i) {
        if (weights[static_cast<std::size_t>(i)] == 0.F)
            continue;
        terms.append(QStringLiteral("%1 · %2").arg(significantWords(weights[static_cast<std::size_t>(i)], 3),
                                                   decimalWords(image.at(place.y() + i / kKernel, place.x() + i % kKernel), 2)));
    }
    return terms.isEmpty()
               ? tr("Every weight is zero, so the result is 0.")
               : QStringLiteral("%1 = %2").arg(terms.join(QStringLiteral(" + ")), decimalWords(result.at(place.y(), place.x()), 3));
}

void WindowView::show()
{
    if (m_preset->count() > 0 && m_kind == Kind::Kernel) {
        const auto found = std::find_if(kPresets.begin(), kPresets.end(), [this](KernelPreset preset) {
            const Kernel3x3 wanted = presetKernel(preset), own = kernel();
            return std::equal(own.begin(), own.end(), wanted.begin(), [](float a, float b) { return std::abs(a - b) < 1e-3F; });
        });
        m_preset->setCurrentIndex(static_cast<int>(found - kPresets.begin()));
    }
    const auto index = static_cast<std::size_t>(m_image->value()) - 1;
    if (index >= m_images.size()) {
        m_figure->setPictures({}, kKernel, 1, m_message);
        m_sentence->clear();
        return;
    }
    const Plane &image = m_images[index];
    if (m_kind == Kind::Kernel) {
        const Plane result = slideKernel(image, kernel());
        m_figure->setPictures({{tr("image"), image}, {tr("result"), result}}, kKernel, 1);
        m_sentence->setText(kernelSentence(image, result));
    } else {
        const Plane most = poolPlane(image, size(), PoolKind::Max), mean = poolPlane(image, size(), PoolKind::Average);
        m_figure->setPictures({{tr("image"), image}, {tr("largest of each window"), most}, {tr("mean of each window"), mean}}, size(),
                              size());
        const QPoint place = m_figure->place();
        m_sentence->setText(
            tr("In this window the largest value is %1 and the mean is %2. %3×%3 values become one: the map shrinks to %4×%5.")
                .arg(decimalWords(most.at(place.y(), place.x()), 3), decimalWords(mean.at(place.y(), place.x()), 3))
                .arg(size())
                .arg(most.height)
                .arg(most.width));
    }
    m_figure->setAccessibleDescription(m_sentence->text());
}

void WindowView::retranslate()
{
    m_image->setLabel(tr("Image"));
    m_size->setLabel(tr("Window"));
    m_presetLabel->setText(tr("Kernel"));
    m_preset->setAccessibleName(tr("Kernel"));
    const QStringList names{tr("unchanged"),      tr("blur"),     tr("sharpen"), tr("horizontal edges"),
                            tr("vertical edges"), tr("outlines"), tr("my own")};
    for (int i = 0; i < m_preset->count(); ++i)
        m_preset->setItemText(i, names[i]);
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        m_cells[i]->setAccessibleName(tr("Weight in row %1, column %2").arg(i / kKernel + 1).arg(i % kKernel + 1));
    m_figure->setAccessibleName(tr("An image and its results: the arrow keys move the window"));
    show();
}

} // namespace quantoscope
