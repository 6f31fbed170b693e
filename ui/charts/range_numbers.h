// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <array>

class QLabel;

namespace quantoscope {

struct RangeAssessment;
struct WeightEstimate;

// What a range does, as a strip of numbers that can follow a dragged line: scale, zero point, clipped share, the two errors, SQNR, levels
// used, and below them how the noise is shared between rounding and clipping. The numbers are called "number" + name.
class RangeNumbers : public QWidget
{
    Q_OBJECT

public:
    explicit RangeNumbers(QWidget *parent = nullptr);

    void show(const RangeAssessment &assessment);
    void show(const WeightEstimate &estimate);
    void clear(); // dashes: not known yet

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Number { Scale, ZeroPoint, Clipped, Rounding, Clipping, Sqnr, Levels, kNumbers };
    class NoiseBar;

    void set(Number number, const QString &text);
    void setErrors(double rounding, double clipping, double clippedShare, double sqnrDb, int levelsUsed, int levels);
    void retranslate();
    void reserveRoom();

    std::array<QLabel *, kNumbers> m_captions{};
    std::array<QLabel *, kNumbers> m_numbers{};
    NoiseBar *m_noise;
};

// "0.0247", or from the smallest to the largest where there are several.
QString scaleWords(const std::vector<float> &scales);
QString zeroPointWords(const std::vector<std::int32_t> &zeroPoints);

} // namespace quantoscope
