import { formatters } from '../format'

const { plural, number } = formatters('en')

/** Messages of the editor. */
export const editor = {
  title: 'Edit CV',
  loading: 'Loading your CV…',
  navigation: 'Sections',
  // Translators: verb, names the form beside the preview.
  form: 'Write',
  paper: 'Preview',
  allCvs: 'All CVs',
  // The bar on top.
  documentMenu: (title: string) => `${title}: rename, switch, more`,
  rename: 'Rename',
  save: 'Save name',
  tailor: 'Match with a job',
  tailorHint: 'Compare this CV with a job description',
  tailorNeedsWords: 'This CV is still empty. Write a few lines first.',
  writeLetter: 'Write a cover letter',
  // Translators: CVs that follow each other; title of a panel.
  linkedCvs: 'Versions',
  // Translators: of readers of a shared document; names the panel that lists them.
  comments: 'Comments',
  // Translators: below the button with that name: how many comments wait for an answer; `count` is a number.
  openComments: (count: string) => `Open: ${count}`,
  duplicate: 'Duplicate',
  duplicateName: (title: string) => `${title} (copy)`,
  newCv: 'New CV',
  switchCv: 'Switch to',
  noOtherCv: 'No other CV on this device',
  // Translators: verb, in a menu.
  exportAs: 'Export',
  exportAsHint: 'Word, text, web page, JSON and more',
  copyAsText: 'Copy as plain text',
  // Translators: verb, in a menu: note that this PDF was sent to an employer, and keep it.
  keepAsSent: 'Sent copy',
  keepAsSentHint: 'Keeps this PDF with a job, exactly as you sent it',
  openFile: 'Import',
  openFileHint: 'PDF, Word, text, LinkedIn, JSON Resume or a backup',
  design: 'Design',
  // Translators: verb, on the button of a menu: print, send, link, copy, export.
  shareMenu: 'Share',
  // Translators: verb.
  print: 'Print',
  share: 'Send the PDF',
  download: 'Download PDF',
  downloadShort: 'PDF',
  downloadNeedsWords: 'This CV is still empty. Add your name or an entry first.',
  downloadFailed: 'We couldn’t make the PDF. Nothing was lost. Try again in a moment.',
  /** Where the browser cannot make the PDF, and its server may. */
  serverPdf: {
    title: 'Make the PDF on the server?',
    // Translators: `host` is the name of this website, such as cv.example.org.
    text: (host: string) =>
      `This browser can’t make the PDF. ${host} can: this document is sent there with its photo, logo and fonts, and the PDF comes back. Nothing is stored there.`,
    accept: 'Make the PDF there',
    busy: 'The server is busy. Nothing was lost. Try again in a minute.',
    tooLarge:
      'This document is too large to send with its fonts. Choose one of our fonts, then try again.',
  },
  printBlocked: 'The browser didn’t open the print window. Download the PDF and print it.',
  shareFailed: 'We couldn’t send the PDF. Nothing was lost. Download it instead.',
  /** Word for the kind of a document in its file name. */
  fileNames: { resume: 'CV', letter: 'Letter' },
  commands: 'Commands',
  undo: 'Undo',
  redo: 'Redo',
  // Shown after Ctrl+S.
  alreadySaved: 'Already saved. Every change is saved on this device as you type.',
  savedInAccount: 'Every change is saved to your account as you type.',
  notSavedYet:
    'Nothing is saved right now: this browser doesn’t allow it. Download a copy to be safe.',
  // Tabs: bottom of the phone.
  tabs: 'Views',
  // Translators: verb, tab on a phone.
  write: 'Write',
  preview: 'Preview',
  back: 'All sections',
  /** At the end of a section, with the name of the one after it. */
  nextSection: (name: string) => `Next: ${name}`,
  // Banners.
  memoryOnly: {
    blocked:
      'This browser doesn’t let us save anything. Your changes are only in this tab and will be lost when you close it. Download a copy.',
    full: 'This device is out of storage. Your latest changes are only in this tab. Free up some space or download a copy.',
    failed:
      'Saving doesn’t work right now. Your latest changes are only in this tab. We keep trying.',
    account:
      'This browser doesn’t let us save anything on this device right now. Your changes go to your account: stay online until you see “Saved in your account”.',
    'account-full':
      'This device is out of storage. Your changes go to your account: stay online until you see “Saved in your account”.',
  },
  downloadCopy: 'Download a copy',
  reader: 'You’re editing this CV in another tab. Changes you make there show up here.',
  takeOver: 'Edit here instead',
  example: 'This is an example. Replace it with your own details.',
  startEmpty: 'Start an empty CV',
  // Documents that cannot be opened.
  notFoundTitle: 'This CV is not on this device',
  notFound:
    'It may have been created in another browser or permanently deleted. If it’s in your account, sign in to open it.',
  signIn: 'Sign in',
  refusedTitle: 'We can’t read your CV right now',
  refused:
    'This browser’s storage isn’t responding. Nothing was changed or deleted. We keep trying and open your CV as soon as we can.',
  notFetchedTitle: 'This CV is not on this device yet',
  notFetched:
    'We couldn’t get it from your account, or it isn’t there. Nothing was changed. Try again when you’re online.',
  tryAgain: 'Try again',
  newerTitle: 'This CV was saved by a newer version of Vitae',
  newer: 'Nothing was changed. Reload the page to get the latest version.',
  damagedTitle: 'We can’t read this CV',
  damaged:
    'The stored data is damaged. Nothing was changed or deleted. You can download the data as it is.',
  downloadRaw: 'Download stored data',
  reload: 'Reload',
  toDashboard: 'See all CVs',
  // Sections.
  addSection: 'Add a section',
  customSection: 'Custom section',
  untitledSection: 'Untitled section',
  sectionMenu: (name: string) => `${name}: more`,
  showSection: 'Show on the CV',
  hideSection: 'Hide on the CV',
  // Translators: said of a section, after its name.
  hiddenSection: 'hidden',
  hiddenSectionNote: 'Not shown on the CV. Your text is kept.',
  sectionTitle: 'Heading on the CV',
  sectionTitleHint: 'Leave empty for the default heading',
  renameSection: 'Change heading',
  /** Puts the entries of a section in order by date. */
  newestFirst: 'Sort newest first',
  isNewestFirst: (name: string) => `${name} sorted, newest first`,
  breakBeforeSection: 'Start on a new page',
  removeSection: 'Remove section',
  sectionRemoved: (name: string) => `${name} removed`,
  entryCount: (count: number) => plural(count, { one: '# entry', other: '# entries' }),
  // Entries.
  entryMenu: (name: string) => `${name}: more`,
  moveToSection: 'Move to section',
  duplicateEntry: 'Duplicate',
  // Translators: entries of one employer become roles inside one entry, and back.
  groupEntries: 'Group with the entry above',
  groupOffer: (employer: string) => `Group as roles at ${employer}`,
  entriesGrouped: (employer: string) => `Grouped as roles at ${employer}`,
  splitRoles: 'Split into separate entries',
  roles: (employer: string) => `Roles at ${employer}`,
  rolesHeading: 'Roles',
  hideEntry: 'Hide on the CV',
  showEntry: 'Show on the CV',
  keepTogether: 'Keep on one page',
  allowSplit: 'Allow a page break inside',
  breakBefore: 'Start on a new page',
  noBreakBefore: 'No new page here',
  removeEntry: 'Remove',
  entryRemoved: (name: string) => `${name} removed`,
  // Translators: said of an entry whose date was changed, in a section that is sorted by date.
  entryPlaced: 'Sorted by date',
  // Translators: said of an entry.
  hiddenEntry: 'Hidden',
  moreFields: 'More fields',
  entries: (section: string) => `${section}, in the order of the CV`,
  // Fields.
  bullets: (entry: string) => `Bullet points of ${entry}`,
  bullet: (at: number, entry: string) => `Bullet point ${number(at)} of ${entry}`,
  addBullet: 'Add bullet point',
  // Translators: `modifier` is the key "Ctrl" or "⌘", `alt` is "Alt" or "⌥".
  bulletKeys: (modifier: string, alt: string) =>
    `Enter adds a bullet point · ${modifier} B bold · ${alt} ↑ ↓ moves it`,
  dateAsTyped:
    'Shown as you typed it. A date like Mar 2021 or 2021-03 uses the date style of the CV.',
  // Translators: `word` is an item of a list, such as a skill.
  removeWord: (word: string) => `Remove ${word}`,
  tooManyWords: (limit: number) =>
    `A list can have up to ${number(limit)} items of 300 characters each. This one didn’t fit.`,
  pasteTooLong: (limit: number) =>
    `This field can hold ${number(limit)} characters. Nothing was pasted. Your text is still on the clipboard.`,
  tooMuch: 'That’s too much text for this field. Nothing was changed.',
  missingGlyphs: (characters: string) => `No font has ${characters}, so it’s left out of the PDF.`,
  // Tips from the checks beside the fields. A suggestion is something else: a change to accept or dismiss.
  suggestions: 'Tips',
  suggestionCount: (count: number) => plural(count, { one: '# to review', other: '# to review' }),
  suggestionsButton: (count: number) =>
    plural(count, {
      one: 'Tips: # to review',
      other: 'Tips: # to review',
    }),
  checks: 'Check',
  nothingToUndo: 'Nothing to undo.',
  nothingToRedo: 'Nothing to redo.',
  // A new CV.
  startTitle: 'Start typing, or begin with an example',
  startHint: 'The grey CV in the preview is only an example. It disappears when you start typing.',
  chooseSample: 'Start from an example',
}
