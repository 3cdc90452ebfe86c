/** Opens a project that is dropped anywhere on the window; whoever takes other files, as slots take pictures, comes first. */
export function followDroppedProjects(): () => void {
  const onDragOver = (event: DragEvent) => {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
  };
  const onDrop = (event: DragEvent) => {
    const projects = [...(event.dataTransfer?.files ?? [])].filter(({ name }) => /\.pitch$/i.test(name));
    if (projects.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    window.pitchwright.openFiles(projects);
  };
  // A project is taken on its way down, before an editor sees a file that it can't use; the cursor is the page's last word.
  window.addEventListener('dragover', onDragOver);
  window.addEventListener('drop', onDrop, true);
  return () => {
    window.removeEventListener('dragover', onDragOver);
    window.removeEventListener('drop', onDrop, true);
  };
}
