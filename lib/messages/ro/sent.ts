import type { sent as english } from '../en/sent'
import { formatters } from '../format'

const { number } = formatters('ro')

/** Messages that say what goes to an AI model, in Romanian. */
export const sent: typeof english = {
  first: (model, list) => `Se trimite la ${model}: ${list}.`,
  check: (list) => `Apoi, pentru verificarea răspunsului: ${list}.`,
  upTo: (count) => `cel mult ${number(count)}`,
  count: number,
  notSent: 'Câmpurile pentru nume, date de contact și fotografie nu se trimit.',
  show: 'Arată ce se trimite',
  edits:
    'Dacă editezi o sugestie, textul tău și rândurile intrării lui se trimit pentru verificare.',
  parts: {
    text: 'acest text',
    entries: 'titluri de intrări',
    texts: 'texte din CV-ul tău',
    profile: 'profilul tău',
    skills: 'competențe',
    education: 'educație',
    languages: 'limbi',
    certificates: 'certificate',
    job: 'anunțul',
    jobTitle: 'titlul postului',
    employer: 'angajator',
    requirements: 'cerințe din anunț',
    lines: 'rânduri din CV-ul tău',
    suggestions: 'sugestiile',
    fileLines: 'rânduri din fișier',
  },
}
