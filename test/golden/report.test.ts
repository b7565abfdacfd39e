/** Whole reports, a file per format and language, to be read by eye when they change: npm run golden. */
import { describe, expect, test } from "vitest";
import { cityReport, formats, type Locale } from "../../src/engine/index.ts";
import { harbour } from "./harbour.ts";

const { standard, result } = harbour();
const names = ["html", "md", "csv"] as const;
const locales: readonly Locale[] = ["zh", "en"];

describe.each(locales)("the report in %s", (locale) => {
  test.each(names)("as %s is the one that was last read", async (name) => {
    const { extension, write } = formats[name];
    const written = await write(cityReport(result, standard, locale));
    // The results and the script that the page holds are no text: other tests read them.
    const legible = written
      .replace(/(<template id="citymark-results">)[^<]+/, "$1…")
      .replace(/(<script>).+?(?=<\/script>)/, "$1…")
      .replace(/(script-src 'sha256-)[^']+/, "$1…");
    await expect(legible).toMatchFileSnapshot(`clearport.${locale}.${extension}`);
  });

  test("is the same bytes every time", async () => {
    const page = async () => formats.html.write(cityReport(result, standard, locale));
    expect(await page()).toBe(await page());
  });
});
