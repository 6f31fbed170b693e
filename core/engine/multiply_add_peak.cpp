// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/multiply_add_peak.h"

#include <algorithm>
#include <atomic>
#include <barrier>
#include <chrono>
#include <cstdint>
#include <iterator>
#include <thread>
#include <vector>

#if defined(__x86_64__)
#include <immintrin.h>
#endif
#if defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace quantoscope {

namespace {

// Twelve accumulators: a multiply-add takes four or five cycles and two start in each, so ten chains fill the units; with the
// two operands twelve still fit into AVX2's sixteen registers.
constexpr int kChains = 12;
constexpr std::int64_t kRounds = 4096;

// Runs kRounds · kChains multiply-add instructions and returns the number of multiply-adds they made.
using Kernel = std::int64_t (*)();

struct NamedKernel {
    Kernel run;
    const char *instruction;
};

#if defined(__x86_64__)

// The empty assembly hides the operands' values at every round: without it the compiler would compute a product once.
// Sanitizers would keep the sums in memory and check every access: the peak measured then would lie far below the kernels'.
#define QS_KERNEL(functionName, isa, Vector, zero, operandA, operandB, step, perInstruction) \
    __attribute__((target(isa), noinline, no_sanitize("address", "undefined"))) std::int64_t functionName() \
    { \
        Vector sum[kChains]; \
        Vector a = operandA; \
        Vector b = operandB; \
        for (auto &s : sum) \
            s = zero; \
        for (std::int64_t round = 0; round < kRounds; ++round) { \
            _Pragma("GCC unroll 12") for (int i = 0; i < kChains; ++i) \
            { \
                asm volatile("" : "+v"(a)); \
                sum[i] = step; \
            } \
        } \
        for (auto &s : sum) \
            asm volatile("" : : "v"(s)); \
        return kRounds * kChains * (perInstruction); \
    }

QS_KERNEL(fp32Avx512, "avx512f", __m512, _mm512_setzero_ps(), _mm512_set1_ps(0.5F), _mm512_set1_ps(0.25F), _mm512_fmadd_ps(a, b, sum[i]),
          16)
QS_KERNEL(fp32Avx2, "avx2,fma", __m256, _mm256_setzero_ps(), _mm256_set1_ps(0.5F), _mm256_set1_ps(0.25F), _mm256_fmadd_ps(a, b, sum[i]), 8)
QS_KERNEL(fp32Sse, "sse2", __m128, _mm_setzero_ps(), _mm_set1_ps(0.5F), _mm_set1_ps(0.25F), _mm_add_ps(sum[i], _mm_mul_ps(a, b)), 4)
QS_KERNEL(int8Avx512Vnni, "avx512f,avx512bw,avx512vnni", __m512i, _mm512_setzero_si512(), _mm512_set1_epi8(3), _mm512_set1_epi8(5),
          _mm512_dpbusd_epi32(sum[i], a, b), 64)
QS_KERNEL(int8AvxVnni, "avx2,avxvnni", __m256i, _mm256_setzero_si256(), _mm256_set1_epi8(3), _mm256_set1_epi8(5),
          _mm256_dpbusd_avx_epi32(sum[i], a, b), 32)
QS_KERNEL(int8Avx512, "avx512f,avx512bw", __m512i, _mm512_setzero_si512(), _mm512_set1_epi8(3), _mm512_set1_epi8(5),
          _mm512_add_epi32(sum[i], _mm512_madd_epi16(_mm512_maddubs_epi16(a, b), _mm512_set1_epi16(1))), 64)
QS_KERNEL(int8Avx2, "avx2", __m256i, _mm256_setzero_si256(), _mm256_set1_epi8(3), _mm256_set1_epi8(5),
          _mm256_add_epi32(sum[i], _mm256_madd_epi16(_mm256_maddubs_epi16(a, b), _mm256_set1_epi16(1))), 32)
QS_KERNEL(int8Sse, "ssse3", __m128i, _mm_setzero_si128(), _mm_set1_epi8(3), _mm_set1_epi8(5),
          _mm_add_epi32(sum[i], _mm_madd_epi16(_mm_maddubs_epi16(a, b), _mm_set1_epi16(1))), 16)
#undef QS_KERNEL

struct alignas(64) TileConfiguration { // the layout that ldtilecfg reads
    std::uint8_t palette = 1;
    std::uint8_t startRow = 0;
    std::uint8_t reserved[14] = {};
    std::uint16_t bytesPerRow[16] = {};
    std::uint8_t rows[16] = {};
};

// Six accumulators of 16 × 16 sums: a tile product takes 52 cycles and one starts every 16.
__attribute__((target("amx-tile,amx-int8"), noinline)) std::int64_t int8Amx()
{
    TileConfiguration configuration;
    for (int tile = 0; tile < 8; ++tile) {
        configuration.bytesPerRow[tile] = 64;
        configuration.rows[tile] = 16;
    }
    alignas(64) std::int8_t operand[16 * 64];
    std::fill(std::begin(operand), std::end(operand), std::int8_t{3});
    // The compiler does not see that the tile instructions read all of these.
    asm volatile("" : : "m"(configuration), "m"(operand));
    _tile_loadconfig(&configuration);
    _tile_loadd(6, operand, 64);
    _tile_loadd(7, operand, 64);
    _tile_zero(0);
    _tile_zero(1);
    _tile_zero(2);
    _tile_zero(3);
    _tile_zero(4);
    _tile_zero(5);
    constexpr std::int64_t kTileRounds = kRounds / 16;
    for (std::int64_t round = 0; round < kTileRounds; ++round) {
        _tile_dpbusd(0, 6, 7);
        _tile_dpbusd(1, 6, 7);
        _tile_dpbusd(2, 6, 7);
        _tile_dpbusd(3, 6, 7);
        _tile_dpbusd(4, 6, 7);
        _tile_dpbusd(5, 6, 7);
    }
    _tile_release();
    return kTileRounds * 6 * 16 * 16 * 64;
}

// Linux lends the tile registers on request only.
bool tilesGranted()
{
#if defined(__linux__)
    constexpr long kRequestPermission = 0x1023;
    constexpr long kTileData = 18;
    return ::syscall(SYS_arch_prctl, kRequestPermission, kTileData) == 0;
#else
    return false;
#endif
}

NamedKernel fp32Kernel(VectorUnits units)
{
    if (units >= VectorUnits::Avx512)
        return {fp32Avx512, "vfmadd231ps zmm"};
    if (units >= VectorUnits::Avx2)
        return {fp32Avx2, "vfmadd231ps ymm"};
    return {fp32Sse, "mulps + addps xmm"};
}

NamedKernel int8Kernel(VectorUnits units)
{
    if (units >= VectorUnits::Amx && tilesGranted())
        return {int8Amx, "tdpbusd"};
    switch (units) {
    case VectorUnits::Amx:
    case VectorUnits::Avx512Vnni: return {int8Avx512Vnni, "vpdpbusd zmm"};
    case VectorUnits::Avx512: return {int8Avx512, "vpmaddubsw + vpmaddwd zmm"};
    case VectorUnits::Avx2Vnni: return {int8AvxVnni, "vpdpbusd ymm"};
    case VectorUnits::Avx2: return {int8Avx2, "vpmaddubsw + vpmaddwd ymm"};
    case VectorUnits::Sse: break;
    }
    return {int8Sse, "pmaddubsw + pmaddwd xmm"};
}

#else

// Other processors: plain loops that the compiler may vectorise.
template <typename T, typename Sum>
std::int64_t plainKernel()
{
    Sum sum[kChains] = {};
    volatile T a = 1;
    const T b = 1;
    for (std::int64_t round = 0; round < kRounds; ++round) {
        for (int i = 0; i < kChains; ++i)
            sum[i] += static_cast<Sum>(a) * static_cast<Sum>(b);
    }
    volatile Sum sink = 0;
    for (const Sum s : sum)
        sink = sink + s;
    return kRounds * kChains;
}

NamedKernel fp32Kernel(VectorUnits)
{
    return {plainKernel<float, float>, "scalar"};
}

NamedKernel int8Kernel(VectorUnits)
{
    return {plainKernel<std::int8_t, std::int32_t>, "scalar"};
}

#endif

constexpr int kKernelsPerRound = 256; // about two milliseconds: long beside the meeting of the threads, short beside other programs

// The best rate of all threads together. They begin each round together, and it ends when the last of them is done: each thread's
// own best moment would not do, for threads that share a core or its units have theirs in turns.
double bestRate(Kernel kernel, int threads, double seconds)
{
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    Clock::time_point roundStart = start;
    std::atomic<std::int64_t> made = 0;
    double best = 0.0;
    bool isOver = false;
    const auto onMeeting = [&]() noexcept {
        const auto now = Clock::now();
        const double took = std::chrono::duration<double>(now - roundStart).count();
        if (const std::int64_t work = made.exchange(0); work > 0 && took > 0.0)
            best = std::max(best, static_cast<double>(work) / took * 1e-9);
        isOver = best > 0.0 && std::chrono::duration<double>(now - start).count() >= seconds;
        roundStart = now;
    };
    std::barrier meeting(threads, onMeeting);
    const auto work = [&] {
        for (meeting.arrive_and_wait(); !isOver; meeting.arrive_and_wait()) {
            std::int64_t mine = 0;
            for (int i = 0; i < kKernelsPerRound; ++i)
                mine += kernel();
            made += mine;
        }
    };
    std::vector<std::thread> others;
    others.reserve(static_cast<std::size_t>(threads));
    for (int i = 1; i < threads; ++i)
        others.emplace_back(work);
    work();
    for (std::thread &other : others)
        other.join();
    return best;
}

} // namespace

VectorUnits vectorUnits(std::string_view isa)
{
    if (isa == "AVX512_CORE_AMX")
        return VectorUnits::Amx;
    if (isa == "AVX512_CORE_VNNI" || isa == "AVX512_CORE_BF16")
        return VectorUnits::Avx512Vnni;
    if (isa == "AVX512_CORE")
        return VectorUnits::Avx512;
    if (isa == "AVX2_VNNI")
        return VectorUnits::Avx2Vnni;
    if (isa == "AVX2")
        return VectorUnits::Avx2;
    return VectorUnits::Sse;
}

MultiplyAddPeak measureMultiplyAddPeak(int threads, VectorUnits units, double seconds)
{
    const NamedKernel fp32 = fp32Kernel(units);
    const NamedKernel int8 = int8Kernel(units);
    const int cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    const int count = std::clamp(threads, 1, cores);
    MultiplyAddPeak peak;
    peak.threads = count;
    peak.fp32Instruction = fp32.instruction;
    peak.int8Instruction = int8.instruction;
    peak.fp32GmacPerSecond = bestRate(fp32.run, count, seconds);
    peak.int8GmacPerSecond = bestRate(int8.run, count, seconds);
    return peak;
}

MultiplyAddPeak higherPeak(const MultiplyAddPeak &a, const MultiplyAddPeak &b)
{
    MultiplyAddPeak peak = a;
    peak.fp32GmacPerSecond = std::max(a.fp32GmacPerSecond, b.fp32GmacPerSecond);
    peak.int8GmacPerSecond = std::max(a.int8GmacPerSecond, b.int8GmacPerSecond);
    return peak;
}

} // namespace quantoscope
