/** Makes code out of the templates: of pages, and of the fixed parts of a DOCX. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";
import Handlebars from "handlebars";
import { banner, listed } from "./generated.ts";

const pageFolder = "templates";
const reportFolder = "src/engine/render/html";
const docxTemplateFolder = "templates/docx";
const docxFolder = "src/engine/render/docx";
const builtIns = ["if", "unless", "each", "with", "lookup", "log"];
const ourHelpers = ["wrapping"];

/**
 * Says where a line may end. A browser would end it at the hyphens of a date: the style forbids that for `time`. It would
 * not at the underscores of a code such as `sdg3v8_lifeExpectancy`, which is wider than a column of a phone.
 */
const wrapping = String.raw`(text) => new Handlebars.SafeString(
  Handlebars.escapeExpression(text)
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, "<time>$&</time>")
    .replace(/_(?=[A-Za-z0-9])/g, "_<wbr>"))`;

/**
 * Files that start with `_` are partials, known by the rest of their name. Handlebars escapes `=` for attributes without
 * quotes; ours all have them, and a large page is smaller with the sign itself.
 */
export async function writePageTemplates(): Promise<void> {
  const files = listed(pageFolder, ".hbs");
  if (files.length === 0) return;
  const knownHelpers = Object.fromEntries([...builtIns, ...ourHelpers].map((name) => [name, true]));
  const entries = files.map((file) => {
    const source = readFileSync(join(pageFolder, file), "utf8");
    if (/=\{\{/.test(source)) throw new Error(`${file}: an attribute without quotes`);
    return {
      name: file.replace(".hbs", ""),
      code: Handlebars.precompile(source, { knownHelpers, knownHelpersOnly: true, strict: true }),
    };
  });
  const partials = [...entries.filter(({ name }) => name.startsWith("_")), ...(await pageScript())];
  const templates = entries.filter(({ name }) => !name.startsWith("_"));
  const code = [
    'import Handlebars from "handlebars/runtime.js";',
    "const handlebars = Handlebars.create();",
    ...partials.map(
      ({ name, code }) => `handlebars.registerPartial(${JSON.stringify(name.slice(1))}, handlebars.template(${code}));`,
    ),
    `handlebars.registerHelper("wrapping", ${wrapping});`,
    'const quoted = (template) => (view) => template(view).replaceAll("&#x3D;", "=");',
    "export const templates = {",
    ...templates.map(({ name, code }) => `${JSON.stringify(name)}: quoted(handlebars.template(${code})),`),
    "};",
  ];
  writeFileSync(join(reportFolder, "templates.gen.js"), `${banner}\n${code.join("\n")}\n`);
  const lines = [
    banner,
    "export declare const templates: {",
    ...templates.map(({ name }) => `  readonly ${JSON.stringify(name)}: (view: unknown) => string;`),
    "};",
  ];
  writeFileSync(join(reportFolder, "templates.gen.d.ts"), `${lines.join("\n")}\n`);
}

/** The script of a page, and its digest, by which the page allows it. */
async function pageScript(): Promise<readonly { name: string; code: TemplateSpecification }[]> {
  const source = readFileSync(join(pageFolder, "page.ts"), "utf8");
  const { code } = await transform(source, { loader: "ts", minify: true, target: "es2020", format: "iife" });
  const script = code.trim();
  if (/\{\{|<\/|<!--/.test(script)) throw new Error("page.ts: characters that end a script or begin a placeholder");
  const digest = createHash("sha256").update(script).digest("base64");
  return Object.entries({ _script: script, "_script-digest": `sha256-${digest}` }).map(([name, text]) => ({
    name,
    code: Handlebars.precompile(text),
  }));
}

/** The parts of a DOCX that are the same for every document of a language, without the lines and remarks that are for designers. */
export function writeDocxTemplates(): void {
  const partsIn = (folder: string): Record<string, string> =>
    Object.fromEntries(
      listed(folder, ".xml").map((file) => {
        const source = readFileSync(join(folder, file), "utf8").trim();
        const compact = source.replace(/<!--[\s\S]*?-->/g, "").replace(/>\s+</g, "><");
        return [file.replace(".xml", ""), compact.replace("?><", "?>\n<")];
      }),
    );
  const languages = ["en", "zh"].map((locale) => [locale, partsIn(join(docxTemplateFolder, locale))]);
  const code = JSON.stringify({ ...partsIn(docxTemplateFolder), ...Object.fromEntries(languages) });
  writeFileSync(join(docxFolder, "templates.gen.ts"), `${banner}\nexport const templates = ${code};\n`);
}
