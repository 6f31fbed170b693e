// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/formula_objects.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>

#include <algorithm>
#include <cmath>

namespace quantoscope {
namespace {

constexpr int kFormula = QTextFormat::UserObject + 1;
constexpr double kDisplayedType = 1.15;
constexpr int kIndex = QTextFormat::UserProperty + 1;
// Stand for a formula while Qt reads the HTML; private characters that no text has.
constexpr QChar kOpen(0xE0F0), kClose(0xE0F1);

QString unescaped(QString source)
{
    return source.replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&amp;"), QLatin1String("&"));
}

} // namespace

FormulaObjects::FormulaObjects(QTextDocument &document)
    : QObject(&document)
    , m_document(document)
{
    document.documentLayout()->registerHandler(kFormula, this);
}

void FormulaObjects::setHtml(const QString &html, const QFont &font, const QColor &errorColour)
{
    static const QRegularExpression element(QStringLiteral("<formula>(.*?)</formula>"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression marker(QStringLiteral("%1(\\d+)%2").arg(kOpen).arg(kClose));
    QStringList sources;
    QString marked;
    qsizetype done = 0;
    for (auto found = element.globalMatch(html); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        marked += html.mid(done, match.capturedStart() - done) + kOpen + QString::number(sources.size()) + kClose;
        sources += unescaped(match.captured(1));
        done = match.capturedEnd();
    }
    marked += html.mid(done);
    m_layouts.clear();
    m_document.setHtml(marked);
    for (QTextCursor at = m_document.find(marker); !at.isNull(); at = m_document.find(marker, at)) {
        const int index = at.selectedText().mid(1).chopped(1).toInt();
        place(sources[index], at, font, errorColour);
    }
}

void FormulaObjects::place(const QString &source, QTextCursor &marker, const QFont &font, const QColor &errorColour)
{
    const bool alone = marker.block().text().trimmed() == marker.selectedText();
    QFont type = font;
    if (alone)
        type.setPixelSize(qRound(kDisplayedType * font.pixelSize()));
    Result<FormulaLayout> layout = FormulaLayout::make(source, type, alone ? FormulaStyle::Displayed : FormulaStyle::Inline);
    if (!layout.ok()) {
        QTextCharFormat format = marker.charFormat();
        format.setForeground(errorColour);
        format.setToolTip(QString::fromStdString(layout.error().text()));
        marker.insertText(source, format);
        return;
    }
    QTextCharFormat format = marker.charFormat();
    format.setObjectType(kFormula);
    format.setProperty(kIndex, static_cast<int>(m_layouts.size()));
    format.setToolTip(layout->words());
    // Qt puts an object on the baseline or around the middle of the line. What fits below the letters stands on the baseline.
    if (layout->descent() > QFontMetricsF(font).descent() + 0.15 * font.pixelSize())
        format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    m_layouts.push_back(std::move(*layout));
    marker.insertText(QString(QChar::ObjectReplacementCharacter), format);
    if (alone) {
        QTextBlockFormat block = marker.blockFormat();
        block.setAlignment(Qt::AlignHCenter);
        block.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
        block.setTopMargin(0.4 * font.pixelSize());
        block.setBottomMargin(1.0 * font.pixelSize());
        marker.setBlockFormat(block);
    }
}

QString FormulaObjects::plainText(const QTextCursor &selection) const
{
    QString text;
    QTextCursor at(const_cast<QTextDocument *>(&m_document));
    for (int i = selection.selectionStart(); i < selection.selectionEnd(); ++i) {
        const QChar character = m_document.characterAt(i);
        at.setPosition(i + 1);
        const QVariant index = at.charFormat().property(kIndex);
        if (character == QChar::ObjectReplacementCharacter && index.isValid())
            text += m_layouts[static_cast<std::size_t>(index.toInt())].words();
        else
            text += character == QChar::ParagraphSeparator || character == QChar::LineSeparator ? QChar(QLatin1Char('\n')) : character;
    }
    return text;
}

double FormulaObjects::factorOf(const FormulaLayout &layout) const
{
    const QTextFrameFormat frame = m_document.rootFrame()->frameFormat();
    const double room = m_document.textWidth() - frame.leftMargin() - frame.rightMargin() - 4.0;
    return m_document.textWidth() > 0 && room > 50.0 ? std::min(1.0, room / layout.width()) : 1.0;
}

QSizeF FormulaObjects::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    const auto index = static_cast<std::size_t>(format.intProperty(kIndex));
    if (index >= m_layouts.size())
        return {};
    const FormulaLayout &layout = m_layouts[index];
    const double factor = factorOf(layout);
    if (format.toCharFormat().verticalAlignment() != QTextCharFormat::AlignMiddle)
        return {layout.width() * factor, layout.ascent() * factor};
    // Qt gives such an object (height + x/2)/2 above the baseline, where x is half the height of a small x.
    const double x = QFontMetricsF(format.toCharFormat().font()).xHeight() / 2.0;
    return {layout.width() * factor, std::max(2.0 * factor * layout.ascent() - x, 2.0 * factor * layout.descent() + x)};
}

void FormulaObjects::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &format)
{
    const auto index = static_cast<std::size_t>(format.intProperty(kIndex));
    if (index >= m_layouts.size())
        return;
    const FormulaLayout &layout = m_layouts[index];
    const double factor = factorOf(layout);
    double baseline = rect.bottom();
    if (format.toCharFormat().verticalAlignment() == QTextCharFormat::AlignMiddle)
        baseline = rect.top() + (rect.height() + QFontMetricsF(format.toCharFormat().font()).xHeight() / 2.0) / 2.0;
    painter->save();
    painter->translate(rect.left(), baseline);
    painter->scale(factor, factor);
    layout.paint(*painter, QPointF());
    painter->restore();
}

} // namespace quantoscope
