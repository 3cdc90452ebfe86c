import { describe, expect, it } from 'vitest';
import './pretend-window';
import { adviceFor, subjectFacts } from '#renderer/coach';
import type { Guidance, GuidanceBundle } from '#shared/guidance';
import { applyPatches, type Project } from '#shared/project';

const guidance = (question: string): Guidance => ({
  question,
  why: { seed: 'why now', a: 'why later' },
  steps: ['one', 'two', 'three'],
  pitfalls: ['one', 'two'],
  example: 'so',
  checklist: ['a', 'b', 'c'].map((id) => ({ id, text: id })),
  source: 'here',
});
const bundle = {
  outline: {
    sections: {
      market: {
        title: 'Market',
        question: 'How large?',
        topics: { size: { title: 'Size', prompt: 'Count.' }, trends: { title: 'Trends', prompt: 'If not?' } },
      },
    },
    slides: { problem: { title: 'Problem', question: 'What hurts?', hints: {} } },
  },
  sections: { market: guidance('Who pays?') },
  slides: {},
  rooms: { raise: guidance('How much?') },
  texts: { market: { size: ['[[How many]] firms.'] } },
} as unknown as GuidanceBundle;

/** As much of a project as the coach looks at. */
const project = {
  round: 'seed',
  plan: { sections: [{ id: 's1', kind: 'market', title: '', hidden: false, done: false, checked: ['b'], body: [] }] },
  deck: { slides: [{ id: 'd1', kind: 'problem' }] },
} as unknown as Project;

describe('the coach', () => {
  it('says what guidance, outline and project say together', () => {
    const facts = subjectFacts({ family: 'section', id: 's1' }, project);
    const advice = facts && adviceFor(facts, bundle);
    expect(advice).toMatchObject({
      question: 'Who pays?',
      why: 'why now',
      topics: [
        { id: 'size', title: 'Size', hasText: true },
        { id: 'trends', hasText: false },
      ],
      ticks: { checked: ['b'] },
    });
    const ticked = applyPatches(project, advice ? [advice.ticks.keep(['b', 'c'])] : []).value;
    expect(ticked.plan.sections[0]?.checked).toEqual(['b', 'c']);
  });

  it('takes the reason of the round', () => {
    const facts = subjectFacts({ family: 'section', id: 's1' }, { ...project, round: 'b' });
    expect(facts && adviceFor(facts, bundle).why).toBe('why later');
  });

  it('shows only the question where no guidance is written', () => {
    const facts = subjectFacts({ family: 'slide', id: 'd1' }, project);
    expect(facts && adviceFor(facts, bundle)).toMatchObject({ question: 'What hurts?', guidance: null, why: '' });
  });

  it('keeps the ticks of a room apart from those of others', () => {
    const tick = (at: Project, checked: string[]): Project => {
      const facts = subjectFacts({ family: 'room', id: 'raise' }, at);
      return facts ? applyPatches(at, [adviceFor(facts, bundle).ticks.keep(checked)]).value : at;
    };
    expect(tick(project, ['a']).checked).toEqual({ raise: ['a'] });
    const others = tick({ ...project, checked: { team: ['c'], raise: ['a'] } }, ['a', 'b']);
    expect(others.checked).toEqual({ team: ['c'], raise: ['a', 'b'] });
    const facts = subjectFacts({ family: 'room', id: 'raise' }, others);
    expect(facts && adviceFor(facts, bundle)).toMatchObject({ question: 'How much?', ticks: { checked: ['a', 'b'] } });
  });

  it('is silent about what is gone', () => expect(subjectFacts({ family: 'section', id: 'gone' }, project)).toBeNull());

  it('depends on nothing that typing changes', () => {
    const body = [{ type: 'paragraph', id: 'p1', children: [{ text: 'typed' }] }];
    const typed = applyPatches(project, [{ op: 'set', path: ['plan', 'sections', 0, 'body'], value: body }]).value;
    const subject = { family: 'section', id: 's1' } as const;
    const before = subjectFacts(subject, project);
    const after = subjectFacts(subject, typed);
    expect(after).toEqual(before);
    expect(after).toMatchObject({ family: 'section', kind: 'market', index: 0 });
    // The same list, not an equal one: the window compares by identity.
    expect(after && 'checked' in after && before && 'checked' in before && after.checked === before.checked).toBe(true);
  });
});
