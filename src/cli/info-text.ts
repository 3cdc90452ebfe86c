import type { ProjectInfo } from '#main/services/headless';
import type { Translator } from '#shared/i18n';
import { columns } from './columns';

/** What is in a project, for a person to read. */
export function infoText(info: ProjectInfo, { t }: Translator): string {
  const { counts } = info;
  const pictures = t('cli.info.picturesValue', { count: counts.assets, size: sizeText(info.assetBytes) });
  const head: [string, string][] = [
    [t('cli.info.file'), `${info.path} (${sizeText(info.bytes)})`],
    [t('cli.info.title'), info.title || t('cli.info.noTitle')],
    [t('cli.info.company'), info.company || t('cli.info.noTitle')],
    [t('cli.info.language'), t(`cli.info.languages.${info.language}`)],
    [t('cli.info.round'), t(`cli.info.rounds.${info.round}`)],
    [t('cli.info.pictures'), pictures],
  ];
  const labelWidth = Math.max(...head.map(([label]) => columns(label)));
  const stateWidth = Math.max(...info.sections.map(({ state }) => columns(t(`cli.info.state.${state}`))), 0);
  const number = (index: number) => String(index + 1).padStart(4);
  const hidden = (is: boolean) => (is ? `  (${t('cli.info.hidden')})` : '');
  const { sections, sectionsDone: done, sectionsEmpty: empty, slides, slidesHidden } = counts;
  return [
    ...head.map(([label, value]) => `${padded(label, labelWidth)}  ${value}`),
    '',
    t('cli.info.plan', { count: sections, done, empty }),
    ...info.sections.map(({ title, state, hidden: is }, index) => {
      return `${number(index)}  ${padded(t(`cli.info.state.${state}`), stateWidth)}  ${title}${hidden(is)}`;
    }),
    '',
    t('cli.info.deck', { count: slides, hidden: slidesHidden }),
    ...info.slides.map(({ title, hidden: is }, index) => `${number(index)}  ${title}${hidden(is)}`),
  ].join('\n');
}

function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 2 ** 20 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 2 ** 20).toFixed(1)} MB`;
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}
