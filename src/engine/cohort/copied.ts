/** A copy with texts of its own: a part of a text keeps the whole text that it was cut from in memory. */
export function copied<Plain>(plain: Plain): Plain {
  return JSON.parse(JSON.stringify(plain));
}
