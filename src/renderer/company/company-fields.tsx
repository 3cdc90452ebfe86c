import type { HTMLInputTypeAttribute } from 'react';
import { useT } from '#renderer/app-language';
import { AddressField, DateField, setValue } from '#renderer/forms';
import { edit, useProject } from '#renderer/session';
import { TextArea, TextField } from '#renderer/ui';
import { placeMark } from '#renderer/view';
import type { AddressKind } from '#shared/base';

type Line = 'name' | 'industry' | 'legalForm' | 'location' | 'contactName' | 'contactPhone';

const types: Partial<Record<Line, HTMLInputTypeAttribute>> = { contactPhone: 'tel' };

function change(field: string, value: string): void {
  edit(setValue(['company', field], value), 'editCompany', `company.${field}`);
}

/** One line of `project.company`; typing in it is undone in one step. */
export function CompanyLine({ field }: { readonly field: Line }) {
  const { t } = useT();
  const value = useProject((project) => project.company[field]);
  return (
    <TextField
      {...placeMark(['company', field])}
      label={t(`company.field.${field}`)}
      type={types[field] ?? 'text'}
      maxLength={2000}
      spellCheck={false}
      value={value}
      onChange={(event) => change(field, event.target.value)}
    />
  );
}

/** An address in `project.company`: one that can be none is refused in its field. */
export function CompanyAddress({
  field,
  kind,
}: {
  readonly field: 'website' | 'contactEmail';
  readonly kind: AddressKind;
}) {
  const { t } = useT();
  const value = useProject((project) => project.company[field]);
  return (
    <AddressField
      {...placeMark(['company', field])}
      label={t(`company.field.${field}`)}
      kind={kind}
      value={value}
      onChange={(address) => change(field, address)}
    />
  );
}

/** A text of several lines of `project.company`. */
export function CompanyProse({ field }: { readonly field: 'oneLiner' | 'vision' | 'mission' }) {
  const { t } = useT();
  const value = useProject((project) => project.company[field]);
  return (
    <TextArea
      {...placeMark(['company', field])}
      label={t(`company.field.${field}`)}
      placeholder={t(`company.example.${field}`)}
      maxLength={field === 'oneLiner' ? 2000 : 20000}
      rows={2}
      value={value}
      onChange={(event) => change(field, event.target.value)}
    />
  );
}

/** When the company was founded. */
export function FoundedField() {
  const { t } = useT();
  const founded = useProject((project) => project.company.founded);
  return (
    <DateField
      {...placeMark(['company', 'founded'])}
      label={t('company.founded')}
      value={founded}
      onChange={(date) => change('founded', date)}
    />
  );
}
