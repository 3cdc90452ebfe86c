import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Where the list goes: a JSON array of sentences. */
export const failuresFile = 'PITCHWRIGHT_FAILURES_FILE';

/**
 * Lists what went wrong in a run of the unit tests, a sentence each. Vitest's own report knows failed tests only: a hook that fails behind
 * the last test, or an error that no test waits for, ends the run with an error and stands in no list.
 */
export default class FailuresReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const file = process.env[failuresFile];
    if (file === undefined) return;
    const said = [...modules.flatMap(failuresOf), ...unhandled.map((error) => `outside of any test: ${textOf(error)}`)];
    writeFileSync(file, JSON.stringify(said));
  }
}

function failuresOf(module: TestModule): string[] {
  const suites = [module, ...module.children.allSuites()];
  const tests = [...module.children.allTests('failed')];
  return [
    ...suites.flatMap((suite) =>
      suite.errors().map((error) => `${module.relativeModuleId}: around its tests: ${textOf(error)}`),
    ),
    ...tests.map((test) => `${module.relativeModuleId}: ${test.fullName}`),
  ];
}

const textOf = (error: { readonly stack?: string; readonly message?: string }) =>
  (error.stack ?? error.message ?? '?').split('\n').slice(0, 4).join('\n');
