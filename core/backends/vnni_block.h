// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/vnni_target.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>

// The inner loop of our own products on VNNI: rows of unsigned integers by 64 columns of signed weights, whose sums stay in registers
// (24 for six rows, four weights and one input), while the weights that come next are fetched.
namespace quantoscope::kernels {

inline constexpr std::size_t kLanes = 16;           // columns of a register
inline constexpr std::size_t kColumns = 4 * kLanes; // of a block
inline constexpr std::size_t kRows = 6;             // of a block
inline constexpr std::size_t kQuad = 4;             // products that one instruction adds
inline constexpr std::size_t kQuadBytes = kColumns * kQuad;
inline constexpr std::size_t kLine = 64;    // bytes that come from memory at once
inline constexpr std::size_t kStretch = 16; // quads between two looks ahead

// Weights that will be needed next, and how many lines of them to fetch in a stretch.
struct Ahead {
    const std::int8_t *at, *end;
    std::size_t lines;

    // For a block's weights to be there when all `stretches` of the block before have passed.
    static Ahead of(const std::int8_t *next, std::size_t bytes, std::size_t stretches)
    {
        return {next, next + bytes, (bytes / kLine + stretches - 1) / stretches};
    }
};
inline std::size_t stretchesOf(std::size_t quads)
{
    return (quads + kStretch - 1) / kStretch;
}

// One register each: the compiler keeps members in registers, where it would lay an array out in memory.
template <std::size_t Rows>
struct Sums {
    Sums<Rows - 1> before;
    __m512i a, b, c, d;
};
template <>
struct Sums<0> {
};

// Where each row begins.
template <std::size_t Rows>
struct Places {
    Places<Rows - 1> before;
    const std::uint8_t *at;
};
template <>
struct Places<0> {
};

struct Weights {
    __m512i a, b, c, d;
};

template <std::size_t Rows>
QS_VNNI_INLINE void begin(Sums<Rows> &sums, const std::int32_t *start)
{
    if constexpr (Rows > 0) {
        begin<Rows - 1>(sums.before, start);
        sums.a = _mm512_loadu_si512(start);
        sums.b = _mm512_loadu_si512(start + kLanes);
        sums.c = _mm512_loadu_si512(start + 2 * kLanes);
        sums.d = _mm512_loadu_si512(start + 3 * kLanes);
    }
}

// `offset` holds a number of bytes from `from` for each row.
template <std::size_t Rows>
QS_VNNI_INLINE void look(Places<Rows> &places, const std::uint8_t *from, const std::int32_t *offset)
{
    if constexpr (Rows > 0) {
        look<Rows - 1>(places.before, from, offset);
        places.at = from + offset[Rows - 1];
    }
}

template <std::size_t Rows>
QS_VNNI_INLINE void addQuad(Sums<Rows> &sums, const Places<Rows> &places, std::size_t byte, const Weights &weights)
{
    if constexpr (Rows > 0) {
        addQuad<Rows - 1>(sums.before, places.before, byte, weights);
        std::int32_t quad;
        std::memcpy(&quad, places.at + byte, sizeof quad);
        const __m512i inputs = _mm512_set1_epi32(quad);
        sums.a = _mm512_dpbusd_epi32(sums.a, inputs, weights.a);
        sums.b = _mm512_dpbusd_epi32(sums.b, inputs, weights.b);
        sums.c = _mm512_dpbusd_epi32(sums.c, inputs, weights.c);
        sums.d = _mm512_dpbusd_epi32(sums.d, inputs, weights.d);
    }
}

// Adds `quads` quads of each row times the weights, [quad][64 columns][4 inputs].
QS_VNNI_INLINE void addProducts(Sums<kRows> &sums, const Places<kRows> &places, std::size_t quads, const std::int8_t *weight, Ahead &ahead)
{
    for (std::size_t first = 0; first < quads; first += kStretch) {
        // A few lines at a time: many at once would keep the loads waiting.
        for (const std::int8_t *end = std::min(ahead.at + ahead.lines * kLine, ahead.end); ahead.at < end; ahead.at += kLine)
            _mm_prefetch(reinterpret_cast<const char *>(ahead.at), _MM_HINT_T1);
        const std::size_t end = std::min(first + kStretch, quads);
#pragma GCC unroll 8
        for (std::size_t q = first; q < end; ++q, weight += kQuadBytes) {
            const Weights weights{_mm512_loadu_si512(weight), _mm512_loadu_si512(weight + kLine), _mm512_loadu_si512(weight + 2 * kLine),
                                  _mm512_loadu_si512(weight + 3 * kLine)};
            addQuad<kRows>(sums, places, q * kQuad, weights);
        }
    }
}

} // namespace quantoscope::kernels
