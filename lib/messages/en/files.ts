import { formatters } from '../format'

const { plural } = formatters('en')

/** Messages about opening files in the editor. They load with the first file. */
export const files = {
  dropHere:
    'Drop it here: PDF, Word, text, LinkedIn, JSON Resume or a backup. It opens as another CV.',
  pastedCv: 'This looks like a whole CV. Sort it into its sections?',
  readPasted: 'Import it as a CV',
  // Translators: `title` is the name of the CV, `file` the name of the file.
  opened: (title: string, file: string) =>
    `Opened “${title}” from ${file}. Your other CV was not changed.`,
  alreadyHere: (title: string) =>
    `“${title}” is already on this device. We opened it. Nothing was changed.`,
  alreadyOpen: 'This is exactly the CV that you have open.',
  several: (count: number) =>
    plural(count, { one: '# CV added to your CVs.', other: '# CVs added to your CVs.' }),
  seeAll: 'See all CVs',
}
