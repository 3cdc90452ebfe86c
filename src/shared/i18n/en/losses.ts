/** What an export had to approximate: what differs, and what to do about it. */
export const losses = {
  pictureUnreadable:
    'This picture can’t be read ({{detail}}), so a plain area stands in its place. Replace the picture.',
  pictureTooSlow:
    'This picture takes too long to draw ({{detail}}), so a plain area stands in its place. Save it as PNG where it comes from, and replace it.',
  pictureLeftOut:
    'This picture can’t be read ({{detail}}), so its description stands in its place. Replace the picture.',
  pictureCleaned:
    'The picture “{{detail}}” held parts that could run or reach outside; they were left out. Replace it, or look whether it is as it should be.',
  missingGlyphs: 'No font of the program has these characters: {{detail}}. They are left blank. Use other ones.',
  linkDropped: 'The link {{detail}} can’t be used in a file; its text stayed. Use a web or e-mail address.',
  chartAsTable:
    'The chart “{{detail}}” is written as a table of its figures, which every reader of Markdown shows. Use PDF for the picture.',
  largeFile:
    'The file has {{detail}}. Many mailboxes and funds’ forms refuse more than 10 MB: use smaller pictures, or send a link.',
  workbookEmpty: 'There is no model yet, so the workbook has no figures. Set one up in the numbers room.',
  workbookBeyond:
    'Figures of the model are too large to be believed; the workbook does not stop them where the program does. Check for a zero too many.',
};
