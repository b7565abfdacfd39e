/** The words of the help in Chinese, by the English ones that the commands declare. A test holds them complete. */
import { cityHelp } from "./city.ts";
import { packHelp } from "./packs.ts";
import { programmeHelp } from "./programme.ts";
import { reviewHelp } from "./review.ts";
import { standardHelp } from "./standard.ts";

export const helpInChinese: Readonly<Record<string, string>> = {
  ...cityHelp,
  ...packHelp,
  ...programmeHelp,
  ...reviewHelp,
  ...standardHelp,
};
