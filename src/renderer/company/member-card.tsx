import { Trash2 } from 'lucide-react';
import { useT } from '#renderer/app-language';
import { Chips, PictureField, setValue } from '#renderer/forms';
import { edit, projectNow } from '#renderer/session';
import { IconButton, SelectField, TextArea, TextField } from '#renderer/ui';
import { type Member, memberStates, type Patch } from '#shared/project';
import { writeMember } from '#shared/team';
import styles from './company.module.css';
import { MemberPlaces } from './member-places';

interface MemberCardProps {
  readonly member: Member;
  readonly index: number;
  readonly team: readonly Member[];
  readonly name: string;
  /** Just added: the name is where typing starts. */
  readonly fresh: boolean;
  readonly onRemove: () => void;
}

/** One person of the team. */
export function MemberCard({ member, index, team, name, fresh, onRemove }: MemberCardProps) {
  const { t } = useT();
  const set = (field: keyof Member, value: unknown, merge?: string) =>
    edit(setValue(['team', index, field as string], value), 'editTeam', merge);
  const merge = (field: 'name' | 'role' | 'bio') => `member.${member.id}.${field}`;
  const call = (field: 'name' | 'role', value: string) =>
    edit(writeMember(projectNow(), index, field, value), 'editTeam', merge(field));
  return (
    <div className={styles.member}>
      <PictureField
        label={t('company.portraitOf', { name })}
        asset={member.photo}
        alt={name}
        shape="round"
        sizePx={56}
        onChange={(photo) => edit(newPortrait(index, member, photo), 'editTeam')}
        cut={{ view: member.photoView ?? {}, onChange: (view) => set('photoView', view) }}
      />
      <div className={styles.memberBody}>
        <div className={styles.memberHead}>
          <TextField
            label={t('company.member.name')}
            autoFocus={fresh}
            maxLength={200}
            value={member.name}
            onChange={(event) => call('name', event.target.value)}
          />
          <TextField
            label={t('company.member.role')}
            maxLength={200}
            value={member.role}
            onChange={(event) => call('role', event.target.value)}
          />
          <SelectField
            label={t('company.member.state')}
            value={member.state}
            options={memberStates.map((state) => ({ value: state, label: t(`company.stateOf.${state}`) }))}
            onChange={(state) => set('state', state)}
          />
        </div>
        <TextArea
          label={t(member.state === 'to-hire' ? 'company.member.bioToHire' : 'company.member.bio')}
          placeholder={t(member.state === 'to-hire' ? 'company.member.bioToHireExample' : 'company.member.bioExample')}
          maxLength={20000}
          value={member.bio}
          onChange={(event) => set('bio', event.target.value, merge('bio'))}
        />
        <Chips
          label={t('company.member.skills')}
          placeholder={t('company.member.skillsExample')}
          values={member.skills}
          onChange={(skills) => set('skills', skills)}
        />
        <MemberPlaces member={member} index={index} team={team} />
      </div>
      <IconButton label={t('company.removeNamed', { name })} onClick={onRemove}>
        <Trash2 size={15} aria-hidden />
      </IconButton>
    </div>
  );
}

/** Another portrait is seen whole again: where its face is nobody knows yet. */
function newPortrait(index: number, { photoView }: Member, photo: string): Patch[] {
  const photoSet = setValue(['team', index, 'photo'], photo);
  return photoView ? [...photoSet, { op: 'unset', path: ['team', index, 'photoView'] }] : photoSet;
}
