import type { linkedIn as english } from '../en/linkedin'
import { formatters } from '../format'

const { number } = formatters('pl')

/** Messages of the fields of a LinkedIn profile, in Polish. */
export const linkedIn: typeof english = {
  title: 'Kopiuj do LinkedIn',
  about:
    'Twoje CV jako pola profilu na LinkedIn. Do LinkedIn nic nie jest wysyłane: skopiuj każdy tekst i wklej go tam.',
  summary: 'Informacje',
  skill: 'Umiejętność',
  startMonth: 'Miesiąc rozpoczęcia',
  startYear: 'Rok rozpoczęcia',
  endMonth: 'Miesiąc zakończenia',
  endYear: 'Rok zakończenia',
  month: 'Miesiąc',
  year: 'Rok',
  elsewhere: 'Bez pola na LinkedIn',
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  copyField: (label) => `Kopiuj: ${label}`,
  copiedField: (label) => `Skopiowano: ${label}`,
  lengthOf: (count, limit) => `Znaki: ${number(count)} z ${number(limit)}`,
  tooLong: (over, line) =>
    `Znaki ponad limit: ${number(over)}. Pole kończy się w wierszu ${number(line)}.`,
  tooManySkills: (count, limit) =>
    `Umiejętności: ${number(count)}. LinkedIn przyjmuje najwyżej ${number(limit)}.`,
}
