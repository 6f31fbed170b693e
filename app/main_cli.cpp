// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <atomic>
#include <csignal>
#include <iostream>
#include <optional>
#include <vector>

namespace {

using namespace quantoscope;

std::atomic<const CancelToken *> interruptedToken = nullptr;

// The first Ctrl-C asks the work to stop; the second ends the program as it would without a handler.
extern "C" void onInterrupt(int signal)
{
    if (const CancelToken *token = interruptedToken.load())
        token->cancel();
    std::signal(signal, SIG_DFL);
}

int exitCode(const Status &status)
{
    if (status.ok())
        return 0;
    std::cerr << "quantoscope-cli: " << status.error().text() << '\n';
    return static_cast<int>(status.error().code);
}

// What stands in the place of a command's name without being one; CLI11 says of it no more than that a command is missing.
std::optional<std::string> unknownCommand(const CLI::App &app)
{
    const CLI::App *deepest = &app;
    while (!deepest->get_subcommands().empty())
        deepest = deepest->get_subcommands().front();
    const std::vector<std::string> rest = deepest->remaining();
    if (deepest->get_require_subcommand_min() == 0 || rest.empty())
        return std::nullopt;
    const std::string name = deepest == &app ? app.get_name() : app.get_name() + " " + deepest->get_name();
    if (rest.front().starts_with('-'))
        return name + " has no option " + rest.front() + ".";
    std::string known;
    for (const CLI::App *command : deepest->get_subcommands({}))
        known += (known.empty() ? "" : ", ") + command->get_name();
    return "“" + rest.front() + "” is no command of " + name + ": expected one of " + known + ".";
}

int exitOf(const CLI::App &app, const CLI::ParseError &problem)
{
    const auto unknown = unknownCommand(app);
    if (unknown && problem.get_exit_code() == static_cast<int>(CLI::ExitCodes::RequiredError)) {
        std::cerr << *unknown << "\nRun with --help for more information.\n";
        return static_cast<int>(ErrorCode::BadUsage);
    }
    return app.exit(problem) == 0 ? 0 : static_cast<int>(ErrorCode::BadUsage);
}

} // namespace

int main(int argc, char **argv)
{
    CLI::App app("Quantoscope: what quantization costs a neural network in accuracy, and what it gains in size and time.",
                 "quantoscope-cli");
    app.set_version_flag("--version", QUANTOSCOPE_VERSION);
    app.require_subcommand(1);
    app.footer("Exit codes: 0 done, 2 bad use, 3 bad input (missing, damaged or not recognised), 4 not possible (understood, but\n"
               "this program or backend cannot run it), 130 cancelled.\n"
               "'quantoscope-cli COMMAND --help' says more about a command.");
    std::vector<Command> commands{addModelsCommand(app), addInspectCommand(app), addRunCommand(app), addStudyCommand(app),
                                  addBenchCommand(app)};
    for (Command &command : addRecipeCommands(app))
        commands.push_back(std::move(command));
    for (Command &command : addLessonCommands(app))
        commands.push_back(std::move(command));

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &problem) {
        return exitOf(app, problem);
    }

    CommandContext context;
    interruptedToken = &context.token;
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
    std::signal(SIGPIPE, SIG_IGN);
    try {
        for (const Command &command : commands) {
            if (command.options->parsed())
                return exitCode(command.work(context));
        }
    } catch (const std::exception &problem) {
        std::cerr << "quantoscope-cli: a defect of this program: " << problem.what() << '\n';
        return static_cast<int>(ErrorCode::Internal);
    }
    return static_cast<int>(ErrorCode::BadUsage);
}
