import type { FilePreflight } from '#main/services/headless';
import type { Translator } from '#shared/i18n';
import { type FontUse, groupsInOrder, type Leaving } from '#shared/preflight';

/** What will leave and what to know about it, for a person to read: files first, then entries by group. */
export function preflightText({ path, counts, leaving, entries }: FilePreflight, translator: Translator): string {
  const { t } = translator;
  const groups = groupsInOrder(entries).flatMap((group) => {
    const own = entries.filter((entry) => entry.group === group);
    if (own.length === 0) return [];
    const lines = own.map(({ severity, where, message }) => {
      const placed = where === '' ? message : t('preflight.placed', { where, message });
      return `  ${t(`checks.severityOne.${severity}`)}  ${placed}`;
    });
    return ['', t(`preflight.group.${group}`), ...lines];
  });
  const sum =
    entries.length === 0
      ? t('preflight.clear')
      : t('preflight.sum', { errors: counts.error, warnings: counts.warning, hints: counts.hint });
  return [
    path,
    '',
    t('preflight.leaving'),
    ...leaving.flatMap((one) => fileLines(one, translator)),
    ...groups,
    '',
    sum,
  ].join('\n');
}

function fileLines({ target, form, unit, count, hidden, notes, fonts }: Leaving, { t }: Translator): readonly string[] {
  const kind = t(`cli.target.${target}`);
  const name = form === null ? kind : t('preflight.ofForm', { name: kind, form: t(`preflight.form.${form}`) });
  const facts = [
    t(`preflight.unit.${unit}`, { count }),
    ...(hidden > 0 ? [t('preflight.hidden', { count: hidden })] : []),
    ...(notes > 0 ? [t('preflight.notes', { count: notes })] : []),
  ];
  const uses: readonly FontUse[] = ['embedded', 'named', 'drawn'];
  const set = uses.flatMap((use) => {
    const names = fonts.filter((font) => font.use === use).map((font) => font.name);
    return names.length === 0 ? [] : [t(`preflight.use.${use}`, { names: names.join(', ') })];
  });
  const fontLine = set.length === 0 ? [] : [`    ${t('preflight.fonts', { fonts: set.join(t('preflight.comma')) })}`];
  return [`  ${t('preflight.file', { name, facts: facts.join(t('preflight.comma')) })}`, ...fontLine];
}
