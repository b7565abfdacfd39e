/** An example of each rule from its fixture: the position, the line and the words. `explain <rule>` shows it. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

interface Fixture {
  readonly files?: Readonly<Record<string, string>>;
  readonly finds: { readonly at?: string };
  readonly zh: { readonly message: string; readonly help?: string };
  readonly en: { readonly message: string; readonly help?: string };
}

const folder = "test/diagnostics";

export function writeRuleExamples(out: string): void {
  if (!existsSync(folder)) return;
  const modules = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== "base",
  );
  const examples = modules.flatMap(({ name: module }) =>
    readdirSync(join(folder, module))
      .filter((file) => /^[a-z-]+\.yaml$/.test(file))
      .sort()
      .flatMap((file) => {
        const fixture: Fixture = parse(readFileSync(join(folder, module, file), "utf8"));
        const { at = "" } = fixture.finds;
        return [
          [
            `${module}/${file.replace(".yaml", "")}`,
            { at, line: lineAt(fixture, at), zh: fixture.zh, en: fixture.en },
          ] as const,
        ];
      }),
  );
  writeFileSync(out, JSON.stringify(Object.fromEntries(examples.sort(([a], [b]) => (a < b ? -1 : 1)))));
}

/** The line that `city.yaml:6:3` names; "" where the fixture holds bytes rather than text. */
function lineAt({ files = {} }: Fixture, at: string): string {
  const [, file = "", line = "1"] = /^(.*):(\d+):\d+$/.exec(at) ?? [];
  return files[file]?.split("\n")[Number(line) - 1]?.trim() ?? "";
}
