// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/all_pages.h"

#include "pages/calibrate/calibrate_page.h"
#include "pages/compare/compare_page.h"
#include "pages/inspect/inspect_page.h"
#include "pages/layers/layers_page.h"
#include "pages/learn/learn_page.h"
#include "pages/model/model_page.h"
#include "pages/run/run_page.h"

namespace quantoscope {

Page *makePage(PageId id, AppState &state)
{
    switch (id) {
    case PageId::Model: return new ModelPage(state);
    case PageId::Layers: return new LayersPage(state);
    case PageId::Calibrate: return new CalibratePage(state);
    case PageId::Run: return new RunPage(state);
    case PageId::Compare: return new ComparePage(state);
    case PageId::Inspect: return new InspectPage(state);
    case PageId::Learn: return new LearnPage(state);
    }
    return nullptr;
}

} // namespace quantoscope
