import { expect, it } from 'vitest';
import { type DocumentLanguage, listedStatements } from '#shared/base';

it.each<[DocumentLanguage, readonly string[], string]>([
  ['en', ['A bad answer is a defect.', 'Stop when unsure.'], 'A bad answer is a defect. Stop when unsure.'],
  ['en', ['candour', ' ', 'speed '], 'candour; speed'],
  ['en', ['Who pays?', 'the customer', 'Always!'], 'Who pays? the customer; Always!'],
  ['en', ['We say “no.”', 'We mean it.'], 'We say “no.” We mean it.'],
  ['zh-CN', ['答错是次品。', '拿不准就停下。'], '答错是次品。拿不准就停下。'],
  ['zh-CN', ['坦诚', '快'], '坦诚；快'],
  ['zh-CN', ['他说“不行。”', '客户第一'], '他说“不行。”客户第一'],
  ['zh-CN', ['Be kind.', '善良'], 'Be kind. 善良'],
  ['en', [], ''],
])('statements one after another, in %s: %j', (language, statements, said) => {
  expect(listedStatements(statements, language)).toBe(said);
});
