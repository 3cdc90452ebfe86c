import { describe, expect, it } from 'vitest';
import { handedOver } from '../../../src/main/desktop/handed-over';

const folder = process.platform === 'win32' ? 'C:\\plans' : '/home/lin/plans';
const here = (name: string) => (process.platform === 'win32' ? `C:\\plans\\${name}` : `/home/lin/plans/${name}`);

describe('handedOver', () => {
  it.each([
    ['a path', ['/tmp/a.pitch'], ['/tmp/a.pitch']],
    ['an ending in capitals', ['/tmp/LOUD.PITCH'], ['/tmp/LOUD.PITCH']],
    ['a path against the folder of its process', ['plan.pitch'], [here('plan.pitch')]],
    [
      'a file address with blanks and Chinese',
      ['file:///tmp/my%20plan%20%E8%AE%A1%E5%88%92.pitch'],
      ['/tmp/my plan 计划.pitch'],
    ],
    ['several, each once and in their order', ['b.pitch', 'a.pitch', 'b.pitch'], [here('b.pitch'), here('a.pitch')]],
    ['no switches and no other files', ['--lang=x.pitch', '.', 'plan.md', 'pitch'], []],
    [
      'no address that was cut, and none of another computer',
      ['file:///tmp/%E8%AE.pitch', 'file://server/a.pitch'],
      [],
    ],
    ['no address of the network', ['https://example.com/a.pitch'], [here('https:/example.com/a.pitch')]],
  ])('takes %s', (_what, args, expected) => {
    if (process.platform === 'win32') return;
    expect(handedOver(args, folder)).toEqual(expected);
  });
});
