import { describe, expect, it } from 'vitest';
import type { Slide } from '#shared/project';
import { buildPage } from '#shared/scene';
import { differenceText, readTime, timeText } from '../../../src/renderer/presenting/time-text';
import { meaningOf } from '../../../src/renderer/show/show-keys';
import { slideLinks } from '../../../src/renderer/show/slide-links';
import { demoProject } from '../../fixtures/demo-project';

const press = (key: string, more: object = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});
const acts = (action: object) => ({ kind: 'act', action });

describe('the keys of a show', () => {
  it.each(['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'Enter', 'n', 'N'])('K1 %j goes on', (key) => {
    expect(meaningOf(press(key), '')).toEqual(acts({ kind: 'next' }));
  });
  it.each(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p', 'P'])('K2 %j goes back', (key) => {
    expect(meaningOf(press(key), '')).toEqual(acts({ kind: 'back' }));
  });
  it('K3 digits and Enter go to a slide', () => {
    expect(meaningOf(press('1'), '')).toEqual({ kind: 'digits', digits: '1' });
    expect(meaningOf(press('2'), '1')).toEqual({ kind: 'digits', digits: '12' });
    expect(meaningOf(press('Enter'), '12')).toEqual(acts({ kind: 'goToNumber', number: 12 }));
  });
  it.each([
    ['b', 'black'],
    ['.', 'black'],
    ['。', 'black'],
    ['w', 'white'],
    [',', 'white'],
    ['，', 'white'],
  ])('K4 %j covers the screen', (key, cover) => {
    expect(meaningOf(press(key), '')).toEqual(acts({ kind: 'cover', cover }));
  });
  it('K5 K6 K7 Home, End and Escape; a clicker’s start does nothing; the editor’s shortcuts are not the show’s', () => {
    expect(meaningOf(press('Home'), '')).toEqual(acts({ kind: 'first' }));
    expect(meaningOf(press('End'), '')).toEqual(acts({ kind: 'last' }));
    expect(meaningOf(press('Escape'), '12')).toEqual(acts({ kind: 'end' }));
    expect(meaningOf(press('F5'), '')).toEqual({ kind: 'nothing' });
    expect(meaningOf(press('n', { ctrlKey: true }), '')).toBeNull();
    expect(meaningOf(press('constructor'), '')).toBeNull();
  });
  it('K8 a letter is known behind an input method', () => {
    expect(meaningOf(press('Process', { code: 'KeyB' }), '')).toEqual(acts({ kind: 'cover', cover: 'black' }));
  });
});

describe('links on a slide', () => {
  it('P4 lie where their text is, one place for neighbouring pieces', () => {
    const project = demoProject('en');
    const url = 'https://example.org/';
    const children = [
      { text: 'See ' },
      { type: 'link', url, children: [{ text: 'our ' }, { text: 'page', bold: true }] },
      { text: ' or not' },
    ];
    const slide = {
      ...(project.deck.slides[1] as Slide),
      layout: 'title-body' as const,
      slots: {
        body: { kind: 'text' as const, paragraphs: [{ type: 'paragraph', level: 0, list: 'none', children }] },
      },
    } as Slide;
    const page = buildPage(project, slide, 2);
    const [found, ...others] = slideLinks(page);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ url, text: 'our page' });
    const { x, y, w, h } = found?.frame ?? { x: 0, y: 0, w: 0, h: 0 };
    const body = page.elements.find((element) => element.placeholder?.role === 'body');
    const frame = body?.frame ?? { x: 0, y: 0, w: 0, h: 0 };
    expect(x).toBeGreaterThan(frame.x);
    expect(x + w).toBeLessThan(frame.x + frame.w);
    expect(y).toBeGreaterThan(frame.y - h);
    // Text may stand on the floor of its frame, and a link reaches a little below its letters.
    expect(y + h).toBeLessThan(frame.y + frame.h + h / 4);
  });
});

describe('times', () => {
  it('T4 are written and read in minutes and seconds', () => {
    expect([0, 5.9, 65, 3_600, 3_725].map(timeText)).toEqual(['0:00', '0:05', '1:05', '1:00:00', '1:02:05']);
    expect([0, 12, -65].map(differenceText)).toEqual(['0:00', '+0:12', '−1:05']);
    expect(['1:30', '1：30', '90', ' 0:45 ', '1:00:00'].map(readTime)).toEqual([90, 90, 90, 45, 3_600]);
    expect(['', 'soon', '1:', ':30', '-5', '99:99:99'].map(readTime)).toEqual([null, null, null, null, null, null]);
  });
});
