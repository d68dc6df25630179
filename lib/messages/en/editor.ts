import { formatters } from '../format'

const { plural, number } = formatters('en')

/** Words of the editor. */
export const editor = {
  title: 'Edit CV',
  loading: 'Opening your CV',
  navigation: 'Sections',
  form: 'Write',
  paper: 'Preview',
  allCvs: 'All CVs',
  // The bar on top.
  documentMenu: (title: string) => `${title}: rename, switch, more`,
  rename: 'Rename',
  save: 'Save name',
  tailor: 'Fit to a job',
  tailorHint: 'What a posting asks for, beside this CV',
  tailorNeedsWords: 'Write a few lines first: there is nothing to fit to a job yet.',
  writeLetter: 'Write a letter',
  duplicate: 'Duplicate',
  duplicateName: (title: string) => `${title} (copy)`,
  newCv: 'New CV',
  switchCv: 'Switch to',
  noOtherCv: 'No other CV on this device',
  exportAs: 'Save as a file',
  exportAsHint: 'Word, text, web page, JSON and more',
  copyAsText: 'Copy as plain text',
  openFile: 'Open a file',
  openFileHint: 'PDF, Word, text, LinkedIn, JSON Resume or a backup',
  design: 'Design',
  closeDesign: 'Back to writing',
  shareMenu: 'Share',
  print: 'Print',
  share: 'Send the PDF',
  download: 'Download PDF',
  downloadShort: 'PDF',
  downloadNeedsWords: 'Add your name or an entry first: there is nothing to print yet.',
  downloadFailed: 'The PDF could not be made. Nothing was lost; try again in a moment.',
  printBlocked: 'The browser did not open the print window. Download the PDF and print that.',
  shareFailed: 'The PDF could not be handed on. Download it instead; nothing was lost.',
  /** Word for the kind of a document in its file name. */
  fileNames: { resume: 'CV', letter: 'Letter' },
  commands: 'Commands',
  undo: 'Undo',
  redo: 'Redo',
  // The state of the words.
  alreadySaved: 'Saved already. Every key is kept on this device as you type.',
  savedInAccount: 'Every key goes straight into your account as you type.',
  notSavedYet: 'Nothing is saved at the moment: this browser refuses. Download a copy to be safe.',
  // Tabs: bottom of the phone.
  tabs: 'Views',
  write: 'Write',
  preview: 'Preview',
  tapToEdit: 'Tap any line to edit it',
  back: 'All sections',
  /** At the end of a section, with the name of the one after it. */
  nextSection: (name: string) => `Next: ${name}`,
  // Banners.
  memoryOnly: {
    blocked:
      'This browser does not let us keep anything. Your words live in this tab until it closes.',
    full: 'This device has no room left. Your newest words live in this tab until there is some.',
    failed: 'Saving does not work right now. Your newest words live in this tab; we keep trying.',
    account:
      'This browser does not let us keep anything on this device at the moment. What you type goes straight into your account: stay online until it says saved.',
    'account-full':
      'This device has no room left. What you type goes straight into your account: stay online until it says saved.',
  },
  downloadCopy: 'Download a copy',
  reader: 'This CV is open in another tab. Here you see what is typed there.',
  takeOver: 'Edit here instead',
  example: 'This is an example. Make it yours.',
  startEmpty: 'Start empty',
  // Documents that cannot be opened.
  notFoundTitle: 'This CV is not on this device',
  notFound:
    'It may have been made in another browser, or deleted for good. If it is in your account, sign in and it opens here.',
  signIn: 'Sign in',
  refusedTitle: 'Your CV cannot be read just now',
  refused:
    'The storage of this browser does not answer. Nothing was changed or deleted: we keep trying, and the CV opens as soon as it does.',
  notFetchedTitle: 'This CV is not on this device yet',
  notFetched:
    'Your account could not be asked for it just now, or does not have it. Nothing was changed; try again when you are online.',
  tryAgain: 'Try again',
  newerTitle: 'A newer Vitae wrote this CV',
  newer: 'This page is older than your CV. Reload to get the newest version; nothing was changed.',
  damagedTitle: 'This CV cannot be read',
  damaged: 'We left it exactly as it is. You can download what is stored, nothing was deleted.',
  downloadRaw: 'Download what is stored',
  reload: 'Reload',
  toDashboard: 'See all CVs',
  // Sections.
  addSection: 'Add a section',
  customSection: 'A section of your own',
  untitledSection: 'Untitled section',
  sectionMenu: (name: string) => `${name}: more`,
  showSection: 'Show on the CV',
  hideSection: 'Hide from the CV',
  hiddenSection: 'hidden',
  hiddenSectionNote: 'Not on the CV. Your words are kept.',
  sectionTitle: 'Heading on the CV',
  sectionTitleHint: 'Empty: the usual heading in the language of the CV.',
  renameSection: 'Change the heading',
  /** Puts the entries of a section in order by date. */
  newestFirst: 'Newest first',
  isNewestFirst: (name: string) => `${name} is in order, newest first`,
  breakBeforeSection: 'Start on a new page',
  removeSection: 'Remove section',
  sectionRemoved: (name: string) => `${name} removed`,
  entryCount: (count: number) => plural(count, { one: '# entry', other: '# entries' }),
  // Entries.
  entryMenu: (name: string) => `${name}: more`,
  moveToSection: 'Move to',
  duplicateEntry: 'Duplicate',
  hideEntry: 'Hide from the CV',
  showEntry: 'Show on the CV',
  keepTogether: 'Keep on one page',
  allowSplit: 'Allow a page break inside',
  breakBefore: 'Start on a new page',
  noBreakBefore: 'No new page here',
  removeEntry: 'Remove',
  entryRemoved: (name: string) => `${name} removed`,
  entryPlaced: 'Moved to its place by date',
  hiddenEntry: 'Hidden',
  moreFields: 'More fields',
  entries: (section: string) => `${section}, in the order of the CV`,
  // Fields.
  bullets: (entry: string) => `Bullets of ${entry}`,
  bullet: (at: number, entry: string) => `Bullet ${number(at)} of ${entry}`,
  addBullet: 'Add bullet',
  bulletKeys: (modifier: string, alt: string) =>
    `Enter adds a bullet · ${modifier} B bold · ${alt} ↑ ↓ moves it`,
  dateAsTyped: 'Printed as typed. A date such as Mar 2021 or 2021-03 follows the style of the CV.',
  removeWord: (word: string) => `Remove ${word}`,
  tooManyWords: (limit: number) =>
    `One list holds at most ${number(limit)} words of 300 characters. That one did not fit.`,
  pasteTooLong: (limit: number) =>
    `This field holds ${number(limit)} characters. Nothing was pasted; your words are still on the clipboard.`,
  tooMuch: 'That is more than a CV can hold here. Nothing was changed.',
  missingGlyphs: (characters: string) => `No font here has ${characters}: left out on the paper.`,
  // Advice.
  suggestions: 'Suggestions',
  suggestionCount: (count: number) =>
    plural(count, { one: '# thing to look at', other: '# things to look at' }),
  suggestionsButton: (count: number) =>
    plural(count, {
      one: 'Suggestions: # thing to look at',
      other: 'Suggestions: # things to look at',
    }),
  checks: 'Check this CV',
  nothingToUndo: 'Nothing to undo.',
  nothingToRedo: 'Nothing to redo.',
  // A new CV.
  startTitle: 'Start typing, or begin with an example',
  startHint: 'The grey CV on the paper is only a picture. Your first word replaces it.',
  chooseSample: 'Start from an example',
}
