import { useT } from '#renderer/app-language';
import { commandById, commandTitle, shortcutLabel } from '#renderer/commands';
import { isMac } from '#renderer/session';
import styles from './help.module.css';
import { sentenceParts } from './sentence-parts';

/** A sentence of the guide, its commands by the titles and keys that they have. */
export function GuideSentence({ text }: { readonly text: string }) {
  const words = useT();
  return sentenceParts(text).map((part, index) => {
    const command = part.kind === 'command' ? commandById(part.id) : undefined;
    const key = `${index} ${part.kind}`;
    if (!command) return <span key={key}>{part.kind === 'text' ? part.text : ''}</span>;
    const keys = shortcutLabel(command.keys, isMac);
    const title = commandTitle({ ...command, subject: () => null }, words).replace(/[….?？]+$/, '');
    return (
      <span key={key}>
        <b className={styles.command}>{words.t('app.guide.command', { title })}</b>
        {keys ? (
          <>
            {' '}
            <kbd className={styles.key}>{keys}</kbd>
          </>
        ) : null}
      </span>
    );
  });
}
