/** What making a document needs and the engine has not: a painter, and the day. */

/** Draws an SVG as a PNG. It needs no letters: none are in the drawings. */
export type Render = (svg: string) => Uint8Array;

export interface Making {
  /** Without it, numbers stand without their pictures. */
  readonly render?: Render | undefined;
  /** The day of the report, YYYY-MM-DD; without it, the document names none. */
  readonly asOf?: string | undefined;
}
