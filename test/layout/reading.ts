/**
 * What a reader sees of a page, measured in the browser: words that a line break cuts, columns that hold a letter or two
 * per line, and text that leaves the screen.
 */
import type { Page } from "playwright-core";
import { longestWord, word } from "./words.ts";

export interface Sight {
  /** The width that the page needs. */
  readonly width: number;
  /** Words and numbers of which a part is on the next line. */
  readonly broken: readonly string[];
  /** Cells whose lines hold hardly more than two characters. */
  readonly narrow: readonly string[];
  /** Verdicts in a last column that end beyond the right edge. */
  readonly hidden: readonly string[];
}

/** Measures the page as it is now, whatever its width and medium. */
export async function see(page: Page): Promise<Sight> {
  return page.evaluate(measure) as Promise<Sight>;
}

/** A script, since the page's world has no types here. */
const measure = String.raw`(() => {
  const words = ${word};
  const tokens = /[^\s\p{Script=Han}，。；：、（）“”《》]+/gu;
  const range = document.createRange();
  const linesOf = (node, from, to) => {
    range.setStart(node, from);
    range.setEnd(node, to);
    const tops = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top, bottom }) => (top + bottom) / 2);
    return tops.filter((top, index) => tops.findIndex((other) => Math.abs(other - top) < 4) === index).length;
  };
  const where = (node) => node.parentElement.closest("td, th, .keys, h1, h2, h3, h4").textContent.trim().slice(0, 60);
  const clipped = (element) => element !== null && (getComputedStyle(element).clipPath !== "none" || clipped(element.parentElement));
  const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest("svg, .skip") && !clipped(element);
  const broken = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent.closest("td, th, .keys, h1, h2, h3, h4") || parent.closest("code") || !shown(parent) || linesOf(node, 0, node.length) < 2) continue;
    for (const { 0: token, index: start } of node.data.matchAll(tokens)) {
      if (token.length > ${longestWord}) continue;
      for (const { 0: word, index } of token.matchAll(words))
        if (linesOf(node, start + index, start + index + word.length) > 1) broken.push(word + " in: " + where(node));
    }
  }
  const narrow = [...document.querySelectorAll("td, th")].filter((cell) => {
    const text = cell.innerText.replace(/\s+/g, "");
    if (!shown(cell) || text.length < 6) return false;
    const inside = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    const middles = [];
    for (let node = inside.nextNode(); node; node = inside.nextNode()) {
      if (node.parentElement.closest("svg") || clipped(node.parentElement)) continue;
      range.selectNodeContents(node);
      for (const { top, bottom, width } of range.getClientRects()) if (width > 0) middles.push((top + bottom) / 2);
    }
    const lines = middles.filter((at, index) => middles.findIndex((other) => Math.abs(other - at) < 6) === index).length;
    return lines > 3 && text.length / lines < 2.5;
  });
  const verdicts = [...document.querySelectorAll("td:last-child:is(.met, .not-met, .waived, .undecided, .accepted, .not-accepted)")];
  const hidden = verdicts.filter((cell) => cell.getBoundingClientRect().right > innerWidth + 1);
  return {
    width: document.documentElement.scrollWidth,
    broken,
    narrow: narrow.map((cell) => cell.innerText.slice(0, 60)),
    hidden: hidden.map((cell) => cell.closest("tr").textContent.slice(0, 60)),
  };
})()`;
