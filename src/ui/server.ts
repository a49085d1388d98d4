type ServerFunction = (...args: unknown[]) => void;

/** The same calls as promises: each resolves with the server's answer or rejects with an Error. */
export type Server<Calls> = {
  [Name in keyof Calls]: Calls[Name] extends (...args: infer Args) => infer Answer
    ? (...args: Args) => Promise<Answer>
    : never;
};

const asError = (fault: unknown): Error => (fault instanceof Error ? fault : new Error(String(fault)));

/** The script's functions named in `Calls`, called over google.script.run. */
export function connect<Calls extends object>(): Server<Calls> {
  const call = (name: string, args: unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const runner = google.script.run
        .withSuccessHandler(resolve)
        .withFailureHandler((fault) => reject(asError(fault)));
      // A name the script lacks throws here, which rejects the promise.
      (runner as unknown as Record<string, ServerFunction>)[name]!(...args);
    });
  return new Proxy({} as Server<Calls>, {
    get:
      (_target, name) =>
      (...args: unknown[]) =>
        call(String(name), args),
  });
}
