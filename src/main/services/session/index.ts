/** One open project: who may change it, what can be undone, when it is saved, what a crash leaves. */
export * from './autosave';
export * from './document';
export type { PaintPreview } from './saving';
export * from './session';
export * from './session-start';
