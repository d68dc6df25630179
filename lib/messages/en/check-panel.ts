import { formatters } from '../format'

const { plural, number } = formatters('en')

/** Words around the checks: the bars, the lists, what machines read, and the page that takes any PDF. */
export const checkPanel = {
  title: 'Checks',
  view: 'What to look at',
  views: { checks: 'Checks', machine: 'What a machine reads' },
  bars: { readable: 'Readable', complete: 'Complete', match: 'Match' },
  barHints: {
    readable: 'What machines get out of the file',
    complete: 'What the words leave open',
    match: 'What a posting asks for',
  },
  passed: (passed: number, of: number) => `${number(passed)} of ${number(of)} passed`,
  /** Beside a posting: what was not found by its words is a question, and no grade. */
  compared: (open: number) =>
    open === 0
      ? 'nothing to ask'
      : plural(open, { one: '# thing to look at', other: '# things to look at' }),
  none: 'Nothing to check yet',
  noScore:
    'Lists of their own, and no score: no program that employers use gives one that we could know.',
  toSee: (count: number) => plural(count, { one: '# to look at', other: '# to look at' }),
  allPassed: 'Nothing to look at here.',
  passedList: (count: number) => plural(count, { one: '# passed', other: '# passed' }),
  checked: (title: string) => `Checked: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  statuses: { pass: 'Passed', warn: 'Look at this', fail: 'Mend this' },
  why: 'Why',
  fix: 'What to do',
  source: 'Who says so',
  goTo: (words: string) => `Go to “${words}”`,
  goToField: 'Go to this field',
  more: (count: number) => plural(count, { one: 'and # more place', other: 'and # more places' }),
  reading: 'Reading the file…',
  unread:
    'The file could not be read back just now. Your words are safe; open this again in a moment.',
  noPosting: 'No posting yet. Paste one beside this CV, and it is compared here, too.',
  paste: 'Compare with a posting',
  another: 'Look at the posting',
  readers: {
    order: 'As it lies in the file',
    rows: 'Line by line across',
    form: 'As a form fills in',
  },
  readerHints: {
    order: 'The text in the file’s own order. Most programs read it like this.',
    rows: 'A simple reader goes from left to right over the whole page, over columns, too.',
    form: 'What our own reader would put into the fields of a form.',
  },
  reader: 'Reader',
  noText: 'This reader finds nothing.',
  noFields: 'This reader finds no fields.',
  fields: {
    name: 'Name',
    email: 'Email',
    phone: 'Phone',
    employer: 'Employer',
    title: 'Job title',
    institution: 'School',
    dates: 'Dates',
    bullet: 'Bullet',
  },
  pageLabel: (page: number) => `Page ${number(page)} of the file`,
  page: {
    title: 'Check a CV',
    description:
      'Drop the PDF of any CV and see what a machine reads in it. No account; the file stays on your device.',
    headline: 'See what a machine reads in your CV',
    text: 'Drop a PDF here, or choose one. It is read in this browser and sent nowhere.',
    choose: 'Choose a PDF',
    another: 'Check another file',
    drop: 'Drop the PDF to check it',
    bring: 'Make it better here',
    bringHint: 'Opens it in Vitae, where you look through it first.',
    notPdf: 'That is no PDF. This page checks PDF files only; nothing was changed.',
    wait: (name: string) => `Reading ${name}…`,
    cancel: 'Stop',
    result: (name: string) => `What was found in ${name}`,
  },
}
