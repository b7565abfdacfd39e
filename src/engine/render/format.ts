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

/** A format that a report can be written in. */
export interface Format<View> {
  readonly mediaType: string;
  /** Of a file, without the point. */
  readonly extension: string;
  /** The whole report. The code that writes it is loaded when it is first asked for. */
  readonly write: (view: View, making?: Making) => Promise<string | Uint8Array>;
}
