import * as Args from "@oclif/core/args";
import * as Flags from "@oclif/core/flags";
import { withSignature } from "../../../engine/index.ts";
import { noFiles } from "../../file-rules.ts";
import { isFile } from "../../files/exists.ts";
import { keyId, publicHalf, readPrivateKey, signed } from "../../files/keys.ts";
import { readPack } from "../../files/pack-files.ts";
import { CliError, codeFor, exits } from "../../session/cli-error.ts";
import { CitymarkCommand } from "../../session/command.ts";
import { print } from "../../session/output.ts";
import { refusalWith } from "../../session/refusal.ts";
import { readable } from "../../session/signing.ts";

export default class StandardSign extends CitymarkCommand {
  static override summary = "Sign the pack of a standard with a private key.";
  static override description =
    "An Ed25519 signature over the bytes of manifest.json, which names every file with its digest. It is added to the pack under signatures/, beside those that are there; openssl can check it. What a signature proves, and what not, is in SECURITY.md.";
  static override examples = ["<%= config.bin %> <%= command.id %> my-index-2027.zip --key body.key"];
  static override args = { pack: Args.string({ required: true, description: "A pack, a zip file." }) };
  static override flags = {
    key: Flags.string({ required: true, description: "The private key, a PEM file." }),
  };

  async run(): Promise<void> {
    const { args, flags } = await this.parse(StandardSign);
    const key = readable(await readPrivateKey(flags.key));
    const { value: pack, diagnostics } = openZipPack(args.pack);
    if (!pack) throw new CliError(codeFor(diagnostics) || exits.unreadable, diagnostics);
    const id = keyId(publicHalf(key));
    const { write } = await import("../../session/delivery.ts");
    const make = () => withSignature(pack.files, id, signed(pack.manifest, key));
    await write({ file: args.pack, make }, this.locale);
    if (flags.json) return this.json({ citymark: "signed/1", file: args.pack, manifest: pack.digest, key: id });
    return print(this.words.packSigned({ standard: pack.standard.reference, version: pack.standard.version, id }));
  }
}

function openZipPack(file: string) {
  if (!isFile(file)) throw refusalWith(exits.unreadable, noFiles, { file });
  return readPack(file);
}
