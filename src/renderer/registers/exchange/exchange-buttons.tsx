import { FileInput, FileOutput } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { reportFailure, useSessionState } from '#renderer/session';
import { Button } from '#renderer/ui';
import type { RegisterKind } from '#shared/registers';
import { exportRegister } from './export-register';
import { askForRows } from './row-import';

interface ExchangeButtonsProps {
  readonly kind: RegisterKind;
}

/** Takes rows in from a spreadsheet, and gives them to one. */
export function ExchangeButtons({ kind }: ExchangeButtonsProps) {
  const { t } = useT();
  const { readOnly } = useSessionState();
  return (
    <>
      <Button disabled={readOnly} onClick={() => void askForRows(kind).catch(reportFailure)}>
        <FileInput size={15} aria-hidden />
        {t('registers.import')}
      </Button>
      <Button onClick={() => void exportRegister(kind.id).catch(reportFailure)}>
        <FileOutput size={15} aria-hidden />
        {t('registers.export')}
      </Button>
    </>
  );
}
