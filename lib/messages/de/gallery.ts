import type { gallery as english } from '../en/gallery'
import { formatters } from '../format'

const { plural } = formatters('de')

/** Messages of the public gallery of templates, in German. */
export const gallery: typeof english = {
  title: 'Vorlagen',
  description:
    'Alle Lebenslauf-Vorlagen von Vitae, gezeigt als echte PDFs von Beispiellebensläufen.',
  heading: 'Wähle, wie dein Lebenslauf aussieht',
  introduction: (count) =>
    plural(count, {
      one: '# Vorlage. Dein Text bleibt. Die Seiten unten sind echte PDFs aus Vitae; die Personen sind erfunden.',
      other:
        '# Vorlagen. Wechsle jederzeit, dein Text bleibt. Die Seiten unten sind echte PDFs aus Vitae; die Personen sind erfunden. Im Editor zeigt Design deinen eigenen Lebenslauf in jeder davon.',
    }),
  filters: 'Vorlagen zeigen',
  audience: {
    label: 'Arbeitsfeld',
    all: 'Alle',
    business: 'Wirtschaft',
    technology: 'Technik',
    design: 'Kreatives',
    care: 'Pflege und Bildung',
    science: 'Wissenschaft',
    trades: 'Handwerk',
    'first-job': 'Berufseinstieg',
    any: 'Allgemein',
  },
  appearance: {
    label: 'Stil',
    all: 'Alle',
    quiet: 'Schlicht',
    classic: 'Klassisch',
    modern: 'Modern',
    bold: 'Auffällig',
  },
  columns: { label: 'Spalten', all: 'Alle', one: 'Eine', two: 'Zwei' },
  photo: { label: 'Für ein Foto gemacht', all: 'Alle', with: 'Ja', without: 'Nein' },
  length: { label: 'Beispiel', one: 'Eine Seite', two: 'Zwei Seiten' },
  list: 'Vorlagen',
  nothing: 'Keine Vorlage passt. Wähle oben bei einem der Filter „Alle“.',
  picture: (template, person) =>
    `Beispiellebenslauf von ${person} (erfunden) in der Vorlage ${template}`,
  palettes: (names) => `Farbpaletten: ${names}`,
  enlarge: 'Vergrößern',
  otherPalettes: 'In anderen Farbpaletten',
  pictureInPalette: (template, palette) =>
    `Derselbe Lebenslauf in der Vorlage ${template}, Farbpalette ${palette}`,
  examples: {
    one: (person) => `Eine Seite: ${person}`,
    two: (person) => `Zwei Seiten: ${person}`,
  },
  use: 'Diese Vorlage verwenden',
  after: 'Nicht sicher? Fang mit irgendeiner Vorlage an und wechsle später.',
  start: 'Losschreiben',
  begun: (template) =>
    `Neuer Lebenslauf in der Vorlage ${template}. Er wird gespeichert, sobald du schreibst.`,
  takeForLatest: (title) => `Stattdessen für „${title}“ verwenden`,
  applied: (template) => `Dieser Lebenslauf hat jetzt die Vorlage ${template}.`,
}
