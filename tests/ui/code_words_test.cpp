// SPDX-License-Identifier: GPL-3.0-or-later
// What core calls a network, a method, a backend or an observer (resnet18, static-nofuse, onednn, minmax) is for files and the command
// line: a person sees names.
#include "actions/run_plans.h"
#include "pages/page.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QRadioButton>
#include <QRegularExpression>

namespace quantoscope {
namespace {

class CodeWordsTest : public WindowTest
{
protected:
    static void add(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &texts)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column)
                texts << model.index(row, column, parent).data().toString();
            if (model.hasChildren(model.index(row, 0, parent)))
                add(model, model.index(row, 0, parent), texts);
        }
    }

    // What can be read in the window now, entries of lists included. Program text is not in it: it has words of its own.
    QStringList texts()
    {
        QStringList texts;
        for (const QWidget *widget : window().findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                texts << label->text();
            else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                texts << button->text();
            else if (const auto *box = qobject_cast<const QComboBox *>(widget))
                add(*box->model(), {}, texts);
            else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
                add(*view->model(), {}, texts);
        }
        return texts;
    }

    QStringList codeWords()
    {
        static const QRegularExpression word(QStringLiteral(
            "\\b(resnet(18|34|50)|mobilenet_v2|bert-mini-qa|static-nofuse|onednn|simulate|torch|minmax|moving-average|mse|"
            "per-tensor|per-channel|image-folder|hugging-face|cifar-100-coarse|image-classification|question-answering)\\b"));
        QStringList found;
        for (QString text : texts()) {
            if (word.match(text.remove(QChar(0x200B)).remove(QLatin1Char('&'))).hasMatch())
                found << text;
        }
        return found;
    }
};

TEST_F(CodeWordsTest, noPageShowsThem)
{
    startFourMethods(*m_state);
    m_state->calibrate();
    ASSERT_TRUE(waitFor([&] { return !m_state->runs().isRunning() && m_state->calibration(); }));
    m_state->showRun(QString::fromStdString(m_state->study().runs().back()->id));
    Recipe recipe = m_state->recipe().recipe();
    recipe.name = "by hand"; // a name, also one that was made up from what changed, is a recipe's own
    recipe.defaults.observer.kind = ObserverKind::MinMax;
    m_state->recipe().change(recipe, QStringLiteral("test"));
    RunSettings settings = m_state->runSettings();
    settings.backend = "simulate";
    m_state->setRunSettings(settings);
    startRecipe(*m_state);
    ASSERT_TRUE(waitFor([&] { return !m_state->runs().isRunning(); }));
    for (const PageId id : {PageId::Model, PageId::Layers, PageId::Calibrate, PageId::Run, PageId::Compare, PageId::Inspect}) {
        window().showPage(id);
        Page *page = window().page(id);
        ASSERT_TRUE(waitFor([&] { return page->isSettled() && !m_state->backgroundJobs().isBusy(); }));
        if (id == PageId::Run)
            find<QRadioButton>(QStringLiteral("planBackends"))->setChecked(true);
        ASSERT_TRUE(waitFor([&] { return page->isSettled() && !m_state->backgroundJobs().isBusy(); }));
        EXPECT_GT(texts().size(), 20);
        const QStringList found = codeWords();
        EXPECT_TRUE(found.isEmpty()) << page->objectName().toStdString() << ":\n" << found.join(QLatin1Char('\n')).toStdString();
    }
}

TEST_F(CodeWordsTest, theFactsOfANetworkAreNames)
{
    window().showPage(PageId::Model);
    QStringList facts;
    for (const QLabel *fact : find<QWidget>(QStringLiteral("modelFacts"))->findChildren<QLabel *>(QStringLiteral("modelFact")))
        facts << fact->text();
    EXPECT_TRUE(facts.contains(QStringLiteral("ResNet-18, CIFAR stem"))) << facts.join(QLatin1Char('\n')).toStdString();
    EXPECT_TRUE(facts.contains(QStringLiteral("none, random weights"))) << facts.join(QLatin1Char('\n')).toStdString();
}

} // namespace
} // namespace quantoscope
