// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/layers/setting_words.h"

#include "words/field_terms.h"

#include <QCoreApplication>

namespace quantoscope {
namespace {

struct SettingWords {
    Q_DECLARE_TR_FUNCTIONS(SettingWords)
};

QString schemeShort(Scheme scheme)
{
    return scheme == Scheme::Symmetric ? SettingWords::tr("sym", "short for symmetric") : SettingWords::tr("asym", "short for asymmetric");
}

QString granularityShort(Granularity granularity)
{
    return granularity == Granularity::PerChannel ? SettingWords::tr("channel", "short for per channel")
                                                  : SettingWords::tr("tensor", "short for per tensor");
}

// The range is a choice of symmetric quantization alone.
QString schemeLong(const QuantSpec &spec)
{
    if (spec.scheme == Scheme::Asymmetric)
        return schemeText(spec.scheme);
    return SettingWords::tr("%1, %2", "symmetric, restricted range").arg(schemeText(spec.scheme), rangeText(spec.range));
}

} // namespace

QString bitsText(int bits)
{
    return SettingWords::tr("%n bit(s)", nullptr, bits);
}

QString weightsShort(const QuantSpec &spec)
{
    return SettingWords::tr("%1 · %2 · %3", "bits, granularity, scheme")
        .arg(QString::number(spec.bits), granularityShort(spec.granularity), schemeShort(spec.scheme));
}

QString weightsLong(const QuantSpec &spec, const ObserverChoice &observer)
{
    return SettingWords::tr("%1, %2, %3, %4", "bits, granularity, scheme, observer")
        .arg(bitsText(spec.bits), granularityText(spec.granularity), schemeLong(spec), observerTitle(observer));
}

QString activationsShort(const QuantSpec &spec)
{
    return SettingWords::tr("%1 · %2", "bits, scheme").arg(QString::number(spec.bits), schemeShort(spec.scheme));
}

QString activationsLong(const QuantSpec &spec, const ObserverChoice &observer)
{
    return SettingWords::tr("%1, %2, %3", "bits, scheme, observer").arg(bitsText(spec.bits), schemeLong(spec), observerTitle(observer));
}

QString changeText(const LayerOverride &change)
{
    QStringList parts;
    if (change.keepFloat)
        parts << (*change.keepFloat ? SettingWords::tr("keep in float") : SettingWords::tr("quantize"));
    if (change.weightBits)
        parts << SettingWords::tr("weights %1").arg(bitsText(*change.weightBits));
    if (change.weightGranularity)
        parts << SettingWords::tr("weights %1").arg(granularityText(*change.weightGranularity));
    if (change.weightScheme)
        parts << SettingWords::tr("weights %1").arg(schemeText(*change.weightScheme));
    if (change.weightRange)
        parts << SettingWords::tr("weights %1").arg(rangeText(*change.weightRange));
    if (change.weightObserver)
        parts << SettingWords::tr("weights %1").arg(observerTitle(*change.weightObserver));
    if (change.activationBits)
        parts << SettingWords::tr("activations %1").arg(bitsText(*change.activationBits));
    if (change.activationScheme)
        parts << SettingWords::tr("activations %1").arg(schemeText(*change.activationScheme));
    if (change.activationRange)
        parts << SettingWords::tr("activations %1").arg(rangeText(*change.activationRange));
    if (change.observer)
        parts << SettingWords::tr("observer %1").arg(observerTitle(*change.observer));
    return parts.join(SettingWords::tr(", ", "between changes"));
}

QString mergedOpText(OpType op)
{
    return op == OpType::BatchNorm ? SettingWords::tr("BN", "short for batch normalization") : opText(op);
}

} // namespace quantoscope
