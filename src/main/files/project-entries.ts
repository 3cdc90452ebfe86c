/** Entries of a project file that are our own; whatever else an archive holds is kept and written back. */
export const mimetypeEntry = 'mimetype';
export const projectEntry = 'project.json';
export const previewEntry = 'preview.png';
