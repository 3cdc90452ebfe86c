/** One open project: who may change it, what can be undone, when it is saved, what a crash leaves. */
export * from './autosave';
export * from './document';
export * from './session';
