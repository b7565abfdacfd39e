/** The JSON Schema of assessments of one standard: its questions, units and choices, for editors that complete and explain. */
import { type Asks, type Input, type Locale, type Standard, say } from "../model/index.ts";
import { boundsOf, line, type Option, optionsOf, unitOf, wantedEvidence } from "./form/question-words.ts";

type Schema = { readonly [key: string]: unknown };

/** The general schema of assessments; it refers to nothing outside itself. */
export interface AssessmentSchema extends Schema {
  readonly properties: { readonly [key: string]: Schema };
  readonly $defs: { readonly longAnswer: Schema & { readonly properties: Schema } } & Schema;
}

const nothing = { type: "null" };
const words = { owner: { zh: "填报", en: "held by" } };

/**
 * The general schema, narrowed to the questions of `standard`, with its words in one language. It accepts every assessment that the
 * general schema accepts and that answers only questions of the standard with choices of theirs; what a text answer means is checked
 * by `check`, not by the schema.
 */
export function assessmentSchema(standard: Standard, general: AssessmentSchema, locale: Locale): Schema {
  const { reference, title, inputs, owners, units } = standard;
  const { answer: _, ...definitions } = general.$defs;
  const beside = Object.fromEntries(
    Object.keys(definitions.longAnswer.properties).map((key) => [
      key,
      { $ref: `#/$defs/longAnswer/properties/${key}` },
    ]),
  );
  const answers = Object.fromEntries([...inputs.values()].map((input) => [input.id, question(input)]));
  const departments = Object.fromEntries(
    [...owners].map(([id, name]) => [
      id,
      { description: line(name, locale), ...(general.properties["departments"]?.["additionalProperties"] as Schema) },
    ]),
  );
  return {
    ...general,
    $id: `${reference.replace("/", "-")}.schema.json`,
    title: line(title, locale),
    properties: {
      ...general.properties,
      standard: { ...general.properties["standard"], const: reference },
      departments: { ...general.properties["departments"], properties: departments },
      answers: {
        description: general.properties["answers"]?.["description"],
        type: ["object", "null"],
        properties: answers,
        additionalProperties: false,
      },
    },
    $defs: definitions,
  };

  function question(input: Input): Schema {
    const { asks, question: text } = input;
    const short = shortAnswer(asks, optionsOf(asks, units, locale));
    const properties = { ...beside, value: { anyOf: [short, nothing] } };
    const long = { type: "object", properties, additionalProperties: false };
    const explained = explain(input).join("\n\n");
    return { title: line(text, locale), description: explained, anyOf: [short, long, nothing] };
  }

  function explain({ asks, owner, evidence, note }: Input): readonly string[] {
    const facts = [
      ...(asks.kind === "quantity" ? [unitOf(asks, units, locale), ...boundsOf(asks, locale)] : []),
      ...(owner === undefined ? [] : [`${words.owner[locale]} ${line(owners.get(owner) ?? owner, locale)}`]),
      ...wantedEvidence(evidence, locale),
    ];
    const options = optionsOf(asks, units, locale).map(({ id, title: option }) => `- ${id}: ${option}`);
    const parts = [facts.join(" · "), options.join("\n"), note === undefined ? "" : say(note, locale)];
    return parts.filter((part) => part !== "");
  }
}

/** An answer without department, evidence and note. */
function shortAnswer(asks: Asks, options: readonly Option[]): Schema {
  switch (asks.kind) {
    case "quantity":
    case "date":
      return { type: ["string", "number"] };
    case "choice":
    case "levels":
      return oneOf(options);
    case "checklist":
      return { type: "array", items: oneOf(options), uniqueItems: true };
    case "table":
      return { type: "array", items: row(asks.rows, options), maxItems: 5000 };
  }
}

function oneOf(options: readonly Option[]): Schema {
  return { enum: options.map(({ id }) => id), enumDescriptions: options.map(({ title }) => title) };
}

function row(label: string, columns: readonly Option[]): Schema {
  const cell = { type: ["string", "number", "null"] };
  const cells = Object.fromEntries(columns.map(({ id, title }) => [id, { ...cell, description: title }]));
  return {
    type: "object",
    properties: { [label]: { type: ["string", "number"] }, ...cells },
    additionalProperties: cell,
  };
}
