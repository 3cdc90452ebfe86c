import { useState } from 'react';
import { useT } from '#renderer/app-language';
import { Coach } from '#renderer/coach';
import { FormGroup, FormPage, FormRow } from '#renderer/forms';
import { CompanyAddress, CompanyLine, CompanyProse, FoundedField } from './company-fields';
import { Identity } from './identity';
import { Team } from './team';
import { Values } from './values';

/** The form for company and team, with the coach beside it. */
export function CompanyRoom() {
  const { t } = useT();
  const [subject, setSubject] = useState<'company' | 'team'>('company');
  return (
    <>
      <FormPage title={t('company.title')} lead={t('company.lead')}>
        <div onFocusCapture={() => setSubject('company')}>
          <FormGroup title={t('company.identity')} hint={t('company.identityHint')}>
            <Identity />
          </FormGroup>
          <FormGroup title={t('company.facts')}>
            <FormRow>
              <CompanyLine field="industry" />
              <CompanyLine field="legalForm" />
            </FormRow>
            <FormRow>
              <FoundedField />
              <CompanyLine field="location" />
            </FormRow>
            <CompanyAddress field="website" kind="web" />
          </FormGroup>
          <FormGroup title={t('company.contact')} hint={t('company.contactHint')}>
            <FormRow>
              <CompanyLine field="contactName" />
              <CompanyLine field="contactPhone" />
            </FormRow>
            <CompanyAddress field="contactEmail" kind="mail" />
          </FormGroup>
          <FormGroup title={t('company.purpose')} hint={t('company.purposeHint')}>
            <CompanyProse field="vision" />
            <CompanyProse field="mission" />
            <Values />
          </FormGroup>
        </div>
        <div onFocusCapture={() => setSubject('team')}>
          <FormGroup title={t('company.team')} hint={t('company.teamHint')}>
            <Team />
          </FormGroup>
        </div>
      </FormPage>
      <Coach subject={{ family: 'room', id: subject }} />
    </>
  );
}
