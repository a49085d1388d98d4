/** The part of Apps Script's client library that the sidebars use. Every call returns a new runner. */
interface ScriptRunner {
  withSuccessHandler(succeed: (value: unknown) => void): ScriptRunner;
  withFailureHandler(fail: (error: unknown) => void): ScriptRunner;
}

declare const google: {
  script: {
    run: ScriptRunner;
    host: { editor: { focus(): void }; close(): void };
  };
};
