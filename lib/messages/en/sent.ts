import { formatters } from '../format'

const { number } = formatters('en')

/** Messages that say what goes to an AI model, before it goes there. */
export const sent = {
  // Translators: `model` is the name of an AI model, `list` names what is sent, with dots between.
  first: (model: string, list: string) => `Sent to ${model}: ${list}.`,
  // Translators: a second request, which checks the answer to the first one.
  check: (list: string) => `Then, to check the answer: ${list}.`,
  // Translators: in brackets behind one of `parts`, such as “lines of your CV (up to 12)”.
  upTo: (count: number) => `up to ${number(count)}`,
  count: number,
  notSent: 'The fields for your name, contact details and photo aren’t sent.',
  // Translators: verb, opens the list of all texts that are sent.
  show: 'Show what is sent',
  edits: 'If you edit a suggestion, your text and the lines of its entry are sent to check it.',
  // Translators: items of `list`, each of which may have a number in brackets behind it.
  parts: {
    text: 'this text',
    entries: 'titles of entries',
    texts: 'texts of your CV',
    profile: 'your summary',
    skills: 'skills',
    education: 'education',
    languages: 'languages',
    certificates: 'certificates',
    job: 'the job description',
    jobTitle: 'job title',
    employer: 'employer',
    requirements: 'requirements from the job description',
    lines: 'lines of your CV',
    suggestions: 'the suggestions',
    fileLines: 'lines of the file',
  },
}
