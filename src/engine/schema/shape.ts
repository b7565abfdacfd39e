/** Walks documents by their schemas: where a part is, and what it is for. */
import { shapes } from "./shapes.gen.ts";

export interface Shape {
  readonly role?: "words" | "identity" | "formula";
  /** What is meant where the part is absent. */
  readonly default?: string;
  /** A shape of the table, by its name. */
  readonly is?: string;
  readonly any?: readonly Shape[];
  readonly keys?: Readonly<Record<string, Shape>>;
  /** Of each value in a map whose keys are ids. */
  readonly each?: Shape;
  /** Of each item in a list. */
  readonly items?: Shape;
}

const table: Readonly<Record<string, Shape>> = shapes;

export const documentShapes = { standard: { is: "standard" }, dimension: { is: "dimension" } } as const;

/** The role of a part: its own, or that of what it is. */
export function roleOf({ role, is }: Shape): Shape["role"] {
  return role ?? (is === undefined ? undefined : roleOf(table[is] ?? {}));
}

export function defaultOf({ default: own, is }: Shape): string | undefined {
  return own ?? (is === undefined ? undefined : defaultOf(table[is] ?? {}));
}

/** The shapes of what is within a part: by keys, in a map, in a list. */
export function within(shape: Shape): Pick<Shape, "keys" | "each" | "items"> {
  const { is, any } = shape;
  if (any) return Object.assign({}, ...any.map(within));
  return is === undefined ? shape : within(table[is] ?? {});
}
