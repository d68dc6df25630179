import type { design as english } from '../en/design'
import { formatters } from '../format'

const { number } = formatters('pl')

/** Messages of the design panel, in Polish. */
export const design: typeof english = {
  tabList: 'Części wyglądu',
  tabs: { template: 'Szablon', style: 'Kolor i tekst', layout: 'Układ', page: 'Strona' },
  template: 'Szablon',
  colour: 'Kolory',
  colours: {
    '#2437c9': 'Błękit długopisu',
    '#12161d': 'Czerń atramentu',
    '#3d4a5c': 'Łupek',
    '#1b3a6b': 'Granat',
    '#0f6b6b': 'Morski',
    '#0b6e4f': 'Zieleń',
    '#7a4a12': 'Brąz',
    '#a3261e': 'Czerwień',
    '#8a1f5c': 'Śliwka',
    '#5b2bb5': 'Fiolet',
  },
  useBrand: 'Użyj identyfikacji wizualnej',
  templateNotOffered:
    'Ten obszar roboczy nie oferuje tego szablonu. CV zachowa go, dopóki nie wybierzesz innego.',
  ownColour: 'Własny kolor',
  hexCode: 'Kod HEX',
  hexHint: '# i sześć cyfr lub liter a–f, na przykład #1b3a6b',
  tooLight: (ratio) =>
    `Ten kolor jest za jasny, aby czytać go na bieli: ma kontrast ${number(ratio, { maximumFractionDigits: 1 })}:1, a tekst wymaga 4,5:1. Nic się nie zmieniło.`,
  takeInstead: (colour) => `Użyj zamiast tego ${colour}`,
  type: 'Czcionki',
  typePair: (headings, body) => `${headings} i ${body}`,
  headingFont: 'Czcionka nagłówków',
  bodyFont: 'Czcionka tekstu',
  suggestedFont: (name) => `Sugerowana: ${name}`,
  madeFrom: (name, source) => `${name} (na podstawie ${source})`,
  ownFonts: 'Twoja czcionka',
  fontKinds: {
    sans: 'Bezszeryfowe',
    serif: 'Szeryfowe',
    display: 'Ozdobne',
    mono: 'O stałej szerokości',
  },
  measures: 'Rozmiar i odstępy',
  fontSize: 'Rozmiar czcionki',
  points: (value) => `${number(value, { maximumFractionDigits: 1 })} pt`,
  lineHeight: 'Interlinia',
  times: (value) => number(value, { minimumFractionDigits: 2 }),
  spacing: 'Odstępy',
  percent: (value) => number(value, { style: 'percent' }),
  margin: 'Marginesy strony',
  millimetres: (value) => `${number(value, { maximumFractionDigits: 1 })} mm`,
  fitted: (value) => `${value}, dopasowano`,
  reset: 'Przywróć domyślne',
  fit: 'Liczba stron',
  autoFit: 'Dopasuj do liczby stron automatycznie',
  look: 'Zasady układu',
  newerLook: 'Dostępne są nowsze zasady układu. Porównaj stronę przed i po.',
  lookBefore: 'Przed',
  lookAfter: 'Po',
  page: 'Strona',
  pageSize: 'Format papieru',
  pageSizes: { a4: 'A4', letter: 'US Letter' },
  pageNumbers: 'Numery stron',
  pageNumbersHint: 'Tylko gdy jest więcej niż jedna strona',
  hyphenate: 'Dziel długie wyrazy',
  hyphenateHint:
    'Na końcach wierszy w akapitach i punktach. Wyrazy pisane wielką literą zostają w całości, z wyjątkiem niemieckiego.',
  carry: 'Dołącz do PDF kopię do edycji',
  carryHint:
    'Pozwala znów edytować CV po upuszczeniu PDF w Vitae. Każdy, kto ma ten PDF, może zobaczyć całe CV, także ukryte wpisy i jego nazwę w Vitae.',
  language: 'Język CV',
  languageHint:
    'Określa nagłówki sekcji, daty i sprawdzanie pisowni. Twój tekst nie jest tłumaczony.',
  otherLanguage: (tag) => `${tag} (nagłówki na razie po angielsku)`,
  dateStyle: 'Format dat',
}
