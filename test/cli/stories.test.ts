/** The command line, told in stories: what is there, what is typed, what comes of it. */
import { describe, expect, test } from "vitest";
import { widthOf } from "../../src/engine/index.ts";
import { type Says, type Story, stories, tell } from "./story.ts";

describe.each(stories())("%s", (_file, list) => {
  test.concurrent.each(list.map((story) => [story.what, story] as const))(
    "%s",
    async (_what, story: Story) => {
      const { exit, stdout, stderr, leaves } = await tell(story);
      expect({ exit, stderr: exit === story.exit ? "" : stderr }).toEqual({ exit: story.exit, stderr: "" });
      if (story.stdout !== undefined) expect(stdout).toBe(story.stdout);
      if (story.stderr !== undefined) expect(stderr).toBe(story.stderr);
      expectSays(stdout, story.says);
      expectSays(stderr, story.warns);
      for (const line of story.width === undefined ? [] : `${stdout}${stderr}`.split("\n"))
        expect(widthOf(line), line).toBeLessThanOrEqual(story.width ?? 0);
      expect(leaves).toEqual(story.leaves ?? {});
      expect(stderr).not.toMatch(/^ {4}at .*:[0-9]+:[0-9]+\)?$/m);
    },
    240_000,
  );
});

function expectSays(text: string, { with: there = [], without: absent = [] }: Says = {}): void {
  for (const each of there) expect(text).toContain(each);
  for (const each of absent) expect(text).not.toContain(each);
}
