/** The letter that asks a city about its answers, read by eye when it changes. */
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { scoreFile } from "../../src/cli/files/score-file.ts";
import { Standards } from "../../src/cli/files/standards.ts";
import { letterFormats, queryLetter } from "../../src/engine/index.ts";

const folder = resolve(import.meta.dirname, "../../examples/city-pilot-programme/cities/qingci");

async function reviewed(phase: string) {
  const review = `${folder}/${phase}/review.yaml`;
  const { scored } = await scoreFile(`${folder}/${phase}/assessment.yaml`, new Standards([]), { review });
  if (!scored) throw new Error("unreadable");
  return scored;
}

describe.each(["zh", "en"] as const)("a letter in %s", (locale) => {
  test("asks what the reviewer asked, and is the one that was last read", async () => {
    const { result, standard } = await reviewed("midterm");
    const text = await letterFormats.md.write(queryLetter(result, standard, locale, { replyBy: "2026-05-20" }));
    await expect(text).toMatchFileSnapshot(`letter.${locale}.md`);
  });

  test("asks nothing once every query is settled", async () => {
    const { result, standard } = await reviewed("final");
    const { chapters } = queryLetter(result, standard, locale, { replyBy: "2027-05-20" }).document();
    expect(chapters).toEqual([]);
  });
});
