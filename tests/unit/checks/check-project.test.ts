import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentLanguages } from '#shared/base';
import { checkProject, findingText, placeText, toConfirm } from '#shared/checks';
import { createTranslator } from '#shared/i18n';
import type { Project, Slot } from '#shared/project';
import { demoProject } from '../../fixtures/demo-project';
import { edgeProject } from '../../fixtures/edge-project';
import { sampleNumbers } from '../../fixtures/sample-numbers';
import { soundProject } from '../../fixtures/sound-project';
import { changed } from '../../support/project-changes';

const project: Project = { ...demoProject('en'), ...sampleNumbers() };
const fact = (name: string) => ({ type: 'fact' as const, name, children: [{ text: '' }] });
const line = (name: string) => [{ type: 'paragraph' as const, children: [{ text: '' }, fact(name), { text: '' }] }];

function withFact(name: string): Project {
  const section = { id: 's', kind: 'summary' as const, title: '', hidden: false, done: false, body: line(name) };
  return { ...project, plan: { sections: [section] } };
}

describe('facts in text', () => {
  it.each(['__proto__', 'constructor', 'x'.repeat(200), '{{name}}', '$t(app.name)'])('survive %s', (name) => {
    const found = checkProject(withFact(name)).filter(({ code }) => code === 'fact.unknown');
    expect(found).toHaveLength(1);
    for (const language of documentLanguages) expect(findingText(found[0] as never, language)).not.toBe('');
  });
});

describe('a place', () => {
  it('on a slide says its title as it is read, figures in words', () => {
    const [first, ...others] = project.deck.slides;
    if (!first) throw new Error('The demo has a slide');
    const children = [{ text: 'We raise ' }, fact('raise.amount'), { text: '' }];
    const title = { kind: 'text', paragraphs: [{ type: 'paragraph', level: 0, list: 'none', children }] } as Slot;
    const slides = [{ ...first, slots: { ...first.slots, title } }, ...others];
    const told: Project = {
      ...project,
      deck: { ...project.deck, slides },
      raise: { ...project.raise, amountMinor: 240_000_000 },
    };
    expect(placeText(told, ['deck', 'slides', 0], 'en', null)).toMatch(/1 We raise .2\.4M$/);
  });
});

describe('before an export', () => {
  it('what could mislead a reader is listed, and what is only worth a look is not', () => {
    const misled = changed(soundProject(), 'claims/0/state = "to-confirm"\nmilestones/0/date = ""');
    expect(toConfirm(checkProject(misled)).map(({ code }) => code)).toEqual(['claim.toConfirm']);
  });
});

describe('every finding', () => {
  it('has an own id, a sentence and a place in both languages, the gravest first', () => {
    for (const value of [project, edgeProject('en'), edgeProject('zh-CN'), withFact('no')]) {
      const found = checkProject(value);
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      const ranks = found.map(({ severity }) => ['error', 'warning', 'hint'].indexOf(severity));
      expect(ranks).toEqual([...ranks].sort());
      for (const language of documentLanguages) {
        for (const one of found) {
          expect(findingText(one, language), one.code).not.toMatch(/^checks\.|^ownership\.|\{\{|undefined|NaN/);
          expect(placeText(value, one.place, language, null)).not.toBe('');
        }
      }
    }
  });

  it('has words for whatever the numbers find', () => {
    const drivers = (value: number) => ({
      start: value,
      growth: { kind: 'none' as const, value: 0, every: 1 },
      months: {},
    });
    const bad: Project = {
      ...project,
      numbers: {
        ...project.numbers,
        streams: project.numbers.streams.map((stream) =>
          'price' in stream ? { ...stream, price: drivers(-1) } : stream,
        ),
        payrollPercent: 900,
        scenarios: { cautious: [{ id: 'o', path: 'streams/gone/price', op: 'scale', percent: 50 }], bold: [] },
      },
    };
    const found = checkProject(bad);
    expect(found.filter(({ code }) => code === 'numbers.negative').length).toBeGreaterThan(0);
    for (const language of documentLanguages) {
      const { t } = createTranslator(language);
      for (const one of found) {
        expect(t(one.text.key), one.code).not.toBe(one.text.key);
        expect(findingText(one, language), one.code).not.toMatch(/\{\{|checks\./);
      }
    }
  });

  it('is found without failing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const section = { id: 's', kind: 'summary' as const, title: '', hidden: false, done: false };
        const body = [{ type: 'paragraph' as const, children: [{ text: `raise ${text} ARR 1.2M ${text}` }] }];
        checkProject({ ...project, plan: { sections: [{ ...section, body }] }, deck: { ...project.deck, slides: [] } });
      }),
      { numRuns: 50 },
    );
  });
});
