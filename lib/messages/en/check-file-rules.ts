import { formatters } from '../format'
import { checkSources as sources, type RuleValues as Values } from './check-sources'

const { plural, number } = formatters('en')

const places = (count: number) => plural(count, { one: '# place', other: '# places' })

/**
 * Messages of the checks of the PDF file: the condition that passes (`title`), what was found where it does not,
 * why it matters, what to do, and the source.
 */
// Translators: a title is also shown after "Check:", with a lower-case first letter.
export const fileRuleWords = {
  'text-layer': {
    title: 'The PDF contains text, not pictures of text',
    found: ({ count }: Values) =>
      plural(count, { one: '# page is a picture.', other: '# pages are pictures.' }),
    why: 'Software can’t read text in a picture, so the page looks empty.',
    fix: 'Save the PDF from the program you wrote it in, not from a scanner.',
    source: sources.measured,
  },
  'mapped-signs': {
    title: 'All characters can be read',
    // Translators: `text` quotes the text around the first character that cannot be read.
    found: ({ count, text }: Values) =>
      `Software can’t read ${plural(count, { one: '# character', other: '# characters' })}: “${text}”.`,
    why: 'Some fonts draw icons and letters without saying which character they are.',
    fix: 'Remove icons or choose another font, then save the PDF again.',
    source: sources.pdf,
  },
  'contact-read-back': {
    title: 'Name and contact details can be read',
    found: ({ text }: Values) =>
      text === ''
        ? 'No email address or phone number was found.'
        : `“${text}” was not found in one piece.`,
    why: 'Application software fills in your details from this text. Without them, employers can’t reach you.',
    fix: 'Put your name and contact details on the page as plain text, each on one line.',
    source: sources.measured,
  },
  'words-read-back': {
    title: 'Job titles, employers, dates and bullet points can be read',
    found: ({ count, of }: Values) =>
      `${number(count)} of ${number(of)} texts could not be read in full.`,
    why: 'Employers who search CVs can’t find what software can’t read.',
    fix: 'Choose another template, or shorten the text that was lost.',
    source: sources.measured,
  },
  'fields-read-back': {
    title: 'Job titles, employers, schools and dates are recognised',
    found: ({ text }: Values) => `“${text}” may be taken for something else.`,
    why: 'Application software fills in forms with what it recognises.',
    fix: 'Check how it’s written, or choose another template.',
    source: sources.measured,
  },
  'reading-order': {
    title: 'The text is in the order of the page',
    found: ({ count, of }: Values) =>
      `${number(count)} of ${number(of)} parts are mixed up with other parts.`,
    why: 'When columns are mixed up, dates end up next to the wrong job.',
    fix: 'Choose a template with one column.',
    source: sources.measured,
  },
  'heading-lines': {
    title: 'Section headings are on their own lines',
    found: ({ text }: Values) => `“${text}” was not found on its own line.`,
    why: 'Software recognises the sections of a CV by their headings.',
    fix: 'Choose another template, or use the standard name of the section.',
    source: sources.measured,
  },
  'whole-words': {
    title: 'Words are in one piece',
    found: ({ count, text }: Values) =>
      `${places(count)} with hyphenated, joined or spaced letters: “${text}”.`,
    why: 'A search for “office” doesn’t find “of-fice”.',
    fix: 'Turn off hyphenation, ligatures and letter spacing, then save the PDF again.',
    source: sources.measured,
  },
  'links-work': {
    title: 'Links can be opened',
    found: ({ text }: Values) => `The link “${text}” can’t be opened.`,
    why: 'Many programs open only links that begin with https.',
    fix: 'Write the full address, beginning with https://.',
    source: sources.practice,
  },
  'copy-allowed': {
    title: 'Copying text is allowed',
    found: (_: Values) => 'This PDF doesn’t allow copying its text.',
    why: 'Software that respects this setting can’t read your CV.',
    fix: 'Save the PDF again without protection.',
    source: sources.pdf,
  },
  'title-and-language': {
    title: 'The file names its title and language',
    found: ({ count }: Values) =>
      plural(count, {
        one: 'The file does not name its title or its language.',
        other: 'The file names neither its title nor its language.',
      }),
    why: 'Screen readers need the language to pronounce the text. Some programs show the title instead of the file name.',
    fix: 'Set both in the properties of the document.',
    source: sources.accessible,
  },
  'tagged-file': {
    title: 'Headings and lists are tagged',
    found: (_: Values) => 'This PDF has no tags.',
    why: 'Screen readers and some other software need tags to tell headings, lists and paragraphs apart.',
    fix: 'Save the file as a tagged (accessible) PDF.',
    source: sources.accessible,
  },
  'file-size': {
    title: 'The file is small enough to upload',
    found: ({ count }: Values) =>
      `The file has ${number(count)} MB. Many application forms accept at most 2 MB.`,
    why: 'Some forms reject large files without saying so.',
    fix: 'Make pictures smaller, or remove them.',
    source: sources.forms,
  },
}
