import { useState } from 'react';
import { useT } from '#renderer/app-language';
import { edit, projectNow, useProject, useSessionState } from '#renderer/session';
import { SelectField, TextField } from '#renderer/ui';
import { changeSettings, useAppInfo } from '#renderer/view';
import { englishes } from '#shared/words';
import { Tick } from './tick';

const noWords: readonly string[] = [];
/** As the settings and the file hold them at most. */
const longestWord = 100;

/** Whether spelling is looked over, and by which words. */
export function SpellingSettings() {
  const { t } = useT();
  const english = useAppInfo(({ info }) => info?.settings.english ?? 'either');
  const words = useAppInfo(({ info }) => info?.settings.ownWords ?? noWords);
  return (
    <>
      <Tick name="spelling" usual label={t('app.prefs.spelling')} />
      <SelectField
        label={t('app.prefs.english')}
        value={english}
        options={englishes.map((value) => ({ value, label: t(`app.prefs.englishOf.${value}`) }))}
        onChange={(value) => changeSettings({ english: value })}
      />
      <WordsField label={t('app.prefs.ownWords')} words={words} onChange={(ownWords) => changeSettings({ ownWords })} />
    </>
  );
}

/** The words that are spelled right in the open project. */
export function ProjectWords() {
  const { t } = useT();
  const words = useProject((project) => project.ownWords) ?? noWords;
  const { readOnly } = useSessionState();
  const change = (value: string[]) => {
    if (value.join() !== (projectNow().ownWords ?? noWords).join()) {
      edit([{ op: 'set', path: ['ownWords'], value }], 'addWord');
    }
  };
  return <WordsField label={t('app.prefs.projectWords')} words={words} disabled={readOnly} onChange={change} />;
}

interface WordsFieldProps {
  readonly label: string;
  readonly words: readonly string[];
  readonly disabled?: boolean;
  readonly onChange: (words: string[]) => void;
}

/** Words in one line, parted by commas or blanks; taken when the field is left, for half a word is none. */
function WordsField({ label, words, disabled = false, onChange }: WordsFieldProps) {
  const { t } = useT();
  const [draft, setDraft] = useState<string | null>(null);
  const take = () => {
    const parted = (draft ?? '').split(/[\s,，、;；]+/).filter((word) => word !== '' && word.length <= longestWord);
    if (draft !== null) onChange([...new Set(parted)]);
    setDraft(null);
  };
  return (
    <TextField
      label={label}
      hint={t('app.prefs.wordsHint')}
      spellCheck={false}
      disabled={disabled}
      value={draft ?? words.join(t('app.prefs.wordsBetween'))}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={take}
    />
  );
}
