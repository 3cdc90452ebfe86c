import { Info, Lightbulb, TriangleAlert } from 'lucide-react';
import { createContext, useContext } from 'react';
import type { RenderChunkProps, RenderElementProps } from 'slate-react';
import { renderInline } from '#renderer/rich-text';
import type { Callout, Table } from '#shared/project';
import { ChartBlock } from './chart-block';
import styles from './document.module.css';
import { ImageBlock } from './image-block';

/** How each kind of block is drawn. Stable, so that Slate draws again only what changed. */
export function renderElement(props: RenderElementProps) {
  const { attributes, children, element } = props;
  switch (element.type) {
    case 'paragraph':
      return <p {...attributes}>{children}</p>;
    case 'heading':
      return element.level === 1 ? <h3 {...attributes}>{children}</h3> : <h4 {...attributes}>{children}</h4>;
    case 'list':
      return element.ordered ? (
        <ol {...attributes} start={element.start ?? 1}>
          {children}
        </ol>
      ) : (
        <ul {...attributes}>{children}</ul>
      );
    case 'list-item':
      return <li {...attributes}>{children}</li>;
    case 'quote':
      return <blockquote {...attributes}>{children}</blockquote>;
    case 'callout':
      return <CalloutBlock {...props} element={element} />;
    case 'table':
      return <TableBlock {...props} element={element} />;
    case 'table-row':
      return (
        <RowContext value={element.id}>
          <tr {...attributes}>{children}</tr>
        </RowContext>
      );
    case 'table-cell':
      return <CellBlock {...props} />;
    case 'image':
      return <ImageBlock {...props} element={element} />;
    case 'chart':
      return <ChartBlock {...props} element={element} />;
    case 'code':
      return (
        <pre {...attributes} className={styles.code} data-language={element.language}>
          <code>{children}</code>
        </pre>
      );
    case 'rule':
      return <RuleBlock {...props} />;
    case 'link':
    case 'fact':
      return renderInline({ ...props, element });
  }
}

/** Chunks that are out of sight are neither laid out nor painted. */
export function renderChunk({ attributes, children, lowest }: RenderChunkProps) {
  return (
    <div {...attributes} className={lowest ? styles.chunk : undefined}>
      {children}
    </div>
  );
}

const tones = { note: Info, tip: Lightbulb, warning: TriangleAlert } as const;

function CalloutBlock({ attributes, children, element }: RenderElementProps & { readonly element: Callout }) {
  const Icon = tones[element.tone];
  return (
    <aside {...attributes} className={styles.callout} data-tone={element.tone}>
      <span className={styles.calloutIcon} contentEditable={false}>
        <Icon size={17} strokeWidth={1.8} aria-hidden />
      </span>
      <div>{children}</div>
    </aside>
  );
}

/** The id of the table's header row, or null. */
const HeaderContext = createContext<string | null>(null);
const RowContext = createContext('');

function TableBlock({ attributes, children, element }: RenderElementProps & { readonly element: Table }) {
  const header = element.header ? (element.children[0]?.id ?? null) : null;
  return (
    <div {...attributes} className={styles.tableFrame}>
      <table>
        <tbody>
          <HeaderContext value={header}>{children}</HeaderContext>
        </tbody>
      </table>
    </div>
  );
}

function CellBlock({ attributes, children, element }: RenderElementProps) {
  const isHeader = useContext(HeaderContext) === useContext(RowContext);
  const style = 'align' in element ? { textAlign: element.align as 'left' } : undefined;
  return isHeader ? (
    <th {...attributes} scope="col" style={style}>
      {children}
    </th>
  ) : (
    <td {...attributes} style={style}>
      {children}
    </td>
  );
}

function RuleBlock({ attributes, children }: RenderElementProps) {
  return (
    <div {...attributes} className={styles.rule}>
      {children}
      <div contentEditable={false}>
        <hr />
      </div>
    </div>
  );
}
