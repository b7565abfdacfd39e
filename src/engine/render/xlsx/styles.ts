/** The styles of a workbook, each once: cells name them by number. */
import type { CellStyle } from "hucre/xlsx";

export class Styles {
  private readonly numbers = new Map<string, number>();
  private readonly all: CellStyle[] = [];

  /** `key`: the same for the same style. 0 is the style of cells that name none. */
  number(key: string, style: () => CellStyle): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.all.push(style());
    this.numbers.set(key, this.all.length);
    return this.all.length;
  }

  list(): readonly CellStyle[] {
    return this.all;
  }
}
