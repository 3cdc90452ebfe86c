import './pretend-window';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChartPicture } from '#renderer/charts';
import type { ChartData } from '#shared/charts';

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
});
