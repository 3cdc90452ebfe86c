import { useT } from '#renderer/app-language';
import { useProject } from '#renderer/session';
import { Button } from '#renderer/ui';
import { closeOverlay, Pane } from '#renderer/view';
import {
  expectedRows,
  filledRows,
  isShownKind,
  type RegisterKind,
  registerGroups,
  registerKinds,
} from '#shared/registers';
import styles from './registers.module.css';
import { showKind, useRegistersView } from './registers-view';

/** The registers by what they are about, each with how many rows it has; those of later rounds wait behind a button. */
export function KindList() {
  const { t } = useT();
  const registers = useProject((project) => project.registers);
  const round = useProject((project) => project.round);
  const showsAll = useRegistersView((view) => view.showsAll);
  const isShown = (kind: RegisterKind) => showsAll || isShownKind({ registers, round }, kind);
  const hidden = registerKinds.filter((kind) => !isShownKind({ registers, round }, kind)).length;
  return (
    <Pane
      name="registers-list"
      label={t('registers.list')}
      side="left"
      defaultWidth={220}
      minWidth={180}
      maxWidth={360}
    >
      <div className={styles.listHead}>
        <h2>{t('registers.list')}</h2>
      </div>
      <div className={styles.list}>
        {registerGroups.map((group) => {
          const kinds = registerKinds.filter((kind) => kind.group === group && isShown(kind));
          return kinds.length === 0 ? null : (
            <section key={group} aria-label={t(`registers.group.${group}`)}>
              <h3>{t(`registers.group.${group}`)}</h3>
              {kinds.map((kind) => (
                <KindLine
                  key={kind.id}
                  kind={kind}
                  count={filledRows({ registers }, kind.id).length}
                  expected={expectedRows({ round }, kind)}
                />
              ))}
            </section>
          );
        })}
        {hidden > 0 ? (
          <Button className={styles.more} onClick={() => useRegistersView.setState({ showsAll: !showsAll })}>
            {showsAll ? t('registers.fewer') : t('registers.more', { count: hidden })}
          </Button>
        ) : null}
      </div>
    </Pane>
  );
}

interface KindLineProps {
  readonly kind: RegisterKind;
  readonly count: number;
  readonly expected: number;
}

function KindLine({ kind, count, expected }: KindLineProps) {
  const { t, language } = useT();
  const shown = useRegistersView((view) => view.kind) === kind.id;
  const figure = expected > 0 ? t('registers.countOf', { count, expected }) : count > 0 ? String(count) : '';
  return (
    <button
      type="button"
      className={styles.kind}
      aria-current={shown ? 'page' : undefined}
      onClick={() => {
        showKind(kind.id);
        closeOverlay();
      }}
    >
      <span>{kind.name[language]}</span>
      <small data-full={expected > 0 && count >= expected ? true : undefined}>{figure}</small>
    </button>
  );
}
