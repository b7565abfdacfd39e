import { defineConfig } from "vitest/config";

/** Tests that start programs (the command line, a browser, LibreOffice, a shell), and those that take long in process. */
const slow = [
  "test/architecture/layers.test.ts",
  "test/browser/**/*.test.ts",
  "test/cli/{asking,cases,completion,panel-walk,printed,stories}.test.ts",
  "test/docs/{help,npx,pages}.test.ts",
  "test/docx/{hostile,libreoffice,package,pages,reading}.test.ts",
  "test/hostile/{batch,corpus}.test.ts",
  "test/outside/{draws,sample}.test.ts",
  "test/package/{bench,library,open-xml,tarball}.test.ts",
  "test/programme/formats.test.ts",
  "test/properties/{decisions,determinism,differences,digests,doubles,ranks,reading,results,reviews,scores,unknown-weights,verification}.test.ts",
  "test/workbook/{decided,large,recalculation,score-sheet}.test.ts",
];

const shared = {
  setupFiles: ["test/seed.ts"],
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // Programs that the tests start must not know that they are tested: oclif would look for TypeScript sources.
  env: { NODE_ENV: "production" },
};

export default defineConfig({
  test: {
    outputFile: { json: ".cache/tests.json" },
    maxWorkers: "100%",
    disableConsoleIntercept: true,
    coverage: { include: ["src/**/*.ts"], exclude: ["**/*.gen.*"] },
    projects: [
      // The files share what they import: the engine has no state, and loading it for each file takes longer than most tests.
      { test: { ...shared, name: "fast", include: ["test/**/*.test.ts"], exclude: slow, isolate: false } },
      { test: { ...shared, name: "slow", include: slow } },
    ],
  },
});
