/** The parts of a sheet that hold its comments: the texts, the boxes in which they are shown, and what refers to them. */
import { escaped, type Parts, relationships, targetOf } from "./parts.ts";

export interface CellNote {
  readonly sheet: string;
  /** `D7` */
  readonly cell: string;
  readonly text: string;
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const package_ = "http://schemas.openxmlformats.org/package/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Adds comments to a sheet, after those that it has. False where the sheet is not written as is usual. */
export function commentParts(parts: Parts, sheet: string, notes: readonly CellNote[]): boolean {
  const text = parts.get(sheet);
  const types = parts.get("[Content_Types].xml");
  if (text === undefined || types === undefined || !/<\/worksheet>\s*$/.test(text)) return false;
  const relsPath = sheet.replace(/([^/]+)$/, "_rels/$1.rels");
  const rels = parts.get(relsPath) ?? `${head}<Relationships xmlns="${package_}"></Relationships>`;
  const known = relationships(rels);
  const of = (type: string) => known.find((each) => each.type === type);
  const [comments, boxes] = [of("comments"), of("vmlDrawing")];
  const number = freeNumber(parts);
  const commentsPath = comments ? targetOf(sheet, comments.target) : `xl/comments${number}.xml`;
  const boxesPath = boxes ? targetOf(sheet, boxes.target) : `xl/drawings/vmlDrawing${number}.vml`;
  parts.set(commentsPath, withComments(parts.get(commentsPath) ?? noComments, notes));
  parts.set(boxesPath, withBoxes(parts.get(boxesPath) ?? noBoxes, notes));
  const links = [
    ...(comments ? [] : [`<Relationship Id="citymark1" Type="${office}/comments" Target="/${commentsPath}"/>`]),
    ...(boxes ? [] : [`<Relationship Id="citymark2" Type="${office}/vmlDrawing" Target="/${boxesPath}"/>`]),
  ];
  parts.set(
    relsPath,
    rels
      .replace(/<Relationships([^>]*)\/>/, "<Relationships$1></Relationships>")
      .replace("</Relationships>", `${links.join("")}</Relationships>`),
  );
  if (!boxes) parts.set(sheet, withDrawing(text));
  parts.set("[Content_Types].xml", withTypes(types, comments ? undefined : commentsPath));
  return true;
}

function freeNumber(parts: Parts): number {
  for (let number = 1; ; number += 1)
    if (!parts.get(`xl/comments${number}.xml`) && !parts.get(`xl/drawings/vmlDrawing${number}.vml`)) return number;
}

const noComments = `${head}<comments xmlns="${main}"><authors></authors><commentList></commentList></comments>`;

function withComments(xml: string, notes: readonly CellNote[]): string {
  const authors = /<authors>(.*?)<\/authors>/s.exec(xml)?.[1] ?? "";
  const author = authors.split("<author>").length - 1;
  let text = xml.replace("</authors>", "<author>citymark</author></authors>");
  for (const { cell, text: words } of notes) {
    const run = `<r><t xml:space="preserve">${escaped(words)}</t></r>`;
    const there = new RegExp(`(<comment ref="${cell}"[^>]*>.*?)(</text>\\s*</comment>)`, "s");
    text = there.test(text)
      ? text.replace(
          there,
          (_, before: string, after: string) => `${before}<r><t xml:space="preserve">\n\n</t></r>${run}${after}`,
        )
      : text.replace(
          "</commentList>",
          () => `<comment ref="${cell}" authorId="${author}"><text>${run}</text></comment></commentList>`,
        );
  }
  return text;
}

const noBoxes = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`;

function withBoxes(vml: string, notes: readonly CellNote[]): string {
  const first = vml.split("<v:shape ").length + 1000;
  const boxes = notes.flatMap(({ cell, text }, i) => {
    const [row, column] = rowAndColumn(cell);
    if (vml.includes(`<x:Row>${row}</x:Row><x:Column>${column}</x:Column>`)) return [];
    const height = 3 + Math.ceil(text.length / 24);
    return `<v:shape id="_x0000_s${first + i}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#fff8dc" o:insetmode="auto"><v:fill color2="#fff8dc"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1},15,${row},2,${column + 4},15,${row + height},4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
  });
  return vml.replace(/<\/xml>\s*$/, `${boxes.join("")}</xml>`);
}

/** From 0. */
function rowAndColumn(cell: string): readonly [row: number, column: number] {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)([0-9]+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(digits) - 1, column];
}

/** What may follow the reference to the boxes in a sheet. */
const after =
  /(?:<legacyDrawingHF\b[^>]*\/>)?(?:<picture\b[^>]*\/>)?(?:<tableParts\b(?:[^>]*\/>|(?:(?!<tableParts).)*<\/tableParts>))?(?:<extLst>(?:(?!<extLst>).)*<\/extLst>)?<\/worksheet>\s*$/s;

function withDrawing(sheet: string): string {
  return sheet.replace(after, (rest) => `<legacyDrawing xmlns:r="${office}" r:id="citymark2"/>${rest}`);
}

function withTypes(types: string, comments: string | undefined): string {
  const vml = /Extension="vml"/i.test(types)
    ? ""
    : '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>';
  const part =
    comments === undefined
      ? ""
      : `<Override PartName="/${comments}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>`;
  return types.replace(/(<Types\b[^>]*>)/, `$1${vml}`).replace("</Types>", `${part}</Types>`);
}
