/** Every example that the help shows is carried out, and ends with 0. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Folder, root } from "../cli/shell.ts";

interface Command {
  readonly id: string;
  readonly examples?: readonly string[];
}

const { commands } = JSON.parse(readFileSync(join(root, "oclif.manifest.json"), "utf8"));
const examples = Object.entries(commands as Readonly<Record<string, Command>>).flatMap(
  ([id, { examples: list = [] }]) =>
    list.map((example) =>
      example.replace("<%= config.bin %>", "citymark").replace("<%= command.id %>", id.replaceAll(":", " ")),
    ),
);

const begun = "cp -r examples/city-pilot/oasis/. . && citymark review new assessment.yaml -o review.yaml --reviewer A";

const packed = `rm standards && mkdir -p standards mine/my-index/2027/dimensions node_modules/@body/my-index-2027
printf 'citymark: standard/1\\nid: my-index\\nedition: 2027\\nversion: 1.0.0\\ntitle: T\\nmethod: { scale: { from: 0, to: 100 }, missing: zero }\\ndimensions: [{ id: all }]\\n' > mine/my-index/2027/standard.yaml
printf 'citymark: dimension/1\\ntitle: A\\nindicators:\\n  s: { title: S, question: Q, unit: "%%", score: { worst: 0, best: 100 } }\\n' > mine/my-index/2027/dimensions/all.yaml
citymark standard pack mine/my-index/2027 -o my-index-2027.zip && citymark keygen -o body && citymark standard sign my-index-2027.zip --key body.key
unzip -q my-index-2027.zip -d node_modules/@body/my-index-2027`;

const toRelease = `rm standards && mkdir -p standards/my-index/2027/dimensions standards/my-index/2027/vectors
printf 'citymark: standard/1\\nid: my-index\\nedition: 2027\\nversion: 1.0.0\\ntitle: T\\nsources: { own: { title: Own } }\\nmethod: { scale: { from: 0, to: 100 }, missing: zero }\\ndimensions: [{ id: all }]\\n' > standards/my-index/2027/standard.yaml
printf 'citymark: dimension/1\\ntitle: A\\nindicators:\\n  s: { title: S, question: Q, unit: "%%", score: { worst: 0, best: 100 }, source: { ref: own, basis: ours, note: N } }\\n' > standards/my-index/2027/dimensions/all.yaml
printf 'citymark: vectors/1\\nstandard: my-index/2027\\nperiod: { from: 2026-01-01, to: 2026-12-31 }\\ncases: [{ what: W, answers: { s: 40 }, expect: { s: 40 } }]\\n' > standards/my-index/2027/vectors/worked.yaml`;

/** Examples speak of files that an earlier command has written. */
const prepared: readonly (readonly [example: RegExp, script: string])[] = [
  [/^citymark standard (sign|add) /, packed],
  [
    /^citymark standard release .* --previous/,
    `${toRelease}\ncitymark standard release my-index/2027 --on 2027-01-15 && citymark standard pack my-index/2027 -o my-index-2027-1.0.0.zip && sed -i 's/1.0.0/1.0.1/; s/title: T/title: U/' standards/my-index/2027/standard.yaml`,
  ],
  [/^citymark standard release /, toRelease],
  [/^citymark standard verify/, `${packed}\ncitymark standard add my-index-2027.zip`],
  [/^citymark review decide .* --from /, `${begun} && citymark review status review.yaml --format xlsx -o decisions`],
  [/^citymark review (decide|status|rebase) /, begun],
  [/^citymark programme letters /, "cp -r examples/city-pilot-programme/. ."],
  [
    /^citymark programme decide /,
    "cp -r examples/city-pilot-programme/. . && printf 'reviewers:\n  wang: { name: Wang }\n' >> programme.yaml && citymark programme queue programme.yaml --phase midterm --format xlsx -o decisions",
  ],
  [
    /^citymark review reply /,
    `${begun} && citymark review decide review.yaml visits-booked query --because why && citymark review letter review.yaml --on 2026-05-06 --reply-by 2026-05-20 --format docx,xlsx -o letter`,
  ],
  [/^citymark review letter /, `${begun} && citymark review decide review.yaml visits-booked query --because why`],
  [/^citymark review sign /, `${begun} && citymark review decide review.yaml --rest not-verified --because r`],
  [
    /^citymark (collect|check forms)/,
    "citymark form city-pilot/2026 --city a=甲市 --period 2026 --by department --locale zh -o forms",
  ],
  [/^citymark programme sample /, "cp -r examples/city-pilot-programme pilot"],
  [/^citymark programme receive /, "cp -r examples/city-pilot-programme pilot"],
  [
    /^citymark standard diff /,
    "mkdir -p drafts/city-pilot && cp -r standards/city-pilot/2026 drafts/city-pilot/2027 && sed -i 's/^edition: .*/edition: \"2027\"/' drafts/city-pilot/2027/standard.yaml",
  ],
  [
    /^citymark standard new /,
    "rm standards && citymark standard export city-pilot/2026 --format xlsx,csv -o indicators && mkdir tables && mv *.csv tables",
  ],
  [
    /^citymark standard test .* --against /,
    "printf 'country,life-expectancy\\nA,85\\nB,20\\n' > values.csv && printf 'country,life-expectancy\\nA,1\\nB,0\\n' > published.csv",
  ],
  [/^citymark review return /, `${begun} && citymark review decide review.yaml visits-booked query --because Why?`],
  [/^citymark evidence add /, "cp -r examples/city-pilot/oasis/. . && echo report >report.pdf"],
  [/^citymark verify /, "citymark report examples/city-pilot/oasis/assessment.yaml -o report.html"],
  [
    /^citymark review reconcile /,
    "cp -r examples/city-pilot/oasis/. . && for each in a b; do citymark review new assessment.yaml -o review-$each.yaml --reviewer $each; done",
  ],
];

/** Examples that show how findings look: not every city is accepted. */
const withFindings = /^citymark programme accept /;

describe("an example of the help", () => {
  test("is there for every command", () => {
    const without = Object.entries(commands as Readonly<Record<string, Command>>);
    expect(without.filter(([, command]) => (command.examples ?? []).length === 0).map(([id]) => id)).toEqual([]);
  });

  test.concurrent.each(examples)("%s", async (example) => {
    const folder = new Folder([], ["examples", "standards"]);
    try {
      const script = prepared.find(([pattern]) => pattern.test(example))?.[1];
      if (script !== undefined) expect((await folder.run(script)).exit).toBe(0);
      const { exit, stdout, stderr } = await folder.run(example);
      const expected = withFindings.test(example) ? 1 : 0;
      expect({ exit, stderr: exit === expected ? "" : stderr }).toEqual({ exit: expected, stderr: "" });
      expect(`${stdout}${stderr}`).not.toBe("");
    } finally {
      folder.remove();
    }
  });
});
