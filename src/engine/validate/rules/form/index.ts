/** What can be wrong with filled forms, and with the answers of several of them. */
export * from "./merging.ts";
export * from "./reading.ts";
