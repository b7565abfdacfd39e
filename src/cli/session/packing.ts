/** What the commands that make packs have in common. */

import * as Flags from "@oclif/core/flags";
import { notPossible } from "./refusal.ts";

export const packFlags = {
  package: Flags.string({
    description: "The name of the npm package, such as @body/my-index-2027; by default id and edition.",
  }),
};

/** The name as it was written, if npm takes it. */
export function checkedPackage(value: string | undefined): string | undefined {
  if (value === undefined || /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(value)) return value;
  throw notPossible("--package", value, ["my-index-2027", "@body/my-index-2027 …"]);
}
