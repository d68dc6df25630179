import type { importReadings as english } from '../en/import-readings'
import { formatters } from '../format'

const { plural, number } = formatters('ro')

/** Messages of the review of an imported file about reading it in another way, in Romanian. */
export const importReadings: typeof english = {
  readAnotherWay: 'Citește altfel',
  offer: 'Intrări amestecate sau lipsă? Acest fișier se poate citi și altfel. Poți anula.',
  at: (at, of) => `Varianta ${number(at)} din ${number(of)}.`,
  sentence: (parts) => `${parts.join('; ')}.`,
  entries: (section, now, before) =>
    `${section}: ${plural(now, { one: '# intrare', few: '# intrări', other: '# de intrări' })} în loc de ${number(before)}`,
  leftOver: (now, before) =>
    `${plural(now, { one: '# rând nealocat', few: '# rânduri nealocate', other: '# de rânduri nealocate' })} în loc de ${number(before)}`,
  values: (count) =>
    plural(count, {
      one: '# câmp diferă.',
      few: '# câmpuri diferă.',
      other: '# de câmpuri diferă.',
    }),
  lost: (count) =>
    plural(count, {
      one: '# modificare a ta nu are loc aici. „Anulează” o aduce înapoi.',
      few: '# modificări ale tale nu au loc aici. „Anulează” le aduce înapoi.',
      other: '# de modificări ale tale nu au loc aici. „Anulează” le aduce înapoi.',
    }),
  same: 'Cu coloana acolo nu se schimbă nimic. Încearcă alt loc.',
  failed: 'Nu am putut citi din nou fișierul. Nu s-a schimbat nimic. Încearcă din nou.',
  markColumn: 'Marchează coloana datelor',
  columnHint: 'Pune linia între date și textul de lângă ele: folosește glisorul sau atinge pagina.',
  columnPlace: 'Linie',
  columnAt: (percent) => `${number(percent)} % de la stânga`,
  readWithColumn: 'Citește din nou',
  reading: 'Se citește…',
  cancel: 'Renunță',
}
