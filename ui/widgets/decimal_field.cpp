// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decimal_field.h"

#include <QEvent>
#include <QLocale>

namespace quantoscope {
namespace {

QLocale localeInForce()
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator | QLocale::RejectGroupSeparator); // a comma is a decimal mark, never thousands
    return locale;
}

} // namespace

DecimalField::DecimalField(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setLocale(localeInForce());
}

double DecimalField::valueFromText(const QString &text) const
{
    QString typed = text;
    int position = 0;
    validate(typed, position);
    return QDoubleSpinBox::valueFromText(typed);
}

QValidator::State DecimalField::validate(QString &text, int &position) const
{
    const QString mark = locale().decimalPoint();
    text.replace(QLatin1Char('.'), mark).replace(QLatin1Char(','), mark);
    return QDoubleSpinBox::validate(text, position);
}

void DecimalField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setLocale(localeInForce());
    QDoubleSpinBox::changeEvent(event);
}

} // namespace quantoscope
