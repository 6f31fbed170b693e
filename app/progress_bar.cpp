// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress_bar.h"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <sys/ioctl.h>
#include <unistd.h>

namespace quantoscope {

namespace {

constexpr int kBarWidth = 24;
constexpr double kSecondsBetweenLines = 10.0;
constexpr double kSecondsBetweenDrawings = 0.1;

std::size_t terminalColumns()
{
    winsize size{};
    if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    return 80;
}

// The first `width` code points.
std::string shortenedTo(const std::string &utf8, std::size_t width)
{
    std::size_t seen = 0;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const bool startsCodePoint = (static_cast<unsigned char>(utf8[i]) & 0xC0U) != 0x80U;
        if (startsCodePoint && seen++ == width)
            return utf8.substr(0, i);
    }
    return utf8;
}

} // namespace

std::string durationText(double seconds)
{
    const auto whole = static_cast<long>(std::ceil(std::max(0.0, seconds)));
    if (whole < 60)
        return std::to_string(whole) + " s";
    return std::to_string(whole / 60) + " min " + std::to_string(whole % 60) + " s";
}

ProgressBar::ProgressBar()
    : m_terminal(isatty(STDERR_FILENO) == 1)
{
}

ProgressSink ProgressBar::sink()
{
    return [this](const Progress &progress) { show(progress); };
}

void ProgressBar::clear()
{
    if (m_drawn)
        std::cerr << "\r\033[K" << std::flush;
    m_drawn = false;
}

void ProgressBar::show(const Progress &progress)
{
    const auto now = Clock::now();
    const double sinceShown = std::chrono::duration<double>(now - m_lastShown).count();
    const bool newStep = progress.what.id() != m_lastStep;
    const double pause = m_terminal ? kSecondsBetweenDrawings : kSecondsBetweenLines;
    if (!newStep && sinceShown < pause)
        return;
    m_lastStep = progress.what.id();
    m_lastShown = now;

    const double fraction = std::clamp(progress.fraction, 0.0, 1.0);
    const double passed = std::chrono::duration<double>(now - m_start).count();
    std::string text = progress.what.text();
    if (fraction > 0.02 && fraction < 1.0 && passed > 1.0)
        text += ", about " + durationText(passed / fraction * (1.0 - fraction)) + " left";
    if (m_terminal)
        drawBar(fraction, text);
    else
        std::cerr << static_cast<int>(fraction * 100.0) << " % " << text << std::endl;
}

void ProgressBar::drawBar(double fraction, const std::string &text)
{
    const int filled = static_cast<int>(std::lround(fraction * kBarWidth));
    std::string line = "[" + std::string(static_cast<std::size_t>(filled), '#') +
                       std::string(static_cast<std::size_t>(kBarWidth - filled), '.') + "] " +
                       std::to_string(static_cast<int>(fraction * 100.0)) + " % " + text;
    std::cerr << '\r' << shortenedTo(line, terminalColumns() - 1) << "\033[K" << std::flush;
    m_drawn = true;
}

} // namespace quantoscope
