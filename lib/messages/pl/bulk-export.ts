import type { bulkExport as english } from '../en/bulk-export'
import { formatters } from '../format'

const { number } = formatters('pl')

/** Messages of the download of several CVs and letters as one file, in Polish. */
export const bulkExport: typeof english = {
  documents: 'CV i listy',
  limit: (max) => `Najwyżej ${number(max)} naraz`,
  selected: (count) => `Zaznaczono: ${number(count)}`,
  selectAll: 'Zaznacz wszystko',
  selectNone: 'Odznacz wszystko',
  nothingSelected: 'Zaznacz co najmniej jedno CV lub jeden list.',
  tooManySelected: (max) => `Zaznacz najwyżej ${number(max)}. Pozostałe możesz pobrać później.`,
  lettersLeftOut: 'Listy są pomijane: zawsze widać w nich, kim jesteś.',
  leave: 'Możesz zamknąć to okno i pracować dalej. Zostań na tej stronie, aż plik będzie gotowy.',
  ready: 'Plik jest gotowy do pobrania.',
  skipped: (count) =>
    `Dokumenty, których nie ma w pliku: ${number(count)}. Usunięto je lub nie udało się ich utworzyć.`,
  another: 'Wybierz inne',
  notSent:
    'Nie wszystko, co masz zapisane, zostało już wysłane, więc pliki byłyby nieaktualne. Twoje zmiany są zapisane na tym urządzeniu. Spróbuj ponownie za chwilę.',
  notThere:
    'Coś z zaznaczonych pozycji usunięto lub przeniesiono do kosza gdzie indziej. Nic nie powstało. Sprawdź zaznaczenie i spróbuj ponownie.',
  tooMany:
    'W ciągu ostatnich 24 godzin przygotowano za wiele plików do pobrania. Nic nie przepadło. Spróbuj ponownie później.',
}
