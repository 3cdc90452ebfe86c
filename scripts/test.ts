import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../src/shell/index';
import { displayProblem } from '../tests/e2e/support/display';
import { electronExecutable } from '../tests/e2e/support/electron';
import { failuresFile } from './failures-reporter';
import { installSystemPackages } from './setup/system-packages';

/**
 * `npm test`: every check and every test, ending with one line that counts them all. A check (types, lint, dead code,
 * build) counts as one test.
 */
interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const root = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'pitchwright-tests-'));
const total: Count = { passed: 0, failed: 0, skipped: 0 };
/** What went wrong, a sentence each: said once more at the end, where somebody who reads only that finds it. */
const failures: string[] = [];

/** Runs an npm script; true when it succeeded. */
function run(title: string, script: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n── ${title}`);
  const { status } = spawnSync('npm', ['run', '-s', script, '--', ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function check(title: string, script: string): void {
  if (run(title, script)) {
    total.passed += 1;
  } else {
    total.failed += 1;
    failures.push(`${title}: npm run ${script}`);
  }
}

/** Adds a runner's own count; one that left no count, or failed without a failed test, counts as a failure. */
function count(succeeded: boolean, read: () => Count): void {
  let counted: Count;
  try {
    counted = read();
  } catch {
    counted = { passed: 0, failed: 1, skipped: 0 };
  }
  total.passed += counted.passed;
  total.failed += succeeded || counted.failed > 0 ? counted.failed : 1;
  total.skipped += counted.skipped;
}

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(join(reports, name), 'utf8')) as T;
}

/** A runner that was killed leaves no list. */
function listFailures(name: string, runner: string): void {
  try {
    failures.push(...readJson<string[]>(name));
  } catch {
    failures.push(`${runner} left no list of what failed: see its own lines above`);
  }
}

// Any Chromium will do; and without an Electron, or with a screen, nobody looks at a screen of the tests' own.
const hasChromium = findChromium() !== undefined;
const needsXvfb = electronExecutable() !== undefined && displayProblem() !== undefined;
installSystemPackages([...(hasChromium ? ['chromium'] : []), ...(needsXvfb ? [] : ['xvfb'])]);

check('Types', 'typecheck');
check('Lint and format', 'lint');
check('Unused code and dependencies', 'unused');
check('Build', 'build');

const unitArguments = [
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${join(reports, 'vitest.json')}`,
  '--reporter=./scripts/failures-reporter.ts',
];
const unit = run('Unit, property and golden tests', 'unit', unitArguments, {
  [failuresFile]: join(reports, 'vitest-failures.json'),
});
if (!unit) listFailures('vitest-failures.json', 'Vitest');
count(unit, () => {
  const report = readJson<{ numPassedTests: number; numFailedTests: number; numPendingTests: number }>('vitest.json');
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
});

const endToEnd = run('End-to-end tests', 'e2e', ['--reporter=list,json'], {
  PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'playwright.json'),
});
if (!endToEnd) failures.push('End-to-end tests: see the summary above');
count(endToEnd, () => {
  const { stats } = readJson<{ stats: { expected: number; unexpected: number; flaky: number; skipped: number } }>(
    'playwright.json',
  );
  if (stats.flaky > 0) console.log(`\n${stats.flaky} end-to-end tests passed only at the second try.`);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
});

rmSync(reports, { recursive: true, force: true });
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
if (failures.length > 0) console.log(`\nWhat failed:\n${failures.map((failure) => `- ${failure}`).join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed === 0 ? 0 : 1);
