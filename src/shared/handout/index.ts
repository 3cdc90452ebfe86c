/** A deck on paper: pages with notes, and handouts of three or six slides. */
export * from './lay-handout';
export * from './types';
