/** The keys of an object that are surely there, and those that may be absent. */
export type Defined<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The same object without the keys that are undefined: what is not there is absent, and digests and JSON say so too. */
export function defined<T extends object>(object: T): Defined<T> {
  const result = {} as T & Defined<T>;
  for (const key in object) if (object[key] !== undefined) result[key] = object[key] as (typeof result)[typeof key];
  return result;
}

/** What is made of a value, where there is one. */
export function given<T, R>(value: T | undefined, make: (value: T) => R): R | undefined {
  return value === undefined ? undefined : make(value);
}
