import { formatters } from '../format'

const { plural, number } = formatters('en')

/** Messages of the download of several CVs and letters as one file. They load with its dialog. */
export const bulkExport = {
  // Translators: heading of a list.
  documents: 'CVs and letters',
  limit: (max: number) => `Up to ${number(max)} at a time`,
  selected: (count: number) => `${number(count)} selected`,
  selectAll: 'Select all',
  selectNone: 'Select none',
  nothingSelected: 'Select at least one CV or letter.',
  tooManySelected: (max: number) =>
    `Select no more than ${number(max)}. You can download the others afterwards.`,
  lettersLeftOut: 'Letters aren’t included, because they name you.',
  leave: 'You can close this window and keep working. Stay on this page until the file is ready.',
  ready: 'Your download is ready.',
  skipped: (count: number) =>
    plural(count, {
      one: '# document isn’t in the file: it was deleted, or we couldn’t make it.',
      other: '# documents aren’t in the file: they were deleted, or we couldn’t make them.',
    }),
  // Translators: button, leads back to the list to download other CVs and letters.
  another: 'Choose others',
  notSent:
    'Not everything you wrote has been sent yet, so the files would be out of date. Your changes are saved on this device. Try again in a moment.',
  notThere:
    'Something you selected was deleted or moved to the trash elsewhere. Nothing was made. Check your selection, then try again.',
  tooMany:
    'Too many downloads were prepared in the last 24 hours. Nothing was lost. Try again later.',
}
