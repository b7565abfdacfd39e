/** Reports of the example programmes as DOCX, and what is in the file. */
import { strFromU8, unzipSync } from "fflate";
import { svgRenderer } from "../../src/cli/files/render-svg.ts";
import type { Block, Chapter, Part, Table } from "../../src/engine/document/blocks.ts";
import type { Document } from "../../src/engine/document/document.ts";
import type { Locale } from "../../src/engine/model/index.ts";
import { docx } from "../../src/engine/render/docx/index.ts";
import { programmeReport } from "../../src/engine/report/index.ts";
import { programmeOutcome } from "../workbook/programmes.ts";
import { all, type Element, inside, parseXml, textOf, value } from "./xml.ts";

export const locales = ["zh", "en"] as const satisfies readonly Locale[];

export async function exampleDocuments(
  name: "city-pilot-programme" | "livelihoods-programme" = "city-pilot-programme",
): Promise<Readonly<Record<Locale, Document>>> {
  const outcome = await programmeOutcome(`examples/${name}/programme.yaml`);
  return { zh: programmeReport(outcome, "zh").document(), en: programmeReport(outcome, "en").document() };
}

/** With its pictures. */
export async function written(document: Document): Promise<Uint8Array> {
  return docx(document, { render: await svgRenderer() });
}

export interface Opened {
  /** By path: every part, pictures aside. */
  readonly parts: ReadonlyMap<string, Element>;
  readonly paths: readonly string[];
  readonly body: Element;
}

/** Throws where a part is not well-formed. */
export function opened(bytes: Uint8Array): Opened {
  const files = Object.entries(unzipSync(bytes));
  const parts = new Map(
    files.flatMap(([path, part]) => (path.endsWith(".png") ? [] : [[path, parseXml(strFromU8(part))] as const])),
  );
  const body = inside(parts.get("word/document.xml"), "w:body");
  if (!body) throw new Error("no body");
  return { parts, paths: files.map(([path]) => path), body };
}

export function styleOf(paragraph: Element): string {
  return value(inside(paragraph, "w:pPr", "w:pStyle")) ?? "";
}

/** The texts of every paragraph of this style. */
export function textsOf(body: Element, style: string | RegExp): readonly string[] {
  const wanted = typeof style === "string" ? new RegExp(`^${style}$`) : style;
  return all(body, "w:p").flatMap((paragraph) => (wanted.test(styleOf(paragraph)) ? [textOf(paragraph)] : []));
}

/** What a chapter or a part says first, and last. */
export const firstOf = (of: Part | Chapter | undefined): string => textOfBlock(of?.blocks[0]);
export const lastOf = (of: Part | Chapter | undefined): string => textOfBlock(of?.blocks.at(-1));

function textOfBlock(block: Block | undefined): string {
  return block && "text" in block ? block.text : "";
}

/** Every table of a report that has a caption, and whose it is, in order. */
export function tablesOf({ chapters }: Document): readonly { readonly table: Table; readonly of: string }[] {
  return chapters.flatMap(({ blocks, parts }) =>
    [{ title: "", blocks }, ...parts].flatMap((part) =>
      part.blocks.flatMap((block) =>
        block.kind === "table" && block.caption !== "" ? [{ table: block, of: part.title }] : [],
      ),
    ),
  );
}
