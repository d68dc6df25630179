import type { design as english } from '../en/design'
import { formatters } from '../format'

const { number } = formatters('de')

/** Messages of the design panel, in German. */
export const design: typeof english = {
  tabList: 'Bereiche des Designs',
  tabs: { template: 'Vorlage', style: 'Farbe, Schrift', layout: 'Layout', page: 'Seite' },
  template: 'Vorlage',
  colour: 'Farben',
  colours: {
    '#2437c9': 'Kugelschreiberblau',
    '#12161d': 'Tintenschwarz',
    '#3d4a5c': 'Schiefer',
    '#1b3a6b': 'Marineblau',
    '#0f6b6b': 'Blaugrün',
    '#0b6e4f': 'Grün',
    '#7a4a12': 'Braun',
    '#a3261e': 'Rot',
    '#8a1f5c': 'Pflaume',
    '#5b2bb5': 'Violett',
  },
  useBrand: 'Erscheinungsbild verwenden',
  templateNotOffered:
    'Dieser Arbeitsbereich bietet diese Vorlage nicht an. Der Lebenslauf behält sie, bis du eine andere auswählst.',
  ownColour: 'Eigene Farbe',
  hexCode: 'Hex-Code',
  hexHint: '# und sechs Ziffern oder Buchstaben a–f, etwa #1b3a6b',
  tooLight: (ratio) =>
    `Diese Farbe ist zu hell, um auf Weiß lesbar zu sein: Ihr Kontrast ist ${number(ratio, { maximumFractionDigits: 1 })}:1, Text braucht 4,5:1. Es wurde nichts geändert.`,
  takeInstead: (colour) => `Stattdessen ${colour} verwenden`,
  type: 'Schriftarten',
  typePair: (headings, body) => `${headings} und ${body}`,
  headingFont: 'Schriftart der Überschriften',
  bodyFont: 'Schriftart des Textes',
  suggestedFont: (name) => `Empfohlen: ${name}`,
  madeFrom: (name, source) => `${name} (aus ${source} erstellt)`,
  ownFonts: 'Deine Schriftart',
  fontKinds: {
    sans: 'Serifenlos',
    serif: 'Mit Serifen',
    display: 'Zierschrift',
    mono: 'Feste Breite',
  },
  measures: 'Größe und Abstände',
  fontSize: 'Schriftgröße',
  points: (value) => `${number(value, { maximumFractionDigits: 1 })} pt`,
  lineHeight: 'Zeilenabstand',
  times: (value) => number(value, { minimumFractionDigits: 2 }),
  spacing: 'Abstände',
  percent: (value) => number(value, { style: 'percent' }),
  margin: 'Seitenränder',
  millimetres: (value) => `${number(value, { maximumFractionDigits: 1 })} mm`,
  fitted: (value) => `${value}, angepasst`,
  reset: 'Auf Standard zurücksetzen',
  fit: 'Anzahl der Seiten',
  autoFit: 'Automatisch an Seiten anpassen',
  look: 'Layoutregeln',
  newerLook: 'Es gibt neuere Layoutregeln. Vergleichen Sie Ihre Seite vorher und nachher.',
  lookBefore: 'Vorher',
  lookAfter: 'Nachher',
  page: 'Seite',
  pageSize: 'Papierformat',
  pageSizes: { a4: 'A4', letter: 'US Letter' },
  pageNumbers: 'Seitenzahlen',
  pageNumbersHint: 'Nur wenn es mehr als eine Seite gibt',
  hyphenate: 'Lange Wörter trennen',
  hyphenateHint:
    'Am Zeilenende von Absätzen und Stichpunkten. Wörter mit großem Anfangsbuchstaben bleiben ganz, außer im Deutschen.',
  carry: 'Bearbeitbare Kopie ins PDF einbetten',
  carryHint:
    'Damit kannst du den Lebenslauf weiter bearbeiten, wenn du das PDF in Vitae öffnest. Wer das PDF hat, kann den ganzen Lebenslauf sehen, auch ausgeblendete Einträge und seinen Namen in Vitae.',
  language: 'Sprache des Lebenslaufs',
  languageHint:
    'Gilt für die Überschriften der Abschnitte, Datumsangaben und die Rechtschreibprüfung. Dein Text wird nicht übersetzt.',
  otherLanguage: (tag) => `${tag} (Überschriften vorerst auf Englisch)`,
  dateStyle: 'Datumsformat',
}
