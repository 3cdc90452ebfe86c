import { type ComponentProps, useId, useMemo } from 'react';
import { useProject } from '#renderer/session';
import { TextField } from '#renderer/ui';
import { memberNames } from '#shared/team';

/** A line that names a person: it offers the people of the team, and takes any other name. */
export function PersonField(props: Omit<ComponentProps<typeof TextField>, 'list'>) {
  const list = useId();
  const team = useProject((project) => project.team);
  const names = useMemo(() => memberNames(team), [team]);
  return (
    <>
      <TextField {...props} list={list} autoComplete="off" />
      <datalist id={list}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
