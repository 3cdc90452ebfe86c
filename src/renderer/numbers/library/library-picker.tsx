import { Check } from 'lucide-react';
import { useMemo } from 'react';
import { useT } from '#renderer/app-language';
import { SearchingPicker } from '#renderer/lists';
import { edit, projectNow, useProject } from '#renderer/session';
import { interfaceLanguages, localDay } from '#shared/base';
import { createTranslator } from '#shared/i18n';
import { findWorks, referenceToWork, type ShelvedWork, type TopicNames } from '#shared/references';
import { useWorks } from '../model/use-resources';
import { addWork } from './add-work';
import styles from './library-picker.module.css';

/** Topics can be searched in any language that the program speaks. */
const topicNames: TopicNames = (topic) =>
  interfaceLanguages.map((language) => createTranslator(language).t(`numbers.library.topic.${topic}`));

/** The library over the window: what is chosen is a source of the project at once, and the list stays for the next one. */
export function LibraryPicker({ onLeave }: { readonly onLeave: () => void }) {
  const { t } = useT();
  const works = useWorks();
  const references = useProject((project) => project.references);
  const find = useMemo(() => (search: string) => findWorks(works, search, topicNames), [works]);
  const isThere = (work: ShelvedWork) => referenceToWork(work, references) !== undefined;
  const take = (work: ShelvedWork) => {
    const patches = addWork(projectNow(), work, localDay(new Date()));
    if (patches.length > 0) edit(patches, 'addSource');
  };
  return (
    <SearchingPicker
      title={t('numbers.library.title')}
      hint={t('numbers.library.search')}
      find={find}
      idOf={({ id }) => id}
      groupOf={({ shelf }) => t(`numbers.library.shelf.${shelf}`)}
      foot={(active, search) => <Foot active={active} search={search} isLoading={works.length === 0} />}
      onChoose={take}
      onLeave={onLeave}
    >
      {(work) => <WorkLine work={work} isThere={isThere(work)} />}
    </SearchingPicker>
  );
}

interface FootProps {
  readonly active: ShelvedWork | undefined;
  readonly search: string;
  readonly isLoading: boolean;
}

/** What the work is good for, or that there is none. */
function Foot({ active, search, isLoading }: FootProps) {
  const { t, language } = useT();
  if (active) return active.use[language];
  return isLoading ? t('numbers.library.loading') : t('numbers.library.none', { text: search });
}

function WorkLine({ work, isThere }: { readonly work: ShelvedWork; readonly isThere: boolean }) {
  const { t } = useT();
  const { title, author, publisher, date } = work.cited;
  const by = [author ?? publisher, date?.slice(0, 4)].filter((part) => part !== undefined).join(' · ');
  return (
    <>
      <span className={styles.work}>
        <span className={styles.title}>{title}</span>
        <span className={styles.by}>{by}</span>
      </span>
      {isThere ? (
        <span className={styles.there}>
          <Check size={13} aria-hidden />
          {t('numbers.library.there')}
        </span>
      ) : null}
    </>
  );
}
