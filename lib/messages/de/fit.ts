import type { fitArea as english } from '../en/fit'
import { formatters } from '../format'

const { number, plural } = formatters('de')

const pages = (count: number) => plural(count, { one: '# Seite', other: '# Seiten' })

/** Messages of fitting a CV to a number of pages, in German. */
export const fitArea: typeof english = {
  title: 'An Seiten anpassen',
  pages: 'Anzahl der Seiten',
  auto: 'Auto',
  off: 'Aus',
  choice: (count) => number(count),
  hint: 'Passt Abstände, Ränder, Zeilenabstand und Schriftgröße an, bis der Lebenslauf so viele Seiten füllt, und nach jeder Änderung wieder. Es wird nichts abgeschnitten. Wenn du unten einen Regler bewegst, endet die Anpassung.',
  autoHint:
    'Bringt den Lebenslauf auf eine Seite, wenn er gut lesbar bleibt: Schrift nicht kleiner als 9,5 pt, angenehme Ränder. Sonst gelten deine eigenen Einstellungen, und eine letzte Seite mit nur wenigen Zeilen wird nach Möglichkeit vermieden oder besser gefüllt. Wenn du unten Größe oder Abstände änderst, endet die Anpassung.',
  autoOwn: (count) => `Passt mit deinen eigenen Einstellungen auf ${pages(count)}.`,
  autoFits: (count, size, lineHeight, spacing, margin) =>
    `Auf ${pages(count)} angepasst: Schriftgröße ${number(size, { maximumFractionDigits: 1 })} pt, Zeilenabstand ${number(lineHeight, { maximumFractionDigits: 2 })}, Abstände ${number(spacing, { style: 'percent' })}, Ränder ${number(margin, { maximumFractionDigits: 1 })} mm.`,
  working: 'Wird angepasst …',
  fits: (count, size, lineHeight, spacing, margin) =>
    `Passt auf ${pages(count)} mit Schriftgröße ${number(size, { maximumFractionDigits: 1 })} pt, Zeilenabstand ${number(lineHeight, { maximumFractionDigits: 2 })}, Abständen von ${number(spacing, { style: 'percent' })} und Rändern von ${number(margin, { maximumFractionDigits: 1 })} mm.`,
  takesLess: (count) =>
    `Selbst mit den großzügigsten Einstellungen füllt er nur ${pages(count)}. Es ist noch Platz für Text.`,
  keep: 'Diese Einstellungen behalten',
  tooLong: (lines, count) =>
    `Selbst mit den engsten Einstellungen ist er etwa ${plural(lines, { one: '# Zeile', other: '# Zeilen' })} zu lang für ${pages(count)}. Es gelten deine eigenen Einstellungen, und nichts wurde abgeschnitten. Kürze einige Einträge.`,
  oldest: 'Älteste Einträge',
  longest: 'Längste Einträge',
  unnamed: 'Eintrag ohne Titel',
}
