import { formatters } from '../format'

const { number } = formatters('en')

/** Messages of the check for contradictions between the CVs and letters of one person. */
export const contradictions = {
  open: 'Compare facts across your CVs',
  agree: 'Your CVs and letters agree. We found no contradictions.',
  tooFew: 'There’s nothing to compare yet. It takes two CVs or letters on this device.',
  found: (count: number) => `Differences found: ${number(count)}`,
  onlyNewest: (count: number) => `Only your ${number(count)} newest CVs and letters were compared.`,
  // Translators: button, opens the choice of a file.
  compareFile: 'Compare with a LinkedIn export or another file',
  compareFileHint: 'It is read on this device, not sent anywhere and not stored.',
  readingFile: 'Reading the file…',
  comparedWith: (name: string) => `Compared with ${name}, too.`,
  fileUnreadable: (name: string) =>
    `We couldn’t read ${name}. Your CVs were compared without it. Try the ZIP file from LinkedIn, or a PDF.`,
  // Translators: an end date that is not over.
  present: 'Present',
  // Translators: what differs between two documents.
  kinds: {
    name: 'Name',
    email: 'Email',
    phone: 'Phone',
    start: 'Start',
    end: 'End',
    title: 'Job title',
    employer: 'Employer',
    degree: 'Degree',
    institution: 'School',
    // Translators: a number in a sentence, such as "38 %".
    number: 'Number',
  },
}
