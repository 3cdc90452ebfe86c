import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runScript } from '../npm-script';
import type { Proof } from '../proof';

/** The tests that try fewer samples with every change than they promise (tests/support/how-many.ts). */
const files = ['tests/unit/export-xlsx/recalculation.test.ts', 'tests/unit/export-pptx/charts.test.ts'];

/** Workbooks of generated models that LibreOffice works out: as many as promised. */
export const proof: Proof = {
  minutes: 20,
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pitchwright-samples-'));
    const report = join(folder, 'report.json');
    try {
      const words = [...files, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      await runScript('unit', words, { PITCHWRIGHT_SAMPLES: 'proof' });
      const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
      const holds = numTotalTests !== undefined && numTotalTests > 0 && numPassedTests === numTotalTests;
      return [
        { name: 'tests with all their samples', value: `${numPassedTests} of ${numTotalTests}`, bound: 'all', holds },
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
