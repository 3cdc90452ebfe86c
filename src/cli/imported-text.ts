import type { ImportedRegister } from '#main/services/headless';
import { withColon } from '#shared/base';
import { columnTitle, describeReading } from '#shared/exchange';
import type { Translator } from '#shared/i18n';

/** What came of an import into a register, or what would, for a person to read. */
export function importedText(
  { reading, before, after }: ImportedRegister,
  preview: boolean,
  words: Translator,
): string {
  const { t, language } = words;
  const count = reading.rows.length;
  const kind = reading.kind.name[language];
  const sum = t(preview ? 'cli.register.would' : 'cli.register.done', { kind, count, before, after });
  const columns = reading.columns.flatMap((one) => {
    if (!one.column) return [];
    return [`  ${withColon(columnTitle(one, t), one.column.name[language], language)}`];
  });
  return [sum, ...(preview ? columns : []), ...describeReading(reading, words)].join('\n');
}
