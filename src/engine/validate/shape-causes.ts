/** Of the complaints of the schema's checker, those that name a cause: one root cause is one finding. */
import type { SchemaError } from "../schema/validator.ts";
import { meant } from "./explain-key.ts";

export function rootCauses(errors: readonly SchemaError[]): readonly SchemaError[] {
  return withoutTwins(causes(errors));
}

/** Of the branches that did not fit, the deepest complaints; else that none fits. */
function causes(errors: readonly SchemaError[]): readonly SchemaError[] {
  const choices = errors.filter(({ keyword }) => keyword === "anyOf");
  return errors.filter((error) => {
    if (ofKey(error, errors)) return false;
    const choice = choices.find(
      ({ schemaPath, instancePath }) => error !== undefined && inBranch(error, schemaPath, instancePath),
    );
    if (error.keyword === "anyOf")
      return !errors.some(
        (other) =>
          other.instancePath.startsWith(`${error.instancePath}/`) ||
          (other.instancePath === error.instancePath && speaksOfKeys(other)),
      );
    if (!choice) return true;
    return error.instancePath !== choice.instancePath || speaksOfKeys(error);
  });
}

/** The finding that names the key also says what is wrong with its form. */
function ofKey({ keyword, instancePath }: SchemaError, errors: readonly SchemaError[]): boolean {
  return (
    (keyword === "pattern" || keyword === "maxLength") &&
    errors.some((other) => other.keyword === "propertyNames" && other.instancePath === instancePath)
  );
}

/** A key that is missing because it is misspelt is one finding, reported at the misspelt key. */
function withoutTwins(errors: readonly SchemaError[]): readonly SchemaError[] {
  const misspelt = errors.filter(({ keyword }) => keyword === "additionalProperties");
  return errors.filter(
    ({ keyword, instancePath, params }) =>
      keyword !== "required" ||
      !misspelt.some((other) => other.instancePath === instancePath && meant(other) === params["missingProperty"]),
  );
}

function speaksOfKeys({ keyword }: SchemaError): boolean {
  return (
    keyword === "additionalProperties" || keyword === "required" || keyword === "enum" || keyword === "minProperties"
  );
}

function inBranch(error: SchemaError, choicePath: string, instancePath: string): boolean {
  return (
    error.keyword !== "anyOf" &&
    error.instancePath.startsWith(instancePath) &&
    (error.schemaPath.startsWith(`${choicePath}/`) || error.schemaPath.includes("#/$defs/"))
  );
}
