import { formatters } from '../format'

const { plural, number } = formatters('en')

/** Words of the versions of a CV, of comparing them, and of places in a CV. */
export const history = {
  title: 'Versions',
  guestHint: 'Come with an account. Your CVs come along.',
  close: 'Close versions',
  intro: 'Kept as you write. Put any of them back; nothing is lost by it.',
  loading: 'Fetching versions',
  emptyTitle: 'No version yet',
  emptyText:
    'One is kept about every ten minutes of writing, when you change the template, download or give a name.',
  failed: {
    offline:
      'You are offline, and versions are in your account. Your CV and everything you type is here.',
    'not-signed-in':
      'Your session has ended. Everything is kept on this device. Sign in to see versions.',
    'too-many-requests': 'That was often in a short time. Nothing was lost; try again in a minute.',
    failed: 'Versions could not be fetched. Nothing was lost; try again in a moment.',
  },
  tryAgain: 'Try again',
  older: 'Show older versions',
  fetchingOlder: 'Fetching older versions',
  // Names.
  nameNow: 'Name this version',
  name: 'Name',
  nameExample: 'e.g. Sent to Meridian',
  nameHint: 'Named versions are kept for good.',
  saveName: 'Save name',
  rename: 'Change the name',
  giveName: 'Give it a name',
  named: (name: string) => `“${name}” is kept for good.`,
  nameTaken: 'The name is taken away.',
  notNamed: 'The name could not be saved. Nothing was lost; try again in a moment.',
  notSent:
    'Not everything is in your account yet, so this version cannot be kept now. Your words are kept on this device; try again when the bar says “Saved in your account”.',
  // One version.
  more: (version: string) => `${version}: more`,
  today: 'Today',
  yesterday: 'Yesterday',
  hasPdf: 'PDF kept',
  reasons: {
    idle: 'Before a pause',
    writing: 'While writing',
    import: 'Opened from a file',
    suggestion: 'With a suggestion',
    restore: 'When a version was put back',
    template: 'Before another template',
    download: 'Sent out',
    named: 'Named by you',
  },
  /** Changes since the version before; the place comes from the parts below. */
  changes: {
    changed: (count: number, place: string) =>
      plural(count, { one: `# change in ${place}`, other: `# changes in ${place}` }),
    added: (count: number, place: string) =>
      plural(count, { one: `# added to ${place}`, other: `# added to ${place}` }),
    removed: (count: number, place: string) =>
      plural(count, { one: `# removed from ${place}`, other: `# removed from ${place}` }),
    moved: (_count: number, place: string) => `another order in ${place}`,
    design: (_count: number, place: string) => place,
  },
  andMore: (count: number) => plural(count, { one: 'and # more', other: 'and # more' }),
  sameWords: 'The words are as before',
  firstVersion: 'The first one kept',
  // Comparing.
  compare: 'Compare with now',
  compareTitle: (version: string) => `Then and now: ${version}`,
  compareBy: 'Compare',
  views: { words: 'Words', pages: 'Pages' },
  comparing: 'Fetching that version',
  compareFailed: 'That version could not be fetched. Nothing was changed; try again in a moment.',
  unreadable: {
    'newer-version':
      'A newer Vitae wrote that version. Reload this page to get the newest one; nothing was changed.',
    damaged: 'That version cannot be read. Nothing was changed.',
  },
  equal: 'That version and your CV now say and look the same.',
  differences: (count: number) => plural(count, { one: '# difference', other: '# differences' }),
  kinds: {
    changed: 'Changed',
    added: 'Added since',
    removed: 'Removed since',
    moved: 'Moved',
  },
  was: 'Then',
  is: 'Now',
  removedWords: 'removed:',
  addedWords: 'added:',
  onlyMarks: 'Same words, other formatting',
  empty: 'Empty',
  yes: 'Yes',
  no: 'No',
  other: 'Something else',
  restore: 'Put this version back',
  restored: (version: string) => `Put back: ${version}`,
  restoring: 'Putting it back',
  restoreNote: 'Your CV as it is now is kept as a version first, and undo takes it back.',
  restoreReader: 'This CV is open in another tab. Choose “Edit here instead” first.',
  // Pages beside each other.
  page: (page: number) => `Page ${number(page)}`,
  pageThen: (page: number) => `Page ${number(page)} then`,
  pageNow: (page: number) => `Page ${number(page)} now`,
  differs: 'Differs',
  same: 'The same',
  noSuchPage: 'No such page',
  show: 'Show',
  setting: 'Setting the pages',
  pagesFailed: 'The pages could not be set. Compare by words instead; nothing was changed.',
  // Places in a CV.
  order: 'Order of sections',
  design: 'Design',
  document: 'The whole document',
  untitledSection: 'Untitled section',
  bullet: (at: number) => `Bullet ${number(at)}`,
  fields: {
    'section.title': 'Heading on the CV',
    'section.visible': 'Shown on the CV',
    'section.breakBefore': 'Starts on a new page',
    hidden: 'Hidden from the CV',
    keepTogether: 'Kept on one page',
    breakBefore: 'Starts on a new page',
    title: 'Name of this CV',
    photo: 'Photo',
    // Of a letter.
    subject: 'Subject',
    date: 'Date',
    opening: 'Salutation',
    closing: 'Closing',
    paragraphs: 'Paragraphs',
    name: 'Recipient: name',
    organization: 'Recipient: employer',
    address: 'Recipient: address',
    email: 'Recipient: email',
    attested: 'What you confirmed',
    other: 'Other details',
  },
}
