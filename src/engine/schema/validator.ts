/** What the generated checks of structure are. */

/** One complaint, without words: those are our own. */
export interface SchemaError {
  readonly keyword: string;
  /** A JSON pointer to what is complained about. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The property whose name is complained about. */
  readonly propertyName?: string;
}

/** Whether the data has the shape; if not, `errors` of the last call says why. */
export interface Validator<T> {
  (data: unknown): data is T;
  errors?: SchemaError[] | null;
}
