import type { ownTemplate as english } from '../en/own-template'
import { formatters } from '../format'

const { number } = formatters('ro')

/** Names the way in which a page was read, in brackets behind what was found. */
const readers = {
  file: 'citit în ordinea fișierului',
  lines: 'citit rând cu rând',
}

/** Messages about a template that the person adds from a file, in Romanian. */
export const ownTemplate: typeof english = {
  title: 'Șablonul tău',
  add: 'Folosește un șablon al tău…',
  change: 'Folosește alt fișier…',
  remove: 'Elimină șablonul',
  download: 'Descarcă acest șablon ca fișier',
  hint: 'Un fișier JSON de cel mult 32 kB care descrie culorile, fonturile și aranjarea. Descarcă un șablon care îți place, modifică-l într-un editor de text și folosește-l aici. Fișierul este verificat pe acest dispozitiv și se salvează în CV-ul tău.',
  checking: 'Se verifică șablonul: se creează cu el trei CV-uri și li se citește textul…',
  used: (name) => `CV-ul tău folosește șablonul „${name}”.`,
  refused: (file) =>
    `Fișierul ${file} nu poate fi folosit ca șablon. Nu s-a schimbat nimic. Corectează aceste locuri și încearcă din nou:`,
  unreadable:
    'Șablonul din acest CV nu poate fi folosit aici, așa că CV-ul folosește șablonul din Vitae ales mai jos. Nu s-a pierdut nimic. De ce nu poate fi folosit:',
  failed:
    'Șablonul nu a putut fi verificat și nu s-a schimbat nimic. Încearcă din nou peste puțin timp.',
  reasons: {
    'not-text': 'Trebuie să fie text.',
    'not-number': 'Trebuie să fie un număr.',
    'not-boolean': 'Trebuie să fie true sau false.',
    'not-list': 'Trebuie să fie o listă.',
    'not-object': 'Trebuie să fie un obiect.',
    'wrong-type': 'Tip de valoare greșit.',
    'not-one-of': ({ text }) => `Trebuie să fie una dintre acestea: ${text}.`,
    'unknown-field': ({ text }) => `Niciun șablon nu are aceste câmpuri: ${text}.`,
    'too-long': ({ count }) => `Prea lung. Numărul maxim de caractere: ${number(count)}.`,
    'too-many': ({ count }) => `Prea multe elemente. Maximum: ${number(count)}.`,
    'too-few': ({ count }) => `Prea puține elemente. Minimum: ${number(count)}.`,
    'too-large': ({ count }) => `Prea mare. Maximum: ${number(count)}.`,
    'too-small': ({ count }) => `Prea mic. Minimum: ${number(count)}.`,
    'too-deep': 'Prea multe niveluri.',
    empty: 'Nu poate fi gol.',
    'not-colour': 'Trebuie să fie o culoare, de exemplu „#2437c9”, cu litere mici.',
    'unknown-name': 'Acest nume nu este cunoscut aici.',
    'not-allowed': 'Nu este permis aici.',
    'not-json': 'Acesta nu este JSON.',
    'no-place': ({ text }) => `Nu există loc pentru: ${text}.`,
    twice: ({ text }) => `Tipărit de două ori: ${text}.`,
    'contacts-twice': 'Datele de contact sunt deja în coloana laterală.',
    'header-high': ({ count }) =>
      `Părțile sunt împreună prea înalte. Maximum: ${number(count)} mm.`,
    contrast: ({ text, count, of, colour, ground }) =>
      `Paleta „${text}”: ${colour} pe ${ground} are un contrast de ${number(count)}:1. Textul are nevoie de ${number(of)}:1.`,
    'not-drawn': ({ person }) => `CV-ul persoanei ${person} nu poate fi creat cu el.`,
    torn: ({ text, person, reader }) =>
      `În CV-ul persoanei ${person}, „${text}” nu poate fi citit întreg (${readers[reader]}).`,
    'words-out-of-order': ({ count, of, person, reader }) =>
      `În CV-ul persoanei ${person}, cuvinte din puncte care sunt în ordine: ${number(count)} din ${number(of)} (${readers[reader]}).`,
    'lines-out-of-order': ({ count, of, person, reader }) =>
      `În CV-ul persoanei ${person}, titluri și puncte care sunt în ordine: ${number(count)} din ${number(of)} (${readers[reader]}).`,
    'not-printed': ({ text, person }) => `În CV-ul persoanei ${person} nu se tipărește: ${text}.`,
    'outside-page': ({ text, person }) =>
      `În CV-ul persoanei ${person}, unele cuvinte ies din margini: ${text}.`,
    overlapping: ({ text, person }) =>
      `În CV-ul persoanei ${person}, unele cuvinte se suprapun: ${text}.`,
    'stranded-heading': ({ text, person }) =>
      `În CV-ul persoanei ${person}, un titlu rămâne singur: ${text}.`,
  },
}
