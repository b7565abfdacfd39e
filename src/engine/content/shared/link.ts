/** An address: shown as text, and linked only where it leads to the web. */
import { plainText } from "../../catalogue/plain-text.ts";

export interface Link {
  readonly text: string;
  /** "" where it must not be linked. */
  readonly href: string;
}

export function link(address: string): Link {
  const text = plainText(address);
  return { text, href: /^https?:\/\/[^\s<>"'`\\]+$/i.test(text) ? text : "" };
}
