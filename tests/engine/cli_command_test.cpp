// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli_command.h"

#include <gtest/gtest.h>

namespace quantoscope {
namespace {

RunRequest plainRequest()
{
    RunRequest request;
    request.session.model = "resnet18";
    request.recipe = presetRecommended(Method::Static);
    return request;
}

TEST(CliCommand, SaysOnlyWhatIsUnusual)
{
    const CliCommand command = cliCommand(plainRequest());
    EXPECT_EQ(command.text, "quantoscope-cli run --model resnet18 --method static");
    EXPECT_FALSE(command.needsRecipeFile);
}

TEST(CliCommand, SaysEverythingThatIs)
{
    RunRequest request = plainRequest();
    SessionRequest &session = request.session;
    session.model = "/home/ann/my net's.pt";
    session.load.architecture = "resnet34";
    session.load.stem = "imagenet";
    session.load.classes = 10;
    session.load.mean = {0.5F, 0.25F, 0.1F};
    session.load.std = {1.F, 1.F, 1.F};
    session.load.size = 64;
    session.original = "resnet34";
    session.data = "some pictures";
    session.dataOptions.labels = LabelKind::Coarse;
    session.images = 100;
    session.calibrationImages = 50;
    session.seed = 7;
    request.recipe = presetThesis(Method::StaticNoFuse);
    request.recipe.name = "mine"; // a name alone changes no number
    request.recipe.defaults.weight.bits = 4;
    request.recipe.defaults.activation.bits = 6;
    request.recipe.defaults.observer = fixedRange({-1.F, 2.5F});
    request.backend = "torch:qnnpack";
    request.threads = 2;
    request.batch = 8;
    request.sequence = 64;
    request.latencyBudgetSeconds = 0.5;
    EXPECT_EQ(cliCommand(request).text,
              "quantoscope-cli run --model '/home/ann/my net'\\''s.pt' --arch resnet34 --stem imagenet --classes 10 --original resnet34 "
              "--mean 0.5,0.25,0.1 --std 1,1,1 --size 64 --data 'some pictures' --labels coarse --images 100 --calibration 50 --seed 7 "
              "--method static-nofuse --preset thesis --observer fixed:-1:2.5 --weight-bits 4 --activation-bits 6 --backend torch:qnnpack "
              "--threads 2 --batch 8 --sequence 64 --latency 0.5");
}

TEST(CliCommand, SpellsOutAnInputOfTheUsers)
{
    RunRequest request = plainRequest();
    request.session.imageInput = ImageInput{3, 224, 192, 256, {0.5F, 0.5F, 0.5F}, {0.25F, 0.25F, 0.25F}, true, true};
    EXPECT_EQ(cliCommand(request).text, "quantoscope-cli run --model resnet18 --mean 0.5,0.5,0.5 --std 0.25,0.25,0.25 --size 224x192 "
                                        "--resize 256 --bgr --method static");
}

TEST(CliCommand, NamesARecipeFileForWhatOptionsCannotSay)
{
    const auto commandOf = [](auto change) {
        RunRequest request = plainRequest();
        change(request.recipe);
        return cliCommand(request, "my recipe.json");
    };
    for (const CliCommand &command :
         {commandOf([](Recipe &recipe) { recipe.unfused = {"conv1"}; }), commandOf([](Recipe &recipe) { recipe.overrides.emplace_back(); }),
          commandOf([](Recipe &recipe) { recipe.defaults.weight.granularity = Granularity::PerTensor; }),
          commandOf([](Recipe &recipe) { recipe.defaults.keepFloat = true; })}) {
        EXPECT_TRUE(command.needsRecipeFile);
        EXPECT_EQ(command.text, "quantoscope-cli run --model resnet18 --recipe 'my recipe.json'");
    }
    RunRequest request = plainRequest();
    request.recipe.unfused = {"conv1"};
    EXPECT_EQ(cliCommand(request).text, "quantoscope-cli run --model resnet18 --recipe recipe.json");
}

TEST(CliCommand, LeavesOutWhatTheMethodOrTheModelDoesNotUse)
{
    RunRequest request = plainRequest();
    request.recipe = presetRecommended(Method::Dynamic);
    request.recipe.defaults.weight.bits = 4;
    request.recipe.defaults.activation.bits = 4;
    request.recipe.defaults.observer = {ObserverKind::Mse};
    EXPECT_EQ(cliCommand(request).text, "quantoscope-cli run --model resnet18 --method dynamic --weight-bits 4");
    request.recipe.method = Method::Fp32;
    EXPECT_EQ(cliCommand(request).text, "quantoscope-cli run --model resnet18 --method fp32");
    request.session.model = "arch:bert-base";
    request.session.data = "some/folder";
    request.session.images = 10;
    request.session.calibrationImages = 5;
    request.session.seed = 3;
    EXPECT_EQ(cliCommand(request).text, "quantoscope-cli run --model arch:bert-base --seed 3 --method fp32");
}

TEST(ShellQuoted, LeavesAWordAloneAndQuotesTheRest)
{
    EXPECT_EQ(shellQuoted("a/b-c_1.json"), "a/b-c_1.json");
    EXPECT_EQ(shellQuoted(""), "''");
    EXPECT_EQ(shellQuoted("a b"), "'a b'");
    EXPECT_EQ(shellQuoted("$HOME"), "'$HOME'");
    EXPECT_EQ(shellQuoted("~/x"), "'~/x'");
    EXPECT_EQ(shellQuoted("it's"), "'it'\\''s'");
    EXPECT_EQ(shellQuoted("é*\n;"), "'é*\n;'");
}

} // namespace
} // namespace quantoscope
