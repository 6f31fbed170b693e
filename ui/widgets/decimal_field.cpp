// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decimal_field.h"

#include <QEvent>
#include <QLocale>

namespace quantoscope {
namespace {

constexpr QChar kMinus(0x2212), kHyphen(u'-');

QLocale localeInForce()
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator | QLocale::RejectGroupSeparator); // a comma is a decimal mark, never thousands
    return locale;
}

QString withMinus(QString text)
{
    return text.startsWith(kHyphen) ? text.replace(0, 1, kMinus) : text;
}

QString withHyphen(QString text)
{
    return text.startsWith(kMinus) ? text.replace(0, 1, kHyphen) : text;
}

} // namespace

DecimalField::DecimalField(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setLocale(localeInForce());
}

QString DecimalField::textFromValue(double value) const
{
    return withMinus(QDoubleSpinBox::textFromValue(value));
}

double DecimalField::valueFromText(const QString &text) const
{
    QString typed = text;
    int position = 0;
    validate(typed, position);
    return QDoubleSpinBox::valueFromText(withHyphen(typed));
}

QValidator::State DecimalField::validate(QString &text, int &position) const
{
    const QString mark = locale().decimalPoint();
    text.replace(QLatin1Char('.'), mark).replace(QLatin1Char(','), mark);
    text = withHyphen(text); // which alone Qt reads in every language
    const QValidator::State state = QDoubleSpinBox::validate(text, position);
    text = withMinus(text);
    return state;
}

void DecimalField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setLocale(localeInForce());
    QDoubleSpinBox::changeEvent(event);
}

} // namespace quantoscope
