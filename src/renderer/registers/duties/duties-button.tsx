import { Scale } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { useSessionState } from '#renderer/session';
import { Button } from '#renderer/ui';
import { askForDuties } from './duties-open';

/** Offers the duties of the law to the register. */
export function DutiesButton() {
  const { t } = useT();
  const { readOnly } = useSessionState();
  return (
    <Button disabled={readOnly} onClick={askForDuties}>
      <Scale size={15} aria-hidden />
      {t('registers.duties.open')}
    </Button>
  );
}
