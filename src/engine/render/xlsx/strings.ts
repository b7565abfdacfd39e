/** Texts of cells: each once in a table of the workbook, as long as the table stays small; after that in the cell itself. */

const mostShared = 100_000;

export class Strings {
  private readonly places = new Map<string, number>();
  private used = 0;

  /** The cell's kind and contents, as attributes and elements. */
  cell(text: string): readonly [attributes: string, contents: string] {
    const known = this.places.get(text);
    if (known === undefined && this.places.size >= mostShared)
      return [' t="inlineStr"', `<is><t xml:space="preserve">${escaped(text)}</t></is>`];
    const place = known ?? this.places.size;
    if (known === undefined) this.places.set(text, place);
    this.used += 1;
    return [' t="s"', `<v>${place}</v>`];
  }

  /** The table, once every cell is written. */
  *table(): Iterable<string> {
    const names = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const counts = `count="${this.used}" uniqueCount="${this.places.size}"`;
    yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sst xmlns="${names}" ${counts}>`;
    for (const text of this.places.keys()) yield `<si><t xml:space="preserve">${escaped(text)}</t></si>`;
    yield "</sst>";
  }
}

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** As text of an element. What XML cannot hold is written as spreadsheets write it: `_x000B_`. */
export function escaped(text: string): string {
  if (!special.test(text)) return text;
  return text
    .replace(/[&<>]/g, (sign) => signs[sign] ?? sign)
    .replace(unwritable, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

const control = "\\u0000-\\u0008\\u000b-\\u001f\\ufffe\\uffff";
const special = new RegExp(`[&<>${control}]`);
const unwritable = new RegExp(`[${control}]`, "g");
