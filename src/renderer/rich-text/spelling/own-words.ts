import { useMemo } from 'react';
import { create } from 'zustand';
import { edit, projectNow, useProject } from '#renderer/session';
import { changeSettings, useAppInfo } from '#renderer/view';
import { fold, namesIn } from './names';

/** What was left alone until the program is closed. */
const useIgnored = create<{ readonly words: readonly string[] }>(() => ({ words: [] }));

const noWords: readonly string[] = [];

/** Whether a word is right because somebody said so, or because it is a name in the project. */
export function useOwnWords(): (word: string) => boolean {
  const parts = {
    company: useProject((project) => project.company),
    team: useProject((project) => project.team),
    capTable: useProject((project) => project.capTable),
    references: useProject((project) => project.references),
    registers: useProject((project) => project.registers),
    numbers: useProject((project) => project.numbers),
  };
  const { company, team, capTable, references, registers, numbers } = parts;
  const inProject = useProject((project) => project.ownWords) ?? noWords;
  const ofUser = useAppInfo(({ info }) => info?.settings.ownWords) ?? noWords;
  const ignored = useIgnored(({ words }) => words);
  const names = useMemo(
    () => namesIn({ company, team, capTable, references, registers, numbers }),
    [company, team, capTable, references, registers, numbers],
  );
  return useMemo(() => {
    const own = new Set([...inProject, ...ofUser, ...ignored].map(fold));
    return (word) => own.has(fold(word)) || names.has(fold(word));
  }, [inProject, ofUser, ignored, names]);
}

/** From now on a word is right in this project. It is kept in its file, for whoever writes on. */
export function addToProject(word: string): void {
  const { ownWords } = projectNow();
  const path = ['ownWords'];
  if (ownWords?.includes(word)) return;
  edit(
    [
      ownWords
        ? { op: 'splice', path, at: ownWords.length, remove: 0, insert: [word] }
        : { op: 'set', path, value: [word] },
    ],
    'addWord',
  );
}

/** From now on a word is right in all projects of this user. */
export function addToUser(word: string): void {
  const words = useAppInfo.getState().info?.settings.ownWords ?? [];
  if (!words.includes(word)) changeSettings({ ownWords: [...words, word] });
}

/** Leaves a word alone until the program is closed. */
export function ignore(word: string): void {
  useIgnored.setState(({ words }) => ({ words: [...words, word] }));
}
