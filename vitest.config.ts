import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/seed.ts"],
    outputFile: { json: ".cache/tests.json" },
    disableConsoleIntercept: true,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What the tests start must not think that it is under test: oclif would look for TypeScript sources.
    env: { NODE_ENV: "production" },
    coverage: { include: ["src/**/*.ts"], exclude: ["**/*.gen.*"] },
  },
});
