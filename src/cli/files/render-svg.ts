/** Draws an SVG without letters as a PNG, twice as fine as it is printed. Pure arithmetic in WebAssembly: every machine draws the same, and no font is read. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { packageRoot } from "./package-root.ts";

export async function svgRenderer(): Promise<(svg: string) => Uint8Array> {
  const { initWasm, Resvg } = await import("@resvg/resvg-wasm");
  await start(initWasm);
  return (svg) => {
    const drawing = new Resvg(svg, { fitTo: { mode: "zoom", value: 2.5 }, font: { loadSystemFonts: false } });
    try {
      return drawing.render().asPng();
    } finally {
      drawing.free();
    }
  };
}

let started: Promise<void> | undefined;

/** It refuses to be started twice. */
function start(initWasm: (module: Uint8Array) => Promise<void>): Promise<void> {
  started ??= readFile(join(packageRoot(), "dist/resvg.wasm")).then(initWasm);
  return started;
}
