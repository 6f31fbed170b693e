// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/inspect/inspected_runs.h"
#include "pages/page.h"

class QComboBox;
class QLabel;
class QListView;
class QSortFilterProxyModel;
class QSplitter;
class QTabWidget;
class QTableView;
class QTableWidget;
class QCustomPlot;

namespace quantoscope {

class ChangedAnswersModel;
class ClassChangesModel;
class EmptyPlace;
class InspectMenus;
class PassageView;

// One run beside another (usually FP32): which answers changed, what became of each class, the confusion matrix, time and SQNR a layer.
class InspectPage : public Page
{
    Q_OBJECT

public:
    explicit InspectPage(AppState &state);

    void retranslate() override;
    void shown() override;
    bool isSettled() const override { return m_pending == 0; }

private:
    QWidget *makeAnswers();
    QWidget *makeClasses();
    QWidget *makeConfusion();
    QWidget *makeSqnr();
    void chooseNewest();
    void fillRuns();        // the two combo boxes
    bool hasLabels() const; // whether anything says which answers are right
    QString summary() const;
    void fetch(); // both runs with their predictions, then inspectRuns
    void show(std::shared_ptr<const InspectedRuns> runs);
    void say(const QString &sentence);
    void showWhatIsThere(); // the page, or what gets the first runs
    bool showsSuperClasses() const;
    void showAnswers(); // the list, or that there is nothing in it
    void drawConfusion();
    void drawLayers();
    RunPointer usualBaseline(const Run &run);

    QComboBox *m_run, *m_against;
    QLabel *m_runLabel, *m_againstLabel, *m_summary;
    QTabWidget *m_tabs;
    QComboBox *m_kind;
    QListView *m_answers;
    EmptyPlace *m_empty;   // where the study has no runs
    EmptyPlace *m_nothing; // where no answer changed
    QSplitter *m_changed;
    ChangedAnswersModel *m_answersModel;
    PassageView *m_passage;
    QTableView *m_classes;
    ClassChangesModel *m_classesModel;
    QSortFilterProxyModel *m_sortedClasses;
    QComboBox *m_confusionShown, *m_confusionFold;
    QCustomPlot *m_confusion, *m_times, *m_sqnr;
    EmptyPlace *m_noSqnr; // where no layer has one
    QTableWidget *m_largest;
    InspectMenus *m_menus;

    std::shared_ptr<const InspectedRuns> m_runs;
    int m_pending = 0;
};

} // namespace quantoscope
