import { useState } from 'react';
import { useT } from '#renderer/app-language';
import { Coach } from '#renderer/coach';
import { FormGroup, FormPage } from '#renderer/forms';
import type { GuidanceRoom } from '#shared/guidance';
import { Ask } from './ask';
import { Milestones } from './milestones';
import { Reach } from './reach';
import { UseOfFunds } from './use-of-funds';

/** The form for the ask, what it pays for and what it leads to, with the coach beside it. */
export function RaiseRoom() {
  const { t } = useT();
  const [subject, setSubject] = useState<GuidanceRoom>('raise');
  return (
    <>
      <FormPage title={t('raise.title')} lead={t('raise.lead')}>
        <div onFocusCapture={() => setSubject('raise')}>
          <FormGroup title={t('raise.ask')} hint={t('raise.askHint')}>
            <Ask />
          </FormGroup>
        </div>
        <div onFocusCapture={() => setSubject('ask')}>
          <FormGroup title={t('raise.reach.title')} hint={t('raise.reach.hint')}>
            <Reach />
          </FormGroup>
        </div>
        <div onFocusCapture={() => setSubject('raise')}>
          <FormGroup title={t('raise.funds')} hint={t('raise.fundsHint')}>
            <UseOfFunds />
          </FormGroup>
        </div>
        <div onFocusCapture={() => setSubject('milestones')}>
          <FormGroup title={t('raise.milestones')} hint={t('raise.milestonesHint')}>
            <Milestones />
          </FormGroup>
        </div>
      </FormPage>
      <Coach subject={{ family: 'room', id: subject }} />
    </>
  );
}
