import { Coins, Users } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { setValue } from '#renderer/forms';
import { edit, useProject } from '#renderer/session';
import { Button, SelectField } from '#renderer/ui';
import { placeMark, showPlace } from '#renderer/view';
import type { Member, Patch } from '#shared/project';
import { leaderOf, memberName } from '#shared/team';
import styles from './company.module.css';

interface MemberPlacesProps {
  readonly member: Member;
  readonly index: number;
  readonly team: readonly Member[];
}

/** Whom somebody reports to, and the way to where they are paid and what they hold. */
export function MemberPlaces({ member, index, team }: MemberPlacesProps) {
  const { t } = useT();
  const hire = useProject(({ numbers }) => numbers.hires.findIndex((one) => one.member === member.id));
  const start = useProject(({ numbers }) => numbers.hires[hire]?.start ?? '');
  const holder = useProject(({ capTable }) => capTable.holders.findIndex((one) => one.member === member.id));
  return (
    <div className={styles.memberPlaces}>
      {team.length > 1 ? <ReportsTo member={member} index={index} team={team} /> : null}
      {hire < 0 ? null : (
        <Button onClick={() => showPlace(['numbers', 'hires', hire])}>
          <Users size={14} aria-hidden />
          {start === '' ? t('company.member.paid') : t('company.member.paidFrom', { month: start })}
        </Button>
      )}
      {holder < 0 ? null : (
        <Button onClick={() => showPlace(['capTable', 'holders', holder])}>
          <Coins size={14} aria-hidden />
          {t('company.member.holds')}
        </Button>
      )}
    </div>
  );
}

/** Stands for what follows when nothing is said; no id is like it. */
const usual = '?';

function ReportsTo({ member, index, team }: MemberPlacesProps) {
  const { t } = useT();
  const leader = leaderOf(team);
  const leads = leader !== null && leader.id === member.id;
  const others = team.filter((one) => one.id !== member.id && memberName(one) !== '');
  const usually =
    member.state === 'adviser'
      ? t('company.member.beside')
      : leader === null || leads
        ? t('company.member.nobody')
        : t('company.member.usually', { name: memberName(leader) });
  const path = ['team', index, 'reportsTo'];
  const write = (value: string): Patch[] =>
    value !== usual ? setValue(path, value) : member.reportsTo === undefined ? [] : [{ op: 'unset', path }];
  return (
    <SelectField
      {...placeMark(path)}
      label={t('company.member.reportsTo')}
      value={member.reportsTo ?? usual}
      options={[
        { value: usual, label: usually },
        ...(leads || member.state === 'adviser' ? [] : [{ value: '', label: t('company.member.nobody') }]),
        ...others.map((one) => ({ value: one.id, label: memberName(one) })),
      ]}
      onChange={(value) => edit(write(value), 'editTeam')}
    />
  );
}
