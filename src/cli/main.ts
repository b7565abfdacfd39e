/** Entry point: every failure becomes a sentence and an exit code. */
import * as Errors from "@oclif/core/errors";
import { flush } from "@oclif/core/flush";
import { run } from "@oclif/core/run";
import { settings } from "@oclif/core/settings";
import { exits } from "./session/cli-error.ts";
import { localeFrom } from "./session/locale.ts";
import { listenForErrors, say } from "./session/output.ts";
import { about } from "./terminal/counted.ts";
import { wordsIn } from "./terminal/words.ts";

/** `root` is the URL of the file that was started; the package is around it. */
export async function main(root: string): Promise<void> {
  settings.enableAutoTranspile = false;
  listenForErrors();
  try {
    await run(process.argv.slice(2), root);
    await flush();
  } catch (error) {
    await end(error);
  }
}

/** Every error is a sentence and an exit code. */
async function end(error: unknown): Promise<void> {
  const locale = localeFrom(process.argv, process.env);
  const words = wordsIn(locale);
  if (error instanceof Errors.ExitError) process.exitCode = error.oclif.exit ?? 0;
  else if (error instanceof Errors.CLIError) {
    process.exitCode = exits.usage;
    await say(about(words.usage, error.message, locale));
  } else if (isOutput(error)) {
    process.exitCode = 1;
    await say(String((error as Error).message)).catch(() => {});
  } else {
    process.exitCode = exits.bug;
    await say(
      `${words.bug}\n${error instanceof Error ? (process.env["DEBUG"] ? error.stack : error.message) : String(error)}`,
    );
  }
}

/** The disk behind stdout is full, or it cannot be written. */
function isOutput(error: unknown): boolean {
  return error instanceof Error && "syscall" in error && error.syscall === "write";
}
