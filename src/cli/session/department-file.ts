/** What a department's file is called. */
import { basename } from "node:path";
import { type Locale, type Standard, say } from "../../engine/index.ts";

/** `health-卫生健康委`; the questions of no department are the city's. */
export function departmentFile(department: string, { owners }: Standard, locale: Locale): string {
  if (department === "") return "city";
  const title = say(owners.get(department) ?? "", locale).replace(/[^\p{L}\p{N}]+/gu, "-");
  return basename([department, title].filter((part) => part !== "").join("-"));
}
