/**
 * Many documents of one shape as one: what is alike in all stands once, and each of the other values beside those of the
 * same place in the others. Packed, that is a third of the documents one after another.
 *
 *     ["=", value]                    the same in all
 *     ["{", { key: [who, column] }]   objects: who has the key ("" for all, else a 1 or 0 each), and its values
 *     ["[", [column, …]]              lists of one length
 *     ["*", [value, …]]               anything else
 */
export type Column =
  | readonly ["=", unknown]
  | readonly ["{", Readonly<Record<string, readonly [who: string, column: Column]>>]
  | readonly ["[", readonly Column[]]
  | readonly ["*", readonly unknown[]];

export function toColumns(values: readonly unknown[]): Column {
  const [first] = values;
  const text = JSON.stringify(first);
  if (values.every((value) => JSON.stringify(value) === text)) return ["=", first];
  if (values.every(isPlain)) return ["{", objectColumns(values)];
  if (values.every(isList) && values.every(({ length }) => length === (first as unknown[]).length))
    return ["[", (first as unknown[]).map((_, place) => toColumns(values.map((value) => value[place])))];
  return ["*", values];
}

/** So many documents again; a throw where it is not what `toColumns` made. */
export function fromColumns(column: Column, count: number): readonly unknown[] {
  switch (column[0]) {
    case "=":
      return Array.from({ length: count }, () => column[1]);
    case "{":
      return objectsFrom(column[1], count);
    case "[": {
      const columns = column[1].map((each) => fromColumns(each, count));
      return Array.from({ length: count }, (_, index) => columns.map((each) => each[index]));
    }
    case "*":
      if (column[1].length !== count) throw new Error("A column is not as long as the others.");
      return column[1];
  }
}

/** The first document alone. */
export function firstOf(column: Column): unknown {
  switch (column[0]) {
    case "=":
      return column[1];
    case "{":
      return Object.fromEntries(
        Object.entries(column[1]).flatMap(([key, [who, each]]) =>
          who === "" || who[0] === "1" ? [[key, firstOf(each)]] : [],
        ),
      );
    case "[":
      return column[1].map(firstOf);
    case "*":
      return column[1][0];
  }
}

type Plain = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function objectColumns(values: readonly Plain[]): Readonly<Record<string, readonly [string, Column]>> {
  const keys = [...new Set(values.flatMap((value) => Object.keys(value)))];
  return Object.fromEntries(
    keys.map((key) => {
      const having = values.filter((value) => Object.hasOwn(value, key));
      const who =
        having.length === values.length ? "" : values.map((value) => Number(Object.hasOwn(value, key))).join("");
      return [key, [who, toColumns(having.map((value) => value[key]))]];
    }),
  );
}

function objectsFrom(columns: Readonly<Record<string, readonly [string, Column]>>, count: number): readonly Plain[] {
  const objects = Array.from({ length: count }, (): Record<string, unknown> => ({}));
  for (const [key, [who, column]] of Object.entries(columns)) {
    const having = who === "" ? objects : objects.filter((_, index) => who[index] === "1");
    const values = fromColumns(column, having.length);
    for (const [index, object] of having.entries()) object[key] = values[index];
  }
  return objects;
}
