/** What the form rooms are made of: pages, groups, pictures, and patches for lists. */
export * from './address-field';
export * from './chips';
export * from './date-field';
export * from './draft-input';
export * from './form-page';
export * from './list-patches';
export * from './money-field';
export * from './person-field';
export * from './picture-field';
export * from './picture-view';
export * from './tsv';
