import type { proofreading as english } from '../en/proofreading'
import { formatters } from '../format'

const { plural } = formatters('ro')

/** Messages of the spelling and grammar check of a CV, in Romanian. */
export const proofreading: typeof english = {
  title: 'Ortografie și gramatică',
  hint: 'Verifică ortografia și gramatica în engleză. Prima dată descarcă un dicționar de 8 MB. Textul tău rămâne pe acest dispozitiv. Rezultatele nu intră în verificările de mai sus.',
  start: 'Verifică ortografia și gramatica',
  again: 'Încearcă din nou',
  stop: 'Oprește',
  fetching: 'Se descarcă dicționarul…',
  reading: 'Se verifică textul…',
  failed:
    'Nu am putut încărca dicționarul. CV-ul tău nu a fost modificat. Încearcă din nou când ești online.',
  empty: 'Încă nu există text de verificat. Scrie mai întâi un punct sau un profil.',
  otherLanguage:
    'Această verificare funcționează doar în engleză, iar acest CV este în altă limbă. Îi poți schimba limba la Design.',
  reader: 'Editezi acest CV în altă filă. Fă modificările acolo.',
  found: (count) =>
    count === 0
      ? 'Nu am găsit greșeli.'
      : plural(count, {
          one: '# posibilă greșeală',
          few: '# posibile greșeli',
          other: '# de posibile greșeli',
        }),
  advice: 'Această verificare nu are mereu dreptate. Tu știi cel mai bine ce vrei să spui.',
  kinds: {
    spelling: 'Ortografie',
    repeated: 'Cuvânt repetat',
    grammar: 'Gramatică',
    choice: 'Alegerea cuvântului',
  },
  misspelled: (words) => `„${words}” nu este în dicționar.`,
  repeated: (words) => `„${words}”: același cuvânt de două ori la rând.`,
  article: (words) =>
    `„${words}” nu se potrivește cu următorul cuvânt. În engleză se folosește „an” înaintea unui sunet vocalic, altfel „a”.`,
  replaceBy: (replacement) => `Schimbă în „${replacement}”`,
  remove: 'Elimină',
  leave: 'Ignoră',
  leaveWords: (words) => `Ignoră „${words}”`,
  go: 'Mergi la text',
  goToWords: (words) => `Mergi la textul „${words}”`,
  changed: 'Schimbat. Poți anula.',
  left: 'Ignorat.',
}
