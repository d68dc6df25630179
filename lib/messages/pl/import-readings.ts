import type { importReadings as english } from '../en/import-readings'
import { formatters } from '../format'

const { plural, number } = formatters('pl')

/** Messages of the review of an imported file about reading it in another way, in Polish. */
export const importReadings: typeof english = {
  readAnotherWay: 'Odczytaj inaczej',
  offer:
    'Wpisy są pomieszane lub czegoś brakuje? Ten plik można odczytać inaczej. Możesz to cofnąć.',
  at: (at, of) => `Sposób ${number(at)} z ${number(of)}.`,
  sentence: (parts) => `${parts.join('; ')}.`,
  entries: (section, now, before) =>
    `${section}: ${plural(now, { one: '# wpis', few: '# wpisy', many: '# wpisów', other: '# wpisu' })} zamiast ${number(before)}`,
  leftOver: (now, before) =>
    `${plural(now, {
      one: '# nieprzypisany wiersz',
      few: '# nieprzypisane wiersze',
      many: '# nieprzypisanych wierszy',
      other: '# nieprzypisanego wiersza',
    })} zamiast ${number(before)}`,
  values: (count) =>
    plural(count, {
      one: '# pole jest inne.',
      few: '# pola są inne.',
      many: '# pól jest innych.',
      other: '# pola jest inne.',
    }),
  lost: (count) =>
    plural(count, {
      one: 'Dla # z Twoich zmian nie ma tu miejsca. Cofnij, aby ją odzyskać.',
      few: 'Dla # z Twoich zmian nie ma tu miejsca. Cofnij, aby je odzyskać.',
      many: 'Dla # z Twoich zmian nie ma tu miejsca. Cofnij, aby je odzyskać.',
      other: 'Dla # z Twoich zmian nie ma tu miejsca. Cofnij, aby je odzyskać.',
    }),
  same: 'Z kolumną w tym miejscu nic się nie zmienia. Wybierz inne miejsce.',
  failed: 'Nie udało się odczytać pliku ponownie. Nic się nie zmieniło. Spróbuj ponownie.',
  markColumn: 'Zaznacz kolumnę dat',
  columnHint: 'Ustaw linię między datami a tekstem obok: użyj suwaka lub dotknij strony.',
  columnPlace: 'Linia',
  columnAt: (percent) => `${number(percent)}% od lewej`,
  readWithColumn: 'Odczytaj ponownie',
  reading: 'Odczytywanie…',
  cancel: 'Anuluj',
}
