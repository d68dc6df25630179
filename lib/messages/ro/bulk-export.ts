import type { bulkExport as english } from '../en/bulk-export'
import { formatters } from '../format'

const { number } = formatters('ro')

/** Messages of the download of several CVs and letters as one file, in Romanian. */
export const bulkExport: typeof english = {
  documents: 'CV-uri și scrisori',
  limit: (max) => `Cel mult ${number(max)} odată`,
  selected: (count) => `Selectate: ${number(count)}`,
  selectAll: 'Selectează tot',
  selectNone: 'Deselectează tot',
  nothingSelected: 'Selectează cel puțin un CV sau o scrisoare.',
  tooManySelected: (max) =>
    `Selectează cel mult ${number(max)}. Pe celelalte le poți descărca după aceea.`,
  lettersLeftOut: 'Scrisorile nu sunt incluse: ele spun mereu cine ești.',
  leave:
    'Poți închide această fereastră și poți lucra mai departe. Rămâi pe această pagină până când fișierul este gata.',
  ready: 'Descărcarea este gata.',
  skipped: (count) =>
    `Documente care lipsesc din fișier: ${number(count)}. Au fost șterse sau nu au putut fi create.`,
  another: 'Alege altele',
  notSent:
    'Încă nu s-a trimis tot ce ai scris, așa că fișierele nu ar fi la zi. Modificările tale sunt salvate pe acest dispozitiv. Încearcă din nou peste puțin timp.',
  notThere:
    'Ceva din selecția ta a fost șters sau mutat în coș în altă parte. Nu s-a creat nimic. Verifică selecția și încearcă din nou.',
  tooMany:
    'S-au pregătit prea multe descărcări în ultimele 24 de ore. Nu s-a pierdut nimic. Încearcă din nou mai târziu.',
}
