import type { importReadings as english } from '../en/import-readings'
import { formatters } from '../format'

const { plural, number } = formatters('nl')

/** Messages of the review of an import about reading it in another way, in Dutch. */
export const importReadings: typeof english = {
  readAnotherWay: 'Op een andere manier lezen',
  offer:
    'Items door elkaar of niet gevonden? Dit bestand kan ook op een andere manier worden gelezen. Je kunt dit ongedaan maken.',
  at: (at, of) => `Manier ${number(at)} van ${number(of)}.`,
  sentence: (parts) => `${parts.join('; ')}.`,
  entries: (section, now, before) =>
    `${section}: ${plural(now, { one: '# item', other: '# items' })} in plaats van ${number(before)}`,
  leftOver: (now, before) =>
    `${plural(now, { one: '# overgebleven regel', other: '# overgebleven regels' })} in plaats van ${number(before)}`,
  values: (count) => plural(count, { one: '# veld is anders.', other: '# velden zijn anders.' }),
  lost: (count) =>
    plural(count, {
      one: '# van je wijzigingen past hier nergens. Met Ongedaan maken komt die terug.',
      other: '# van je wijzigingen passen hier nergens. Met Ongedaan maken komen ze terug.',
    }),
  same: 'Met de kolom op die plek verandert er niets. Probeer een andere plek.',
  failed: 'We konden het bestand niet opnieuw lezen. Er is niets gewijzigd. Probeer het opnieuw.',
  markColumn: 'Datumkolom aangeven',
  columnHint:
    'Zet de lijn tussen de datums en de tekst ernaast: gebruik de schuifregelaar of tik op de pagina.',
  columnPlace: 'Lijn',
  columnAt: (percent) => `${number(percent)}% van links`,
  readWithColumn: 'Opnieuw lezen',
  reading: 'Lezen…',
  cancel: 'Annuleren',
}
