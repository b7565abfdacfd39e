export { bar, patterns } from "./bar.ts";
export { draw } from "./drawing.ts";
export { radar } from "./radar.ts";
export { crowded, scaleBar } from "./scale-bar.ts";
export type { Svg } from "./svg.ts";
