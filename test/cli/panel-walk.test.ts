/** A city of the panel that is no example, from empty workbooks to a submission that is verified elsewhere. */
import { afterAll, expect, test } from "vitest";
import { fillFolder, type Typed } from "../docs/fill.ts";
import { absent, note, panel, printedFor } from "../reference/panel.ts";
import { Folder } from "./shell.ts";

const folder = new Folder(["standards"]);
afterAll(() => folder.remove());

/** What a line of the terminal shows for a key of an explanation. */
async function explained(indicator: string, key: string): Promise<string> {
  const { stdout } = await folder.run(`citymark explain city/assessment.yaml ${indicator}`);
  return new RegExp(`^${key} +(.+)$`, "m").exec(stdout)?.[1] ?? stdout;
}

test.skipIf(absent)(`Qingdao 2019 under livelihoods/2019${note}`, { timeout: 240_000 }, async () => {
  const row = panel(["2019"])
    .get("2019")
    ?.find(({ adcode }) => adcode === "370200");
  if (!row) throw new Error("Qingdao is not in the panel.");
  const run = async (script: string) => {
    const ended = await folder.run(script);
    expect({ script, exit: ended.exit, said: ended.exit === 0 ? "" : ended.stderr }).toEqual({
      script,
      exit: 0,
      said: "",
    });
    return ended.stdout;
  };
  await run("citymark form livelihoods/2019 --city 370200=青岛市 --period 2019 --by department -o forms");
  const typed = new Map<string, Typed>(printedFor(row).map(([id, answer]) => [id, { answer }]));
  fillFolder(`${folder.path}/forms`, typed.set("districts", { status: "missing", reason: "年鉴没有分区县的数" }));
  await run("citymark collect forms/*.xlsx -o city/assessment.yaml --on 2020-03-01");
  // By hand: 37813 doctors for 9.923 million residents; 8489 buses on 758 km².
  expect(await explained("doctors-per-thousand", "Value")).toMatch(/^3\.81/);
  expect(await explained("buses-per-area", "Value")).toMatch(/^11\.2/);
  expect(await run("citymark check city/assessment.yaml")).toContain("districts");
  await run("citymark submit city/assessment.yaml -o 青岛市-2019.zip");
  const verified = await run(
    "mkdir elsewhere && cp 青岛市-2019.zip elsewhere && cd elsewhere && citymark verify 青岛市-2019.zip",
  );
  expect(verified.replace(/\s+/g, " ")).toContain("the score is the same when computed again");
});
