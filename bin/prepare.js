/** Builds after an install. npx prepares, too, the checkout that it runs: there, what is built stays built. */
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

if (process.env.npm_command !== "exec") {
  process.chdir(resolve(import.meta.dirname, ".."));
  execFileSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "bin/build.ts"], { stdio: "inherit" });
}
