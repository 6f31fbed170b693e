// SPDX-License-Identifier: GPL-3.0-or-later
// The language changes while the window is open: no text of the old one stays, on any page or chapter.
#include "actions/run_plans.h"
#include "frame/navigation.h"
#include "frame/preferences_dialog.h"
#include "pages/learn/all_chapters.h"
#include "pages/learn/learn_page.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>
#include <QTranslator>
#include <QXmlStreamReader>

#include <map>
#include <set>

namespace quantoscope {
namespace {

// Every text between brackets, whatever it is.
class PseudoLanguage : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("⟦%1⟧").arg(QString::fromUtf8(source));
    }
    bool isEmpty() const override { return false; }
};

// The texts of the program that stand for themselves: without placeholders.
std::set<QString> sourceTexts()
{
    std::set<QString> texts;
    QFile file(QStringLiteral(TEST_UI "/../../translations/quantoscope_en.ts"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNextStartElement() && xml.name() == QLatin1String("source")) {
            if (const QString text = xml.readElementText(); !text.contains(QLatin1Char('%')))
                texts.insert(text);
        }
    }
    return texts;
}

constexpr int kFewestLetters = 6; // of a text with placeholders, beside them: "%1, %2" says nothing
constexpr int kMostRows = 50;

// Those with placeholders, as patterns of what they become.
std::vector<QRegularExpression> sourcePatterns()
{
    static const QRegularExpression placeholder(QStringLiteral("%L?[n\\d]|\\{\\w+\\}"));
    std::vector<QRegularExpression> patterns;
    QFile file(QStringLiteral(TEST_UI "/../../translations/quantoscope_en.ts"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement() || xml.name() != QLatin1String("source"))
            continue;
        const QString text = xml.readElementText();
        const QStringList parts = text.split(placeholder);
        int letters = 0;
        QStringList escaped;
        for (const QString &part : parts) {
            letters += static_cast<int>(std::count_if(part.begin(), part.end(), [](QChar c) { return c.isLetter(); }));
            escaped << QRegularExpression::escape(part);
        }
        if (parts.size() > 1 && letters >= kFewestLetters)
            patterns.emplace_back(QRegularExpression::anchoredPattern(escaped.join(QStringLiteral(".+"))));
    }
    return patterns;
}

// What a table or list shows: its headings and its first rows.
QStringList textsOf(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
            texts << model.headerData(column, Qt::Horizontal, role).toString();
            for (int row = 0; row < std::min(model.rowCount(), kMostRows); ++row)
                texts << model.index(row, column).data(role).toString();
        }
    }
    return texts;
}

// What can be read on or heard of a widget.
QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.toolTip(),   widget.accessibleName(), widget.accessibleDescription(),
                      widget.statusTip(), widget.windowTitle(),    widget.whatsThis()};
    if (const auto *menu = qobject_cast<const QMenu *>(&widget))
        texts << menu->title();
    if (const auto *spin = qobject_cast<const QSpinBox *>(&widget))
        texts << spin->suffix() << spin->prefix();
    if (const auto *spin = qobject_cast<const QDoubleSpinBox *>(&widget))
        texts << spin->suffix() << spin->prefix();
    if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(&widget))
        texts << spin->specialValueText();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
        texts << edit->placeholderText();
    if (const auto *edit = qobject_cast<const QTextEdit *>(&widget))
        texts << edit->placeholderText();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
        texts << textsOf(*view->model());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts << button->text();
    else if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts << label->text();
    else if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        texts << box->title();
    else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        texts << edit->placeholderText();
    else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i) << tabs->tabToolTip(i);
    } else if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < combo->count(); ++i)
            texts << combo->itemText(i) << combo->itemData(i, Qt::ToolTipRole).toString();
    }
    for (const QAction *action : widget.actions())
        texts << action->text() << action->toolTip() << action->iconText();
    return texts;
}

class PseudoLanguageTest : public WindowTest
{
protected:
    // What of the window, hidden parts too, is still as the sources have it.
    void expectNothingLeft(const QString &where) { expectNothingLeft(where, window()); }
    void expectNothingLeft(const QString &where, const QWidget &root)
    {
        QList<QWidget *> widgets = root.findChildren<QWidget *>();
        widgets << const_cast<QWidget *>(&root);
        for (const QWidget *widget : widgets) {
            for (const QString &text : textsOf(*widget)) {
                // What names figures or numbers is said anew when it is seen. A network's own names are as its file has them.
                const bool saidWhenSeen = m_sources.count(text) == 0 || widget->inherits("QCustomPlot");
                if ((saidWhenSeen && !widget->isVisible()) || (text == QStringLiteral("input") && widget->inherits("QAbstractItemView")))
                    continue;
                if (isSource(text) && m_said.insert(text).second)
                    ADD_FAILURE() << where.toStdString() << ": “" << text.toStdString() << "” of " << widget->metaObject()->className()
                                  << " " << widget->objectName().toStdString();
            }
        }
    }
    LearnPage &learn() { return *static_cast<LearnPage *>(window().page(PageId::Learn)); }
    void showEverything(const std::function<void(const QString &)> &then)
    {
        for (const PageId id : kPages) {
            window().showPage(id);
            Page *page = window().page(id);
            waitFor([&] { return page->isSettled() && !m_state->backgroundJobs().isBusy(); }, 5000);
            then(page->objectName());
        }
        for (const ChapterEntry &chapter : allChapters()) {
            learn().showChapter(chapter.id);
            waitFor([&] { return learn().isSettled() && !m_state->backgroundJobs().isBusy(); }, 5000);
            then(chapter.id);
        }
    }

    bool isSource(const QString &text)
    {
        if (text.isEmpty() || text.contains(QChar(0x27E6)) || !m_looked.insert(text).second)
            return m_left.count(text) > 0;
        const bool left =
            m_sources.count(text) > 0 || std::any_of(m_patterns.begin(), m_patterns.end(),
                                                     [&](const QRegularExpression &pattern) { return pattern.match(text).hasMatch(); });
        if (left)
            m_left.insert(text);
        return left;
    }

    std::set<QString> m_sources = sourceTexts();
    std::vector<QRegularExpression> m_patterns = sourcePatterns();
    std::set<QString> m_looked, m_left;
    std::set<QString> m_said;
};

TEST_F(PseudoLanguageTest, noTextOfTheOldLanguageStays)
{
    ASSERT_GT(m_sources.size(), 1000U);
    startFourMethods(*m_state);
    m_state->calibrate();
    ASSERT_TRUE(waitFor([&] { return !m_state->runs().isRunning() && m_state->calibration(); }));
    showEverything([](const QString &) {});
    PseudoLanguage pseudo;
    QCoreApplication::installTranslator(&pseudo); // tells every widget
    QApplication::processEvents();
    EXPECT_TRUE(waitFor([&] { return !m_state->backgroundJobs().isBusy(); })); // previews are made anew
    expectNothingLeft(QStringLiteral("at once"));
    EXPECT_TRUE(window().windowTitle().startsWith(QChar(0x27E6))) << window().windowTitle().toStdString();
    showEverything([this](const QString &where) { expectNothingLeft(where); });
    m_window.reset();
    QCoreApplication::removeTranslator(&pseudo);
}

// The other dialogs are modal and built anew in the language in force: it cannot change while one is open, but for this one's own field.
TEST_F(PseudoLanguageTest, anOpenMenuAndPreferencesFollow)
{
    PreferencesDialog preferences(m_state->settings(), &window());
    preferences.show();
    auto *bar = window().menuBar();
    for (QAction *title : bar->actions()) { // each is filled as it opens
        title->menu()->popup(QPoint(0, 0));
        title->menu()->close();
    }
    QMenu *open = bar->actions().first()->menu();
    open->popup(QPoint(0, 0));
    ASSERT_TRUE(open->isVisible());
    const auto left = [this](const QWidget &root) {
        const QStringList texts = textsOf(root);
        return std::any_of(texts.begin(), texts.end(), [this](const QString &text) { return isSource(text); });
    };
    EXPECT_TRUE(left(*open)) << "before, it is in the language of the sources: this test sees it";
    PseudoLanguage pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QApplication::processEvents();
    expectNothingLeft(QStringLiteral("the open menu"), *open);
    expectNothingLeft(QStringLiteral("Preferences"), preferences);
    EXPECT_TRUE(preferences.windowTitle().startsWith(QChar(0x27E6))) << preferences.windowTitle().toStdString();
    open->close();
    QCoreApplication::removeTranslator(&pseudo);
}

} // namespace
} // namespace quantoscope
