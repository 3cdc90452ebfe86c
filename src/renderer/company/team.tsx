import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useT } from '#renderer/app-language';
import { insertItem, moveItem } from '#renderer/forms';
import { SortableRows } from '#renderer/lists';
import { edit, projectNow, useProject } from '#renderer/session';
import { Button } from '#renderer/ui';
import { noticeUndoable } from '#renderer/view';
import { newId } from '#shared/base';
import type { Member } from '#shared/project';
import { nextState, removeMember } from '#shared/team';
import styles from './company.module.css';
import { MemberCard } from './member-card';

const path = ['team'] as const;

/** The people: founders, employees, advisers, and those still to be hired. */
export function Team() {
  const { t } = useT();
  const team = useProject((project) => project.team);
  const [added, setAdded] = useState('');
  const nameOf = (member: Member, index: number) =>
    member.name || member.role || t('company.memberAt', { place: index + 1 });
  const add = () => {
    const id = newId();
    setAdded(id);
    const member: Member = { id, name: '', role: '', state: nextState(team), bio: '', skills: [], photo: '' };
    edit(insertItem(path, team.length, member), 'editTeam');
  };
  const remove = (member: Member, index: number) => {
    edit(removeMember(projectNow(), index), 'editTeam');
    const text = t('company.memberRemoved', { name: nameOf(member, index) });
    noticeUndoable(text, { t });
  };
  return (
    <div>
      {team.length === 0 ? <p className={styles.empty}>{t('company.noTeam')}</p> : null}
      <SortableRows
        items={team}
        label={t('company.team')}
        nameOf={nameOf}
        onMove={(from, to) => edit(moveItem(path, from, to, projectNow().team[from]), 'editTeam')}
      >
        {(member, index) => (
          <MemberCard
            member={member}
            index={index}
            team={team}
            name={nameOf(member, index)}
            fresh={member.id === added}
            onRemove={() => remove(member, index)}
          />
        )}
      </SortableRows>
      <Button variant="outline" onClick={add}>
        <Plus size={15} aria-hidden />
        {t('company.addMember')}
      </Button>
    </div>
  );
}
