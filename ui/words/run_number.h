// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace quantoscope {

// Runs of one network that are called alike are told apart by the number that core puts behind their ids ("resnet18/fp32-2"). Ids are not
// shown; the number is, behind the name.

// Of a run of this id whose method or recipe is called `method`: 2 for "resnet18/fp32-2" and "fp32"; 1 where it bears no number.
int runNumber(const std::string &runId, const std::string &method);
// "FP32", 2 → "FP32 (2)"; 1 adds nothing.
QString numbered(const QString &name, int number);

// A run's name as it stands in its id, without the network: "fp32-2" is "fp32" and 2. Where a user's recipe ends with a number of its own,
// that is left to the name: only names that begin with a method are taken apart.
struct NumberedName {
    std::string name;
    int number = 1;
};
NumberedName numberedName(const std::string &label);

} // namespace quantoscope
