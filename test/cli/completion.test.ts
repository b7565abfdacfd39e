/** Completion as shells ask for it: in a real shell where there is one. */
import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Folder, readJson } from "./shell.ts";

let folder: Folder;

beforeAll(() => {
  folder = new Folder(["examples/city-pilot"]);
  folder.write("notes.txt", "");
});
afterAll(() => folder.remove());

const has = (program: string) => spawnSync(program, ["--version"]).status === 0;
const assessment = "examples/city-pilot/oasis/assessment.yaml";

/** A line up to the cursor, and words that are offered there, or are not. */
const lines: readonly (readonly [line: string, offered: readonly string[], other: readonly string[]])[] = [
  ["citymark sco", ["score"], ["standard"]],
  ["citymark s", ["schema", "score", "standard", "submit"], ["check"]],
  ["citymark standard ", ["diff", "lint", "show", "test"], ["score"]],
  ["citymark standard show city-p", ["city-pilot/2026", "city-pilot/2027"], ["hdi/2022"]],
  ["citymark standard diff city-pilot/2026 h", ["hdi/2022"], ["city-pilot/2027"]],
  ["citymark score --fo", ["--force", "--format"], ["--review"]],
  ["citymark score --format csv --f", ["--force"], ["--format"]],
  ["citymark check --fail-on ", ["error", "warning"], []],
  [`citymark report ${assessment} --format html,d`, ["html,docx"], ["html,md"]],
  ["citymark schema ra", ["ranking"], ["result"]],
  [`citymark explain ${assessment} medical`, ["medical-appointments"], []],
  [`citymark improve ${assessment} --to ma`, ["maturity"], []],
  [`citymark improve ${assessment} --only serv`, ["services"], []],
  ["citymark help rev", ["review"], ["report"]],
];

function offers(words: readonly string[], offered: readonly string[], other: readonly string[]): void {
  for (const word of offered) expect(words).toContain(word);
  for (const word of other) expect(words).not.toContain(word);
}

async function answer(script: string): Promise<readonly string[]> {
  const { stdout } = await folder.run(script);
  return stdout.split("\n").map((line) => line.split("\t")[0] ?? "");
}

describe("completion", () => {
  test.each(lines)("%s", async (line, offered, other) => {
    const words = line.split(" ").slice(1);
    offers(
      await answer(`citymark completion zsh -- ${words.slice(0, -1).join(" ")} ':${words.at(-1)}'`),
      offered,
      other,
    );
  });

  test("of every command and every one of its flags", async () => {
    const commands: Readonly<Record<string, { readonly flags: Readonly<Record<string, { hidden?: boolean }>> }>> =
      readJson("oclif.manifest.json").commands;
    const some = ["score", "review:sign", "standard:impact", "programme:new", "form"];
    for (const id of some) {
      const found = await answer(`citymark completion fish -- ${id.replace(":", " ")} :--`);
      expect(found.filter(Boolean).sort()).toEqual(
        [...Object.keys(commands[id]?.flags ?? {}).map((name) => `--${name}`), "--help"].sort(),
      );
    }
  });

  test("describes in the reader's language", async () => {
    const { stdout } = await folder.run("citymark completion fish -- :sco", { LANG: "zh_CN.UTF-8" });
    expect(stdout).toMatch(/^score\t[^a-z]*自评表/);
  });

  test("offers nothing where a file stands, and says nothing where a file cannot be read", async () => {
    expect(await folder.run("citymark completion bash -- score :")).toMatchObject({ stdout: "", stderr: "", exit: 0 });
    expect(await folder.run("citymark completion bash -- explain absent.yaml :")).toMatchObject({
      stdout: "",
      exit: 0,
    });
  });
});

describe.skipIf(!has("bash"))("in bash", () => {
  const complete = (line: string) => {
    const words = line.split(" ");
    return `bash --norc -c '
      source <(citymark completion bash)
      COMP_WORDS=(${words.map((word) => `"${word}"`).join(" ")}); COMP_CWORD=${words.length - 1}
      _citymark; printf "%s\\n" "\${COMPREPLY[@]}"'`;
  };
  test.each(lines)("%s", async (line, offered, other) => offers(await answer(complete(line)), offered, other));

  test("a flag joined to its value with =, which bash takes apart", async () => {
    offers(await answer(complete("citymark report x --format = d")), ["docx"], ["html"]);
    offers(await answer(complete("citymark check --fail-on =")), ["error", "warning"], []);
  });
});

describe.skipIf(!has("zsh"))(`in zsh${has("zsh") ? "" : " (not installed: skipped)"}`, () => {
  /** A shell in a terminal, which is typed into: the list that it shows is what is offered. */
  const complete = (line: string) => `zsh -f -c '
    zmodload zsh/zpty
    zpty -b shell zsh -f -i
    zpty -w shell "PS1=; unsetopt zle_bracketed_paste; autoload -Uz compinit; compinit -u -D; zstyle \\":completion:*\\" list-prompt \\"\\"; LISTMAX=1000; stty cols 300 rows 200; source <(citymark completion zsh); print READY"
    zpty -r shell out "*READY*READY*"
    zpty -n -w shell "${line}"$'"'"'\\t\\t'"'"'
    sleep 3
    while zpty -rt shell out; do print -r -- $out; done
    zpty -d shell' | tr -s ' \\r' '\\n'`;
  test.each([lines[2], lines[3], lines[5]].flatMap((each) => (each ? [each] : [])))("%s", async (line, offered) => {
    const { stdout } = await folder.run(complete(line));
    for (const word of offered) expect(stdout).toContain(word);
  });
});

describe.skipIf(!has("fish"))(`in fish${has("fish") ? "" : " (not installed: skipped)"}`, () => {
  const complete = (line: string) =>
    `HOME=. fish --no-config -c 'citymark completion fish | source; complete -C "${line}"'`;
  test.each(lines)("%s", async (line, offered, other) => offers(await answer(complete(line)), offered, other));

  test("files where a file stands", async () => {
    offers(await answer(complete("citymark score note")), ["notes.txt"], []);
  });
});

describe.skipIf(!has("pwsh"))(`in PowerShell${has("pwsh") ? "" : " (not installed: skipped)"}`, () => {
  const complete = (line: string) =>
    `pwsh -NoProfile -Command 'citymark completion powershell | Out-String | Invoke-Expression; (TabExpansion2 "${line}" ${line.length}).CompletionMatches | ForEach-Object CompletionText'`;
  test.each(lines)("%s", async (line, offered, other) => offers(await answer(complete(line)), offered, other));
});
