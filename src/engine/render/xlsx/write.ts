/**
 * Sheets as the bytes of an .xlsx file. The same sheets give the same bytes: the file bears no clock.
 * What a document wrote is always stored as a text, never as a formula, and in the text format, so that
 * it stays one when a reader edits the cell.
 */
import { type Dataset, partName, sheetsOf } from "../../dataset/dataset.ts";
import { withFontsInOrder } from "./font-order.ts";
import { aroundRows, framed, type SheetFrame } from "./frame.ts";
import { headXml, rowXml, type Shared } from "./rows.ts";
import { Strings } from "./strings.ts";
import { Styles } from "./styles.ts";
import { ZipParts } from "./zip.ts";

export interface Workbook {
  readonly title: string;
  readonly datasets: readonly Dataset[];
}

/** How many rows say whether a column holds numbers. */
const looked = 1000;

/** The file, part by part: of each sheet no more than a few rows are held. `limit`: the most rows of a sheet. */
export async function* workbookParts({ title, datasets }: Workbook, limit?: number): AsyncGenerator<Uint8Array> {
  const zip = new ZipParts();
  const shared: Shared = { strings: new Strings(), styles: new Styles() };
  const done: SheetFrame[] = [];
  for (const sheet of sheetsOf(datasets, limit)) {
    const rows = sheet.rows()[Symbol.iterator]();
    const first = () => take(rows, sheet.form ? sheet.most : Math.min(looked, sheet.most));
    for (let part = 0, next = first(); part === 0 || next.length > 0; part += 1, next = first()) {
      const about = { sheet, name: partName(sheet.name, part), form: sheet.form ? next : [] };
      zip.begin(sheetFile(done.length));
      const [before] = await aroundRows({ ...about, count: 0 });
      yield* zip.write(`${before}<sheetData>${headXml(sheet.columns, next, shared)}`);
      let count = 0;
      for (const row of upTo(sheet.most, next, rows)) {
        yield* zip.write(rowXml(sheet.columns, row, count, shared));
        count += 1;
      }
      const frame = { ...about, count };
      const [, after] = await aroundRows(frame);
      yield* zip.write(`</sheetData>${after}`);
      yield* zip.finish();
      done.push(frame);
    }
  }
  const frame = await framed(title, done, shared.styles.list());
  for (const [name, content] of frame) {
    if (name.startsWith("xl/worksheets/sheet")) continue;
    zip.begin(name);
    yield* name === strings ? written(zip, shared.strings.table()) : zip.write(corrected(name, content));
    yield* zip.finish();
  }
  yield* zip.end();
}

const strings = "xl/sharedStrings.xml";

function sheetFile(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

function corrected(name: string, content: string): string {
  return name === "xl/styles.xml" ? withFontsInOrder(content) : content;
}

function* written(zip: ZipParts, texts: Iterable<string>): Iterable<Uint8Array> {
  for (const text of texts) yield* zip.write(text);
}

function take<Each>(from: Iterator<Each>, most: number): readonly Each[] {
  const taken: Each[] = [];
  while (taken.length < most) {
    const { value, done } = from.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}

/** Those that were taken already, and the next ones. */
function* upTo<Each>(most: number, taken: readonly Each[], from: Iterator<Each>): Iterable<Each> {
  yield* taken;
  for (let count = taken.length; count < most; count += 1) {
    const { value, done } = from.next();
    if (done) return;
    yield value;
  }
}
