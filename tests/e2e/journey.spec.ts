import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { journey } from './journey/journey';
import { type Person, withKeys, withMouse } from './journey/person';
import { actsBefore, type Story, storyIn } from './journey/story';
import { type App, expect, test } from './support';

test.setTimeout(240_000);

/** At most this part of the acts that the same deck took before it was drafted from the plan and filled from the project. */
const mostPart = 0.7;

/** The pictures of docs/tour.md. */
const shown: ReadonlySet<string> = new Set([
  'en-begin',
  'en-company',
  'zh-CN-raise',
  'en-plan',
  'zh-CN-draft',
  'en-deck',
  'zh-CN-check',
]);

async function travel({ page, folder, answer }: App, person: Person, story: Story): Promise<readonly string[]> {
  const out = join(folder, 'out');
  mkdirSync(out);
  await journey(person, story, async (moment) => {
    if (moment === 'check') await answer({ path: out });
    const picture = `${story.language}-${moment}`;
    const pictures = process.env.PITCHWRIGHT_TOUR;
    if (pictures && shown.has(picture)) await page.screenshot({ path: join(pictures, `${picture}.png`) });
  });
  return readdirSync(out)
    .map((name) => name.slice(name.lastIndexOf('.') + 1))
    .sort();
}

test('a founder comes from an empty outline to a deck and a plan with a mouse', async ({ app }) => {
  const person = withMouse(app.page);
  expect(await travel(app, person, storyIn('en'))).toEqual(['pdf', 'pptx']);
  expect(person.acts.length / actsBefore().length).toBeLessThanOrEqual(mostPart);
  // What the project and the plan say is on every slide: nobody had to write on one.
  expect(person.acts.filter(({ what }) => what === 'Title' || what === 'Text')).toEqual([]);
});

test('and by the keyboard alone, in Chinese', async ({ launch }) => {
  const app = await launch({ language: 'zh-CN' });
  const person = withKeys(app.page);
  expect(await travel(app, person, storyIn('zh-CN'))).toEqual(['pdf', 'pptx']);
  expect(person.acts.length / actsBefore().length).toBeLessThanOrEqual(mostPart);
});
