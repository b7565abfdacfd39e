export { type Bar, bar, patterns } from "./bar.ts";
export { type Radar, radar } from "./radar.ts";
export { crowded, type ScaleBar, scaleBar } from "./scale-bar.ts";
export type { Svg } from "./svg.ts";
