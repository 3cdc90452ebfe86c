import styles from './duties.module.css';

interface TickGroupProps<Id extends string> {
  readonly title: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly ticked: ReadonlySet<Id>;
  readonly onChange: (ticked: ReadonlySet<Id>) => void;
}

/** Some of a few, ticked in a line. */
export function TickGroup<Id extends string>({ title, options, ticked, onChange }: TickGroupProps<Id>) {
  const toggle = (id: Id) => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <fieldset className={styles.tickGroup}>
      <legend>{title}</legend>
      {options.map(({ id, label }) => (
        <label key={id}>
          <input type="checkbox" checked={ticked.has(id)} onChange={() => toggle(id)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
