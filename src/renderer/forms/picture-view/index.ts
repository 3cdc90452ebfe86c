export { PictureCut } from './picture-cut';
export { PictureViewDialog, type Placing } from './picture-view-dialog';
