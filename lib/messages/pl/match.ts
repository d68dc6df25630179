import type { match as english } from '../en/match'
import { formatters } from '../format'

const { plural, number } = formatters('pl')

/** Messages of the search for the CVs and bullet points that match a job description, in Polish. */
export const match: typeof english = {
  open: 'Znajdź CV do oferty',
  title: 'Znajdź CV do oferty',
  hint: 'Wklej ofertę pracy, aby zobaczyć, które z Twoich CV i punktów do niej pasują. „Szukaj” porównuje słowa na tym urządzeniu. Nic nie jest wysyłane.',
  label: 'Oferta pracy',
  find: 'Szukaj',
  finding: (read, of) => `Odczytywanie CV: ${number(read)} z ${number(of)}…`,
  comparing: 'Porównywanie…',
  findByMeaning: 'Szukaj według znaczenia z AI',
  meaningHint: (model) =>
    `Znajduje też tekst, który mówi to samo innymi słowami. Oferta pracy oraz zmiany w CV na Twoim koncie od ostatniego razu zostaną wysłane do ${model}. Imię i nazwisko oraz dane kontaktowe nie są wysyłane.`,
  stop: 'Zatrzymaj',
  stages: {
    waiting: 'Czekanie na rozpoczęcie…',
    reading: 'Czytanie oferty pracy…',
    drafting: 'Czytanie zmian w Twoich CV…',
    checking: 'Porównywanie…',
  },
  byMeaning:
    'Znaleziono według znaczenia, najlepsze dopasowanie na początku. Słowa mogą się różnić.',
  noMeaning: 'Wyszukiwanie według znaczenia jest teraz niedostępne.',
  unnamed: 'CV na Twoim koncie',
  byWords: 'Znaleziono według słów. Zaznaczone słowa są też w ofercie pracy.',
  cvs: 'CV',
  answers: (shown) =>
    plural(shown, {
      one: 'znaleziono # wymaganie',
      few: 'znaleziono # wymagania',
      many: 'znaleziono # wymagań',
      other: 'znaleziono # wymagania',
    }),
  noDemands: 'W tej ofercie pracy nie znaleziono wymagań, z którymi można porównać Twoje CV.',
  bullets: 'Punkty',
  noBullets: 'Żaden punkt nie pasuje do tej oferty pracy.',
  inCv: (name) => `W CV: ${name}`,
  inUnnamedCv: 'W CV na Twoim koncie',
  andMore: (count) =>
    plural(count, {
      one: 'i jeszcze # CV',
      few: 'i jeszcze # CV',
      many: 'i jeszcze # CV',
      other: 'i jeszcze # CV',
    }),
  noCvs: 'Na tym urządzeniu nie ma CV, które da się odczytać.',
  noCvsInAccount: 'Na Twoim koncie nie ma jeszcze CV do porównania.',
  failed: 'Nie udało się odczytać Twoich CV. Nic nie przepadło. Spróbuj ponownie.',
  unread: {
    empty: 'Nie ma jeszcze tekstu. Wklej ofertę pracy.',
    'too-short': 'Ten tekst jest za krótki. Wklej całą ofertę pracy.',
    'too-long': 'Ten tekst jest za długi. Wklejaj po jednej ofercie pracy.',
  },
}
