import { useT } from '#renderer/app-language';
import { useGuidance } from '#renderer/coach';
import { GroupedList, ListGroup } from '#renderer/lists';
import { projectNow } from '#renderer/session';
import { placeText } from '#shared/checks';
import { type Hit, wordsAround } from '#shared/find';
import styles from './find-bar.module.css';
import { goTo } from './going';

/** More than anybody reads; the rest is counted. */
const most = 300;

/** All hits under the section, slide or list that they stand in. */
export function HitList({ hits, here }: { readonly hits: readonly Hit[]; readonly here: Hit | null }) {
  const { t, language } = useT();
  const project = projectNow();
  const words = useGuidance(project.language)?.outline ?? null;
  const groups = new Map<string, Hit[]>();
  for (const hit of hits.slice(0, most)) {
    const key = hit.group.join('/');
    const group = groups.get(key);
    if (group) group.push(hit);
    else groups.set(key, [hit]);
  }
  return (
    <GroupedList label={t('find.list')} className={styles.list}>
      {[...groups].map(([key, group]) => {
        const place = group[0]?.group ?? [];
        return (
          <ListGroup key={key} title={placeText(project, place, language, words)}>
            {group.map((hit) => (
              <li key={`${hit.in.place.join('/')} ${hit.start}`}>
                <HitRow hit={hit} isHere={hit === here} />
              </li>
            ))}
          </ListGroup>
        );
      })}
      {hits.length > most ? <p className={styles.more}>{t('find.more', { count: hits.length - most })}</p> : null}
    </GroupedList>
  );
}

function HitRow({ hit, isHere }: { readonly hit: Hit; readonly isHere: boolean }) {
  const { t } = useT();
  const { before, words, after } = wordsAround(hit);
  return (
    <button type="button" className={styles.hit} aria-current={isHere || undefined} onClick={() => goTo(hit)}>
      <span className={styles.words}>
        {before}
        <mark>{words}</mark>
        {after}
      </span>
      {hit.lock ? <span className={styles.lock}>{t(`find.lock.${hit.lock}`)}</span> : null}
    </button>
  );
}
