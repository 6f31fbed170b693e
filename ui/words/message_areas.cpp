// SPDX-License-Identifier: GPL-3.0-or-later
// Written by `python3 tests/layering/check_messages.py --write .`: do not edit.
#include "words/message_templates.h"

namespace quantoscope {

// clang-format off
const std::vector<MessageTemplate> &backendsMessages();
const std::vector<MessageTemplate> &backendsTorchMessages();
const std::vector<MessageTemplate> &baseMessages();
const std::vector<MessageTemplate> &datasetsMessages();
const std::vector<MessageTemplate> &engineMessages();
const std::vector<MessageTemplate> &executionMessages();
const std::vector<MessageTemplate> &graphMessages();
const std::vector<MessageTemplate> &loadersMessages();
const std::vector<MessageTemplate> &loadersTorchscriptMessages();
const std::vector<MessageTemplate> &metricsMessages();
const std::vector<MessageTemplate> &modelsMessages();
const std::vector<MessageTemplate> &passesMessages();
const std::vector<MessageTemplate> &quantMessages();
const std::vector<MessageTemplate> &recipeMessages();
const std::vector<MessageTemplate> &studyMessages();
const std::vector<MessageTemplate> &teachMessages();
const std::vector<MessageTemplate> &uiMessages();

std::vector<MessageTemplate> allMessageTemplates()
{
    std::vector<MessageTemplate> all;
    for (const std::vector<MessageTemplate> *area : {
        &backendsMessages(),
        &backendsTorchMessages(),
        &baseMessages(),
        &datasetsMessages(),
        &engineMessages(),
        &executionMessages(),
        &graphMessages(),
        &loadersMessages(),
        &loadersTorchscriptMessages(),
        &metricsMessages(),
        &modelsMessages(),
        &passesMessages(),
        &quantMessages(),
        &recipeMessages(),
        &studyMessages(),
        &teachMessages(),
        &uiMessages(),
    })
        all.insert(all.end(), area->begin(), area->end());
    return all;
}

} // namespace quantoscope
