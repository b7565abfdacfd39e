/** Finds a Chromium: the one named by CHROMIUM_PATH, or an installed one. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { type FontSet, withFonts } from "../layout/fonts.ts";

const places = [
  process.env["CHROMIUM_PATH"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

export const chromiumPath = places.find((place) => place !== "" && existsSync(place));

/** A browser that has the fonts of this set only. */
export async function launch(fonts: FontSet): Promise<Browser> {
  return chromium.launch({
    env: withFonts(fonts),
    ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}
