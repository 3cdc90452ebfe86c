import './pretend-window';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChartPicture } from '#renderer/charts';
import type { ChartData } from '#shared/charts';
import { sceneTheme } from '#shared/scene';

const data: ChartData = {
  type: 'line',
  unit: 'percent',
  currency: 'CNY',
  categories: ['第1月', '第2月'],
  series: [
    { name: '本公司', values: [100, 91] },
    { name: '同行', values: [100, 69] },
  ],
  emphasis: 0,
  totals: [],
  ends: { left: '', right: '', bottom: '', top: '' },
};

describe('a chart in the window', () => {
  const picture = createElement(ChartPicture, { label: '留存', data, widthPt: 420, heightPt: 240, language: 'zh-CN' });
  const markup = renderToStaticMarkup(picture);

  it('has the marks of the documents in the colours of the window', () => {
    expect(markup).toMatch(/<path d="M[^"]+" fill="none" stroke="var\(--accent\)"/);
    expect(markup).toContain('color-mix(in srgb, var(--ink)');
  });

  it('keeps the space between a name and its value, which stand in two faces', () => {
    expect(markup).toMatch(/<text [^>]*xml:space="preserve"[^>]*> 91%<\/text>/);
  });

  it('is in the colours that print, whatever the window’s own', () => {
    const colorsOn = (mode: 'light' | 'dark') =>
      sceneTheme({ deck: { theme: 'swiss', mode, brand: '#FFF000' } }).colors;
    const colors = { light: colorsOn('light'), dark: colorsOn('dark') };
    const columns = { ...data, type: 'column' as const, series: data.series.slice(0, 1) };
    const shape = { label: 'x', data: columns, widthPt: 420, heightPt: 240, colors };
    const printed = renderToStaticMarkup(createElement(ChartPicture, shape));
    expect(printed).not.toContain('var(--');
    // The brand's colour itself, with an outline that can be seen on paper.
    expect(printed).toContain('fill="light-dark(#FFF000, #FFF000)"');
    expect(printed).toContain(`stroke="light-dark(#${colors.light.accent}, #${colors.dark.accent})"`);
  });
});
