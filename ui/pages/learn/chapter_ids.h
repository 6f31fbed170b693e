// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace quantoscope {

// The chapters' ids in the order of the course; a chapter's number is its place in it, from 0. Topics, links in the texts and lessons name
// chapters by these.
const QStringList &chapterIds();

} // namespace quantoscope
