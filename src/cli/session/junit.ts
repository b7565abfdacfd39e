/** Worked cases as JUnit XML, the format in which build servers read tests. It holds no times: same cases, same bytes. */
import { type CaseOutcome, type Diagnostic, type Locale, say } from "../../engine/index.ts";
import { ruleWords } from "../rules.ts";

/** The cases of one standard, and what was found in it; because of an error some cases may not have run. */
export interface TestedStandard {
  readonly reference: string;
  readonly cases: readonly CaseOutcome[];
  readonly findings: readonly Diagnostic[];
}

export function junitXml(standards: readonly TestedStandard[], locale: Locale): string {
  const suites = standards.map((each) => suite(each, locale));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<testsuites name="citymark">\n${suites.join("")}</testsuites>\n`;
}

function suite({ reference, cases, findings }: TestedStandard, locale: Locale): string {
  const errors = findings.filter(({ severity }) => severity === "error");
  const counts = { tests: cases.length + errors.length, failures: cases.filter(fails).length, errors: errors.length };
  const inside = [
    ...cases.map((each) => ran(each, reference, locale)),
    ...errors.map((each) => broken(each, reference, locale)),
  ];
  return `  ${tag("testsuite", { name: reference, ...counts })}\n${inside.join("")}  </testsuite>\n`;
}

/** Whether a case comes to something other than it expects. */
export function fails({ expectations }: CaseOutcome): boolean {
  return expectations.some(({ holds }) => !holds);
}

function ran(outcome: CaseOutcome, reference: string, locale: Locale): string {
  const start = tag("testcase", { classname: reference, name: say(outcome.what, locale) });
  if (!fails(outcome)) return `    ${start.replace(/>$/, "/>")}\n`;
  const wrong = outcome.expectations
    .filter(({ holds }) => !holds)
    .map(({ id, expected, found }) => `${id}: ${expected} ≠ ${found}`);
  const message = wrong[0] ?? "";
  const text = [`${outcome.file}:${outcome.line}`, ...wrong].join("\n");
  return `    ${start}\n      ${tag("failure", { message })}${escaped(text)}</failure>\n    </testcase>\n`;
}

function broken(finding: Diagnostic, reference: string, locale: Locale): string {
  const { message, help } = ruleWords(finding, locale);
  const { file = reference, span } = finding.where;
  const place = span ? `${file}:${span.start.line}:${span.start.column}` : file;
  const start = tag("testcase", { classname: reference, name: `${finding.rule} ${place}` });
  return `    ${start}\n      ${tag("error", { type: finding.rule, message })}${escaped([place, message, help].join("\n"))}</error>\n    </testcase>\n`;
}

function tag(name: string, attributes: Readonly<Record<string, string | number>>): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(String(value)).replaceAll("\n", " ")}"`,
  );
  return `<${name}${written.join("")}>`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text in XML; a character that XML cannot hold becomes the replacement character. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replace(/[&<>"]/g, (found) => entities[found] ?? found);
}
