import { app } from './app';
import { charts } from './charts';
import { checks } from './checks';
import { cli } from './cli';
import { coach } from './coach';
import { company } from './company';
import { deck } from './deck';
import { dialogs } from './dialogs';
import { document } from './document';
import { edits } from './edits';
import { errors } from './errors';
import { exporting } from './exporting';
import { facts } from './facts';
import { find } from './find';
import { home } from './home';
import { losses } from './losses';
import { menu } from './menu';
import { nextRound } from './next-round';
import { numbers } from './numbers/index';
import { ownership } from './ownership';
import { plan } from './plan';
import { pptx } from './pptx';
import { preflight } from './preflight';
import { presenting } from './presenting';
import { raise } from './raise';
import { readiness } from './readiness';
import { registers } from './registers';
import { text } from './text';
import { workbook } from './workbook';

/** English, and the shape that every other catalogue must have. One file a part of the program. */
export const en = {
  app,
  charts,
  checks,
  cli,
  coach,
  company,
  deck,
  dialogs,
  document,
  edits,
  errors,
  exporting,
  facts,
  find,
  home,
  losses,
  menu,
  nextRound,
  ownership,
  numbers,
  plan,
  pptx,
  preflight,
  presenting,
  raise,
  readiness,
  registers,
  text,
  workbook,
};
