// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/chapter_text_view.h"

#include "pages/learn/formula_objects.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFontMetricsF>
#include <QMimeData>
#include <QScrollBar>
#include <QTextFrame>
#include <QUrl>

#include <algorithm>

namespace quantoscope {
namespace {

constexpr int kReadingPixels = 14;
constexpr double kPresentationType = 1.12; // beyond the factor of the window
constexpr int kMostLetters = 72;           // of a line

} // namespace

ChapterTextView::ChapterTextView(QWidget *parent)
    : QTextBrowser(parent)
    , m_formulas(new FormulaObjects(*document()))
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(textInteractionFlags() | Qt::TextSelectableByKeyboard);
    document()->setUndoRedoEnabled(false);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.scheme() == QLatin1String("chapter"))
            emit chapterAsked(link.path());
        else
            QDesktopServices::openUrl(link);
    });
    connect(&ThemeController::instance(), &ThemeController::changed, this, [this] { fill(m_body); });
}

void ChapterTextView::setBody(const QString &html)
{
    const bool another = html != m_body;
    m_body = html;
    fill(html);
    if (another)
        verticalScrollBar()->setValue(0);
}

int ChapterTextView::formulaCount() const
{
    return m_formulas->count();
}

QString ChapterTextView::plainText() const
{
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    return m_formulas->plainText(all);
}

QFont ChapterTextView::typeOfText() const
{
    QFont font = QApplication::font();
    const double factor = theme().presentation > 1.0 ? theme().presentation * kPresentationType : 1.0;
    font.setPixelSize(qRound(kReadingPixels * factor));
    return font;
}

QString ChapterTextView::styleSheetOfText() const
{
    const int type = typeOfText().pixelSize();
    const auto pixels = [type](double share) { return QStringLiteral("%1px").arg(qRound(share * type)); };
    return QStringLiteral("p, li { line-height: 120%; }"
                          "p { margin-top: 0; margin-bottom: %1; }"
                          "ul, ol { margin-top: 0; margin-bottom: %1; margin-left: 0; }"
                          "li { margin-bottom: %2; }"
                          "h2 { font-size: %3; font-weight: 600; margin-top: %4; margin-bottom: %2; }"
                          "h3 { font-size: %5; font-weight: 600; margin-top: %4; margin-bottom: %2; }"
                          "a { color: %6; text-decoration: none; }"
                          "code { font-family: 'DejaVu Sans Mono', monospace; }"
                          "td, th { padding: %2; }")
        .arg(pixels(0.75), pixels(0.35), pixels(1.25), pixels(1.1), pixels(1.08), theme().accent.name());
}

void ChapterTextView::fill(const QString &html)
{
    const QFont font = typeOfText();
    const int scrolled = verticalScrollBar()->value();
    document()->setDefaultFont(font);
    document()->setDefaultStyleSheet(styleSheetOfText());
    m_formulas->setHtml(html, font, theme().bad);
    setAccessibleDescription(plainText());
    fitColumn();
    verticalScrollBar()->setValue(scrolled);
}

void ChapterTextView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitColumn();
}

// Long lines are hard to follow: what is wider than kMostLetters stays empty at the right.
void ChapterTextView::fitColumn()
{
    const double most = kMostLetters * QFontMetricsF(typeOfText()).averageCharWidth();
    const double left = 0.5 * theme().unit(), least = theme().unit();
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    const double right = std::max(least, viewport()->width() - left - most);
    if (frame.leftMargin() == left && frame.rightMargin() == right)
        return;
    frame.setLeftMargin(left);
    frame.setRightMargin(right);
    document()->rootFrame()->setFrameFormat(frame);
}

QMimeData *ChapterTextView::createMimeDataFromSelection() const
{
    auto *data = new QMimeData;
    data->setText(m_formulas->plainText(textCursor()));
    return data;
}

} // namespace quantoscope
