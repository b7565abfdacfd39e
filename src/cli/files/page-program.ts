/** The program of an offline page, which the build has made of `src/page` with the engine. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "./package-root.ts";

export function pageProgram(): string {
  return readFileSync(join(packageRoot(), "dist/page.js"), "utf8");
}
