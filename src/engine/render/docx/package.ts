/** The parts of the file, their kinds and relations, zipped the same way every time. */
import { strToU8, zipSync } from "fflate";
import { languageTags } from "../language.ts";
import type { Draft } from "./draft.ts";
import { relationOf } from "./picture.ts";
import { coverFooter, coverHeader, footer, header } from "./sections.ts";
import { templates } from "./templates.gen.ts";
import { element, part, textElement, type Xml } from "./xml.ts";

const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const packages = "http://schemas.openxmlformats.org/package/2006";
const kinds = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export const namespaces = {
  "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "xmlns:r": `${office}/relationships`,
  "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
};

interface Part {
  readonly id: string;
  readonly file: string;
  readonly kind: string;
  readonly body: string;
}

/** The program that wrote it. The day is the one that is judged, and never the day of writing. */
export interface Imprint {
  readonly program: string;
  /** YYYY-MM-DD. */
  readonly asOf: string;
}

export function packed(draft: Draft, body: readonly Xml[], imprint: Imprint): Uint8Array {
  const { locale } = draft.document;
  const document = part(element("w:document", namespaces, [element("w:body", {}, body)]));
  const parts: readonly Part[] = [
    { id: "rId_styles", file: "styles", kind: "styles", body: templates[locale].styles },
    { id: "rId_numbering", file: "numbering", kind: "numbering", body: templates[locale].numbering },
    { id: "rId_settings", file: "settings", kind: "settings", body: templates.settings },
    { id: "rId_fonts", file: "fontTable", kind: "fontTable", body: templates.fontTable },
    { id: "rId_header", file: "header1", kind: "header", body: header(draft, namespaces) },
    { id: "rId_footer", file: "footer1", kind: "footer", body: footer(draft, namespaces) },
    { id: "rId_cover_header", file: "header2", kind: "header", body: coverHeader(draft, namespaces) },
    { id: "rId_cover_footer", file: "footer2", kind: "footer", body: coverFooter(namespaces) },
  ];
  const media = [...draft.media.values()];
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8(contentTypes(parts)),
    "_rels/.rels": strToU8(rootRelations()),
    "docProps/core.xml": strToU8(core(draft, imprint)),
    "docProps/app.xml": strToU8(application(imprint)),
    "word/document.xml": strToU8(document),
    "word/_rels/document.xml.rels": strToU8(relations(parts, media)),
    ...Object.fromEntries(parts.map(({ file, body: text }) => [`word/${file}.xml`, strToU8(text)])),
    ...Object.fromEntries(media.map(({ name, bytes }) => [`word/media/${name}`, bytes])),
  };
  // The first day that a zip can name, in the time of wherever this runs, which is how it is written.
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}

function contentTypes(parts: readonly Part[]): string {
  const byEnding = (ending: string, type: string) => element("Default", { Extension: ending, ContentType: type });
  const byName = (name: string, type: string) => element("Override", { PartName: name, ContentType: type });
  return part(
    element("Types", { xmlns: `${packages}/content-types` }, [
      byEnding("rels", "application/vnd.openxmlformats-package.relationships+xml"),
      byEnding("xml", "application/xml"),
      byEnding("png", "image/png"),
      byName("/word/document.xml", `${kinds}.document.main+xml`),
      ...parts.map(({ file, kind }) => byName(`/word/${file}.xml`, `${kinds}.${kind}+xml`)),
      byName("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      byName("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    ]),
  );
}

function relation(id: string, type: string, target: string): Xml {
  return element("Relationship", { Id: id, Type: type, Target: target });
}

function rootRelations(): string {
  return part(
    element("Relationships", { xmlns: `${packages}/relationships` }, [
      relation("rId1", `${office}/relationships/officeDocument`, "word/document.xml"),
      relation("rId2", `${packages}/relationships/metadata/core-properties`, "docProps/core.xml"),
      relation("rId3", `${office}/relationships/extended-properties`, "docProps/app.xml"),
    ]),
  );
}

function relations(parts: readonly Part[], media: readonly { readonly name: string }[]): string {
  return part(
    element("Relationships", { xmlns: `${packages}/relationships` }, [
      ...parts.map(({ id, file, kind }) => relation(id, `${office}/relationships/${kind}`, `${file}.xml`)),
      ...media.map(({ name }) => relation(relationOf(name), `${office}/relationships/image`, `media/${name}`)),
    ]),
  );
}

function core({ document: { title, head, stamps, locale } }: Draft, { program, asOf }: Imprint): string {
  const day = (name: string) =>
    textElement(name, `${asOf}T00:00:00Z`, { "xml:space": undefined, "xsi:type": "dcterms:W3CDTF" });
  const plain = (name: string, text: string) => textElement(name, text, { "xml:space": undefined });
  const spaces = {
    "xmlns:cp": `${packages}/metadata/core-properties`,
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  };
  return part(
    element("cp:coreProperties", spaces, [
      plain("dc:title", title),
      plain("dc:subject", `${head.eyebrow} ${head.reference}`),
      plain("dc:creator", program),
      ...(stamps.length === 0 ? [] : [plain("cp:keywords", stamps.map(({ short }) => short).join(", "))]),
      day("dcterms:created"),
      day("dcterms:modified"),
      plain("dc:language", languageTags[locale]),
    ]),
  );
}

function application({ program }: Imprint): string {
  return part(
    element("Properties", { xmlns: `${office}/extended-properties` }, [
      textElement("Application", program, { "xml:space": undefined }),
    ]),
  );
}
