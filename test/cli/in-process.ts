/** Runs the built command line in this process: the same program as `bin/run.js`, without the start of another Node. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Ended, root } from "./shell.ts";

interface Main {
  readonly main: (url: string) => Promise<void>;
}

/** One at a time: the folder, the arguments and the streams belong to the process. */
let last: Promise<unknown> = Promise.resolve();

export function runHere(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const next = last.then(() => run(args, cwd, env));
  last = next.catch(() => {});
  return next;
}

async function run(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Ended> {
  const bin = join(root, "bin/run.js");
  const { main } = (await import(join(root, "dist/cli/main.js"))) as Main;
  const before = { argv: process.argv, env: process.env, cwd: process.cwd(), exitCode: process.exitCode };
  const written = { stdout: "", stderr: "" };
  const restore = (["stdout", "stderr"] as const).map((name) => {
    const stream = process[name];
    const { write } = stream;
    stream.write = ((chunk: string | Uint8Array, ...rest: unknown[]) => {
      written[name] += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("latin1");
      const done = rest.find((each) => typeof each === "function") as ((error?: Error) => void) | undefined;
      if (done) queueMicrotask(() => done());
      return true;
    }) as typeof write;
    return () => {
      stream.write = write;
    };
  });
  try {
    process.argv = [process.execPath, bin, ...args];
    process.env = { ...process.env, ...env };
    process.exitCode = undefined;
    process.chdir(cwd);
    await main(pathToFileURL(bin).href);
    return { exit: Number(process.exitCode ?? 0), ...written };
  } finally {
    for (const each of restore) each();
    process.chdir(before.cwd);
    process.argv = before.argv;
    process.env = before.env;
    process.exitCode = before.exitCode;
  }
}
