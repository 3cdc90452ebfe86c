/** The business plan: what each round expects of it, and the normal form of its rich text. */
export * from './outline';
