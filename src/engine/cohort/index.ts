export { type Comparison, comparable, comparison } from "./comparison.ts";
