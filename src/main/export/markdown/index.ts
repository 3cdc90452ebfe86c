/** The plan as Markdown: GFM that any editor, forge or note program shows, with its pictures beside it. */
export { planMarkdown } from './plan-markdown';
