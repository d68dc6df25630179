import { formatters } from '../format'
import { checkSources as sources, type RuleValues as Values } from './check-sources'

const { plural, number } = formatters('en')

const places = (count: number) => plural(count, { one: '# place', other: '# places' })

/** Of each check: what it asks, what was found where it does not pass, why, what to do, and who says so. */
export const fileRuleWords = {
  'text-layer': {
    title: 'The file has text, not pictures of it',
    found: ({ count }: Values) =>
      plural(count, { one: '# page is a picture.', other: '# pages are pictures.' }),
    why: 'A machine reads no words in a picture: to it the page is empty.',
    fix: 'Save the file as PDF from the program it was written in, not from a scanner.',
    source: sources.measured,
  },
  'mapped-signs': {
    title: 'Each sign is a character',
    found: ({ count, text }: Values) =>
      `${plural(count, { one: '# sign means', other: '# signs mean' })} nothing to a machine: “${text}”.`,
    why: 'Icons and letters of some typefaces are drawn without saying which character they are.',
    fix: 'Leave icons out, or choose another typeface and save the file again.',
    source: sources.pdf,
  },
  'contact-read-back': {
    title: 'Your name and how to reach you can be read',
    found: ({ text }: Values) =>
      text === ''
        ? 'No email address or phone number was found.'
        : `“${text}” was not found in one piece.`,
    why: 'A form is filled in from the text. Without it nobody can write to you.',
    fix: 'Put them into the page itself, as plain text, each on one line.',
    source: sources.measured,
  },
  'words-read-back': {
    title: 'Your titles, employers, dates and bullets can be read',
    found: ({ count, of }: Values) => `${number(count)} of ${number(of)} were not found whole.`,
    why: 'What a machine does not find is not in your CV for whoever searches.',
    fix: 'Choose another template, or shorten what was lost.',
    source: sources.measured,
  },
  'reading-order': {
    title: 'It is read in the order of the page',
    found: ({ count, of }: Values) =>
      `${number(count)} of ${number(of)} parts come out between others.`,
    why: 'Columns that are mixed put dates beside the wrong job.',
    fix: 'Choose a template with one column.',
    source: sources.measured,
  },
  'heading-lines': {
    title: 'Headings stand on lines of their own',
    found: ({ text }: Values) => `“${text}” was not read as a line.`,
    why: 'Machines find the parts of a CV by their headings.',
    fix: 'Choose another template, or give the section its usual name.',
    source: sources.measured,
  },
  'whole-words': {
    title: 'Words come out whole',
    found: ({ count, text }: Values) => `${places(count)} with a cut or joined letters: “${text}”.`,
    why: 'A search for “office” does not find “of-fice”.',
    fix: 'Turn off hyphenation, joined letters and spaced letters, and save the file again.',
    source: sources.measured,
  },
  'links-work': {
    title: 'Links lead somewhere safe',
    found: ({ text }: Values) => `“${text}” cannot be followed.`,
    why: 'Many programs open only addresses that begin with https.',
    fix: 'Write the whole address, with https:// in front.',
    source: sources.practice,
  },
  'copy-allowed': {
    title: 'The text may be copied',
    found: (_: Values) => 'The file forbids to copy its text.',
    why: 'A program that keeps to this reads nothing.',
    fix: 'Save it again without a protection.',
    source: sources.pdf,
  },
  'title-and-language': {
    title: 'The file says its title and its language',
    found: ({ count }: Values) =>
      plural(count, { one: 'One of the two is missing.', other: 'Both are missing.' }),
    why: 'A screen reader needs the language to speak; a list of files shows the title.',
    fix: 'Set both in the properties of the document.',
    source: sources.accessible,
  },
  'tagged-file': {
    title: 'The file says what is a heading and a list',
    found: (_: Values) => 'It has no tags.',
    why: 'Readers aloud and some machines go by them.',
    fix: 'Save it as a tagged (accessible) PDF.',
    source: sources.accessible,
  },
  'file-size': {
    title: 'The file is small enough for a form',
    found: ({ count }: Values) => `It has ${number(count)} MB; many forms take 2.`,
    why: 'A form that refuses the file says so late, or not at all.',
    fix: 'Make pictures smaller, or leave them out.',
    source: sources.forms,
  },
}
