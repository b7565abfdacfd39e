/** Holds plain data until it is asked for: as it is, or smaller. */
export type Keep = <Value>(value: Value) => () => Value;
