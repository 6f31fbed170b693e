// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/learn/figures/formula_label.h"
#include "theme/theme.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QPainter>
#include <QRandomGenerator>
#include <QSvgGenerator>

namespace quantoscope {
namespace {

QFont typeOf(int pixels)
{
    QFont font;
    font.setPixelSize(pixels);
    return font;
}

FormulaLayout laidOut(const QString &source, FormulaStyle style = FormulaStyle::Displayed, int pixels = 20)
{
    Result<FormulaLayout> layout = FormulaLayout::make(source, typeOf(pixels), style);
    EXPECT_TRUE(layout.ok()) << source.toStdString() << ": " << (layout.ok() ? "" : layout.error().text());
    return layout.ok() ? *layout : FormulaLayout();
}

std::string errorId(const QString &source)
{
    const Result<FormulaNode> tree = parseFormula(source);
    return tree.ok() ? "" : tree.error().message.id();
}

std::string said(const QString &source)
{
    const Result<FormulaNode> tree = parseFormula(source);
    return tree.ok() ? formulaInWords(*tree).toStdString() : tree.error().text();
}

QImage pictureOf(const FormulaLayout &layout)
{
    QImage image(static_cast<int>(layout.width()) + 8, static_cast<int>(layout.ascent() + layout.descent()) + 8, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    layout.paint(painter, QPointF(4, 4 + layout.ascent()));
    return image;
}

QRect inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 200)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

} // namespace

TEST(FormulaTree, IsReadAsOneLineOfText)
{
    EXPECT_EQ(said(R"(s = \frac{2^{b-1} - 1}{\alpha})"), "s = (2^(b − 1) − 1)/α");
    EXPECT_EQ(said(R"(\hat{x} = q / s)"), "x̂ = q/s");
    EXPECT_EQ(said(R"(w' = \frac{w\gamma}{\sqrt{\sigma^2+\varepsilon}})"), "w′ = (wγ)/√(σ^2 + ε)");
    EXPECT_EQ(said(R"(q = \text{round}(s \cdot x) \in [-128, 127])"), "q = round(s · x) ∈ [−128, 127]");
    EXPECT_EQ(said(R"(\sum_{i=1}^{n} x_i \le 0,5)"), "∑_(i = 1)^n x_i ≤ 0,5");
    EXPECT_EQ(said(R"(z = -\text{round}(s\beta) - 2^{b-1})"), "z = −round(sβ) − 2^(b − 1)");
    EXPECT_EQ(said(R"(\log x + \max(a, b))"), "log x + max(a, b)");
    EXPECT_EQ(said(QStringLiteral("α ≥ β × 2")), "α ≥ β × 2");
    EXPECT_EQ(said(R"(\lfloor x \rfloor \approx \pm 1 \to \infty)"), "⌊x⌋ ≈ ±1 → ∞");
    EXPECT_EQ(said(R"([0, 1))"), "[0, 1)");
    EXPECT_EQ(said(R"(\text{ακρίβεια αναπαράστασης})"), "ακρίβεια αναπαράστασης");
}

TEST(FormulaTree, BracketsHoldWhatIsBetweenThem)
{
    const Result<FormulaNode> tree = parseFormula(R"(f(a, (b))^2)");
    ASSERT_TRUE(tree.ok());
    ASSERT_EQ(tree->parts.size(), 2u);
    const FormulaNode &squared = tree->parts[1];
    ASSERT_EQ(squared.kind, FormulaNode::Kind::Scripts);
    EXPECT_EQ(squared.parts[0].kind, FormulaNode::Kind::Fence);
    EXPECT_EQ(squared.parts[0].closing, QStringLiteral(")"));
    // Without a partner a bracket stays a sign.
    const Result<FormulaNode> half = parseFormula(QStringLiteral("a)"));
    ASSERT_TRUE(half.ok());
    EXPECT_EQ(half->parts[1].kind, FormulaNode::Kind::Symbol);
}

TEST(FormulaTree, BadInputIsAnErrorWithASentence)
{
    EXPECT_EQ(errorId(QString()), "formula.empty");
    EXPECT_EQ(errorId(QStringLiteral("  ")), "formula.empty");
    EXPECT_EQ(errorId(R"(\frac{a})"), "formula.missing");
    EXPECT_EQ(errorId(R"(\frac{a}})"), "formula.missing");
    EXPECT_EQ(errorId(R"(x^)"), "formula.missing");
    EXPECT_EQ(errorId(R"(x^_2)"), "formula.missing");
    EXPECT_EQ(errorId(R"(\sqrt)"), "formula.missing");
    EXPECT_EQ(errorId(R"(\text x)"), "formula.missing");
    EXPECT_EQ(errorId(R"(\left)"), "formula.missing");
    EXPECT_EQ(errorId(R"(\left\frac12)"), "formula.missing");
    EXPECT_EQ(errorId(R"({a)"), "formula.unclosed");
    EXPECT_EQ(errorId(R"(a})"), "formula.unopened");
    EXPECT_EQ(errorId(R"(\text{a)"), "formula.unclosed");
    EXPECT_EQ(errorId(R"(\left( a)"), "formula.unpaired");
    EXPECT_EQ(errorId(R"(\left( a ))"), "formula.unpaired");
    EXPECT_EQ(errorId(R"(a \right))"), "formula.unpaired");
    EXPECT_EQ(errorId(R"(x^2^3)"), "formula.script");
    EXPECT_EQ(errorId(R"(x_a_b)"), "formula.script");
    EXPECT_EQ(errorId(R"(\wobble)"), "formula.unknown");
    EXPECT_EQ(errorId(R"(a \)"), "formula.unknown");
    EXPECT_EQ(errorId(QStringLiteral("{").repeated(5000)), "formula.deep");
    EXPECT_EQ(errorId(QStringLiteral("\\sqrt").repeated(5000)), "formula.deep");
    EXPECT_EQ(errorId(QStringLiteral("\\left").repeated(5000)), "formula.deep");
    EXPECT_EQ(parseFormula(R"(1 + \wobble{2})").error().text(), "The formula 1 + \\wobble{2} has the unknown command \\wobble.");
}

// Whatever is typed gives a layout or an error.
TEST(FormulaTree, NothingThatIsTypedBreaksIt)
{
    const QStringList pieces = {"\\frac", "\\sqrt", "{", "}", "^", "_", "x",  "12", "\\left", "\\right", "(",         "]", "\\hat",
                                "\\text", "\\sum",  " ", ",", "-", "=", "\\", "α",  "\\,",    ".",       "\\text{é}", "|", "\\}"};
    QRandomGenerator random(7);
    int good = 0;
    for (int i = 0; i < 4000; ++i) {
        QString source;
        for (int n = random.bounded(1, 9); n > 0; --n)
            source += pieces[random.bounded(pieces.size())];
        const Result<FormulaLayout> layout =
            FormulaLayout::make(source, typeOf(14), i % 2 ? FormulaStyle::Inline : FormulaStyle::Displayed);
        if (!layout.ok())
            continue;
        ++good;
        EXPECT_GE(layout->width(), 0.0) << source.toStdString();
        EXPECT_LT(layout->width(), 2000.0) << source.toStdString();
        EXPECT_GE(layout->ascent() + layout->descent(), 0.0) << source.toStdString();
    }
    EXPECT_GT(good, 200);
}

TEST(FormulaLayout, AFractionIsHigherThanItsPartsAndAsWideAsTheWider)
{
    const FormulaLayout a = laidOut("a + b + c"), b = laidOut("d");
    const FormulaLayout fraction = laidOut(R"(\frac{a + b + c}{d})");
    EXPECT_GT(fraction.size().height(), a.size().height() + b.size().height());
    EXPECT_GE(fraction.width(), a.width());
    EXPECT_LT(fraction.width(), a.width() + 0.5 * 20);
    // In a line it is smaller, and it stays around the line.
    const FormulaLayout small = laidOut(R"(\frac{a + b + c}{d})", FormulaStyle::Inline);
    EXPECT_LT(small.size().height(), fraction.size().height());
    EXPECT_LT(small.width(), fraction.width());
    EXPECT_GT(small.descent(), 0.0);
}

TEST(FormulaLayout, ScriptsRiseAndSinkAndAreSmaller)
{
    const FormulaLayout x = laidOut("x"), up = laidOut("x^2"), down = laidOut("x_2"), both = laidOut("x_2^2");
    EXPECT_GT(up.ascent(), x.ascent() + 2);
    EXPECT_NEAR(up.descent(), x.descent(), 0.01);
    EXPECT_GT(down.descent(), x.descent() + 2);
    EXPECT_LT(both.width(), up.width() + 3);
    EXPECT_GT(both.size().height(), up.size().height());
    EXPECT_LT(up.width() - x.width(), laidOut("2").width());
}

TEST(FormulaLayout, BracketsAndRootsGrowWithTheirContents)
{
    const FormulaLayout small = laidOut("(x)"), tall = laidOut(R"((\frac{a}{b}))"), inside = laidOut(R"(\frac{a}{b})");
    EXPECT_GT(tall.size().height(), 1.4 * small.size().height());
    EXPECT_GT(tall.size().height(), inside.size().height());
    EXPECT_GT(laidOut(R"(\sqrt{\frac{a}{b}})").size().height(), inside.size().height());
    EXPECT_GT(laidOut(R"(\sqrt{x})").width(), laidOut("x").width());
    EXPECT_GT(laidOut(R"(\hat{x})").ascent(), laidOut("x").ascent());
    EXPECT_GT(laidOut(R"(\left. x \right|_0)").width(), laidOut("x").width());
}

TEST(FormulaLayout, LimitsStandAboveAndBelowADisplayedSumAndBesideOneInALine)
{
    const FormulaLayout bare = laidOut(R"(\sum)"), displayed = laidOut(R"(\sum_{i=1}^{n})");
    EXPECT_GT(displayed.size().height(), 1.5 * bare.size().height());
    const FormulaLayout inLine = laidOut(R"(\sum_{i=1}^{n})", FormulaStyle::Inline);
    EXPECT_LT(inLine.size().height(), displayed.size().height());
    EXPECT_GT(inLine.width(), laidOut(R"(\sum)", FormulaStyle::Inline).width() + 10);
}

TEST(FormulaLayout, SpaceFollowsTheMeaningOfASign)
{
    const double minus = laidOut("−").width();
    const double ofOneThing = laidOut("-x").width(), betweenTwo = laidOut("a-x").width() - laidOut("a").width();
    EXPECT_NEAR(ofOneThing, minus + laidOut("x").width(), 0.5);
    EXPECT_GT(betweenTwo, ofOneThing + 6);
    EXPECT_NEAR(laidOut("a = -x").width() - laidOut("a = x").width(), minus, 0.5);
    EXPECT_NEAR(laidOut("0,5").width(), laidOut(R"(\text{0,5})").width(), 0.01);
    EXPECT_GT(laidOut(R"(a\,b)").width(), laidOut("ab").width());
    EXPECT_GT(laidOut(R"(a\quad b)").width(), laidOut(R"(a\,b)").width());
}

TEST(FormulaLayout, GrowsInProportionToTheType)
{
    const QString source = R"(z = -\text{round}\left(\frac{2^b - 1}{\alpha - \beta} \cdot \beta\right) - 2^{b-1})";
    const FormulaLayout one = laidOut(source, FormulaStyle::Displayed, 20), two = laidOut(source, FormulaStyle::Displayed, 40);
    EXPECT_NEAR(two.width() / one.width(), 2.0, 0.08);
    EXPECT_NEAR(two.size().height() / one.size().height(), 2.0, 0.08);
}

// The box that is promised holds what is painted.
TEST(FormulaLayout, PaintsInsideItsBox)
{
    for (const char *source :
         {R"(s = \frac{2^{b-1}-1}{\alpha})", R"(\left\{\frac{\hat{x}^2}{\sqrt{y_i}}\right\})", R"(\sum_{i=1}^{n} q_i f)",
          R"(\left\lfloor \frac{a}{b} \right\rfloor + \bar{x})", "jgy", "∏", R"(\tilde{a} \dot{b} \left|\frac{a}{b}\right|)"}) {
        const FormulaLayout layout = laidOut(QString::fromUtf8(source), FormulaStyle::Displayed, 24);
        const QImage image = pictureOf(layout);
        const QRect ink = inkOf(image);
        EXPECT_FALSE(ink.isEmpty()) << source;
        EXPECT_TRUE(image.rect().adjusted(2, 2, -2, -2).contains(ink)) << source;
        EXPECT_NEAR(ink.height(), layout.size().height(), 4) << source;
    }
}

TEST(FormulaLayout, IsTextInAnSvg)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize({200, 100});
    QPainter painter(&generator);
    laidOut(R"(\alpha = \text{εύρος})").paint(painter, {10, 50});
    painter.end();
    EXPECT_TRUE(bytes.contains("εύρος")) << bytes.toStdString();
    EXPECT_TRUE(bytes.contains("α"));
}

TEST(FormulaLabel, SaysItsFormulaAndFollowsTheType)
{
    FormulaLabel label(R"(s = \frac{127}{\alpha})");
    EXPECT_EQ(label.accessibleName(), QStringLiteral("s = 127/α"));
    const QSize before = label.sizeHint();
    ThemeController::instance().setPresentation(true);
    EXPECT_GT(label.sizeHint().height(), before.height());
    ThemeController::instance().setPresentation(false);
    EXPECT_EQ(label.sizeHint(), before);
    label.setScale(2.0);
    EXPECT_GT(label.sizeHint().width(), 1.7 * before.width());

    label.setFormula(R"(\frac{1}{)");
    EXPECT_FALSE(label.toolTip().isEmpty());
    EXPECT_EQ(label.accessibleName(), label.formula());
    EXPECT_GT(label.sizeHint().width(), 0);
    EXPECT_FALSE(label.grab().isNull());
    label.setFormula({});
    EXPECT_TRUE(label.toolTip().isEmpty());
}

} // namespace quantoscope
