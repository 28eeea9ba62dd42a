import StarlingCommands

exit(Program.run(Array(CommandLine.arguments.dropFirst())))
