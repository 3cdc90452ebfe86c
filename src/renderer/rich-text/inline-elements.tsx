import type { RenderElementProps, RenderLeafProps } from 'slate-react';
import { FactChip } from '#renderer/facts';
import { client, isMac, reportFailure } from '#renderer/session';
import type { FactInline, Link } from '#shared/project';

interface InlineProps extends RenderElementProps {
  readonly element: Link | FactInline;
}

/** How links and values of the project are drawn in a line. */
export function renderInline({ attributes, children, element }: InlineProps) {
  return element.type === 'link' ? (
    <LinkText attributes={attributes} element={element}>
      {children}
    </LinkText>
  ) : (
    <FactChip attributes={attributes} name={element.name} style={element.style} text={element.children[0]}>
      {children}
    </FactChip>
  );
}

/** How marks look. */
export function renderLeaf({ attributes, children, leaf }: RenderLeafProps) {
  let content = children;
  if (leaf.code) content = <code>{content}</code>;
  if (leaf.strike) content = <s>{content}</s>;
  if (leaf.underline) content = <u>{content}</u>;
  if (leaf.italic) content = <em>{content}</em>;
  if (leaf.bold) content = <strong>{content}</strong>;
  return <span {...attributes}>{content}</span>;
}

function LinkText({ attributes, children, element }: RenderElementProps & { readonly element: Link }) {
  const open = () => void client['shell.openLink']({ url: element.url }).catch(reportFailure);
  return (
    <a
      {...attributes}
      href={element.url}
      title={element.url}
      onClick={(event) => {
        event.preventDefault();
        if (isMac ? event.metaKey : event.ctrlKey) open();
      }}
      onAuxClick={(event) => event.preventDefault()}
    >
      {children}
    </a>
  );
}
