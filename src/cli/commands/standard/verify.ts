import { join } from "node:path";
import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import {
  blocksText,
  type Diagnostic,
  judgeSignatures,
  type PackState,
  packsTable,
  signersOf,
  type TrustedKey,
} from "../../../engine/index.ts";
import { noneAdded } from "../../edition-rules.ts";
import { noFiles } from "../../file-rules.ts";
import { fileExists } from "../../files/exists.ts";
import { readPack } from "../../files/pack-files.ts";
import { codeFor, exits } from "../../session/cli-error.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { print } from "../../session/output.ts";
import type { PackVerificationPrinted } from "../../session/printed-standards.ts";
import { refusal, refusalWith } from "../../session/refusal.ts";
import { trustedKeys } from "../../session/signing.ts";
import { screen } from "../../terminal/screen.ts";

export default class StandardVerify extends CitymarkCommand {
  static override summary =
    "Verify packs of standards, before and after they are added: are they as they were published, and by whom?";
  static override description =
    "Every file is held against the manifest, and the signatures against the keys that the project trusts. The exit code is 4 where something does not fit.";
  static override examples = [
    "<%= config.bin %> <%= command.id %>",
    "<%= config.bin %> <%= command.id %> my-index-2027.zip --key body.pub",
  ];
  static override args = {
    pack: Args.string({
      description: "A pack, or the reference of an added standard; without it, all that were added.",
    }),
  };
  static override flags = {
    key: Flags.string({ multiple: true, description: "A public key that is trusted for this pack, a PEM file." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(StandardVerify);
    const keys = await trustedKeys(flags.key);
    const states: PackState[] = [];
    for (const path of this.places(args.pack, flags.standards)) {
      const { state, found } = judged(path, keys);
      this.exitWith(state.pack ? codeFor(found) : codeFor(found) || exits.unreadable);
      if (found.length > 0) await this.sayFindings(found);
      if (flags.json) await this.json(printed(state));
      states.push(state);
    }
    if (!flags.json) await print(blocksText([packsTable(states, this.locale)], screen()));
  }

  /** A file, a folder, or the folders of standards that were added from packs. */
  private places(written: string | undefined, named: string | undefined): readonly string[] {
    if (written !== undefined && fileExists(written)) return [written];
    const found = this.standards(named).list();
    const folders = written === undefined ? [...found.values()].flat() : (found.get(written) ?? []);
    const packs = folders.filter((folder) => fileExists(join(folder, "manifest.json")));
    if (packs.length > 0) return packs;
    if (written === undefined) throw refusal(noneAdded);
    throw refusalWith(exits.unreadable, noFiles, { file: written });
  }
}

interface Judged {
  readonly state: PackState;
  readonly found: readonly Diagnostic[];
}

/** A pack that can be opened is held against the keys; of any other, what is wrong with it. */
function judged(path: string, keys: readonly TrustedKey[]): Judged {
  const { value: pack, diagnostics } = readPack(path);
  if (!pack) {
    const found = diagnostics.filter(({ severity }) => severity === "error");
    return { state: { path, sound: false, signers: [] }, found };
  }
  const found = judgeSignatures(path, pack, keys);
  return { state: { path, pack, sound: codeFor(found) === 0, signers: signersOf(pack, keys) }, found };
}

function printed({ path, pack, sound, signers }: PackState): PackVerificationPrinted {
  const facts = pack
    ? { standard: pack.standard.reference, version: pack.standard.version, manifest: pack.digest }
    : {};
  return { citymark: "pack-verification/1", path, kind: sound ? "same" : "different", signers, ...facts };
}
