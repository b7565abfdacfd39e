/** Cells after RFC 4180; a text that a spreadsheet would take for a formula is led in by an apostrophe. */

/** A number of the result; what is no number is a text. */
export function csvNumber(content: string): string {
  return /^-?[0-9]+(?:\.[0-9]+)?$/.test(content) ? content : csvText(content);
}

/** Spreadsheets run what begins with one of these, the full-width ones included. */
export function csvText(content: string): string {
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(content) ? `'${content}` : content;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** CRLF between records, a byte order mark for spreadsheets. */
export function csvFile(records: readonly (readonly string[])[]): string {
  return [...csvLines(records)].join("");
}

/** The same line by line, for what is too long to be held. */
export function* csvLines(records: Iterable<readonly string[]>): Iterable<string> {
  let before = "\ufeff";
  for (const cells of records) {
    yield `${before}${cells.join(",")}\r\n`;
    before = "";
  }
}
