/** Words that are written into PowerPoint files: names in its panes, and what invites to fill a placeholder. */
export const pptx = {
  secondLevel: 'Second level',
  thirdLevel: 'Third level',
  slideImage: 'Slide',
  notes: 'Notes',
  opening: 'Opening',
  section: 'Section {{number}}',
};
