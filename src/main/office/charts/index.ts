/** Charts that office programs draw themselves, with the workbooks that they are edited in. */
export * from './add-chart';
