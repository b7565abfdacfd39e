/** The language of the screen: as the flag says, else the project file, else the environment, else as the system is set (Windows, macOS). */
import type { Locale } from "../../engine/index.ts";
import { project } from "./project.ts";

export function localeFrom(argv: readonly string[], env: NodeJS.ProcessEnv): Locale {
  const flag = argv.findIndex((word) => word === "--locale" || word.startsWith("--locale="));
  const named = flag === -1 ? undefined : (argv[flag]?.split("=")[1] ?? argv[flag + 1]);
  if (named === "zh" || named === "en") return named;
  const { locale } = project();
  if (locale !== undefined) return locale;
  const set = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^zh/i.test(set) ? "zh" : "en";
}
