// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

// The instructions of pickle's protocols 2 to 4. Left out on purpose: the text ones of protocols 0 and 1 (INT, STRING, INST …), the
// registered extensions (EXT1 …) and protocol 5's buffers outside the pickle.
// Source: pickletools.py of Python 3.11.
namespace quantoscope::op {

enum Opcode : std::uint8_t {
    // clang-format off
    Mark = '(', Stop = '.', Pop = '0', PopMark = '1', Dup = '2', BinFloat = 'G', BinInt = 'J', BinInt1 = 'K',
    BinInt2 = 'M', None = 'N', BinPersId = 'Q', Reduce = 'R', BinString = 'T', ShortBinString = 'U', BinUnicode = 'X',
    Append = 'a', Build = 'b', Global = 'c', Dict = 'd', EmptyDict = '}', Appends = 'e', BinGet = 'h', LongBinGet = 'j',
    List = 'l', EmptyList = ']', BinPut = 'q', LongBinPut = 'r', SetItem = 's', Tuple = 't', EmptyTuple = ')',
    SetItems = 'u', BinBytes = 'B', ShortBinBytes = 'C', Proto = 0x80, NewObj = 0x81, Tuple1 = 0x85, Tuple2 = 0x86,
    Tuple3 = 0x87, NewTrue = 0x88, NewFalse = 0x89, Long1 = 0x8a, Long4 = 0x8b, ShortBinUnicode = 0x8c,
    BinUnicode8 = 0x8d, BinBytes8 = 0x8e, EmptySet = 0x8f, AddItems = 0x90, FrozenSet = 0x91, NewObjEx = 0x92,
    StackGlobal = 0x93, Memoize = 0x94, Frame = 0x95,
    // clang-format on
};

} // namespace quantoscope::op
