/** What cannot be done without: every YAML file below a folder, read and parsed with the same library. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const folder = process.argv[2];
for (const name of readdirSync(folder, { recursive: true }).filter((each) => each.endsWith(".yaml")))
  parse(readFileSync(join(folder, name), "utf8"));
