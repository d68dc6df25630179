import type { applicationTables as english } from '../en/application-tables'
import { formatters } from '../format'

const { plural, number } = formatters('pl')

/** Messages of the numbers about applications, and of their tables (CSV), in Polish. */
export const applicationTables: typeof english = {
  numbersHint:
    'Policzone na tym urządzeniu na podstawie Twoich zapisków. Aplikacje w Koszu się nie liczą.',
  byStage: 'Według etapu',
  sentTitle: 'Wysłane i z odpowiedzią',
  sentText: (sent, answered) =>
    sent === 0
      ? 'Nie masz jeszcze wysłanych aplikacji.'
      : `${plural(answered, {
          one: '# odpowiedź',
          few: '# odpowiedzi',
          many: '# odpowiedzi',
          other: '# odpowiedzi',
        })} na ${plural(sent, {
          one: '# aplikację',
          few: '# aplikacje',
          many: '# aplikacji',
          other: '# aplikacji',
        })}`,
  answeredHint: 'Odpowiedzią jest rozmowa, propozycja pracy lub odmowa.',
  byCv: 'Według CV',
  byTemplate: 'Według szablonu',
  byMonth: 'Według miesiąca',
  columns: {
    template: 'Szablon',
    month: 'Miesiąc wysłania',
    sent: 'Wysłane',
    answered: 'Z odpowiedzią',
    rate: 'Odsetek odpowiedzi',
  },
  tooFew: 'Za mało, aby ocenić',
  tooFewHint: (count) =>
    `Odsetek jest widoczny, gdy wysłanych aplikacji jest co najmniej ${number(count)}. Przy mniejszej liczbie przypadek znaczy więcej niż CV.`,
  noTemplate: 'Nie zanotowano wysłanego PDF',
  noMonth: 'Nie zanotowano dnia',
  exported: (count) =>
    plural(count, {
      one: 'Pobrano # aplikację jako CSV',
      few: 'Pobrano # aplikacje jako CSV',
      many: 'Pobrano # aplikacji jako CSV',
      other: 'Pobrano # aplikacji jako CSV',
    }),
  notExported: (count) =>
    plural(count, {
      one: 'Brakuje # aplikacji: jest tylko na koncie i nie udało się jej pobrać.',
      few: 'Brakuje # aplikacji: są tylko na koncie i nie udało się ich pobrać.',
      many: 'Brakuje # aplikacji: są tylko na koncie i nie udało się ich pobrać.',
      other: 'Brakuje # aplikacji: są tylko na koncie i nie udało się ich pobrać.',
    }),
  calendarMade: (count) =>
    plural(count, {
      one: 'Pobrano terminy # aplikacji',
      few: 'Pobrano terminy # aplikacji',
      many: 'Pobrano terminy # aplikacji',
      other: 'Pobrano terminy # aplikacji',
    }),
  nothingDue: 'Nie ma niczego z datą, co można by dodać do kalendarza.',
  calendarName: 'Terminy aplikacji',
  events: { followUp: 'Zadanie', deadline: 'Ostatni dzień na aplikację' },
  importTitle: 'Importuj aplikacje',
  importHint:
    'Wybierz plik CSV z innego narzędzia, z arkusza kalkulacyjnego albo pobrany tutaj. Przejrzysz wszystko, zanim coś zostanie dodane. Plik odczyta to urządzenie.',
  chooseTable: 'Wybierz plik CSV',
  refused: {
    empty: 'Plik jest pusty. Wybierz inny.',
    'no-columns':
      'Nie znaleziono kolumny z pracodawcami ani stanowiskami. Nazwij kolumnę „Employer” lub „Job title” i spróbuj ponownie.',
    'too-large': 'Plik jest za duży jak na listę aplikacji.',
    'wrong-type': 'To nie jest plik CSV. Zapisz arkusz jako CSV i spróbuj ponownie.',
    'gave-up': 'Odczyt pliku trwał zbyt długo. Spróbuj z mniejszą liczbą wierszy.',
  },
  checkTitle: 'Przejrzyj przed dodaniem',
  dayOrder: 'Daty takie jak 03/04/2026',
  dayFirst: 'Najpierw dzień: 3 kwietnia',
  monthFirst: 'Najpierw miesiąc: 4 marca',
  unknownColumns: (names) => `Inne kolumny: ${names}`,
  keepRest: 'Dodaj inne kolumny do notatek',
  restLine: (column, text) => `${column}: ${text}`,
  alreadyHere: (count) =>
    plural(count, {
      one: 'Nie zaznaczono # aplikacji: już tu jest (ten sam pracodawca i stanowisko).',
      few: 'Nie zaznaczono # aplikacji: już tu są (ten sam pracodawca i stanowisko).',
      many: 'Nie zaznaczono # aplikacji: już tu są (ten sam pracodawca i stanowisko).',
      other: 'Nie zaznaczono # aplikacji: już tu są (ten sam pracodawca i stanowisko).',
    }),
  nameless: (count) =>
    plural(count, {
      one: 'Pominięto # wiersz bez pracodawcy i stanowiska.',
      few: 'Pominięto # wiersze bez pracodawcy i stanowiska.',
      many: 'Pominięto # wierszy bez pracodawcy i stanowiska.',
      other: 'Pominięto # wiersza bez pracodawcy i stanowiska.',
    }),
  leftOut: (count) =>
    plural(count, {
      one: 'Nie odczytano jeszcze # wiersza. Podziel plik, aby go zaimportować.',
      few: 'Nie odczytano jeszcze # wierszy. Podziel plik, aby je zaimportować.',
      many: 'Nie odczytano jeszcze # wierszy. Podziel plik, aby je zaimportować.',
      other: 'Nie odczytano jeszcze # wiersza. Podziel plik, aby je zaimportować.',
    }),
  shortened: (columns) => `Skrócono: ${columns}`,
  isHere: 'Już tu jest',
  rows: 'Wiersze pliku',
  add: (count) =>
    plural(count, {
      one: 'Dodaj # aplikację',
      few: 'Dodaj # aplikacje',
      many: 'Dodaj # aplikacji',
      other: 'Dodaj # aplikacji',
    }),
  adding: (done, count) => `Dodawanie: ${number(done)} z ${number(count)}…`,
  added: (count) =>
    plural(count, {
      one: 'Dodano # aplikację',
      few: 'Dodano # aplikacje',
      many: 'Dodano # aplikacji',
      other: 'Dodano # aplikacji',
    }),
  tickAll: 'Zaznacz wszystkie',
  untickAll: 'Odznacz wszystkie',
}
