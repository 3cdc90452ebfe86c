import { type ReactNode, useId } from 'react';
import { useSessionState } from '#renderer/session';
import { keepsScroll } from '#renderer/view';
import styles from './form-page.module.css';

interface FormPageProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** A room that is a form: one quiet page that scrolls. A read-only project shows it disabled. */
export function FormPage({ title, lead, children }: FormPageProps) {
  const { readOnly } = useSessionState();
  return (
    <div className={styles.scroll} {...keepsScroll}>
      <form className={styles.page} onSubmit={(event) => event.preventDefault()}>
        <header className={styles.head}>
          <h1>{title}</h1>
          <p>{lead}</p>
        </header>
        <fieldset className={styles.fields} disabled={readOnly}>
          {children}
        </fieldset>
      </form>
    </div>
  );
}

interface FormGroupProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** Fields that belong together, with their name beside them where there is room. */
export function FormGroup({ title, hint, children }: FormGroupProps) {
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <div className={styles.name}>
        <h2 id={id}>{title}</h2>
        {hint ? <p>{hint}</p> : null}
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}

/** Fields side by side: two in a row where there is room. */
export function FormRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}

/** A field with a narrow one behind it that belongs to it: an amount and its currency. */
export function FormPair({ children }: { readonly children: ReactNode }) {
  return <div className={styles.pair}>{children}</div>;
}
