import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readProjectFile, Tally, walkJson } from '#main/files';
import { createDocument } from '#main/services/session';
import { AppFailure } from '#shared/base';
import { applyPatches, misfitIn, type Patch, PatchError, type Project, projectSchema } from '#shared/project';
import { broughtBy, changeOf } from '../../src/main/services/session/census';
import { at, patchOf, placesOf } from './random-patches';

let project: Project;
beforeAll(async () => {
  ({ project } = await readProjectFile(join('tests', 'fixtures', 'projects', 'v0001.pitch')));
});

function outcomeOf(value: Project, patches: readonly Patch[]): ReturnType<typeof applyPatches<Project>> | null {
  try {
    return applyPatches(value, patches);
  } catch (error) {
    if (error instanceof PatchError) return null;
    throw error;
  }
}

/** Ids that stand more often than once. */
function doubles(value: unknown): string[] {
  const seen = new Map<string, number>();
  for (const path of placesOf(value)) {
    const id = at(value, path);
    if (path.at(-1) === 'id' && typeof id === 'string') seen.set(id, (seen.get(id) ?? 0) + 1);
  }
  return [...seen].filter(([, count]) => count > 1).map(([id]) => id);
}

describe('an open document', () => {
  it('S1 judges a change as a parse of the whole project would', () => {
    let fits = 0;
    let refused = 0;
    fc.assert(
      fc.property(fc.array(patchOf(project), { minLength: 1, maxLength: 3 }), (patches) => {
        const after = outcomeOf(project, patches)?.value;
        fc.pre(after !== undefined);
        const whole = projectSchema.safeParse(after);
        const change = misfitIn(projectSchema, after, project);
        if (whole.success) fits += 1;
        else refused += 1;
        expect(change === null, JSON.stringify({ patches, change, issues: whole.error?.issues[0] })).toBe(
          whole.success,
        );
      }),
      { numRuns: 500 },
    );
    expect(Math.min(fits, refused)).toBeGreaterThan(50);
  });

  it('S1 judges a whole project as a parse does, at a place that is at least as near', () => {
    fc.assert(
      fc.property(fc.array(patchOf(project), { minLength: 1, maxLength: 3 }), (patches) => {
        const after = outcomeOf(project, patches)?.value;
        fc.pre(after !== undefined);
        const whole = projectSchema.safeParse(after);
        const misfit = misfitIn(projectSchema, after);
        expect(misfit === null).toBe(whole.success);
        // Nothing is lost by keeping the value itself in place of what the parse made of it.
        if (whole.success) expect(whole.data).toEqual(after);
        const places = whole.error?.issues.map(({ path }) => path) ?? [];
        const isNear = places.some((place) => place.every((key, index) => key === misfit?.place[index]));
        expect(misfit === null || isNear, JSON.stringify({ misfit, places })).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('S4 S7 counts by what patches bring and take what a count of the whole project would', () => {
    const countOf = (value: unknown) => {
      const tally = new Tally();
      expect(walkJson(value, 0, tally)).toBeNull();
      return tally;
    };
    const before = countOf(project);
    fc.assert(
      fc.property(fc.array(patchOf(project), { minLength: 1, maxLength: 4 }), (patches) => {
        const after = outcomeOf(project, patches);
        fc.pre(after !== null);
        const change = changeOf(broughtBy(patches), after.inverse);
        const whole = countOf(after.value);
        expect(before.values + change.values).toBe(whole.values);
        expect(before.bytes + change.bytes).toBe(whole.bytes);
        const ids = new Map(before.ids);
        for (const [id, by] of change.ids) ids.set(id, (ids.get(id) ?? 0) + by);
        expect(new Map([...ids].filter(([, times]) => times !== 0))).toEqual(whole.ids);
      }),
      { numRuns: 500 },
    );
  });

  it('S2 S3 takes any series of good edits back to where it began, and forward again', () => {
    let longest = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(patchOf(project), fc.option(fc.constantFrom('a', 'b'))), {
          minLength: 10,
          maxLength: 30,
          size: 'max',
        }),
        (edits) => {
          let clock = 0;
          const document = createDocument(project, { now: () => new Date(clock) });
          let taken = 0;
          for (const [patch, merge] of edits) {
            clock += 700;
            const before = document.project();
            try {
              document.edit({ baseRevision: document.revision(), patches: [patch], label: 'typing', merge });
              taken += 1;
            } catch (error) {
              if (!(error instanceof AppFailure)) throw error;
              expect(error.error.code).toBe('project.invalidEdit');
              expect(document.project()).toBe(before);
            }
          }
          longest = Math.max(longest, taken);
          const end = document.project();
          expect(projectSchema.safeParse(end).success).toBe(true);
          expect(doubles(end)).toEqual([]);
          while (document.undo());
          expect({ ...document.project(), changedAt: null }).toEqual(project);
          while (document.redo());
          expect({ ...document.project(), changedAt: null }).toEqual({ ...end, changedAt: null });
        },
      ),
      { numRuns: 150 },
    );
    expect(longest).toBeGreaterThan(8);
  });
});
