import type { design as english } from '../en/design'
import { formatters } from '../format'

const { number } = formatters('it')

/** Messages of the design panel, in Italian. */
export const design: typeof english = {
  tabList: 'Parti del design',
  tabs: {
    template: 'Modello',
    style: 'Colori e font',
    layout: 'Disposizione',
    page: 'Pagina',
  },
  template: 'Modello',
  colour: 'Colori',
  colours: {
    '#2437c9': 'Blu biro',
    '#12161d': 'Nero inchiostro',
    '#3d4a5c': 'Ardesia',
    '#1b3a6b': 'Blu navy',
    '#0f6b6b': 'Ottanio',
    '#0b6e4f': 'Verde',
    '#7a4a12': 'Marrone',
    '#a3261e': 'Rosso',
    '#8a1f5c': 'Prugna',
    '#5b2bb5': 'Viola',
  },
  useBrand: 'Usa l’immagine aziendale',
  templateNotOffered:
    'Questo spazio di lavoro non propone questo modello. Il CV lo mantiene finché non ne scegli un altro.',
  ownColour: 'Colore personalizzato',
  hexCode: 'Codice esadecimale',
  hexHint: '# e sei cifre o lettere a–f, per esempio #1b3a6b',
  tooLight: (ratio) =>
    `Questo colore è troppo chiaro per essere letto sul bianco: il contrasto è ${number(ratio, { maximumFractionDigits: 1 })}:1, per il testo serve 4,5:1. Non è cambiato nulla.`,
  takeInstead: (colour) => `Usa invece ${colour}`,
  type: 'Font',
  typePair: (headings, body) => `${headings} e ${body}`,
  headingFont: 'Font dei titoli',
  bodyFont: 'Font del testo',
  suggestedFont: (name) => `Suggerito: ${name}`,
  madeFrom: (name, source) => `${name} (derivato da ${source})`,
  ownFonts: 'Il tuo font',
  fontKinds: {
    sans: 'Senza grazie',
    serif: 'Con grazie',
    display: 'Decorativo',
    mono: 'A larghezza fissa',
  },
  measures: 'Dimensione e spaziatura',
  fontSize: 'Dimensione font',
  points: (value) => `${number(value, { maximumFractionDigits: 1 })} pt`,
  lineHeight: 'Interlinea',
  times: (value) => number(value, { minimumFractionDigits: 2 }),
  spacing: 'Spaziatura',
  percent: (value) => number(value, { style: 'percent' }),
  margin: 'Margini della pagina',
  millimetres: (value) => `${number(value, { maximumFractionDigits: 1 })} mm`,
  fitted: (value) => `${value}, adattato`,
  reset: 'Reimposta',
  fit: 'Pagine da riempire',
  autoFit: 'Adatta alle pagine in automatico',
  look: 'Regole di impaginazione',
  newerLook:
    'Sono disponibili regole di impaginazione più recenti. Confronta la pagina prima e dopo.',
  lookBefore: 'Prima',
  lookAfter: 'Dopo',
  page: 'Pagina',
  pageSize: 'Formato carta',
  pageSizes: { a4: 'A4', letter: 'US Letter' },
  pageNumbers: 'Numeri di pagina',
  pageNumbersHint: 'Solo se c’è più di una pagina',
  hyphenate: 'Sillabazione delle parole lunghe',
  hyphenateHint:
    'A fine riga nei paragrafi e nei punti elenco. Le parole con l’iniziale maiuscola restano intere, tranne in tedesco.',
  carry: 'Includi nel PDF una copia modificabile',
  carryHint:
    'Ti permette di modificare di nuovo il CV trascinando il PDF su Vitae. Chiunque abbia il PDF può vedere tutto il CV, comprese le voci nascoste e il nome che ha in Vitae.',
  language: 'Lingua del CV',
  languageHint:
    'Usata per i titoli delle sezioni, le date e il controllo ortografico. Il tuo testo non viene tradotto.',
  otherLanguage: (tag) => `${tag} (per ora con titoli in inglese)`,
  dateStyle: 'Formato delle date',
}
