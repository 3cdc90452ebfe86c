import { z } from 'zod';
import { documentLanguages, interfaceLanguages } from '#shared/base';
import { guidanceBundleSchema, guideSchema, partsSchema } from '#shared/guidance';
import { benchmarkSchema } from '#shared/numbers';
import { assetSchema, type Patch, type Project, type Round, rounds } from '#shared/project';
import { librarySchema } from '#shared/references';
import { lawRowsSchema } from '#shared/registers';
import { showActionSchema, showSchema } from '#shared/show';
import { method } from './define';
import { type ExportTarget, exportTargets } from './export-targets';
import { keptPlaceSchema } from './kept-place';
import { registerMethods } from './register-methods';
import { settingsChangeSchema, settingsSchema } from './settings';

/** Names of the bundled projects a founder can begin from. */
export const templateNames = ['blank', 'customer-service', 'robo-adviser', 'medical-imaging'] as const;
export type TemplateName = (typeof templateNames)[number];
/** The rounds that each is written for; in others it begins with what it says at seed, and what the round adds is empty. */
export const templateRounds: Readonly<Record<TemplateName, readonly Round[]>> = {
  blank: rounds,
  'customer-service': rounds,
  'robo-adviser': ['seed'],
  'medical-imaging': ['seed'],
};

/** What the pages of a deck's PDF show: a slide each, a slide with its notes, three slides with lines to write on, or six. */
export const deckPdfForms = ['slides', 'notes', 'handout-3', 'handout-6'] as const;
export type DeckPdfForm = (typeof deckPdfForms)[number];

/** What can be printed, each as its exported PDF. */
export const printables = ['plan', ...deckPdfForms] as const;
export type Printable = (typeof printables)[number];

/** Choices that some targets leave; a target that does not know one takes no notice. */
export const exportOptionsSchema = z.strictObject({
  /** A file each. */
  deckPdf: z.array(z.enum(deckPdfForms)).min(1).max(deckPdfForms.length),
  /** Numbers of the slides that become pictures, counted as printed; null: all that are not hidden. */
  slides: z.array(z.int().min(1).max(10_000)).min(1).max(10_000).nullable(),
  /** Width of the picture of a slide, in pixels. */
  widthPx: z.int().min(160).max(7_680),
  /** Slides on which nothing stands leave too. */
  keepEmptySlides: z.boolean(),
  /** The plan ends with the founders' log, which is theirs alone otherwise. */
  withLog: z.boolean(),
  /** What files are named by, with fields in braces; empty: after the project's file. */
  names: z.string().max(200),
});
export type ExportOptions = z.infer<typeof exportOptionsSchema>;
export const defaultExportOptions: ExportOptions = {
  deckPdf: ['slides'],
  slides: null,
  widthPx: 1920,
  keepEmptySlides: false,
  withLog: false,
  names: '',
};

/** Whether slides on which nothing stands leave with a target: when that is asked for, and as pictures that are named by their numbers. */
export function keepsEmptySlides(target: ExportTarget, { keepEmptySlides, slides }: ExportOptions): boolean {
  return keepEmptySlides || (target === 'deck-png' && slides !== null);
}

const path = z.array(z.union([z.string(), z.int()])).max(64);
/**
 * What frames a patch's values is checked here. The values themselves, whether they are JSON at all, and what they make of the project are
 * for the session, which walks them once (decision 0292).
 */
export const patchSchema: z.ZodType<Patch> = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('set'), path, value: z.unknown() }),
  z.strictObject({ op: z.literal('unset'), path }),
  z.strictObject({
    op: z.literal('splice'),
    path,
    at: z.int().min(0),
    remove: z.int().min(0),
    insert: z.array(z.unknown()),
  }),
]);

const saveState = z.enum(['saved', 'dirty', 'saving', 'failed']);
export type SaveState = z.infer<typeof saveState>;

/** Who changed a project. A window that shows it hears of all; the one that edits is not told of its own edits. */
const changeOrigin = z.enum(['edit', 'undo', 'redo', 'main']);
export type ChangeOrigin = z.infer<typeof changeOrigin>;

/** Where a session stands, sent when any of it changes. `path` is null until the project has a file. */
export const sessionStateSchema = z.strictObject({
  sessionId: z.string(),
  path: z.string().nullable(),
  readOnly: z.boolean(),
  saveState,
  /** Keys of the i18n catalogue `edits` for the next undo and redo; null when there is none. */
  undo: z.string().nullable(),
  redo: z.string().nullable(),
});
export type SessionState = z.infer<typeof sessionStateSchema>;

/** A whole project as the window first gets it. The session has validated it: it is not parsed a second time. */
export const snapshotSchema = z.strictObject({
  state: sessionStateSchema,
  revision: z.int(),
  project: z.custom<Project>((value) => typeof value === 'object' && value !== null),
  /** The journal of a crash was replayed into this project. */
  recovered: z.boolean(),
  /** Where this file was left in the window; absent when nobody has been there. */
  place: keptPlaceSchema.optional(),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

/** A command as a native menu shows it. */
const menuItem = z.strictObject({
  id: z.string().max(60),
  title: z.string().max(120),
  /** Electron's accelerator, empty for none. */
  accelerator: z.string().max(40),
  enabled: z.boolean(),
  group: z.int().min(0).max(20),
});

/** What a copy for sending does not have; `shared/sending` says it in the same shape. */
const leftOut = z.discriminatedUnion('what', [
  z.strictObject({ what: z.enum(['register', 'unknownRegister']), kind: z.string(), count: z.int() }),
  z.strictObject({ what: z.enum(['notes', 'rehearsals', 'dismissals']), count: z.int() }),
]);

const session = z.strictObject({ sessionId: z.string() });
const nothing = z.strictObject({});
const filePath = z.string().min(1).max(4096);

const loss = z.strictObject({ target: z.enum(exportTargets), place: z.string(), key: z.string(), detail: z.string() });
/** Something that an export had to approximate; `key` is in the i18n catalogue `losses`. */
export type Loss = z.infer<typeof loss>;

const pixels = z.strictObject({ widthPx: z.int(), heightPx: z.int() });
const preparedPicture = z.strictObject({
  name: z.string(),
  /** Null when it was not scaled. */
  scaled: z.strictObject({ from: pixels, to: pixels }).nullable(),
  locationDropped: z.boolean(),
});
/** What was done to a picture on its way into a project. */
export type PreparedNews = z.infer<typeof preparedPicture>;

export const recentFileSchema = z.strictObject({
  path: filePath,
  title: z.string(),
  language: z.enum(documentLanguages),
  openedAt: z.string(),
  exists: z.boolean(),
  /** Its cover is served as `/covers/<name>`; null: there is none. */
  cover: z.string().nullable(),
});
export type RecentFile = z.infer<typeof recentFileSchema>;

/** Every call that the window makes of the main process. */
export const contract = {
  methods: {
    'app.info': method({
      kind: 'query',
      params: nothing,
      result: z.strictObject({
        version: z.string(),
        host: z.enum(['electron', 'stand-in', 'node']),
        platform: z.string(),
        systemLanguage: z.enum(interfaceLanguages),
        settings: settingsSchema,
      }),
    }),
    'settings.set': method({ kind: 'command', params: settingsChangeSchema, result: settingsSchema }),
    /** Asks for the folder in which projects are kept, or forgets it; the settings are as they were when the user cancels. */
    'settings.folder': method({
      kind: 'command',
      params: z.strictObject({ act: z.enum(['choose', 'forget']) }),
      result: settingsSchema,
    }),
    'guidance.load': method({
      kind: 'query',
      params: z.strictObject({ language: z.enum(documentLanguages) }),
      result: guidanceBundleSchema,
    }),
    /** The guide to the program, page by page, and whose work the program carries. */
    'help.guide': method({
      kind: 'query',
      params: z.strictObject({ language: z.enum(interfaceLanguages) }),
      result: guideSchema,
    }),
    'help.parts': method({ kind: 'query', params: nothing, result: partsSchema }),
    /** The works to cite, and what metrics are compared with: words in all languages of the window. */
    'library.load': method({ kind: 'query', params: nothing, result: librarySchema }),
    'benchmarks.load': method({ kind: 'query', params: nothing, result: z.array(benchmarkSchema) }),
    /** What laws and standards ask for: `resources/law`, all files together. */
    'law.load': method({ kind: 'query', params: nothing, result: lawRowsSchema }),
    'recent.list': method({ kind: 'query', params: nothing, result: z.array(recentFileSchema) }),
    'recent.remove': method({ kind: 'command', params: z.strictObject({ path: filePath }), result: nothing }),
    /** Asks where a recent file is now, and opens what is chosen. Null when the user cancels. Reports as `project.open` does. */
    'recent.locate': method({
      kind: 'job',
      params: z.strictObject({ path: filePath }),
      result: snapshotSchema.nullable(),
    }),
    /** The open project of this window, or null. */
    'project.current': method({ kind: 'query', params: nothing, result: snapshotSchema.nullable() }),
    'project.create': method({
      kind: 'command',
      params: z.strictObject({
        template: z.enum(templateNames),
        round: z.enum(rounds),
        language: z.enum(documentLanguages),
      }),
      result: snapshotSchema,
    }),
    /**
     * Asks for a project, or opens one of the recent files: the window can name no other. Null when the user cancels. Reports when it has a
     * file to read.
     */
    'project.open': method({
      kind: 'job',
      params: z.strictObject({ path: filePath.optional() }),
      result: snapshotSchema.nullable(),
    }),
    /** Asks for a Markdown file and reads it into a new, unsaved project. `language`: for a text that shows none of its own. Reports likewise. */
    'project.importMarkdown': method({
      kind: 'job',
      params: z.strictObject({ language: z.enum(documentLanguages) }),
      result: snapshotSchema.nullable(),
    }),
    /**
     * Applies patches made on `baseRevision`. Edits with the same `merge` key within two seconds undo as one.
     * `label` is a key of the i18n catalogue `edits`.
     */
    'project.edit': method({
      kind: 'command',
      params: session.extend({
        baseRevision: z.int().min(0),
        patches: z.array(patchSchema).max(10_000),
        label: z.string().max(60),
        merge: z.string().max(120).nullable(),
      }),
      result: z.strictObject({ revision: z.int() }),
    }),
    'project.undo': method({ kind: 'command', params: session, result: nothing }),
    'project.redo': method({ kind: 'command', params: session, result: nothing }),
    /** Saves; a project without a file asks for one. False when the user cancelled. */
    'project.save': method({ kind: 'command', params: session, result: z.boolean() }),
    'project.saveAs': method({
      kind: 'command',
      params: session,
      result: z.boolean(),
    }),
    /** Writes a copy without what is private, to be given away; null when the user cancelled. The session keeps its own file. */
    'project.sendCopy': method({
      kind: 'command',
      params: session,
      result: z.strictObject({ path: z.string(), leftOut: z.array(leftOut) }).nullable(),
    }),
    /** Closes after asking about unsaved work; false when the user stays. */
    'project.close': method({ kind: 'command', params: session, result: z.boolean() }),
    /** Keeps where the window is in a project; one without a file is not kept. */
    'project.keepPlace': method({
      kind: 'command',
      params: session.extend({ place: keptPlaceSchema }),
      result: nothing,
    }),
    ...registerMethods,
    /** Asks for a picture and takes it into the project; null when the user cancels. Pasted and dropped ones are POSTed to `/assets`. */
    'assets.pick': method({
      kind: 'command',
      params: session,
      result: z.strictObject({ key: z.string(), asset: assetSchema }).nullable(),
    }),
    /** Exports into a folder that this run has exported into before, or asks for one. Null when the user cancels the question. */
    'export.run': method({
      kind: 'job',
      params: session.extend({
        targets: z.array(z.enum(exportTargets)).min(1),
        options: exportOptionsSchema.optional(),
        folder: filePath.optional(),
      }),
      result: z.strictObject({ files: z.array(z.string()), losses: z.array(loss) }).nullable(),
    }),
    /** Prints: makes the PDF and opens it in the system's program for such files. */
    'print.run': method({ kind: 'job', params: session.extend({ what: z.enum(printables) }), result: nothing }),
    /** Shows a file that was exported in the system's file manager. */
    'shell.reveal': method({ kind: 'command', params: z.strictObject({ path: filePath }), result: nothing }),
    /** Opens a link in the user's browser; only http, https and mailto. */
    'shell.openLink': method({ kind: 'command', params: z.strictObject({ url: z.url().max(2000) }), result: nothing }),
    /** The show that runs, if any. */
    'show.current': method({ kind: 'query', params: nothing, result: showSchema.nullable() }),
    /** Begins a show in place of any other; false for a deck without slides. */
    'show.begin': method({
      kind: 'command',
      params: session.extend({
        mode: z.enum(['present', 'rehearse']),
        /** The slide to begin with; null: the first that is not hidden. */
        slideId: z.string().max(64).nullable(),
        view: z.enum(['here', 'presenter']),
      }),
      result: z.boolean(),
    }),
    /** Does something in the show that runs; nothing when there is none. */
    'show.act': method({ kind: 'command', params: z.strictObject({ action: showActionSchema }), result: nothing }),
    /** The renderer's command list for the native menu, with translated titles. */
    'menu.update': method({
      kind: 'command',
      params: z.strictObject({
        language: z.enum(interfaceLanguages),
        items: z
          .array(menuItem.extend({ menu: z.enum(['program', 'file', 'edit', 'insert', 'view', 'help']) }))
          .max(500),
      }),
      result: nothing,
    }),
    /** Opens a context menu at a place of the page, in CSS pixels. A choice of it comes back as `menu.command`. */
    'menu.context': method({
      kind: 'command',
      params: z.strictObject({
        language: z.enum(interfaceLanguages),
        x: z.number().min(0).max(100_000),
        y: z.number().min(0).max(100_000),
        /** The text there: whether it can be changed, and whether some of it is selected; null for none. */
        text: z.strictObject({ editable: z.boolean(), selected: z.boolean() }).nullable(),
        items: z.array(menuItem).max(60),
      }),
      result: nothing,
    }),
  },
  events: {
    /** A recent file has got another cover. */
    'recent.changed': nothing,
    /** Another part of the program changed the project: undo, redo, an asset taken in. Apply to the same revision - 1. */
    'session.patched': z.strictObject({
      sessionId: z.string(),
      revision: z.int(),
      patches: z.array(patchSchema),
      origin: changeOrigin,
      /** Of undo and redo: which edit they took back or did again, a key of the i18n catalogue `edits`. */
      label: z.string().nullable(),
    }),
    'session.state': sessionStateSchema,
    /** A project was opened or closed by the system (double click on a file, the menu). */
    'session.opened': snapshotSchema,
    'session.closed': session,
    /** Pictures that were taken in were scaled down or lost where they were taken; those that were not are not among them. */
    'pictures.prepared': z.strictObject({ pictures: z.array(preparedPicture).min(1) }),
    /** The show began, moved or, when it is over, ended. */
    'show.changed': showSchema,
    /** The user chose a menu item. */
    'menu.command': z.strictObject({ id: z.string() }),
    /** Something failed while no call was waiting: an autosave, a file opened by the system. */
    'app.error': z.strictObject({ error: z.custom<import('#shared/base').AppError>() }),
  },
} as const;
export type PitchwrightContract = typeof contract;

const { methods, events } = contract;

/** What the audience's window may call and hears: it shows the project and moves the show, and changes nothing. */
export const audienceContract = {
  methods: {
    'app.info': methods['app.info'],
    'project.current': methods['project.current'],
    'shell.openLink': methods['shell.openLink'],
    'show.current': methods['show.current'],
    'show.act': methods['show.act'],
  },
  events: {
    'session.patched': events['session.patched'],
    'show.changed': events['show.changed'],
  },
} as const;
