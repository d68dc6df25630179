import { formatters } from '../format'

const { plural, number } = formatters('en')

/** Words of looking a brought CV through before it is one. */
export const importReview = {
  title: 'Look it through',
  heading: (name: string) => `Look through ${name}`,
  pasted: 'the pasted text',
  onThisDevice: 'Read on this device. The file is not sent anywhere.',
  /** While it is read. */
  stages: {
    opening: 'Opening the file',
    reading: 'Reading the pages',
    understanding: 'Finding what is what',
  },
  pageOf: (done: number, of: number) => `Page ${number(done)} of ${number(of)}`,
  cancel: 'Stop',
  // The bar.
  back: 'Later, back to your CVs',
  discard: 'Discard',
  discarded: (name: string) => `${name} was put away. Your own file is untouched.`,
  create: 'Create CV',
  moreActions: 'More for this file',
  addToExisting: 'Add to a CV you have…',
  undo: 'Undo',
  redo: 'Redo',
  counts: (unsure: number, unplaced: number) =>
    [
      unsure === 0
        ? 'Nothing left to check'
        : plural(unsure, { one: '# to check', other: '# to check' }),
      unplaced === 0
        ? 'every line placed'
        : plural(unplaced, { one: '# line not placed', other: '# lines not placed' }),
    ].join(' · '),
  nothingStored: 'Nothing is a CV before you press Create.',
  moreFiles: (count: number) =>
    plural(count, { one: '# more file waits', other: '# more files wait' }),
  waitingTitle: 'Files that wait',
  /** Where the browser does not keep the review. */
  tabOnly: {
    blocked:
      'This browser does not let us keep anything, so this review lives in this tab until it closes. Nothing is lost so far: create the CV and download it before you leave.',
    full: 'This device has no room left, so the newest of this review lives in this tab. Nothing is lost so far: create the CV and download it, or make room.',
    failed:
      'Saving does not work right now, so the newest of this review lives in this tab. Nothing is lost so far, and we keep trying.',
  },
  // Views.
  tabs: 'Views',
  fields: 'Fields',
  page: 'Page',
  pageLabel: (page: number) => `Page ${number(page)} of the file`,
  textLabel: 'The text of the file',
  tapLine: 'Tap a line to find its field',
  pageFailed: 'The pages cannot be shown here. The fields are complete all the same.',
  // Fields.
  checkThis: 'Check this',
  nextToCheck: 'Go to the next to check',
  looksRight: 'It is right',
  valueMenu: (field: string) => `${field}: more`,
  moveTo: 'Move to',
  moveElsewhere: 'Somewhere else…',
  splitHere: 'Begin a new entry here',
  drop: 'Drop',
  dropped: (text: string) => `Dropped “${text}”`,
  item: (field: string, at: number) => `${field} ${number(at)}`,
  entryMenu: (name: string) => `${name}: more`,
  joinPrevious: 'Join with the entry before',
  moveEntry: 'Move to section',
  dropEntry: 'Drop this entry',
  entry: (at: number) => `Entry ${number(at)}`,
  sectionMenu: (name: string) => `${name}: more`,
  sectionIs: 'This section is',
  dropSection: 'Drop this section',
  sectionTitle: 'Heading',
  addField: 'Add a field',
  addEntry: 'Add an entry',
  ownSection: 'A section of its own',
  details: 'Details',
  profiles: 'Profiles',
  // What was not placed.
  unplaced: (count: number) =>
    plural(count, { one: '# line not placed', other: '# lines not placed' }),
  unplacedHint: 'They are in no field yet and would not be in the CV.',
  putIn: 'Put it in…',
  dropLine: 'Drop',
  droppedTitle: (count: number) => plural(count, { one: '# dropped', other: '# dropped' }),
  bringBack: 'Bring back',
  // A model that looks at what was not placed.
  help: {
    ask: 'Have a model look at these lines',
    hint: (model: string) =>
      `Sends these lines, those around them and what your entries are called to ${model}. Lines that were read as your name or contact, or that you dropped, stay here, and so does the file.`,
    yourModel: 'your model',
    stop: 'Stop',
    stages: {
      waiting: 'Waiting for its turn',
      reading: 'Reading',
      drafting: 'Looking where they belong',
      checking: 'Checking where it points',
    },
    stay: 'This can take a minute. Nothing changes until it is done; leaving this review ends it.',
    placed: (count: number) =>
      plural(count, {
        one: '# value found its place, in the words of your file. It is marked “Check this”; Undo takes it back.',
        other:
          '# values found their places, in the words of your file. Each is marked “Check this”; Undo takes all of them back.',
      }),
    unchanged: 'Nothing was changed.',
    nothing: 'The model found no place for these lines. Nothing was changed; put them in by hand.',
  },
  // Choosing a place.
  placeTitle: 'Where does it belong?',
  section: 'Section',
  newSection: (name: string) => `${name} (new section)`,
  entryLabel: 'Entry',
  newEntry: 'A new entry',
  field: 'Field',
  place: 'Put it there',
  // Creating.
  cutTitle: 'Not everything fits',
  cutText: 'These words are longer than a CV can hold and would be left out:',
  createAnyway: 'Create without them',
  keepLooking: 'Go on looking',
  tooLarge:
    'That is more than one CV can hold. Drop what you do not need and try again; nothing was lost.',
  created: 'Your CV is there.',
  nextFile: 'Next file',
  // Into a CV that is there.
  pairTitle: 'Add to a CV you have',
  whichCv: 'To which CV',
  noCv: 'There is no CV on this device yet.',
  nothingNew: 'That CV says all of this already.',
  pairHint: 'New things are ticked. What would change your words is not: tick only what you want.',
  adds: 'Adds',
  changes: 'Changes your words',
  apply: (count: number) => plural(count, { one: 'Add # thing', other: 'Add # things' }),
  applied: 'Added. Undo takes it back.',
  notApplied: 'That CV has changed by now. Nothing was added; look at the list once more.',
  // When nothing can be looked through.
  failedTitle: (name: string) => `${name} could not be read`,
  failures: {
    empty:
      'There is nothing in the file. Save it once more where it comes from, then bring it again.',
    'wrong-type':
      'It is not the kind of file that its name says, or of a kind that is not read here. PDF, Word (docx), OpenDocument, RTF, web pages, Markdown and text are.',
    'legacy-word':
      'It is an old Word file (doc). Open it in Word or LibreOffice, save it as docx or PDF, then bring that.',
    macros:
      'It holds programs (macros), which are never opened here. Save it as an ordinary docx or as a PDF, then bring that.',
    'too-large':
      'It is larger than 10 MB, unpacks to much more, or holds more text than any CV. Save your CV alone and without pictures, or paste its text.',
    'too-long': 'It has more than 50 pages. Save the pages of your CV alone, then bring those.',
    password: 'It is locked with a password. Save it without one, then bring that.',
    'no-text':
      'It holds pictures of text, not text. Export it as a PDF from where it was written, or paste the text.',
    damaged:
      'It is broken or was cut off on the way. Download or copy it once more, then bring that.',
    unsafe:
      'There is something in it that only attacks have, so it was not opened. Save it anew with another program, or paste the text.',
    'no-resume': 'It can be read, but nothing in it looks like a CV.',
    'gave-up':
      'It took too long or too much memory, so reading it was stopped. Save it as a PDF anew, or paste the text.',
  },
  nothingLost: 'Nothing was changed and nothing was lost: your file is as it was.',
  tryAgain: 'Try again',
  chooseOther: 'Choose another file',
  toDashboard: 'Back to your CVs',
  stoppedTitle: 'Stopped',
  stopped: 'The file was not read. Nothing was changed.',
  goneTitle: 'Nothing waits here',
  gone: 'This file was made a CV or put away, it was brought in another browser, or this one could not keep it. Your own file is as it was.',
}
