import { formatters } from '../format'

const { plural, number } = formatters('en')

/** Messages around the checks: the three lists, the text that software reads, and the page that checks any PDF. */
export const checkPanel = {
  title: 'Check',
  // Translators: label of the choice between the two `views`.
  view: 'View',
  views: { checks: 'Checks', machine: 'What software reads' },
  // Translators: names of the three groups of checks. `match`: how well the CV matches a job description.
  bars: { readable: 'Readability', complete: 'Content', match: 'Job match' },
  barHints: {
    readable: 'Can software read it?',
    complete: 'Is anything missing?',
    match: 'Does it match the job description?',
  },
  passed: (passed: number, of: number) => `${number(passed)} of ${number(of)} passed`,
  /** With a job description: a word that was not found is a question, and no grade. */
  compared: (open: number) =>
    open === 0 ? 'no questions' : plural(open, { one: '# question', other: '# questions' }),
  none: 'Nothing to check yet',
  noScore: 'No score: nobody outside knows how an employer’s software ranks CVs.',
  toSee: (count: number) => plural(count, { one: '# to review', other: '# to review' }),
  allPassed: 'All passed',
  passedList: (count: number) => plural(count, { one: '# passed', other: '# passed' }),
  // Translators: before the title of a check, such as "Check: name is included".
  checked: (title: string) => `Check: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  statuses: { pass: 'Passed', warn: 'Review', fail: 'Fix' },
  why: 'Why it matters',
  fix: 'What to do',
  source: 'Source',
  goTo: (words: string) => `Go to “${words}”`,
  goToField: 'Go to this field',
  more: (count: number) => plural(count, { one: 'and # more place', other: 'and # more places' }),
  reading: 'Reading the PDF…',
  unread: 'We couldn’t read the PDF back. Your CV is safe. Close this and try again in a moment.',
  noPosting: 'No job description yet. Add one to see how well this CV matches it.',
  paste: 'Add a job description',
  another: 'Open the job description',
  // Translators: three ways in which software reads the text of a PDF.
  readers: {
    order: 'In file order',
    rows: 'Line by line',
    form: 'As form fields',
  },
  readerHints: {
    order:
      'The text in the order in which it’s stored in the file. Most software reads it this way.',
    rows: 'Simple software reads from left to right across the whole page, even across columns.',
    form: 'What our own importer would fill into the fields of a form.',
  },
  // Translators: label of the choice between the three `readers`.
  reader: 'How software reads it',
  // Translators: `archive` is the name of a standard, such as "PDF/A-2b".
  standards: (archive: string) =>
    `This PDF is made to two standards: PDF/UA-1 for screen readers, ${archive} for archives.`,
  archiveOnly: (archive: string) =>
    `This PDF is made to ${archive}, the standard for archives. To meet PDF/UA-1, the standard for screen readers, as well:`,
  obstacles: {
    untitled: 'Add your name.',
    'picture-without-text': 'Add your name, or a description of your photo.',
    'missing-characters': 'Replace the characters that can’t be printed.',
  },
  noText: 'No text found this way.',
  noFields: 'No fields found.',
  fields: {
    name: 'Name',
    email: 'Email',
    phone: 'Phone',
    employer: 'Employer',
    title: 'Job title',
    institution: 'School',
    dates: 'Dates',
    bullet: 'Bullet point',
  },
  pageLabel: (page: number) => `Page ${number(page)} of the file`,
  page: {
    title: 'Check a CV',
    description:
      'Drop the PDF of any CV and see what software reads in it. No account; the file stays on your device.',
    headline: 'See what software reads in your CV',
    text: 'Drop a PDF here, or choose one. It’s read in this browser and sent nowhere.',
    choose: 'Choose a PDF',
    another: 'Check another PDF',
    drop: 'Drop the PDF to check it',
    bring: 'Import this CV',
    bringHint: 'Opens the CV in Vitae. You review it before it’s saved.',
    notPdf: 'This isn’t a PDF. Choose a PDF file.',
    wait: (name: string) => `Reading ${name}…`,
    // Translators: verb, ends the reading of a file.
    cancel: 'Stop',
    // Translators: `name` is the name of a file.
    result: (name: string) => `Results for ${name}`,
  },
}
