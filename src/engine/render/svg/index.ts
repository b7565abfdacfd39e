export { draw } from "./drawing.ts";
export { patterns } from "./patterns.ts";
export type { Svg } from "./svg.ts";
