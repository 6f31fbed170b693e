// SPDX-License-Identifier: GPL-3.0-or-later
#include "option_checks.h"

namespace quantoscope {

namespace {

// Options that do nothing where `applies`, and the words for that.
struct Idle {
    bool applies;
    std::vector<const char *> options;
    std::string reason;
};

bool hasCifarLabels(const ModelSession &session)
{
    return session.hasData() && !session.isText() && session.data().id != "image-folder";
}

std::vector<Idle> idleOptions(const ModelSession &session)
{
    const std::string &model = session.request().model;
    const bool isRandom = session.model().randomWeights;
    return {
        {session.stored().has_value(),
         {"--method", "--recipe", "--preset", "--observer", "--weight-bits", "--activation-bits"},
         model + " is stored quantized, and runs as it was stored"},
        {!session.stored(), {"--original"}, model + " is not a quantized model that --save wrote, and is compared with its own FP32"},
        {isRandom,
         {"--data", "--labels", "--images", "--calibration", "--predictions"},
         model + " has random weights, so that no data are run and no accuracy is reported"},
        {session.isText(), {"--labels", "--mean", "--std", "--size", "--resize", "--bgr"}, model + " answers questions and sees no images"},
        {!isRandom && !hasCifarLabels(session), {"--labels"}, "only CIFAR-100 has fine and coarse labels"},
        {!session.isText(), {"--sequence"}, model + " classifies images, which have no tokens"},
    };
}

Message shortage(const char *option, int asked, std::size_t found)
{
    return Message("cli.shortage", "{option} asks for {asked}, the data hold {found}: all of them were taken.",
                   {{"option", option}, {"asked", std::to_string(asked)}, {"found", std::to_string(found)}});
}

} // namespace

bool isGiven(const CLI::App &command, const std::string &option)
{
    const CLI::Option *found = command.get_option_no_throw(option);
    return found != nullptr && found->count() > 0;
}

Status checkOptionsMatter(const CLI::App &command, const ModelSession &session)
{
    for (const Idle &idle : idleOptions(session)) {
        if (!idle.applies)
            continue;
        for (const char *option : idle.options) {
            if (isGiven(command, option))
                return badUsage("cli.idle_option", "{option} has no effect here: {reason}.", {{"option", option}, {"reason", idle.reason}});
        }
    }
    return {};
}

std::vector<Message> shortageNotes(const CLI::App &command, const ModelSession &session)
{
    std::vector<Message> notes;
    const SessionRequest &request = session.request();
    const std::size_t evaluated = session.evaluationItems().size(), calibrating = session.calibrationItems().size();
    if (isGiven(command, "--images") && static_cast<std::size_t>(request.images) > evaluated)
        notes.push_back(shortage("--images", request.images, evaluated));
    if (isGiven(command, "--calibration") && static_cast<std::size_t>(request.calibrationImages) > calibrating)
        notes.push_back(shortage("--calibration", request.calibrationImages, calibrating));
    return notes;
}

} // namespace quantoscope
