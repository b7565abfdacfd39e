/** The offline page: a form that checks and scores itself, with the engine inside. It asks nothing of any network. */
import { render } from "lit-html";
import { type Diagnostic, unpackForm } from "../engine/index.ts";
import { App } from "./app.ts";
import { Draft } from "./draft.ts";
import { judge } from "./judge.ts";
import { page } from "./view/page.ts";

const root = document.getElementById("page");
const start = unpackForm(document.getElementById("citymark-form")?.innerHTML ?? "");
if (root && start) run(root, start);

function run(place: HTMLElement, begin: NonNullable<typeof start>): void {
  const app: App = new App(begin, () => render(page(app), place));
  render(page(app), place);
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void app.dropped(file);
  });
  addEventListener("beforeunload", (event) => {
    if (app.saved === "not-kept") event.preventDefault();
  });
  // For those who want the numbers of a file without the form, and for the tests.
  Object.assign(globalThis, { citymark: { score: (text: string) => score(begin.standard, text) } });
}

function score(standard: NonNullable<typeof start>["standard"], text: string): unknown {
  const { value, diagnostics } = Draft.open("", text);
  if (!value) return { found: diagnostics satisfies readonly Diagnostic[] };
  const { result, found } = judge({ standard, document: value.document(), evidence: new Map() });
  return { result, found };
}
