// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/model.h"

namespace quantoscope {

std::string_view taskName(Task task)
{
    return task == Task::ImageClassification ? "image-classification" : "question-answering";
}

} // namespace quantoscope
