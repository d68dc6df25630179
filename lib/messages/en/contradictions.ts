import { formatters } from '../format'

const { number } = formatters('en')

/** Messages of the check for contradictions between the CVs and letters of one person. */
export const contradictions = {
  open: 'Check that your CVs agree',
  agree: 'Your CVs and letters agree. We found no contradictions.',
  tooFew: 'There’s nothing to compare yet. It takes two CVs or letters on this device.',
  found: (count: number) => `Differences found: ${number(count)}`,
  onlyNewest: (count: number) => `Only your ${number(count)} newest CVs and letters were compared.`,
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
