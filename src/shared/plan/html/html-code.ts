import { attribute, childNodes, type HtmlNode, tagOf, textContent } from './html-node';

/** The language that a block of code is said to be in; empty when it is not. */
export function languageOf(node: HtmlNode): string {
  const code = childNodes(node).find((child) => tagOf(child) === 'code');
  const classes = `${attribute(node, 'class')} ${code ? attribute(code, 'class') : ''}`;
  return /\b(?:language|lang|highlight-source)-([\w+#-]{1,20})/.exec(classes)?.[1] ?? '';
}

/** Code as it is written; editors that set every line in an element of its own mean line ends. */
export function codeText(node: HtmlNode): string {
  const code = childNodes(node).find((child) => tagOf(child) === 'code') ?? node;
  const lines = childNodes(code).filter((child) => tagOf(child) === 'div');
  const text = lines.length > 0 ? lines.map(textContent).join('\n') : textContent(node);
  return text.replace(/\r\n?/g, '\n').replace(/^\n|\n+$/g, '');
}
