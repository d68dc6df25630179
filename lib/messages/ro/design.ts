import type { design as english } from '../en/design'
import { formatters } from '../format'

const { number } = formatters('ro')

/** Messages of the design panel, in Romanian. */
export const design: typeof english = {
  tabList: 'Părțile designului',
  tabs: { template: 'Șablon', style: 'Culori și font', layout: 'Aranjare', page: 'Pagină' },
  template: 'Șablon',
  colour: 'Culori',
  colours: {
    '#2437c9': 'Albastru de pix',
    '#12161d': 'Negru de cerneală',
    '#3d4a5c': 'Ardezie',
    '#1b3a6b': 'Bleumarin',
    '#0f6b6b': 'Turcoaz-închis',
    '#0b6e4f': 'Verde',
    '#7a4a12': 'Maro',
    '#a3261e': 'Roșu',
    '#8a1f5c': 'Prună',
    '#5b2bb5': 'Violet',
  },
  useBrand: 'Folosește identitatea vizuală',
  templateNotOffered:
    'Acest spațiu de lucru nu oferă acest șablon. CV-ul îl păstrează până când alegi altul.',
  ownColour: 'Altă culoare',
  hexCode: 'Cod hex',
  hexHint: '# și șase cifre sau litere a–f, de exemplu #1b3a6b',
  tooLight: (ratio) =>
    `Această culoare este prea deschisă ca să se citească pe alb: contrastul ei este ${number(ratio, { maximumFractionDigits: 1 })}:1, iar textul are nevoie de 4,5:1. Nu s-a schimbat nimic.`,
  takeInstead: (colour) => `Folosește ${colour}`,
  type: 'Fonturi',
  typePair: (headings, body) => `${headings} și ${body}`,
  headingFont: 'Fontul titlurilor',
  bodyFont: 'Fontul textului',
  suggestedFont: (name) => `Sugerat: ${name}`,
  madeFrom: (name, source) => `${name} (creat din ${source})`,
  ownFonts: 'Fontul tău',
  fontKinds: {
    sans: 'Fără serife',
    serif: 'Cu serife',
    display: 'Decorativ',
    mono: 'Monospațiat',
  },
  measures: 'Mărime și spațiere',
  fontSize: 'Mărimea fontului',
  points: (value) => `${number(value, { maximumFractionDigits: 1 })} pt`,
  lineHeight: 'Distanța între rânduri',
  times: (value) => number(value, { minimumFractionDigits: 2 }),
  spacing: 'Spațiere',
  percent: (value) => number(value, { style: 'percent' }),
  margin: 'Marginile paginii',
  millimetres: (value) => `${number(value, { maximumFractionDigits: 1 })} mm`,
  fitted: (value) => `${value}, ajustat`,
  reset: 'Resetează',
  fit: 'Pagini de umplut',
  autoFit: 'Încadrează automat în pagini',
  look: 'Reguli de aspect',
  newerLook: 'Sunt disponibile reguli de aspect mai noi. Compară pagina înainte și după.',
  lookBefore: 'Înainte',
  lookAfter: 'După',
  page: 'Pagină',
  pageSize: 'Formatul hârtiei',
  pageSizes: { a4: 'A4', letter: 'US Letter' },
  pageNumbers: 'Numere de pagină',
  pageNumbersHint: 'Doar dacă sunt mai multe pagini',
  hyphenate: 'Desparte cuvintele lungi',
  hyphenateHint:
    'La capătul rândurilor din paragrafe și puncte. Cuvintele care încep cu majusculă rămân întregi, cu excepția celor în germană.',
  carry: 'Încorporează în PDF o copie editabilă',
  carryHint:
    'Îți permite să editezi din nou CV-ul trăgând PDF-ul în Vitae. Oricine are PDF-ul poate vedea CV-ul întreg, inclusiv intrările ascunse și numele lui din Vitae.',
  language: 'Limba CV-ului',
  languageHint:
    'Folosită pentru titlurile secțiunilor, date și verificarea ortografiei. Textul tău nu se traduce.',
  otherLanguage: (tag) => `${tag} (titluri în engleză deocamdată)`,
  dateStyle: 'Formatul datei',
}
