/** Many documents as columns come back as they were, whatever their shapes. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { fromColumns, toColumns } from "../../src/engine/verify/columns.ts";

const key = fc.constantFrom("a", "b", "c", "constructor", "toString", "0");
const documents = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom("", "x", 0, 1, true, null),
    fc.dictionary(key, tie("value"), { maxKeys: 4, noNullPrototype: true }),
    fc.array(tie("value"), { maxLength: 3 }),
  ),
})).value;

test("columns and back", () =>
  fc.assert(
    fc.property(fc.array(documents, { minLength: 1, maxLength: 6 }), (all) => {
      const written = JSON.stringify(toColumns(all));
      expect(fromColumns(JSON.parse(written), all.length)).toEqual(all);
    }),
    { numRuns: 500 },
  ));

test("a column that is too short is refused", () =>
  expect(() => fromColumns(["{", { a: ["", ["*", [1]]] }], 2)).toThrow());
