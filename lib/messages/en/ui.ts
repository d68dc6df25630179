import { formatters } from '../format'

const { plural } = formatters('en')

/** Words that belong to the controls themselves, wherever they stand. */
export const ui = {
  close: 'Close',
  clear: 'Clear',
  dismiss: 'Dismiss',
  notices: 'Notices',
  working: 'Working',
  required: 'required',
  move: (name: string) => `Move ${name}`,
  showOptions: (name: string) => `Show options for ${name}`,
  noOption: 'Nothing fits. What you typed is kept.',
  search: 'Search',
  formatting: 'Formatting',
  bold: 'Bold',
  italic: 'Italic',
  link: 'Link',
  linkTitle: 'Link',
  linkAddress: 'Web address, email or phone number',
  linkApply: 'Set link',
  linkRemove: 'Remove link',
  linkRefused: 'Only web (https), email and phone links can be opened from a PDF.',
  fieldFull: (limit: number) =>
    plural(limit, {
      one: 'A field holds at most # character. Nothing was lost; this would not fit.',
      other: 'A field holds at most # characters. Nothing was lost; this would not fit.',
    }),
  separateLines: 'One paragraph only, so the line breaks became spaces.',
}
