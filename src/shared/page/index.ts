/** What a placed page is made of, whoever lays it: scenes, charts, plans and handouts; every painter paints it. */
export * from './contents';
export * from './drawn-runs';
export * from './elements';
export * from './geometry';
export * from './inks';
export * from './line-text';
export * from './links';
export * from './marks';
export * from './native-chart';
export * from './paper';
export * from './placed-marks';
export * from './placed-rows';
export * from './roles';
