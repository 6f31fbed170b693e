// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "base/atomic_file.h"
#include "output_option.h"
#include "teach/lesson_json.h"
#include "teach/lesson_schema.h"

#include <iostream>

namespace quantoscope {

namespace {

struct LessonCommandOptions {
    std::string file;
    std::string jsonFile;
};

Status checkFile(const LessonCommandOptions &options)
{
    QS_TRY_ASSIGN(const Lesson lesson, loadLesson(options.file));
    std::cout << options.file << ": the lesson “" << lesson.title.english << "” is valid (" << lesson.steps.size()
              << (lesson.steps.size() == 1 ? " step" : " steps") << ").\n";
    if (!options.jsonFile.empty())
        QS_TRY(saveLesson(lesson, options.jsonFile));
    return {};
}

Status printSchema(const LessonCommandOptions &options)
{
    const std::string text = lessonSchemaText();
    std::cout << text;
    if (!options.jsonFile.empty())
        QS_TRY(writeFileAtomically(options.jsonFile, text));
    return {};
}

} // namespace

std::vector<Command> addLessonCommands(CLI::App &app)
{
    CLI::App *lesson = app.add_subcommand("lesson", "Check and describe lessons: steps with texts, runs and questions.");
    lesson->require_subcommand(1);
    auto options = std::make_shared<LessonCommandOptions>();

    CLI::App *check = lesson->add_subcommand("check", "Check a lesson file and that its images are there.");
    check->add_option("FILE", options->file, "Lesson file (JSON)")->required();
    addOutputFile(*check, "--json", options->jsonFile, "Also write the lesson, as the program writes it, to this file");

    CLI::App *schema = lesson->add_subcommand("schema", "Print the JSON schema of lessons.");
    addOutputFile(*schema, "--json", options->jsonFile, "Also write the text to this file");

    return {{check, [options](const CommandContext &) { return checkFile(*options); }},
            {schema, [options](const CommandContext &) { return printSchema(*options); }}};
}

} // namespace quantoscope
