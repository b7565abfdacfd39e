/** Entry point: every failure becomes a sentence and an exit code. */
import * as Errors from "@oclif/core/errors";
import { run } from "@oclif/core/run";
import { settings } from "@oclif/core/settings";
import type { CliError } from "./session/cli-error.ts";
import { localeFrom } from "./session/locale.ts";
import { listenForErrors, print, say, settled } from "./session/output.ts";
import { loadProject } from "./session/project.ts";

/** `root` is the URL of the file that was started; the package is around it. */
export async function main(root: string): Promise<void> {
  settings.enableAutoTranspile = false;
  listenForErrors();
  try {
    await loadProject();
    await run(process.argv.slice(2), root);
    await settled();
  } catch (error) {
    await end(error);
  }
}

/** Every error is a sentence and an exit code. What says it is loaded only here: most runs, and `--version`, end without. */
async function end(error: unknown): Promise<void> {
  if (error instanceof Errors.ExitError) {
    process.exitCode = error.oclif.exit ?? 0;
    return;
  }
  const { CliError, exits } = await import("./session/cli-error.ts");
  const { wordsIn } = await import("./terminal/words.ts");
  const words = wordsIn(localeFrom(process.argv, process.env));
  if (error instanceof CliError) await endUnknown(error);
  else if (error instanceof Error && error.name === "ExitPromptError") process.exitCode = exits.cancelled;
  else if (isOutput(error)) {
    process.exitCode = 1;
    await say(String((error as Error).message)).catch(() => {});
  } else {
    process.exitCode = exits.bug;
    await say(
      `${words.bug}\n${error instanceof Error ? (process.env["DEBUG"] ? error.stack : error.message) : String(error)}`,
    );
  }
}

/** A command that does not exist: no command is there that could say so. */
async function endUnknown({ code, diagnostics }: CliError): Promise<void> {
  process.exitCode = code;
  const { findingsJson } = await import("./session/findings-json.ts");
  const { usageText } = await import("./session/usage.ts");
  if (process.argv.includes("--json")) return print(findingsJson("", diagnostics));
  for (const finding of diagnostics) await say(usageText(finding, localeFrom(process.argv, process.env)));
}

/** The disk behind stdout is full, or it cannot be written. */
function isOutput(error: unknown): boolean {
  return error instanceof Error && "syscall" in error && error.syscall === "write";
}
