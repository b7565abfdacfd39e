/** What a format of a report is. */

/** Draws an SVG as a PNG. It needs no letters: none are in the drawings. */
export type Render = (svg: string) => Uint8Array;

/** What a format may need of its surroundings. */
export interface Making {
  /** The engine has no painter; without one, numbers stand without their pictures where a format cannot draw. */
  readonly render?: Render | undefined;
  /** The script of a page that runs one. */
  readonly program?: (() => string) | undefined;
}

/** A report as it is written: whole, or part after part where it may be too large to be held. */
export type Body = string | Uint8Array | Iterable<string> | AsyncIterable<Uint8Array>;

/** A format that a report can be written in. */
export interface Format<View, Written extends Body = string | Uint8Array> {
  readonly mediaType: string;
  /** Of a file, without the point. */
  readonly extension: string;
  /** The whole report. The code that writes it is loaded when it is first asked for. */
  readonly write: (view: View, making?: Making) => Promise<Written>;
}

/** A report that is written in parts, as one. */
export async function wholeBody(body: Body): Promise<string | Uint8Array> {
  if (typeof body === "string" || body instanceof Uint8Array) return body;
  if (Symbol.asyncIterator in body) return wholeBytes(body);
  return [...body].join("");
}

export async function wholeBytes(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of body) parts.push(part);
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
