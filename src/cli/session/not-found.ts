/** A command that does not exist is answered with the nearest that does. */
import type { Hook } from "@oclif/core/hooks";
import { CliError, exits } from "./cli-error.ts";
import { unknownCommand } from "./usage.ts";

export const notFound: Hook.CommandNotFound = async ({ id, config }) => {
  throw new CliError(exits.usage, [unknownCommand(id, config.commandIDs)]);
};
