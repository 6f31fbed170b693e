// SPDX-License-Identifier: GPL-3.0-or-later
// The language changes while the window is open: no text of the old one stays, on any page or chapter.
#include "actions/run_plans.h"
#include "frame/navigation.h"
#include "pages/learn/all_chapters.h"
#include "pages/learn/learn_page.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
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

// What can be read on or heard of a widget.
QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.windowTitle()};
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
            texts << tabs->tabText(i);
    } else if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < combo->count(); ++i)
            texts << combo->itemText(i);
    }
    for (const QAction *action : widget.actions())
        texts << action->text();
    return texts;
}

class PseudoLanguageTest : public WindowTest
{
protected:
    // What of the window, hidden parts too, is still as the sources have it.
    void expectNothingLeft(const QString &where)
    {
        for (const QWidget *widget : window().findChildren<QWidget *>()) {
            for (const QString &text : textsOf(*widget)) {
                if (m_sources.count(text) > 0 && m_said.insert(text).second)
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

    std::set<QString> m_sources = sourceTexts();
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
    expectNothingLeft(QStringLiteral("at once"));
    showEverything([this](const QString &where) { expectNothingLeft(where); });
    m_window.reset();
    QCoreApplication::removeTranslator(&pseudo);
}

} // namespace
} // namespace quantoscope
