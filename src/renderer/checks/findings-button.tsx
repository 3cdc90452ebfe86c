import { ListChecks } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useT } from '#renderer/app-language';
import { commandById, shortcutLabel } from '#renderer/commands';
import { isMac } from '#renderer/session';
import { Tooltip } from '#renderer/ui';
import styles from './findings.module.css';
import { useFindingsOpen } from './findings-command';
import { FindingsList } from './findings-list';
import { useFindings } from './use-findings';

/** How much there is to put right, and on a press, what and where. */
export function FindingsButton() {
  const { t } = useT();
  const open = useFindingsOpen((store) => store.open);
  const checked = useFindings();
  const findings = checked?.found.open ?? [];
  const hints = findings.filter(({ severity }) => severity === 'hint').length;
  const count = findings.length - hints;
  const worst = findings[0]?.severity ?? 'none';
  const label = t(hints > 0 ? 'checks.openWithHints' : 'checks.open', { count, hints });
  return (
    <Popover.Root open={open} onOpenChange={(next) => useFindingsOpen.setState({ open: next })}>
      <Tooltip label={label} shortcut={shortcutLabel(commandById('view.findings')?.keys ?? '', isMac)}>
        <Popover.Trigger className={styles.button} aria-label={label} data-worst={worst}>
          <ListChecks size={17} strokeWidth={1.7} aria-hidden />
          {count > 0 ? <span className={styles.count}>{count}</span> : null}
        </Popover.Trigger>
      </Tooltip>
      <Popover.Portal>
        <Popover.Content
          className={styles.popover}
          align="end"
          sideOffset={6}
          collisionPadding={8}
          aria-label={t('checks.title')}
          // Who writes a reason gives that up first.
          onEscapeKeyDown={(event) => {
            if (event.target instanceof Element && event.target.closest('form')) event.preventDefault();
          }}
        >
          {checked ? <FindingsList {...checked} onLeave={() => useFindingsOpen.setState({ open: false })} /> : null}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
