import { Plus } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { useProject, useSessionState } from '#renderer/session';
import { IconButton, Menu, type MenuEntry } from '#renderer/ui';
import { missingKinds } from '#shared/plan';
import { menuClosed, requestFocusAfterMenu } from '../plan-view';
import { addSection } from '../section-actions';
import { useOutlineWords } from '../use-outline-words';

/** Offers what the round's outline has and the plan has not, and a section of one's own. */
export function AddSection() {
  const { t } = useT();
  const { readOnly } = useSessionState();
  const words = useOutlineWords();
  const plan = useProject((project) => project.plan);
  const round = useProject((project) => project.round);
  const missing = missingKinds({ plan, round });
  const own: MenuEntry = {
    kind: 'item',
    id: 'custom',
    label: t('plan.addCustom'),
    onSelect: () => {
      addSection('custom', t('plan.newCustom'));
      requestFocusAfterMenu('title');
    },
  };
  const entries: readonly MenuEntry[] =
    missing.length === 0
      ? [own]
      : [
          own,
          { kind: 'separator', id: 'outline' },
          { kind: 'label', id: 'label', label: t('plan.addFromOutline') },
          ...missing.map(
            (kind): MenuEntry => ({
              kind: 'item',
              id: kind,
              label: words?.sections[kind].title ?? kind,
              onSelect: () => {
                addSection(kind);
                requestFocusAfterMenu('text');
              },
            }),
          ),
        ];
  return (
    <Menu entries={entries} onClosed={menuClosed}>
      <IconButton label={t('plan.add')} disabled={readOnly}>
        <Plus size={16} aria-hidden />
      </IconButton>
    </Menu>
  );
}
