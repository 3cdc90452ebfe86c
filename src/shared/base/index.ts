export * from './app-error';
export * from './assert-never';
export * from './ids';
export * from './language';
export * from './money';
export * from './parse-money';
export * from './random';
export * from './shares';
