import type { Page } from 'playwright-core';

/** What one call of a server function comes to; the last answer of a list serves all later calls. */
export type StubAnswer = { value: unknown } | { error: string };

/** The answers of each server function, in the order of its calls. */
export type StubAnswers = Record<string, StubAnswer[]>;

/** One call the page made; `name` is "focusGrid" when it handed the keyboard to the grid. */
export interface StubCall {
  name: string;
  args: unknown[];
}

/**
 * A google.script for the page, put in before its own script. Like Google's: handlers are chained before the call,
 * each gives a new runner, names the script lacks are missing, and answers come later. With `hold`, or once `hold` is
 * called in the page, no answer comes until `release` is called there.
 */
export const googleStub = (answers: StubAnswers, hold: boolean): string => `
  const answers = ${JSON.stringify(answers)};
  const calls = [];
  let held = ${hold} ? [] : null;
  window.stubCalls = calls;
  window.hold = () => { held = []; };
  window.release = () => { const waiting = held; held = null; for (const answer of waiting) answer(); };
  const later = (answer) => held ? held.push(answer) : setTimeout(answer, 5);
  const runner = (succeed, fail) => ({
    withSuccessHandler: (handler) => runner(handler, fail),
    withFailureHandler: (handler) => runner(succeed, handler),
    ...Object.fromEntries(Object.keys(answers).map((name) => [name, (...args) => {
      calls.push({ name, args });
      const list = answers[name];
      const answer = list.length > 1 ? list.shift() : list[0];
      later(() => 'error' in answer ? fail(new Error(answer.error)) : succeed(answer.value));
    }])),
  });
  window.google = { script: {
    run: runner(),
    host: { editor: { focus: () => calls.push({ name: 'focusGrid', args: [] }) } },
  } };
`;

/** The calls the page made so far. */
export const callsOf = (page: Page): Promise<StubCall[]> => page.evaluate<StubCall[]>('window.stubCalls');
