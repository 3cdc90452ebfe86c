/** What an export had to approximate: what differs, and what to do about it. `{{detail}}` names the element or address. */
export const losses = {
  svgFallback:
    '“{{detail}}” is an SVG drawing. PowerPoint 2016 and later show it; older versions and some other programs show a plain area. Use a PNG where everyone must see it.',
  pictureFormat:
    '“{{detail}}” is in a format that PowerPoint can’t show, so a plain area stands in its place. Replace it with a PNG or JPEG.',
  linkDropped: 'The link {{detail}} can’t be used in PowerPoint; its text stayed. Use a web or e-mail address.',
};
