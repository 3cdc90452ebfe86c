import type { ReactNode } from 'react';
import { useT } from '#renderer/app-language';
import { edit, projectNow, useProject } from '#renderer/session';
import type { Patch, Project, Slide } from '#shared/project';
import { isLeftEmpty, projectSlot } from '#shared/scene';
import { requestFocus } from '../deck-view';
import { givenSlot, leaveEmptyPatches, ownSlotPatches, refillPatches } from '../model';
import styles from './slots.module.css';

interface FromProjectProps {
  readonly slide: Slide;
  readonly name: string;
}

/** Says that a slot shows what the project knows, with what can be done about it; and brings it back where it was left out or replaced. */
export function FromProject({ slide, name }: FromProjectProps) {
  const { t } = useT();
  const isGiven = useProject((project) => givenSlot(project, slide, name) !== null);
  const isKnown = useProject((project) => projectSlot(project, slide, name) !== null);
  const own = slide.slots[name];
  const act = (build: (project: Project, slideId: string, name: string) => Patch[]) => {
    edit(build(projectNow(), slide.id, name), 'editSlide');
    requestFocus(`slot:${name}`);
  };
  if (isGiven) {
    return (
      <Aside word={t('deck.fromProject.mark')} hint={t('deck.fromProject.how')}>
        <Act name={t('deck.fromProject.edit')} onPress={() => act(ownSlotPatches)} />
        <Act name={t('deck.fromProject.leave')} onPress={() => act(leaveEmptyPatches)} />
      </Aside>
    );
  }
  // Text is cleared by deleting it.
  if (!isKnown || !own || (own.kind === 'text' && !isLeftEmpty(own))) return null;
  return (
    <Aside word={isLeftEmpty(own) ? t('deck.fromProject.left') : ''}>
      <Act name={t('deck.fromProject.fill')} onPress={() => act(refillPatches)} />
    </Aside>
  );
}

interface AsideProps {
  readonly word: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

function Aside({ word, hint, children }: AsideProps) {
  return (
    <span className={styles.given}>
      {word === '' ? null : <span title={hint}>{word}</span>}
      {children}
    </span>
  );
}

function Act({ name, onPress }: { readonly name: string; readonly onPress: () => void }) {
  return (
    <button type="button" className={styles.textLink} onClick={onPress}>
      {name}
    </button>
  );
}
