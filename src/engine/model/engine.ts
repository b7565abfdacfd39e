/** The program's own version, and the revision of its scoring: an integer that moves when a fix can move a number. */
export const engine = { version: "0.1.0", scoring: 1 } as const;
