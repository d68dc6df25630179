import type { ownTemplate as english } from '../en/own-template'
import { formatters } from '../format'

const { number } = formatters('it')

/** Names the way in which a page was read, in brackets behind what was found. */
const readers = {
  file: 'letto nell’ordine del file',
  lines: 'letto riga per riga',
}

/** Messages about a template that the person adds from a file, in Italian. */
export const ownTemplate: typeof english = {
  title: 'Il tuo modello',
  add: 'Usa un tuo modello…',
  change: 'Usa un altro file…',
  remove: 'Rimuovi modello',
  download: 'Scarica questo modello come file',
  hint: 'Un file JSON fino a 32 kB che descrive colori, font e disposizione. Scarica un modello che ti piace, cambialo in un editor di testo e usalo qui. Il file viene controllato su questo dispositivo e viaggia dentro il tuo CV.',
  checking: 'Controllo del modello: tre CV vengono disegnati con il modello e riletti…',
  used: (name) => `Il tuo CV usa il modello “${name}”.`,
  refused: (file) =>
    `${file} non può essere usato come modello. Non è cambiato nulla. Correggi questi punti e riprova:`,
  unreadable:
    'Il modello contenuto in questo CV non può essere usato qui, quindi il CV usa quello integrato scelto qui sotto. Non hai perso nulla. Perché non può essere usato:',
  failed: 'Impossibile controllare il modello; non è cambiato nulla. Riprova tra un momento.',
  reasons: {
    'not-text': 'Deve essere un testo.',
    'not-number': 'Deve essere un numero.',
    'not-boolean': 'Deve essere true o false.',
    'not-list': 'Deve essere un elenco.',
    'not-object': 'Deve essere un oggetto.',
    'wrong-type': 'Tipo di valore sbagliato.',
    'not-one-of': ({ text }) => `Deve essere uno di questi: ${text}.`,
    'unknown-field': ({ text }) => `Nessun modello ha questi campi: ${text}.`,
    'too-long': ({ count }) => `Troppo lungo. Numero massimo di caratteri: ${number(count)}.`,
    'too-many': ({ count }) => `Troppi elementi. Massimo: ${number(count)}.`,
    'too-few': ({ count }) => `Troppo pochi elementi. Minimo: ${number(count)}.`,
    'too-large': ({ count }) => `Troppo grande. Massimo: ${number(count)}.`,
    'too-small': ({ count }) => `Troppo piccolo. Minimo: ${number(count)}.`,
    'too-deep': 'Troppi livelli annidati.',
    empty: 'Non deve essere vuoto.',
    'not-colour': 'Deve essere un colore come “#2437c9”, in lettere minuscole.',
    'unknown-name': 'Qui questo nome non è noto.',
    'not-allowed': 'Qui non è consentito.',
    'not-json': 'Questo non è JSON.',
    'no-place': ({ text }) => `Non c’è posto per: ${text}.`,
    twice: ({ text }) => `Stampato due volte: ${text}.`,
    'contacts-twice': 'I dati di contatto sono già nella colonna laterale.',
    'header-high': ({ count }) =>
      `Insieme le parti sono troppo alte. Massimo: ${number(count)} mm.`,
    contrast: ({ text, count, of, colour, ground }) =>
      `Palette “${text}”: il contrasto di ${colour} su ${ground} è ${number(count)}:1. Per il testo serve ${number(of)}:1.`,
    'not-drawn': ({ person }) => `Non può essere usato per disegnare questo CV: ${person}.`,
    torn: ({ text, person, reader }) =>
      `Nel CV di ${person}, “${text}” non si legge tutto intero (${readers[reader]}).`,
    'words-out-of-order': ({ count, of, person, reader }) =>
      `Nel CV di ${person}, parole dei punti elenco in ordine: ${number(count)} su ${number(of)} (${readers[reader]}).`,
    'lines-out-of-order': ({ count, of, person, reader }) =>
      `Nel CV di ${person}, titoli e punti elenco in ordine: ${number(count)} su ${number(of)} (${readers[reader]}).`,
    'not-printed': ({ text, person }) => `Nel CV di ${person} non viene stampato: ${text}.`,
    'outside-page': ({ text, person }) =>
      `Nel CV di ${person} alcune parole escono dai margini: ${text}.`,
    overlapping: ({ text, person }) =>
      `Nel CV di ${person} alcune parole si sovrappongono: ${text}.`,
    'stranded-heading': ({ text, person }) =>
      `Nel CV di ${person} un titolo resta isolato: ${text}.`,
  },
}
