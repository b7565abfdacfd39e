/** A command that does not exist is answered with the nearest that does. */
import * as Errors from "@oclif/core/errors";
import type { Hook } from "@oclif/core/hooks";
import { nearest } from "../../engine/index.ts";
import { wordsIn } from "../terminal/words.ts";
import { exits } from "./cli-error.ts";
import { localeFrom } from "./locale.ts";

export const notFound: Hook.CommandNotFound = async ({ id, config }) => {
  const words = wordsIn(localeFrom(process.argv, process.env));
  const name = id.replaceAll(":", " ");
  const near = nearest(
    name,
    config.commandIDs.map((each) => each.replaceAll(":", " ")),
  );
  const hint = near === undefined ? words.seeHelp : words.didYouMean.replace("{id}", `citymark ${near}`);
  throw new Errors.CLIError(`${words.commandUnknown.replace("{id}", name)} ${hint}`, { exit: exits.usage });
};
