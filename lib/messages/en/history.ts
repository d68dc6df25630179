import { formatters } from '../format'

const { plural, number } = formatters('en')

/** Messages of the versions of a CV, of comparing them, and the names of places in a CV. */
export const history = {
  // Translators: noun, the earlier states of a CV.
  title: 'History',
  guestHint: 'Available with an account. Your CVs come with you.',
  intro: 'Saved as you write. You can restore any of them without losing anything.',
  loading: 'Loading the history…',
  emptyTitle: 'Nothing here yet',
  emptyText:
    'We save a state about every ten minutes while you write, and when you change the template, download a file or name a state.',
  failed: {
    offline:
      'You’re offline, and the history is in your account. Your CV and everything you type is here.',
    'not-signed-in':
      'Your session has ended. Everything is saved on this device. Sign in to see the history.',
    'too-many-requests':
      'Too many requests in a short time. Nothing was lost. Try again in a minute.',
    failed: 'We couldn’t load the history. Try again in a moment.',
  },
  tryAgain: 'Try again',
  older: 'Show older states',
  fetchingOlder: 'Loading older states…',
  // Names.
  nameNow: 'Name this state',
  // Translators: label of the field for the name of a version.
  name: 'Name',
  nameExample: 'e.g. Sent to Meridian',
  nameHint: 'Named states are never deleted automatically.',
  saveName: 'Save name',
  rename: 'Rename',
  giveName: 'Add a name',
  named: (name: string) => `State saved as “${name}”.`,
  nameTaken: 'Name removed.',
  notNamed: 'We couldn’t save the name. Nothing was lost. Try again in a moment.',
  notSent:
    'Not everything is in your account yet, so this state can’t be saved now. Your changes are saved on this device. Try again when the bar says “Saved in your account”.',
  // One version.
  // Translators: button that opens a menu. `version` is the name of a version, or its time.
  more: (version: string) => `${version}: more`,
  today: 'Today',
  yesterday: 'Yesterday',
  hasPdf: 'PDF saved',
  // Translators: menu item that downloads a version as PDF.
  versionPdf: 'PDF of this state',
  // Translators: why or when a version was saved.
  reasons: {
    idle: 'Before a pause',
    writing: 'While writing',
    import: 'Imported from a file',
    suggestion: 'Suggestions accepted',
    restore: 'When a state was restored',
    template: 'Before a change of template',
    download: 'Downloaded or shared',
    named: 'Named by you',
  },
  /** Changes since the version before; the place comes from the parts below. */
  // Translators: `place` is such as "Work experience". Several are put in a list: “a, b, and c”.
  changes: {
    changed: (count: number, place: string) =>
      plural(count, { one: `# change in ${place}`, other: `# changes in ${place}` }),
    added: (count: number, place: string) =>
      plural(count, { one: `# added to ${place}`, other: `# added to ${place}` }),
    removed: (count: number, place: string) =>
      plural(count, { one: `# removed from ${place}`, other: `# removed from ${place}` }),
    moved: (_count: number, place: string) => `new order in ${place}`,
    design: (_count: number, place: string) => place,
  },
  // Translators: the last item of the list of changes: “2 changes in Skills, 1 added to Education, and 4 more”.
  moreChanges: (count: number) => plural(count, { one: '# more', other: '# more' }),
  sameWords: 'No changes',
  firstVersion: 'First state',
  // Comparing.
  compare: 'Compare with the current state',
  // Translators: `version` is the name of a version, or its time.
  compareTitle: (version: string) => `Compare with ${version}`,
  // Translators: label of the choice between the two views.
  compareBy: 'Compare',
  views: { words: 'Text', pages: 'Pages' },
  comparing: 'Loading this version…',
  compareFailed: 'We couldn’t load this state. Try again in a moment.',
  unreadable: {
    'newer-version':
      'This state was written by a newer version of Vitae. Reload this page to get the newest one.',
    damaged: 'We can’t read this state.',
  },
  equal: 'This state and the current one are identical.',
  differences: (count: number) => plural(count, { one: '# difference', other: '# differences' }),
  kinds: {
    changed: 'Changed',
    added: 'Added since',
    removed: 'Removed since',
    moved: 'Moved',
  },
  // Translators: the earlier and the current version, side by side.
  was: 'Earlier',
  is: 'Current',
  // Translators: read aloud before text that was removed or added.
  removedWords: 'removed:',
  addedWords: 'added:',
  onlyMarks: 'Same text, different formatting',
  empty: 'Empty',
  yes: 'Yes',
  no: 'No',
  // Translators: a value that can't be shown as text.
  other: 'Something else',
  restore: 'Restore this state',
  restored: (version: string) => `Restored: ${version}`,
  restoring: 'Restoring…',
  restoreNote: 'You can undo this. Unless you’re offline, your current state is saved first.',
  restoreReader: 'This CV is open in another tab. Choose “Edit here instead” first.',
  // Pages beside each other.
  page: (page: number) => `Page ${number(page)}`,
  pageThen: (page: number) => `Page ${number(page)}, earlier`,
  pageNow: (page: number) => `Page ${number(page)}, current`,
  // Translators: said of a page.
  differs: 'Different',
  same: 'The same',
  noSuchPage: 'No such page',
  // Translators: label of the choice between the earlier and the current version.
  show: 'Show',
  setting: 'Loading pages…',
  pagesFailed: 'We couldn’t make the pages. Compare the text instead.',
  // Places in a CV.
  order: 'Order of sections',
  design: 'Design',
  document: 'The whole document',
  untitledSection: 'Untitled section',
  bullet: (at: number) => `Bullet point ${number(at)}`,
  fields: {
    'section.title': 'Heading on the CV',
    'section.visible': 'Shown on the CV',
    'section.breakBefore': 'Starts on a new page',
    hidden: 'Hidden on the CV',
    keepTogether: 'Kept on one page',
    breakBefore: 'Starts on a new page',
    title: 'Document name',
    photo: 'Photo',
    // Of a letter.
    subject: 'Subject',
    date: 'Date',
    // Translators: of a letter, such as "Dear Ms Okafor" and "Kind regards".
    opening: 'Salutation',
    closing: 'Closing',
    paragraphs: 'Paragraphs',
    name: 'Recipient: name',
    organization: 'Recipient: employer',
    address: 'Recipient: address',
    email: 'Recipient: email',
    attested: 'Statements you confirmed',
    stories: 'Stories for interviews',
    other: 'Other details',
  },
}
