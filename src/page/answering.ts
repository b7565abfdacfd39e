/** Answers of a draft, each with the department that gives it. */
import type { Data, Standard } from "../engine/index.ts";
import type { Draft } from "./draft.ts";

/** Writes keys of an answer. With the first one goes the department that was asked, with the last one it leaves. */
export function writeAnswer(
  draft: Draft,
  standard: Standard,
  id: string,
  keys: Readonly<Record<string, Data | undefined>>,
): void {
  const owner = standard.inputs.get(id)?.owner;
  const isNew = Object.keys(draft.entry("answers", id)).length === 0;
  if (isNew && owner !== undefined && standard.owners.has(owner)) nameDepartment(draft, standard, id, owner);
  for (const [key, value] of Object.entries(keys)) draft.change("answers", id, key, value);
  const { by: _, ...rest } = draft.entry("answers", id);
  if (Object.keys(rest).length === 0) draft.set("answers", id, {});
}

/** Writes who answers, and the name of a department that the file does not know yet; an empty text is nobody. */
export function nameDepartment(draft: Draft, standard: Standard, id: string, department: string): void {
  const title = standard.owners.get(department);
  if (title !== undefined && !draft.all("departments").has(department))
    draft.set("departments", department, { name: typeof title === "string" ? title : { ...title } });
  draft.change("answers", id, "by", department === "" ? undefined : department);
}
