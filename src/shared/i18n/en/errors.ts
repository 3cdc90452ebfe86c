import type { DetailKey, ErrorCode, ErrorParams } from '#shared/base';

type ErrorWords = {
  [F in ErrorCode as F extends `${infer Family}.${string}` ? Family : never]: {
    [C in ErrorCode as C extends `${F extends `${infer Family}.${string}` ? Family : never}.${infer Name}`
      ? Name
      : never]: string;
  };
};

export type { ErrorParams };

/** What happened, what is safe, what to do; by error code. */
export const errors: ErrorWords & { readonly detail: Readonly<Record<DetailKey, string>> } = {
  usage: {
    unknownTemplate: 'There is no template "{{name}}". Choose one of: {{known}}.',
    unknownLanguage: 'There is no language "{{name}}". Choose one of: {{known}}.',
    unknownRound: 'There is no round "{{name}}". Choose one of: {{known}}.',
    unknownTarget: 'There is no export "{{name}}". Choose from: {{known}}.',
    unknownRegister: 'There is no register "{{name}}". Choose one of: {{known}}.',
    unknownSlides: 'There is no slide {{numbers}}: the deck has {{count}}.',
    badArguments: 'The call is not understood: {{detail}}. See --help.',
    badDateEpoch:
      'The variable SOURCE_DATE_EPOCH is “{{value}}”. It must be seconds since 1970, digits alone, up to the end of 2199. Nothing was exported. Set it so, or remove it.',
    notOneFile:
      'Standard output takes one file, and this call makes {{count}}. Export one by one, or name a folder with --out.',
    unknownMethod: 'The program does not know the call "{{method}}". Update or reinstall it.',
    strangePath: '{{path}} was not chosen by you, so nothing was done with it. Choose it in a dialog.',
    namePattern: 'File names have no field {{unknown}}. The setting stays as it was. Use: {{known}}.',
  },
  start: {
    page: 'The window can’t be shown: {{detail}}. Your projects were not touched. Install Pitchwright again.',
    folder:
      'Pitchwright can’t write into its own folder {{path}} ({{detail}}), where it keeps what a crash would cost. Your projects were not touched. Make the folder writable and start again.',
    settings:
      'The settings in {{path}} can’t be read ({{detail}}). Your projects were not touched. Move {{path}} away and start again.',
  },
  project: {
    notAProject: '{{path}} is not a Pitchwright project. Nothing was changed. Choose a file that ends in .pitch.',
    damaged:
      '{{path}} is damaged and can’t be read ({{detail}}). The file was left as it is. Restore a copy from your backup, or open a recent version.',
    tooLarge:
      '{{path}} holds more than Pitchwright takes (in {{place}}: {{detail}}), far above any real plan. It was not opened and not changed. Check where the file comes from.',
    unsavable:
      '{{path}} was not saved, because nobody could open it again (in {{place}}: {{detail}}). The file is as it was before. Undo what you did last, or split what is there.',
    newerFormat:
      '{{path}} was written by a newer version (format {{found}}; this program knows up to {{supported}}). It can be read but not saved. Update Pitchwright to edit it.',
    newerWords:
      '{{path}} was made by a newer version of Pitchwright: this one does not know “{{word}}” ({{place}}). A note stands in its place; the rest can be read but not saved, and “Save as” copies the file as it is. Update Pitchwright to edit it.',
    newerWord:
      '{{path}} was made by a newer version of Pitchwright: this one does not know “{{word}}” ({{place}}). It was not opened and not changed. Update Pitchwright to use it.',
    tooNew:
      '{{path}} was written by a newer version (format {{found}}; this program knows up to {{supported}}). It was not opened and not changed. Update Pitchwright to use it.',
    invalid:
      '{{path}} has something unexpected at {{place}} ({{detail}}). It was not opened and not changed. Restore a copy from your backup.',
    readOnly: '{{path}} is open for reading only. Save it under another name to keep your changes.',
    notOpen: 'This project is not open any more. Open it again and repeat the change.',
    staleRevision:
      'The change was made on an older state (revision {{expected}}, now {{found}}). It was not applied; the window reloads the project.',
    invalidEdit:
      'The change does not fit the project at {{place}} ({{detail}}). It was not applied; your project is as before.',
    changedOnDisk:
      'Another program changed {{path}} since it was opened. It was not overwritten. Save under another name, or open it again.',
    pictureTooSlow:
      'A picture on the first slide takes too long to draw. The project is saved; only its icon in file managers shows the slide without pictures. Replace the picture by a PNG of it.',
    placeGone:
      'The section that the picture was meant for is gone, so it was not inserted. Insert it again where you want it.',
    otherNames:
      '{{path}} also goes by another name (a hard link). Once it is saved here, that one keeps the text as it was.',
    writtenAnew:
      '{{path}} was no longer there and has been written again. If you moved or renamed it, you have two now: open the one that you want to go on with.',
    oneAtATime:
      'Pitchwright shows one project at a time. {{path}} was opened; {{others}} was not. Open it when you are done with this one.',
    copyOverItself: '{{path}} is the project itself. Choose another name for the copy; nothing was written.',
    locked: '{{path}} is open in another Pitchwright. Close it there first, or open a copy.',
  },
  recovery: {
    damaged:
      'Unsaved work from the time that Pitchwright last ended unexpectedly can’t be brought back: its record in {{folder}} is damaged. Nothing was removed. Delete the folder if you don’t want to hear of it again.',
    unreadable:
      'Unsaved work in {{folder}} can’t be read now. Nothing was changed. See that the folder can be read, and start Pitchwright again.',
    tooNew:
      'Unsaved work in {{folder}} was made by a newer version of Pitchwright. Nothing was changed. Start that version to get it back.',
    fileUnreadable:
      'There is unsaved work on {{path}}, but the file can’t be read now. Both were left as they are. See that the file can be read, and open it: the work comes back with it.',
    savedIn: 'Pitchwright ended before it could say so: your last work is saved in {{path}}.',
    fileGone: '{{path}} is not where it was. The unsaved work on it is back, in no file yet: save it where you like.',
    othersWait:
      'More unsaved work waits: {{names}}. It comes back one by one, at each start or when its file is opened.',
  },
  import: {
    notUtf8: '{{path}} is not UTF-8 text. Save it as UTF-8 in your editor and import it again.',
    imageMissing:
      '{{path}} shows the picture {{image}}, which is not there. Put it beside the text, or remove the reference.',
    imageOutside:
      '{{path}} points to the picture {{image}}, which lies outside its folder. It was not read. Put the picture beside the text and import it again.',
    unsupportedImage: '{{path}} is not a picture that can be used ({{detail}}). Use PNG, JPEG, GIF, WebP or SVG.',
    empty: '{{path}} holds no text, so no project was made of it. Write something in it, or begin from a template.',
    beyond:
      '{{path}} holds more than a project may (in {{place}}: {{detail}}). Nothing was imported. Split it into smaller parts.',
    projectFull:
      'The picture {{path}} was not taken in: the pictures of one project would be too much ({{detail}}). Make some smaller, or remove what you don’t need.',
    tooLarge: '{{path}} is larger than {{limitMb}} MB. Make it smaller and try again.',
    tooManyBlocks:
      '{{path}} has {{found}} paragraphs, headings, list items and table rows; one plan can have {{most}}. Nothing was imported. Split it, and import the part that belongs to your plan.',
    tableTooLarge:
      'A table in {{path}} has {{cells}} cells; in a plan it can have {{most}}. Nothing was imported. Keep it as a workbook, and leave only the rows that matter.',
    tableFlaw:
      '{{path}} can’t be read as a table: in line {{line}}, {{detail}}. Nothing was imported. Put that right there, or save the table anew as “CSV UTF-8”.',
    tableIsWorkbook:
      '{{path}} is no text but a workbook or another packed file. Nothing was imported. Open the workbook in your spreadsheet program and save its sheet as “CSV UTF-8”.',
    tableEmpty:
      '{{path}} has no rows. Nothing was imported. The first line holds the titles of the columns, each line below it a row.',
    tableStrange:
      'No column of {{path}} belongs to this register: the file has {{found}}, the register {{known}}. Nothing was imported. Write the titles of the register into the first line.',
    tooManyRows:
      'With {{path}} the register would have {{found}} rows; it can have {{most}}. Nothing was imported. Keep the rows that matter.',
  },
  files: {
    notFound: '{{path}} was not found. Check the name, or whether it was moved.',
    noPermission: 'No permission to write or read {{path}}. Choose another folder, or change its permissions.',
    noSpace: 'The disk of {{path}} is full. Nothing there was replaced. Free some space and try again.',
    notAFolder: '{{path}} is not a folder. Choose a folder to write into.',
    exists: '{{path}} exists already and was left as it is. Choose another name.',
    existsUnforced: '{{path}} exists already and was left as it is. Choose another name, or replace it with --force.',
    isFolder: '{{path}} is a folder, where a file is meant. Name a file, or move the folder away.',
    nameTooLong: 'The name of {{path}} is too long for the disk. Nothing was written. Choose a shorter one.',
    failed: '{{path}} could not be read or written ({{detail}}). Existing files were left as they were. Try again.',
    tooMuchMemory:
      'Reading {{path}} needs more memory than the program can have. Nothing was changed. Split the file, or ask who made it.',
    tooSlow:
      'Reading {{path}} took more than {{seconds}} seconds and was stopped. Nothing was changed. Try again when the computer is less busy; if that doesn’t help, split the file, or ask who made it.',
  },
  shell: {
    noBrowser: 'The system has no program that opens {{url}}. Copy the address and open it yourself.',
    noPdfProgram:
      'The system has no program that opens PDF files, so nothing was printed. Install one, or export the PDF and print it elsewhere.',
  },
  export: {
    emptyDeck: '“{{title}}” has no visible slides, so there is no deck to export. Add or show a slide first.',
    missingAsset:
      'A picture is missing from the project ({{asset}}). Replace it on its slide or in its section and export again.',
    cancelled: 'The export was cancelled. No file was replaced.',
  },
  detail: {
    emptyFile: 'it is empty',
    cutShort: 'its end is missing',
    brokenArchive: 'its parts do not fit together',
    brokenEntry: 'its part {{about}} is damaged',
    missingEntry: 'its part {{about}} is missing',
    notJson: '{{about}} can’t be read',
    missing: 'a value is missing',
    wrongKind: 'not the kind of value that belongs there: {{about}}',
    unknownValue: 'not one of the values that are known: {{about}}',
    outOfRange: 'too much or too little: {{about}}',
    unknownName: 'unknown names: {{about}}',
    wrongForm: 'not the form that belongs there',
    twice: 'it is there twice',
    tooDeep: 'nested too deeply',
    tooMany: 'more than {{about}} of them',
    tooManyValues: 'more than {{about}} values',
    tooLong: 'longer than {{about}} characters',
    tooLarge: 'larger than {{about}}',
    tooTight: 'unpacks to more than {{about}} times its size',
    zip64: 'it is a Zip64 archive',
    forbiddenName: 'a forbidden name: {{about}}',
    fixed: 'it can’t be changed',
    placeMissing: 'there is no such place',
    unreadable: 'its content can’t be read',
    unknownPicture: 'an unknown kind of picture',
    noSize: 'its size is missing: {{about}}',
    tooManyPixels: 'too many pixels: {{about}}',
    unsafeSvg: 'its SVG can’t be read safely',
    tooSlow: 'it takes longer than {{about}} to draw',
    openQuote: 'a quotation mark is opened and never closed',
    afterQuote: 'something stands behind a closing quotation mark',
    nulByte: 'there is a NUL byte, so it is no text',
    noText: 'the bytes are no text in UTF-8, UTF-16 or GB18030',
  },
  bug: {
    unexpected:
      'Something failed that should not have ({{detail}}). Your project is safe. Report it with the number {{id}} if it happens again.',
    written:
      'Something failed that should not have ({{detail}}). Your files were left as they were. Add {{path}}, which tells where, if you report it.',
  },
};
