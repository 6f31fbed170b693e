// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/knob.h"

#include "widgets/decimal_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace quantoscope {

int nextMergeKey()
{
    static int key = 0;
    return ++key;
}

Knob::Knob(const QString &name, double least, double most, double step, int decimals, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_field(new DecimalField)
    , m_least(least)
    , m_most(most)
    , m_step(step)
    , m_value(least)
    , m_mergeKey(nextMergeKey())
{
    setObjectName(QStringLiteral("knob.") + name);
    m_slider->setObjectName(QStringLiteral("slider"));
    m_field->setObjectName(QStringLiteral("field"));
    m_slider->setRange(0, static_cast<int>(std::lround((most - least) / step)));
    m_field->setRange(least, most);
    m_field->setSingleStep(step);
    m_field->setDecimals(decimals);
    m_field->setKeyboardTracking(false); // 2.5 is one number, not 2 and then 2.5
    m_label->setBuddy(m_field);
    m_slider->setMinimumWidth(40); // two knobs fit side by side beside the text
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
    row->addWidget(m_slider, 1);
    row->addWidget(m_field);
    show(least);
    // Each drag is a step of its own; keys and typed numbers are one each.
    connect(m_slider, &QSlider::sliderPressed, this, [this] { m_mergeKey = nextMergeKey(); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int at) {
        if (!m_slider->isSliderDown())
            m_mergeKey = nextMergeKey();
        take(m_least + at * m_step);
    });
    connect(m_field, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        m_mergeKey = nextMergeKey();
        take(value);
    });
}

void Knob::setValue(double value)
{
    show(std::clamp(value, m_least, m_most));
}

void Knob::setLabel(const QString &text, const QString &suffix)
{
    m_label->setText(text);
    m_field->setSuffix(suffix);
    QString plain = text;
    plain.remove(QLatin1Char('&'));
    m_slider->setAccessibleName(plain);
    m_field->setAccessibleName(plain);
}

void Knob::take(double value)
{
    if (value == m_value)
        return;
    show(value);
    emit turned(m_value, m_mergeKey);
}

void Knob::show(double value)
{
    m_value = value;
    const QSignalBlocker slider(m_slider), field(m_field);
    m_slider->setValue(static_cast<int>(std::lround((value - m_least) / m_step)));
    m_field->setValue(value);
}

} // namespace quantoscope
