/** Why a score changed, in a sentence or two. */
import type { Phrase } from "../model/index.ts";

interface ChangeFacts {
  readonly from: string;
  readonly to: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  /** The causes that moved it, the largest first, with their signs. */
  readonly moved: readonly { readonly cause: string; readonly points: string }[];
}

export const changeSentence: Phrase<ChangeFacts> = {
  zh: ({ from, to, before, after, difference, moved }) => {
    const direction = /[1-9]/.test(difference)
      ? difference.startsWith("+")
        ? `提高 ${difference.slice(1)} 分`
        : `下降 ${difference.slice(1)} 分`
      : "没有变化";
    const causes = moved.map(({ cause, points }) => `${cause} ${points}`).join("、");
    return `总分由${from}的 ${before} 分变为${to}的 ${after} 分，${direction}${causes === "" ? "" : `：${causes}`}。`;
  },
  en: ({ from, to, before, after, difference, moved }) => {
    const direction = /[1-9]/.test(difference)
      ? difference.startsWith("+")
        ? `rose by ${difference.slice(1)}`
        : `fell by ${difference.slice(1)}`
      : "did not change";
    const causes = moved.map(({ cause, points }) => `${cause.toLowerCase()} ${points}`).join(", ");
    return `From ${before} (${from}) to ${after} (${to}) the total ${direction}${causes === "" ? "" : `: ${causes}`}.`;
  },
};

export const moversSentence: Phrase<{ readonly up: readonly string[]; readonly down: readonly string[] }> = {
  zh: ({ up, down }) => {
    const parts = [
      up.length > 0 ? `使总分提高最多的是${up.map(quoted).join("、")}` : "",
      down.length > 0 ? `使总分下降最多的是${down.map(quoted).join("、")}` : "",
    ].filter((part) => part !== "");
    return parts.length === 0 ? "" : `单项来看，${parts.join("；")}。`;
  },
  en: ({ up, down }) => {
    const parts = [
      up.length > 0 ? `the largest gains came from ${up.map(quoted).join(", ")}` : "",
      down.length > 0 ? `the largest losses from ${down.map(quoted).join(", ")}` : "",
    ].filter((part) => part !== "");
    return parts.length === 0 ? "" : `Taken alone, ${parts.join("; ")}.`;
  },
};

function quoted(name: string): string {
  return `“${name}”`;
}
