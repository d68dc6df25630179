import { formatters } from '../format'

const { plural } = formatters('en')

/** Number of documents of each kind. */
export type KindCounts = { resume: number; letter: number }

/** Formats "2 CVs and 1 letter"; leaves out a kind of which there is none. */
function countKinds({ resume, letter }: KindCounts): string {
  const resumes = plural(resume, { one: '# CV', other: '# CVs' })
  const letters = plural(letter, { one: '# letter', other: '# letters' })
  if (letter === 0) return resumes
  return resume === 0 ? letters : `${resumes} and ${letters}`
}

/** Builds the messages about one document, which is called by its kind (`what`). */
// Translators: `what` is "CV" or "letter".
const wordsFor = (what: string) => ({
  untitled: `Untitled ${what}`,
  newName: `Name of this ${what}`,
  unreadable: `We can’t show this ${what} here. Open it to see why.`,
  notBrought: `We couldn’t get this ${what} from your account. Try again when you’re online.`,
  notRenamed: `We couldn’t rename this ${what}. Nothing was changed. Open it to see why.`,
  notCopied: `We couldn’t read this ${what}, so nothing was copied or downloaded. Open it to see why.`,
})

/** Messages of the dashboard. */
export const dashboard = {
  title: 'Your CVs',
  // Translators: the logo, a link.
  home: 'Vitae, to the home page',
  // Translators: name of the links to both lists for screen readers, and the links; job applications.
  lists: { label: 'Pages', cvs: 'CVs', applications: 'Jobs' },
  newCv: 'New CV',
  openFile: 'Import',
  search: 'Search your CVs',
  sortBy: 'Sort your CVs',
  sorts: { updated: 'Last edited first', created: 'Newest first', title: 'By name' },
  /** By how far the search has come. */
  searched: {
    all: {
      found: (counts: KindCounts) => `${countKinds(counts)} found`,
      nothing: (query: string) => `No CV or letter contains “${query}”.`,
    },
    searching: {
      found: (counts: KindCounts) => `${countKinds(counts)} found so far`,
      nothing: (query: string) => `Searching all your CVs and letters for “${query}”…`,
    },
    device: {
      found: (counts: KindCounts) => `${countKinds(counts)} found on this device`,
      nothing: (query: string) =>
        `No CV or letter on this device contains “${query}”. Those that are only in your account can’t be searched right now. Try again when you’re online.`,
    },
  },
  clearSearch: 'Show all CVs',
  loading: 'Loading your CVs…',
  // One CV or letter.
  ofKind: { resume: wordsFor('CV'), letter: wordsFor('letter') },
  // Translators: button that opens a menu.
  more: (title: string) => `${title}: more`,
  // Translators: verbs, in the menu of a CV.
  open: 'Open',
  rename: 'Rename',
  tailor: 'Match with a job',
  writeLetter: 'Write a cover letter',
  // Translators: noun, the kind of a document.
  letter: 'Letter',
  fileNames: { resume: 'CV', letter: 'Letter' },
  // Translators: verb.
  duplicate: 'Duplicate',
  // Translators: the name of a duplicate.
  copyOf: (title: string) => `${title} (copy)`,
  duplicated: (title: string) => `${title} created`,
  downloadJson: { resume: 'Download as JSON Resume', letter: 'Download as JSON' },
  trash: 'Move to trash',
  trashed: (title: string) => `${title} moved to trash`,
  notHereYet: 'In your account, not yet on this device',
  notErased: (title: string) =>
    `${title} was changed somewhere else, so it was not deleted. Have a look, then delete it again.`,
  // Translators: on a CV; `job` is a job title and an employer, such as "Nurse, City Hospital".
  forJob: (job: string) => `For ${job}`,
  pages: (count: number) => plural(count, { one: '# page', other: '# pages' }),
  // When it was last edited.
  editedToday: (time: string) => `Today, ${time}`,
  editedYesterday: (time: string) => `Yesterday, ${time}`,
  edited: (date: string) => date,
  trashedOn: (date: string) => `In the trash since ${date}`,
  // The trash.
  // Translators: noun.
  trashTitle: 'Trash',
  trashLink: (count: number) => plural(count, { one: 'Trash (#)', other: 'Trash (#)' }),
  trashNote: 'CVs and letters stay here until you delete them permanently.',
  trashNoteAccount:
    'CVs and letters stay here for 30 days, on all your devices. Then they are deleted permanently.',
  daysLeft: (count: number) =>
    count === 0 ? 'deleted today' : plural(count, { one: '# day left', other: '# days left' }),
  trashEmpty: 'The trash is empty.',
  backToCvs: 'Back to your CVs',
  restore: 'Restore',
  restoreNamed: (title: string) => `Restore ${title}`,
  restored: (title: string) => `${title} restored`,
  erase: 'Delete permanently',
  eraseNamed: (title: string) => `Delete permanently: ${title}`,
  erased: (title: string) => `${title} will be deleted permanently`,
  // No CV yet.
  emptyTitle: 'Create your first CV',
  /** By where the words are kept. */
  emptyText: {
    device:
      'Start typing and see the real PDF as you write. No account needed: what you write stays on this device.',
    tab: 'Start typing and see the real PDF as you write. This browser can’t save anything right now: download what you write before you close this tab.',
    account:
      'Start typing and see the real PDF as you write. What you write is saved in your account and on this device.',
    accountOnly:
      'Start typing and see the real PDF as you write. What you write is saved in your account.',
  },
  start: 'Start with an empty page',
  // Files in.
  importTitle: 'Import your CV',
  importText:
    'Choose a PDF, a Word file or an export from another service, or drop it anywhere on this page. You review it before it becomes a CV. It is read on this device and not sent anywhere.',
  chooseFile: 'Choose a file',
  pasteText: 'Paste text',
  pasteTitle: 'Paste your CV as text',
  pasteLabel: 'The text of your CV',
  pasteHint: 'Keep lines and headings as they are. You review it before it becomes a CV.',
  pasteRead: 'Import text',
  waiting: (count: number) =>
    plural(count, {
      one: '# import is waiting for review.',
      other: '# imports are waiting for review.',
    }),
  // Translators: verb, leads to the review of an import.
  goOn: 'Review',
  startEmpty: 'Start an empty CV',
  dropHere: 'Drop your CV here: PDF, Word, text, LinkedIn, JSON Resume or a backup',
  importing: 'Reading the file…',
  imported: (count: number) => plural(count, { one: '# CV added', other: '# CVs added' }),
  alreadyHere: (count: number) =>
    plural(count, { one: 'This CV is already here', other: 'These # CVs are already here' }),
  /** Takes the place of a file name that is not known: "The file you dropped couldn’t be read." */
  droppedFile: 'The file you dropped',
  refusedTitle: (name: string) => `${name} couldn’t be read.`,
  refused: {
    folder: 'It’s a folder, or this browser may not read it. Open it and choose the file inside.',
    unreadable: 'Your browser didn’t hand it over to this page. Choose the file here instead.',
    'too-large': 'It’s too large for a CV or a backup.',
    'too-many': 'It has too many files for a backup.',
    'not-json': 'It’s neither a JSON Resume file nor a backup made with Vitae.',
    damaged: 'The archive is incomplete or damaged. Download or copy it again and retry.',
    password: 'It’s password-protected. Unpack it or save it without a password, then try again.',
    'nothing-inside': 'There’s no CV in it.',
    'not-a-resume': 'Some parts don’t match the JSON Resume format:',
    'newer-version':
      'It was made by a newer version of Vitae. Reload this page to get the newest version.',
  },
  // Translators: each follows the place in a file and a colon.
  problems: {
    'wrong-type': 'wrong kind of value',
    'too-long': 'too long',
    'too-many': 'too many items',
    'too-deep': 'nested too deeply',
    'too-large': 'too large',
    'forbidden-key': 'a name that isn’t allowed',
    'not-allowed': 'a value that isn’t allowed',
    'newer-version': 'from a newer version',
  },
  // Translators: `path` is a place in a file, such as "basics.name", or the words below.
  problemAt: (path: string, problem: string) => `${path}: ${problem}`,
  // Translators: in the place of a place in a file: "Whole file: too large".
  wholeFile: 'Whole file',
  moreProblems: (count: number) =>
    plural(count, { one: 'and # more place', other: 'and # more places' }),
  nothingChanged: 'Your CVs were not changed.',
  dismiss: 'Close this message',
  // Files out.
  downloadAll: 'Download everything on this device',
  downloadAllHere: 'Download everything in this tab',
  downloadingAll: 'Preparing download…',
  downloadedAll: (count: number) =>
    plural(count, {
      one: '# document downloaded in one file',
      other: '# documents downloaded in one file',
    }),
  downloadFailed: 'We couldn’t make the file. Nothing was lost. Try again in a moment.',
  onThisDevice: 'On this device',
  inThisTab: 'In this tab only',
  inAccount: 'In your account',
  inAccountText:
    'Your CVs are saved on this device as you write and sent to your account, so that you have them on all your devices. The line at the top tells you when something isn’t in your account yet.',
  accountOffer: 'With an account, you have your CVs on all your devices, with their history.',
  createAccount: 'Create account',
  onlyHere: (count: number) =>
    plural(count, {
      one: '# document is only on this device',
      other: '# documents are only on this device',
    }),
  leftBehind:
    'You’re signed out, but your CVs may still be on this device: its storage isn’t responding. If others use it, close all tabs of Vitae and delete the data of this site in your browser’s settings.',
  // Settings.
  settings: 'Settings',
  theme: 'Theme',
  // Translators: "Device" is the theme that the device is set to.
  themes: { system: 'Device', light: 'Light', dark: 'Dark' },
  timeZone: 'Time zone',
  deviceTimeZone: (name: string) => `Same as the device (${name})`,
}
