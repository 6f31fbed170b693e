// SPDX-License-Identifier: GPL-3.0-or-later
#include "teach/control_ids.h"

#include <algorithm>

namespace quantoscope {

const std::vector<ControlId> &controlIds()
{
    // clang-format off
    static const std::vector<ControlId> all{
        {"modelPage", "modelPage", "the page Model"},
        {"layersPage", "layersPage", "the page Layers"},
        {"calibratePage", "calibratePage", "the page Calibrate"},
        {"runPage", "runPage", "the page Run"},
        {"comparePage", "comparePage", "the page Compare"},
        {"inspectPage", "inspectPage", "the page Inspect"},
        {"learnPage", "learnPage", "the page Learn"},
        {"navigation", "", "the list of pages at the left"},
        {"runsPanel", "", "the study's runs at the right"},
        {"suggestionBar", "", "the line above the pages that offers what to do next"},
        {"jobBar", "", "the bar below with what is under way"},
        {"actionOpenModel", "", "Open model, in menu and tool bar"},
        {"actionOpenModelFolder", "", "Open model folder, in the menu"},
        {"actionNewStudy", "", "New study, in the menu"},
        {"actionOpenStudy", "", "Open study, in menu and tool bar"},
        {"actionLoadRecipe", "", "Open recipe, in the menu"},
        {"actionRunFour", "", "Run four methods"},
        {"actionRunRecipe", "", "Run recipe"},
        {"actionRunStudy", "", "Run the study"},
        {"actionCancel", "", "Cancel"},
        {"actionUndo", "", "Undo"},
        {"actionRedo", "", "Redo"},
        {"dataSource", "modelPage", "where the data comes from"},
        {"evaluationImages", "modelPage", "how many images are evaluated"},
        {"calibrationImages", "modelPage", "how many images calibrate"},
        {"dataSeed", "modelPage", "the seed of the choice of images"},
        {"inputPanel", "modelPage", "size, mean and colours of the input"},
        {"modelFacts", "modelPage", "what was recognised of the network"},
        {"graphView", "modelPage", "the network drawn as a graph"},
        {"layersTable", "layersPage", "the recipe as a table, a row a layer"},
        {"setBar", "layersPage", "the settings for the selected layers"},
        {"recipeOpen", "layersPage", "Open, of the recipe"},
        {"recipeSave", "layersPage", "Save, of the recipe"},
        {"recipeCompare", "layersPage", "Compare with, of the recipe"},
        {"presetRecommended", "layersPage", "the preset Recommended"},
        {"presetThesis", "layersPage", "the preset As in the study"},
        {"tensorListView", "calibratePage", "the list of tensors"},
        {"observerTable", "calibratePage", "the observers compared"},
        {"rangeHistogram", "calibratePage", "the histogram with its range"},
        {"calibrateSettings", "calibratePage", "bits, scheme and observer of the tensor"},
        {"runPlan", "runPage", "what is started: recipe, four methods, study, backends"},
        {"runStart", "runPage", "Start"},
        {"runSettings", "runPage", "backend, threads, batch, images and budget"},
        {"runChecks", "runPage", "what will be refused or simulated"},
        {"runQueue", "runPage", "the runs that wait, run and have ended"},
        {"compareTable", "comparePage", "the table of the study"},
        {"compareTabs", "comparePage", "the charts of the study"},
        {"keepWorst", "comparePage", "Keep in float the worst layers"},
        {"inspectRun", "inspectPage", "the run that is inspected"},
        {"inspectAgainst", "inspectPage", "the run it is compared with"},
        {"inspectTabs", "inspectPage", "confusion, changed answers, times, SQNR"},
        {"chapterList", "learnPage", "the list of chapters"},
        {"takeToModel", "learnPage", "the button that takes a figure's setting to the model"},
        {"chapter.network", "learnPage", "the chapter A network in five minutes"},
        {"chapter.numbers", "learnPage", "the chapter How a computer writes numbers"},
        {"chapter.symmetric", "learnPage", "the chapter Symmetric quantization"},
        {"chapter.asymmetric", "learnPage", "the chapter Asymmetric quantization"},
        {"chapter.error-and-bits", "learnPage", "the chapter Error and bits"},
        {"chapter.observers", "learnPage", "the chapter Observers"},
        {"chapter.static-dynamic", "learnPage", "the chapter Static and dynamic"},
        {"chapter.integer-convolution", "learnPage", "the chapter A convolution in integers"},
        {"chapter.training", "learnPage", "the chapter After training and during training"},
        {"chapter.shrinking", "learnPage", "the chapter The other ways to shrink a network"},
        {"chapter.study", "learnPage", "the chapter The study"},
        {"chapter.networks", "learnPage", "the chapter Networks"},
        {"chapter.judging", "learnPage", "the chapter Judging a model"},
        {"chapter.outlook", "learnPage", "the chapter Below eight bits"},
    };
    // clang-format on
    return all;
}

const ControlId *findControl(std::string_view id)
{
    const std::vector<ControlId> &all = controlIds();
    const auto found = std::find_if(all.begin(), all.end(), [&](const ControlId &control) { return control.id == id; });
    return found == all.end() ? nullptr : &*found;
}

bool isChapter(const ControlId &control)
{
    return control.id.substr(0, kChapterPrefix.size()) == kChapterPrefix;
}

} // namespace quantoscope
