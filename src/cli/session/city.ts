/** A city, as a flag or an answer gives it. */

/** `云山市`, or `yunshan=云山市`. */
export function cityOf(written: string): { readonly id: string; readonly name: string } {
  const [, id = written, name = written] = /^([^=]+)=(.+)$/.exec(written) ?? [];
  return { id: id.trim(), name: name.trim() };
}
