/**
 * Kinds of quantity: what may be added to what. A kind is a product of bases with exponents, such as
 * mass·length^-3; plain numbers, percentages and counted things are of the plain kind.
 */
export type Kind = Readonly<Record<string, number>>;

export const plain: Kind = {};

export function isPlain(kind: Kind): boolean {
  return Object.keys(kind).length === 0;
}

export function sameKind(a: Kind, b: Kind): boolean {
  const bases = Object.keys(a);
  return bases.length === Object.keys(b).length && bases.every((base) => a[base] === b[base]);
}

/** The kind of a product; with power −1 of a quotient. */
export function multiplyKinds(a: Kind, b: Kind, power: 1 | -1 = 1): Kind {
  const product: Record<string, number> = { ...a };
  for (const [base, exponent] of Object.entries(b)) {
    const sum = (product[base] ?? 0) + power * exponent;
    if (sum === 0) delete product[base];
    else product[base] = sum;
  }
  return product;
}

/** For messages: `length^2`, `CNY`, or "" for a plain number. */
export function kindText(kind: Kind): string {
  return Object.entries(kind)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([base, exponent]) => (exponent === 1 ? base : `${base}^${exponent}`))
    .join("·");
}
