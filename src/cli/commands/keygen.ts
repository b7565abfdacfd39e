import * as Flags from "@oclif/core/flags";
import { keyId, keyText, newKeys } from "../files/keys.ts";
import { CitymarkCommand } from "../session/command.ts";
import { print } from "../session/output.ts";

export default class Keygen extends CitymarkCommand {
  static override summary = "Make a pair of Ed25519 keys, to sign packs of standards.";
  static override description =
    "The private key goes into NAME.key, which nobody else may read; keep a copy in a safe place. The public key goes into NAME.pub, and is printed as it stands in a project file. Both are PEM files that openssl can use.";
  static override examples = ["<%= config.bin %> <%= command.id %> -o body"];
  static override flags = {
    output: Flags.string({ char: "o", required: true, description: "The name of the two files, without ending." }),
  };

  async run(): Promise<void> {
    const { flags } = await this.parse(Keygen);
    const { privatePem, publicPem, publicKey } = newKeys();
    const files = [
      { file: `${flags.output}.key`, make: () => privatePem, secret: true },
      { file: `${flags.output}.pub`, make: () => publicPem },
    ];
    await this.deliver(files, { json: false, force: false });
    const key = keyText(publicKey);
    if (flags.json)
      return this.json({ citymark: "key/1", id: keyId(publicKey), key, files: files.map(({ file }) => file) });
    return print(this.words.keyMade({ id: keyId(publicKey), key }));
  }
}
