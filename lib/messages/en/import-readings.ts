import { formatters } from '../format'

const { plural, number } = formatters('en')

/** Messages of the review of an imported file about reading it in another way. */
export const importReadings = {
  // Translators: button. The file is sorted into sections and entries by other rules.
  readAnotherWay: 'Read it another way',
  offer: 'Entries mixed up or missing? There’s another way to read this file. You can undo this.',
  // Translators: there are several ways to read one file; this is the one that is shown.
  at: (at: number, of: number) => `Reading ${number(at)} of ${number(of)}.`,
  // Translators: what differs, as one sentence: "Work experience: 4 entries instead of 2; 1 line left over instead of 5."
  sentence: (parts: readonly string[]) => `${parts.join('; ')}.`,
  entries: (section: string, now: number, before: number) =>
    `${section}: ${plural(now, { one: '# entry', other: '# entries' })} instead of ${number(before)}`,
  leftOver: (now: number, before: number) =>
    `${plural(now, { one: '# line left over', other: '# lines left over' })} instead of ${number(before)}`,
  values: (count: number) =>
    plural(count, { one: '# field is different.', other: '# fields are different.' }),
  lost: (count: number) =>
    plural(count, {
      one: '# of your changes doesn’t fit this reading. Undo brings it back.',
      other: '# of your changes don’t fit this reading. Undo brings them back.',
    }),
  same: 'Nothing changes with the column there. Try another place.',
  failed: 'We couldn’t read the file again. Nothing was changed. Try again.',
  // The column of dates on the picture of a page.
  markColumn: 'Mark a date column',
  columnHint:
    'Put the line between the dates and the text beside them: use the slider, or tap the page.',
  // Translators: label of a slider.
  columnPlace: 'Line',
  // Translators: a place on the width of the page.
  columnAt: (percent: number) => `${number(percent)}% from the left`,
  readWithColumn: 'Read again',
  reading: 'Reading…',
  cancel: 'Cancel',
}
