/** The bundled projects that a founder can begin from. Their words are in `resources/templates`. */
export { createFromTemplate, type TemplateChoice, type TemplateProject } from './create-from-template';
export { registersFromSource, registersSourceSchema } from './registers-source';
