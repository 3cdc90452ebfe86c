/** The first page: recent files, templates, and the ways into a project. */
export { BrandMark } from './brand-mark';
export { Home } from './home';
export { NewProjectDialog } from './new-project-dialog';
