import { formatters } from '../format'

const { plural, number } = formatters('en')

/** Messages of the review of an imported file, before it becomes a CV. */
export const importReview = {
  title: 'Review import',
  // Translators: `name` is the name of a file, or "Pasted text".
  heading: (name: string) => `Review: ${name}`,
  pasted: 'Pasted text',
  onThisDevice: 'Read on this device. The file isn’t sent anywhere.',
  /** While it is read. */
  stages: {
    opening: 'Opening the file',
    reading: 'Reading the pages',
    understanding: 'Sorting it into sections',
  },
  pageOf: (done: number, of: number) => `Page ${number(done)} of ${number(of)}`,
  cancel: 'Stop reading',
  // The bar.
  back: 'Finish later',
  discard: 'Discard',
  discarded: (name: string) => `${name} discarded. Your own file is unchanged.`,
  create: 'Create CV',
  moreActions: 'More actions',
  addToExisting: 'Add to an existing CV…',
  undo: 'Undo',
  redo: 'Redo',
  counts: (unsure: number, unplaced: number) =>
    [
      unsure === 0
        ? 'Nothing left to check'
        : plural(unsure, { one: '# to check', other: '# to check' }),
      unplaced === 0
        ? 'no lines left over'
        : plural(unplaced, { one: '# line left over', other: '# lines left over' }),
    ].join(' · '),
  nothingStored: 'No CV is created until you press “Create CV”.',
  moreFiles: (count: number) =>
    plural(count, { one: '# more file to review', other: '# more files to review' }),
  /** Where the browser does not keep the review. */
  tabOnly: {
    blocked:
      'This browser doesn’t let us save anything, so this review is only in this tab until you close it. Nothing is lost so far. Create the CV and download it before you leave.',
    full: 'This device is out of storage, so your latest changes to this review are only in this tab. Nothing is lost so far. Create the CV and download it, or free up space.',
    failed:
      'Saving isn’t working right now, so your latest changes to this review are only in this tab. Nothing is lost so far, and we keep trying.',
  },
  // Views.
  tabs: 'Views',
  // Translators: the two views of a review: what was read, and the file itself.
  fields: 'Fields',
  page: 'Page',
  pageLabel: (page: number) => `Page ${number(page)} of the file`,
  textLabel: 'The text of the file',
  pageFailed: 'We can’t show the pages here. The fields are complete.',
  // Fields.
  // Translators: a request, beside a value that may be wrong.
  checkThis: 'Check this',
  nextToCheck: 'Next to check',
  // Translators: confirms that a value is right.
  looksRight: 'Looks right',
  // Translators: buttons that open a menu; also the two with "more" further below.
  valueMenu: (field: string) => `${field}: more`,
  // Translators: opens a list of fields.
  moveTo: 'Move to',
  moveElsewhere: 'Somewhere else…',
  // Translators: `letters` are degrees behind a name, such as "PhD, CPA"; the headline is the line below the name.
  lettersToHeadline: (letters: string) => `Move “${letters}” to the headline`,
  splitHere: 'Start a new entry here',
  drop: 'Remove',
  dropped: (text: string) => `Removed “${text}”`,
  item: (field: string, at: number) => `${field} ${number(at)}`,
  entryMenu: (name: string) => `${name}: more`,
  joinPrevious: 'Merge with the previous entry',
  moveEntry: 'Move to section',
  dropEntry: 'Remove entry',
  entry: (at: number) => `Entry ${number(at)}`,
  sectionMenu: (name: string) => `${name}: more`,
  // Translators: opens a list of kinds of sections, such as "Work experience".
  sectionIs: 'This section is',
  dropSection: 'Remove section',
  sectionTitle: 'Heading',
  addField: 'Add a field',
  addEntry: 'Add an entry',
  ownSection: 'Custom section',
  details: 'Details',
  profiles: 'Profiles',
  // What was not placed.
  unplaced: (count: number) =>
    plural(count, { one: '# line left over', other: '# lines left over' }),
  unplacedHint: 'They aren’t in a field yet and won’t be in your CV.',
  // Translators: button, asks for the field that a line belongs in.
  putIn: 'Add to field…',
  dropLine: 'Remove',
  droppedTitle: (count: number) => plural(count, { one: '# removed', other: '# removed' }),
  bringBack: 'Restore',
  // AI help with the lines that are left over.
  help: {
    ask: 'Sort these lines with AI',
    hint: (model: string) =>
      `Sends these lines, the lines around them and the names of your entries to ${model}. Lines that we read as your name or contact details, lines that you removed and the file itself aren’t sent.`,
    yourModel: 'your AI model',
    stop: 'Stop',
    stages: {
      waiting: 'Waiting to start',
      reading: 'Reading',
      drafting: 'Finding where they belong',
      checking: 'Checking the answer',
    },
    stay: 'This can take a minute. Nothing changes until it’s done. If you leave this review, it stops.',
    placed: (count: number) =>
      plural(count, {
        one: '# value added, in the words of your file. It’s marked “Check this”. You can undo this.',
        other:
          '# values added, in the words of your file. Each is marked “Check this”. You can undo this.',
      }),
    unchanged: 'Nothing was changed.',
    nothing: 'The AI model found no field for these lines. Nothing was changed. Add them yourself.',
  },
  // Choosing a place.
  placeTitle: 'Where does it belong?',
  section: 'Section',
  newSection: (name: string) => `${name} (new section)`,
  entryLabel: 'Entry',
  newEntry: 'New entry',
  field: 'Field',
  // Translators: button, moves the text to the chosen field.
  place: 'Move it there',
  // Creating.
  cutTitle: 'Not everything fits',
  cutText: 'This text is longer than a CV can hold and would be left out:',
  createAnyway: 'Create without it',
  keepLooking: 'Back to review',
  tooLarge:
    'This is more than one CV can hold. Nothing was lost. Remove what you don’t need and try again.',
  created: 'CV created.',
  nextFile: 'Next file',
  // Into an existing CV.
  pairTitle: 'Add to an existing CV',
  // Translators: label of a choice of CVs.
  whichCv: 'Add to',
  noCv: 'There’s no CV on this device yet.',
  nothingNew: 'This CV already has all of this.',
  pairHint: 'New items are selected. Changes to your text aren’t: select only the ones you want.',
  // Translators: third person singular, what an item of the list does.
  adds: 'Adds',
  changes: 'Changes your text',
  apply: (count: number) => plural(count, { one: 'Add # item', other: 'Add # items' }),
  applied: 'Added. You can undo this.',
  notApplied: 'This CV has changed since. Nothing was added. Check the list again.',
  // When there is nothing to review.
  failedTitle: (name: string) => `${name} couldn’t be read`,
  failures: {
    empty: 'The file is empty. Save it again in the program that you made it with and retry.',
    'wrong-type':
      'It isn’t the type that its name says, or a type we can’t read. We read PDF, Word (docx), OpenDocument, RTF, web pages, Markdown and text.',
    'legacy-word':
      'It’s an old Word file (doc). Open it in Word or LibreOffice, save it as docx or PDF and try again.',
    macros: 'It contains macros, which we never open. Save it as docx or PDF and try again.',
    'too-large':
      'It’s larger than 10 MB, unpacks to much more, or contains more text than any CV. Save your CV alone and without pictures, or paste its text.',
    'too-long': 'It has more than 50 pages. Save only the pages of your CV and try again.',
    password: 'It’s password-protected. Save it without a password and try again.',
    'no-text':
      'It’s a scan or a photo: a picture of text, which we can’t read. Export your CV as PDF from the program that you wrote it in, or run text recognition (OCR) on the scan and paste the text.',
    damaged: 'It’s incomplete or damaged. Download or copy it again and retry.',
    unsafe:
      'We didn’t open it, because it contains something that only attacks use. Save it again with another program, or paste the text.',
    'no-resume': 'We can read it, but nothing in it looks like a CV.',
    'gave-up':
      'Reading it took too long or too much memory, so we stopped. Save it as a new PDF, or paste the text.',
  },
  nothingLost: 'Nothing was changed or lost. Your file is as it was.',
  tryAgain: 'Try again',
  chooseOther: 'Choose another file',
  toDashboard: 'Back to your CVs',
  stoppedTitle: 'Import stopped',
  stopped: 'The file was not read. Nothing was changed.',
  goneTitle: 'No import in progress',
  gone: 'Choose a file to begin. If you expected an import here: it may already be a CV, or it’s in another browser. Your own file is unchanged.',
}
