// The tests run as CommonJS: @swc/jest rewrites the imports, and no flag of Node is needed.
const modules = [
  "@ungap/structured-clone",
  String.raw`character-entities[-\w]*`,
  "comma-separated-tokens",
  "decode-named-character-reference",
  "devlop",
  "entities",
  String.raw`hast-util[-\w]*`,
  String.raw`hastscript[-\w]*`,
  "html-void-elements",
  "longest-streak",
  "markdown-table",
  String.raw`mdast-util[-\w]*`,
  String.raw`micromark[-\w]*`,
  "parse5",
  String.raw`property-information[-\w]*`,
  "space-separated-tokens",
  "trim-lines",
  String.raw`unist-util[-\w]*`,
  String.raw`vfile[-\w]*`,
  "web-namespaces",
  "zwitch",
].join("|");

const common = {
  testEnvironment: "node",
  transform: {
    "^.+\\.ts$": ["@swc/jest", { jsc: { parser: { syntax: "typescript" }, target: "es2022" } }],
    // Packages below the readers of HTML and Markdown come as modules alone.
    [`/node_modules/(?:${modules})/.+\\.js$`]: [
      "@swc/jest",
      { jsc: { target: "es2022" }, module: { type: "commonjs" } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:${modules})/)`],
};

/** @type {import("jest").Config} */
const config = {
  // One database serves all tests that need one.
  maxWorkers: 1,
  testTimeout: 120_000,
  projects: [
    { ...common, displayName: "unit", testMatch: ["<rootDir>/test/unit/**/*.test.ts"] },
    {
      ...common,
      displayName: "database",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/unit/"],
      // A project's set-up runs only when one of its tests does.
      globalSetup: "<rootDir>/test/global-setup.mjs",
      globalTeardown: "<rootDir>/test/global-teardown.mjs",
    },
  ],
};

export default config;
