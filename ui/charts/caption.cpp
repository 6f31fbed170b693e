// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/caption.h"

#include <QFontMetrics>

namespace quantoscope {
namespace {

constexpr int kGap = 4;

} // namespace

QString wrappedNotes(const QStringList &notes, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    QStringList lines;
    for (const QString &note : notes) {
        const QString longer = lines.isEmpty() ? note : lines.last() + QStringLiteral("  ·  ") + note;
        if (lines.isEmpty() || metrics.horizontalAdvance(longer) > width)
            lines << note;
        else
            lines.last() = longer;
    }
    return lines.join(QLatin1Char('\n'));
}

Drawing captioned(const Drawing &drawing, const Caption &caption, const ChartTheme &theme)
{
    if (caption.title.isEmpty() && caption.notes.isEmpty())
        return drawing;
    const int margin = theme.scaled(kPictureMargin);
    const QFont titleFont = theme.font(kTitlePixels, true), noteFont = theme.font(kSmallPixels);
    const int width = qRound(drawing.size.width()) - 2 * margin;
    constexpr auto kTitleFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    const QString notes = wrappedNotes(caption.notes, noteFont, width);
    const auto heightOf = [width](const QFont &font, const QString &text) {
        return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), kTitleFlags, text).height();
    };
    const int titleHeight = caption.title.isEmpty() ? 0 : margin + heightOf(titleFont, caption.title) + kGap;
    const int notesHeight = notes.isEmpty() ? 0 : kGap + heightOf(noteFont, notes) + margin;

    Drawing whole;
    whole.size = QSizeF(drawing.size.width(), drawing.size.height() + titleHeight + notesHeight);
    whole.title = caption.title;
    const QSizeF size = whole.size;
    whole.paint = [=](QCPPainter &painter, double scale, bool vectors) {
        painter.fillRect(QRectF(QPointF(), size), theme.surface);
        painter.save();
        painter.translate(0.0, titleHeight);
        drawing.paint(painter, scale, vectors);
        painter.restore();
        painter.setPen(theme.text);
        painter.setFont(titleFont);
        painter.drawText(QRectF(margin, margin, width, titleHeight), kTitleFlags, caption.title);
        painter.setPen(theme.muted);
        painter.setFont(noteFont);
        painter.drawText(QRectF(margin, titleHeight + drawing.size.height() + kGap, width, notesHeight), kTitleFlags, notes);
    };
    return whole;
}

} // namespace quantoscope
