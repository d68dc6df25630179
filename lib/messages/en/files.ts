import { formatters } from '../format'

const { plural } = formatters('en')

/** Words of opening files in the editor. They come with the first file. */
export const files = {
  dropHere:
    'Drop it here: PDF, Word, text, LinkedIn, JSON Resume or a backup. It opens beside this CV.',
  pastedCv: 'That looks like a whole CV. Shall its parts go to their own fields?',
  readPasted: 'Read it as a CV',
  opened: (title: string, file: string) =>
    `Opened “${title}” from ${file}. The CV before it is kept as it is.`,
  alreadyHere: (title: string) =>
    `“${title}” is on this device already: opened, nothing was changed.`,
  alreadyOpen: 'That is the CV you have open, word for word.',
  several: (count: number) =>
    plural(count, { one: '# CV added to your CVs.', other: '# CVs added to your CVs.' }),
  seeAll: 'See all CVs',
}
