import type { importReadings as english } from '../en/import-readings'
import { formatters } from '../format'

const { plural, number } = formatters('sv')

/** Messages of the review of an imported file about reading it in another way, in Swedish. */
export const importReadings: typeof english = {
  readAnotherWay: 'Läs på ett annat sätt',
  offer:
    'Är poster ihopblandade eller saknas de? Filen kan läsas på ett annat sätt. Du kan ångra det.',
  at: (at, of) => `Sätt ${number(at)} av ${number(of)}.`,
  sentence: (parts) => `${parts.join('; ')}.`,
  entries: (section, now, before) =>
    `${section}: ${plural(now, { one: '# post', other: '# poster' })} i stället för ${number(before)}`,
  leftOver: (now, before) =>
    `${plural(now, { one: '# rad över', other: '# rader över' })} i stället för ${number(before)}`,
  values: (count) => plural(count, { one: '# fält skiljer sig.', other: '# fält skiljer sig.' }),
  lost: (count) =>
    plural(count, {
      one: '# av dina ändringar har ingen plats här. Ångra för att få tillbaka den.',
      other: '# av dina ändringar har ingen plats här. Ångra för att få tillbaka dem.',
    }),
  same: 'Inget ändras med spalten där. Prova ett annat ställe.',
  failed: 'Filen kunde inte läsas igen. Inget har ändrats. Försök igen.',
  markColumn: 'Markera en datumspalt',
  columnHint:
    'Placera linjen mellan datumen och texten bredvid: använd reglaget eller tryck på sidan.',
  columnPlace: 'Linje',
  columnAt: (percent) => `${number(percent)}\u00a0% från vänster`,
  readWithColumn: 'Läs igen',
  reading: 'Läser …',
  cancel: 'Avbryt',
}
