/** Whose signatures count: the keys of the project file, and those that are named. */
import type { Checked, TrustedKey } from "../../engine/index.ts";
import { keyFrom, readPublicKey, trustedKey } from "../files/keys.ts";
import { CliError, exits } from "./cli-error.ts";
import { project } from "./project.ts";

export async function trustedKeys(named: readonly string[] = []): Promise<readonly TrustedKey[]> {
  const own = Object.entries(project().trust ?? {}).map(([name, { key, standards }]) =>
    trustedKey(name, keyFrom(key), standards),
  );
  const others: TrustedKey[] = [];
  for (const file of named) others.push(trustedKey(file, readable(await readPublicKey(file))));
  return [...own, ...others];
}

export function readable<T>({ value, diagnostics }: Checked<T>): T {
  if (value === undefined) throw new CliError(exits.unreadable, diagnostics);
  return value;
}
