import { useId } from 'react';
import { useT } from '#renderer/app-language';
import { useGuidance } from '#renderer/coach';
import { Button } from '#renderer/ui';
import type { GuidanceBundle } from '#shared/guidance';
import { questionWords } from '#shared/readiness';
import { type RoundPart, roundParts } from '#shared/starter';
import { useAnswering } from './answers';
import styles from './next-round.module.css';

const groups = (['add', 'show', 'hide'] as const).flatMap((act) =>
  (['plan', 'deck'] as const).map((part) => ({ act, part })),
);

/** What the round to come has new, and what stands there that belongs to another: each with a box. */
export function PartsStep() {
  const { t } = useT();
  const { project, said } = useAnswering();
  const guidance = useGuidance(project.language);
  const parts = roundParts(project, said.round);
  const round = t(`home.round.${said.round}`);
  return (
    <>
      <p className={styles.lead}>{t(parts.length === 0 ? 'nextRound.nothingNew' : 'nextRound.partsLead', { round })}</p>
      {guidance
        ? groups.map(({ act, part }) => (
            <PartGroup
              key={`${act} ${part}`}
              title={t(`nextRound.group.${act}.${part}`)}
              text={t(`nextRound.groupText.${act}`, { round })}
              parts={parts.filter((one) => one.act === act && one.subject.part === part)}
              guidance={guidance}
            />
          ))
        : null}
    </>
  );
}

interface PartGroupProps {
  readonly title: string;
  readonly text: string;
  readonly parts: readonly RoundPart[];
  readonly guidance: GuidanceBundle;
}

function PartGroup({ title, text, parts, guidance }: PartGroupProps) {
  const { t } = useT();
  const { said, change } = useAnswering();
  const id = useId();
  if (parts.length === 0) return null;
  const keys = parts.map(({ key }) => key);
  const isAll = keys.every((key) => said.parts.has(key));
  const take = (some: readonly string[], isTaken: boolean) => {
    const next = new Set(said.parts);
    for (const key of some) isTaken ? next.add(key) : next.delete(key);
    change({ parts: next });
  };
  return (
    <section className={styles.group} aria-labelledby={id}>
      <header>
        <h3 id={id}>{title}</h3>
        <Button aria-describedby={id} onClick={() => take(keys, !isAll)}>
          {t(isAll ? 'nextRound.none' : 'nextRound.all')}
        </Button>
      </header>
      <p className={styles.more}>{text}</p>
      <ul>
        {parts.map((part) => (
          <li key={part.key}>
            <label className={styles.part}>
              <input
                type="checkbox"
                checked={said.parts.has(part.key)}
                onChange={(event) => take([part.key], event.target.checked)}
              />
              <PartWords part={part} guidance={guidance} />
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a part is called and asked; of one that belongs elsewhere, where, and what the coach says of it in the round to come. */
function PartWords({ part, guidance }: { readonly part: RoundPart; readonly guidance: GuidanceBundle }) {
  const { t, language } = useT();
  const { project, said } = useAnswering();
  const { subject, home, act, isUsual } = part;
  const { title, question } = questionWords(part, project, guidance.outline, language);
  const advice = subject.part === 'plan' ? guidance.sections[subject.kind] : guidance.slides[subject.kind];
  const belongs = t('nextRound.belongsTo', { home: t(`home.round.${home}`) });
  const sentences =
    act === 'hide' ? [belongs, advice?.why[said.round] ?? ''] : [question, isUsual ? '' : t('nextRound.leftOut')];
  return (
    <span className={styles.words}>
      <strong>{title}</strong>
      {sentences.map((sentence) =>
        sentence ? (
          <span key={sentence} className={styles.more}>
            {sentence}
          </span>
        ) : null,
      )}
    </span>
  );
}
