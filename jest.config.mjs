// The tests run as CommonJS: @swc/jest rewrites the imports, and no flag of Node is needed.
const modules =
  "css-select|css-what|domutils|domhandler|domelementtype|dom-serializer|entities|htmlparser2|nth-check|boolbase|cssomnom|html-escaper|uhyphen";

const common = {
  testEnvironment: "node",
  transform: {
    "^.+\\.ts$": ["@swc/jest", { jsc: { parser: { syntax: "typescript" }, target: "es2022" } }],
    // Packages below the reader of HTML come as modules alone.
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
