import { formatters } from '../format'

const { plural } = formatters('en')

/** Number of documents of each kind. */
export type KindCounts = { resume: number; letter: number }

/** "2 CVs and 1 letter"; a kind of which there is none is not spoken of. */
function countKinds({ resume, letter }: KindCounts): string {
  const resumes = plural(resume, { one: '# CV', other: '# CVs' })
  const letters = plural(letter, { one: '# letter', other: '# letters' })
  if (letter === 0) return resumes
  return resume === 0 ? letters : `${resumes} and ${letters}`
}

/** Builds the messages about one document, which is called by its kind (`what`). */
const wordsFor = (what: string) => ({
  untitled: `Untitled ${what}`,
  newName: `Name of this ${what}`,
  unreadable: `This ${what} cannot be shown here. Open it to see why; nothing was changed.`,
  notBrought: `That ${what} is in your account and could not be fetched now. Nothing was changed; try again when you are online.`,
  notRenamed: `That ${what} cannot be renamed here. Open it to see why; nothing was changed.`,
  notCopied: `That ${what} cannot be copied here. Open it to see why; nothing was changed.`,
})

/** Words of the dashboard. */
export const dashboard = {
  title: 'Your CVs',
  home: 'Vitae, to the start page',
  newCv: 'New CV',
  openFile: 'Open a file',
  search: 'Search your CVs',
  sortBy: 'Order of your CVs',
  sorts: { updated: 'Last edited first', created: 'Newest first', title: 'By name' },
  /** By how far the search has come. */
  searched: {
    all: {
      found: (counts: KindCounts) => `${countKinds(counts)} found`,
      nothing: (query: string) => `No CV or letter has “${query}”.`,
    },
    searching: {
      found: (counts: KindCounts) => `${countKinds(counts)} found so far`,
      nothing: (query: string) => `Looking for “${query}” in all your CVs and letters`,
    },
    device: {
      found: (counts: KindCounts) => `${countKinds(counts)} found on this device`,
      nothing: (query: string) =>
        `No CV or letter on this device has “${query}”. Those that only your account has cannot be searched now; try again when you are online.`,
    },
  },
  clearSearch: 'Show all CVs',
  loading: 'Opening your CVs',
  // One CV or letter.
  ofKind: { resume: wordsFor('CV'), letter: wordsFor('letter') },
  more: (title: string) => `${title}: more`,
  open: 'Open',
  rename: 'Rename',
  tailor: 'Fit to a job',
  writeLetter: 'Write a letter',
  letter: 'Letter',
  fileNames: { resume: 'CV', letter: 'Letter' },
  duplicate: 'Duplicate',
  copyOf: (title: string) => `${title} (copy)`,
  duplicated: (title: string) => `${title} is there`,
  downloadJson: { resume: 'Download as JSON Resume', letter: 'Download as JSON' },
  trash: 'Move to trash',
  trashed: (title: string) => `${title} is in the trash`,
  notHereYet: 'In your account, not on this device yet',
  notErased: (title: string) =>
    `${title} was changed elsewhere meanwhile. Nothing was deleted; look at it and delete it again.`,
  // When it was last edited.
  editedToday: (time: string) => `Today, ${time}`,
  editedYesterday: (time: string) => `Yesterday, ${time}`,
  edited: (date: string) => date,
  trashedOn: (date: string) => `In the trash since ${date}`,
  // The trash.
  trashTitle: 'Trash',
  trashLink: (count: number) => plural(count, { one: 'Trash (#)', other: 'Trash (#)' }),
  trashNote: 'What is here stays until you delete it for good.',
  trashNoteAccount:
    'What is here stays for 30 days, on all your devices. Then it is deleted for good.',
  daysLeft: (count: number) =>
    count === 0 ? 'goes today' : plural(count, { one: '# day left', other: '# days left' }),
  trashEmpty: 'The trash is empty.',
  backToCvs: 'Back to your CVs',
  restore: 'Put back',
  restoreNamed: (title: string) => `Put back ${title}`,
  restored: (title: string) => `${title} is back`,
  erase: 'Delete for good',
  eraseNamed: (title: string) => `Delete for good: ${title}`,
  erased: (title: string) => `${title} will be deleted for good`,
  // No CV yet.
  emptyTitle: 'The paper is ready when you are',
  /** By where the words are kept. */
  emptyText: {
    device:
      'Start typing and watch the real PDF take shape. No account needed: what you write stays on this device.',
    tab: 'Start typing and watch the real PDF take shape. This browser keeps nothing at the moment: download what you write before you close this tab.',
    account:
      'Start typing and watch the real PDF take shape. What you write is kept in your account and on this device.',
    accountOnly:
      'Start typing and watch the real PDF take shape. What you write is kept in your account.',
  },
  start: 'Start writing',
  // Files in.
  importTitle: 'Bring the CV you already have',
  importText:
    'Choose a PDF, a Word file or an export of another service, or drop it anywhere on this page. You look it through before it becomes a CV. It is read on this device and not sent anywhere.',
  chooseFile: 'Choose a file',
  pasteText: 'Paste text',
  pasteTitle: 'Paste your CV as text',
  pasteLabel: 'The text of your CV',
  pasteHint: 'Lines and headings as they are. You look it through before it becomes a CV.',
  pasteRead: 'Read this text',
  waiting: (count: number) =>
    plural(count, {
      one: '# file waits for you to look it through.',
      other: '# files wait for you to look them through.',
    }),
  goOn: 'Go on',
  startEmpty: 'Start an empty CV',
  dropHere: 'Drop your CV here: PDF, Word, text, LinkedIn, JSON Resume or a backup',
  importing: 'Reading the file',
  imported: (count: number) => plural(count, { one: '# CV added', other: '# CVs added' }),
  alreadyHere: (count: number) =>
    plural(count, { one: 'That CV is here already', other: 'Those # CVs are here already' }),
  /** Takes the place of a file name that is not known: "The file you dropped could not be read." */
  droppedFile: 'The file you dropped',
  refusedTitle: (name: string) => `${name} could not be read.`,
  refused: {
    folder: 'It is a folder, or this browser may not read it. Open it and choose the file inside.',
    unreadable: "Your browser didn't hand it over to this page. Choose the file here instead.",
    'too-large': 'It is larger than a CV or a backup can be.',
    'too-many': 'It holds more files than a backup can.',
    'not-json': 'It is neither a JSON Resume file nor a backup made here.',
    damaged: 'The archive is broken or was cut off. Download or copy it once more and try again.',
    password: 'It is locked with a password. Unpack it, or save it without one, then bring that.',
    'nothing-inside': 'There is no CV inside.',
    'not-a-resume': 'Some places do not fit the JSON Resume format:',
    'newer-version': 'A newer Vitae made it. Reload this page to get the newest version.',
  },
  problems: {
    'wrong-type': 'is not the right kind of value',
    'too-long': 'is too long',
    'too-many': 'has too many items',
    'too-deep': 'is nested too deeply',
    'too-large': 'is too large',
    'forbidden-key': 'has a name that is not allowed',
    'not-allowed': 'has a value that is not allowed',
    'newer-version': 'comes from a newer version',
  },
  problemAt: (path: string, problem: string) => `${path} ${problem}`,
  wholeFile: 'The file',
  moreProblems: (count: number) =>
    plural(count, { one: 'and # more place', other: 'and # more places' }),
  nothingChanged: 'Nothing on this device was changed.',
  dismiss: 'Close this message',
  // Files out.
  downloadAll: 'Download everything on this device',
  downloadAllHere: 'Download everything in this tab',
  downloadingAll: 'Packing',
  downloadedAll: (count: number) =>
    plural(count, {
      one: '# document packed into one file',
      other: '# documents packed into one file',
    }),
  downloadFailed: 'The file could not be made. Nothing was lost; try again in a moment.',
  onThisDevice: 'On this device',
  inThisTab: 'In this tab only',
  inAccount: 'In your account',
  inAccountText:
    'Your CVs are kept on this device as you write and sent to your account, so that they are on all your devices. The line on top says when something still waits.',
  accountOffer: 'An account keeps your CVs on all your devices, with earlier versions.',
  createAccount: 'Create one',
  onlyHere: (count: number) =>
    plural(count, {
      one: '# document is only on this device',
      other: '# documents are only on this device',
    }),
  leftBehind:
    'You are signed out. The storage of this browser does not answer, so your CVs may still be on this device. If others use it, close every tab of Vitae and delete the data of this site in the settings of the browser.',
  // Settings.
  settings: 'Settings',
  theme: 'Colours',
  themes: { system: 'Device', light: 'Light', dark: 'Dark' },
  timeZone: 'Time zone',
  deviceTimeZone: (name: string) => `As the device (${name})`,
}
