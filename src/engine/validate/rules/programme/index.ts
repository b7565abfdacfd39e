/** What can be wrong with a programme and with where its submissions lie. */
export * from "./appeals.ts";
export * from "./document.ts";
export * from "./filing.ts";
export * from "./participants.ts";
export * from "./samples.ts";
