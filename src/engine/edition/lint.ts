/** Everything that can be checked of a standard and its worked cases before they are published. */
import type { SourceDocument } from "../intake/index.ts";
import type { Diagnostic, Standard } from "../model/index.ts";
import type { VectorsDocument } from "../schema/types.gen.ts";
import { validateVectors } from "../schema/validate-vectors.gen.js";
import {
  type CheckedStandard,
  checkStructure,
  nearest,
  type Report,
  reportInto,
  standardRules,
} from "../validate/index.ts";
import { expectable, expectedOf, isNumeral, testVectors } from "./vectors.ts";

/** Findings about words and sources, which move no number. After any other a failing case says nothing new. */
const moveNoNumber: ReadonlySet<string> = new Set(
  [
    standardRules.translationMissing,
    standardRules.translationSwapped,
    standardRules.noReason,
    standardRules.noSource,
    standardRules.unusedDefinition,
    standardRules.unusedInput,
    standardRules.repeated,
    standardRules.evidenceKind,
    standardRules.noVectors,
  ].map(({ id }) => id),
);

/**
 * The findings of a checked standard and of its worked cases. Cases are run only where nothing else is wrong that could make
 * them fail: one mistake is one finding. What is to be released is held to all that holds of what is published, its cases too.
 */
export function lintStandard(
  { value, diagnostics, texts }: CheckedStandard,
  standard: SourceDocument,
  vectors: readonly SourceDocument[],
  toRelease = false,
): readonly Diagnostic[] {
  const found = [...diagnostics];
  if (vectors.length === 0 && (toRelease || texts?.standard.status === "published"))
    reportInto(found, () => standard)(standardRules.noVectors, { document: "standard", path: ["status"] });
  if (!value) return found;
  const sound = found.every(({ rule }) => moveNoNumber.has(rule));
  const fit = vectors.filter((document) => fitsStandard(document, value, found));
  if (sound || toRelease) reportFailures(fit, value, found);
  return found;
}

/** Whether the cases can be run: they are of this edition, and name what it has. What is wrong is reported. */
function fitsStandard(document: SourceDocument, standard: Standard, found: Diagnostic[]): boolean {
  const report = reportInto(found, () => document);
  const text = checkStructure(document, "vectors/1", validateVectors, report);
  if (!text) return false;
  if (text.standard === standard.reference) return namesKnown(text, standard, report);
  const facts = { found: text.standard, expected: standard.reference };
  report(standardRules.vectorStandard, { document: "", path: ["standard"] }, facts);
  return false;
}

/** Whether everything that is expected is there and can be so; what is not there is reported once. */
function namesKnown({ cases }: VectorsDocument, standard: Standard, report: Report): boolean {
  const known = new Set(["total", "grade", ...standard.nodes.keys(), ...standard.gates.map(({ id }) => id)]);
  const expected = cases.flatMap(({ expect }, i) =>
    Object.entries(expect).map(([key, found]) => ({
      key,
      id: expectedOf(key),
      found: String(found),
      part: { document: "", path: ["cases", i, "expect", key] },
    })),
  );
  const unknown = expected.filter(({ id }) => !known.has(id) && !id.includes("/"));
  for (const { id, part } of new Map([...unknown].reverse().map((each) => [each.id, each])).values())
    report(standardRules.vectorUnknownId, { ...part, key: true }, { id, nearest: nearest(id, known) });
  const impossible = expected.filter(({ key, found }) => {
    const { number, words } = expectable(key, standard);
    return !words.includes(found) && !(number && isNumeral(found));
  });
  if (unknown.length > 0) return false;
  for (const { key, found, part } of impossible) {
    const { words } = expectable(key, standard);
    report(standardRules.vectorExpectation, part, {
      id: key,
      found,
      known: words.join(", "),
      nearest: nearest(found, words),
    });
  }
  return impossible.length === 0;
}

/** The first expectation that does not hold is reported, or what is wrong with the answers of its case, with the number of the others: they may have one cause. */
function reportFailures(vectors: readonly SourceDocument[], standard: Standard, found: Diagnostic[]): void {
  const failures = vectors.flatMap((document) =>
    testVectors(standard, document).cases.flatMap(({ expectations, diagnostics }, i) =>
      expectations.filter(({ holds }) => !holds).map((failed) => ({ document, failed, i, diagnostics })),
    ),
  );
  const [first, ...others] = failures;
  if (!first) return;
  const [cause] = first.diagnostics;
  if (cause) {
    found.push(cause);
    return;
  }
  const { id, expected, found: given } = first.failed;
  const part = { document: "", path: ["cases", first.i, "expect", id] };
  const more = others.length > 0 ? String(others.length) : undefined;
  reportInto(found, () => first.document)(standardRules.vectorFails, part, { id, expected, found: given, more });
}
