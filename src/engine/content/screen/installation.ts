/** What an installation has and lacks, and the standards that it finds. */
import { installationLabels } from "../../catalogue/installation-labels.ts";
import { plainText } from "../../catalogue/plain-text.ts";
import { labelled } from "../../catalogue/punctuation.ts";
import { type Block, type Cell, named, table } from "../../document/blocks.ts";
import { type Locale, speak } from "../../model/index.ts";

/** A check of a machine, an installation or a folder. */
export interface InstallationCheck {
  readonly check: "program" | "node" | "locale" | "project" | "folder" | "browser" | "font" | "office";
  /** What is absent keeps some formats from being written; what is wrong keeps commands from working. */
  readonly state: "good" | "absent" | "wrong";
  /** A version, a path or a name. */
  readonly found?: string;
  /** Why the folder cannot be written. */
  readonly reason?: string;
}

/** A standard that is found; without version and digests, it cannot be used. */
export interface InstalledStandard {
  readonly reference: string;
  readonly usable: boolean;
  readonly version?: string;
  readonly content?: string;
  readonly scoring?: string;
  readonly folders: readonly string[];
}

export function installationBlocks(
  checks: readonly InstallationCheck[],
  standards: readonly InstalledStandard[],
  locale: Locale,
): readonly Block[] {
  const words = speak(installationLabels, locale);
  const advice = ({ check, state, found, reason = "" }: InstallationCheck): string => {
    if (check === "node") return state === "wrong" ? words.nodeOld : "";
    if (check === "folder") return state === "wrong" ? words.notWritable({ reason }) : "";
    if (found !== undefined) return "";
    return { project: words.noProject, browser: words.noBrowser, font: words.noFont, office: words.noOffice }[
      check as "project"
    ];
  };
  const stateOf = (state: InstallationCheck["state"]): Cell => ({
    text: words[state],
    tone: { good: "met", absent: "missing", wrong: "not-met" }[state],
  });
  return [
    table(checks, {
      caption: "",
      columns: [
        named(words.state, ({ state }) => stateOf(state)),
        named(words.checked, (each) => {
          const said = [plainText(each.found ?? ""), advice(each)].filter((part) => part !== "");
          return labelled(words[each.check], said.join(" – "), locale);
        }),
      ],
    }),
    table(standards, {
      caption: "",
      columns: [
        named(words.state, ({ usable }) => stateOf(usable ? "good" : "wrong")),
        named(words.standard, ({ reference }) => reference),
        named(words.version, ({ version = "" }) => version),
        named(words.digest, ({ usable, reference, scoring = "" }) =>
          usable ? scoring.slice(0, 19) : words.broken({ reference }),
        ),
      ],
    }),
  ];
}
