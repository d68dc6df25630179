import type { contradictions as english } from '../en/contradictions'
import { formatters } from '../format'

const { number } = formatters('ro')

/** Messages of the check for contradictions between the CVs and letters of one person, in Romanian. */
export const contradictions: typeof english = {
  open: 'Verifică dacă CV-urile se potrivesc între ele',
  agree: 'CV-urile și scrisorile tale se potrivesc între ele. Nu s-au găsit contradicții.',
  tooFew:
    'Încă nu este nimic de comparat. Este nevoie de două CV-uri sau scrisori pe acest dispozitiv.',
  found: (count) => `Diferențe găsite: ${number(count)}`,
  onlyNewest: (count) =>
    `Au fost comparate doar cele mai noi CV-uri și scrisori (${number(count)}).`,
  compareFile: 'Compară cu un export LinkedIn sau cu alt fișier',
  compareFileHint: 'Este citit pe acest dispozitiv, nu se trimite nicăieri și nu se salvează.',
  readingFile: 'Se citește fișierul…',
  comparedWith: (name) => `Comparate și cu fișierul ${name}.`,
  fileUnreadable: (name) =>
    `Nu am putut citi fișierul ${name}. CV-urile tale au fost comparate fără el. Încearcă fișierul ZIP de la LinkedIn sau un PDF.`,
  present: 'Prezent',
  kinds: {
    name: 'Nume',
    email: 'E-mail',
    phone: 'Telefon',
    start: 'Început',
    end: 'Sfârșit',
    title: 'Funcție',
    employer: 'Angajator',
    degree: 'Diplomă',
    institution: 'Instituție',
    number: 'Număr',
  },
}
