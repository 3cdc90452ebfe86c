import type { Catalogue } from '../catalogue';

export const losses: Catalogue['losses'] = {
  svgFallback:
    '“{{detail}}”是 SVG 图形。PowerPoint 2016 及更高版本可以显示，旧版本和部分其他软件会显示为纯色区域。如需处处可见，请改用 PNG 图片。',
  pictureFormat: 'PowerPoint 无法显示“{{detail}}”的图片格式，原位置以纯色区域代替。请换成 PNG 或 JPEG 图片。',
  linkDropped: '链接 {{detail}} 无法在 PowerPoint 中使用，已保留文字。请改用网页或邮箱地址。',
};
