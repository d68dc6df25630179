import type { sent as english } from '../en/sent'
import { formatters } from '../format'

const { number } = formatters('pl')

/** Messages that say what goes to an AI model, in Polish. */
export const sent: typeof english = {
  first: (model, list) => `Wysyłane do ${model}: ${list}.`,
  check: (list) => `Potem, aby sprawdzić odpowiedź: ${list}.`,
  upTo: (count) => `maksymalnie ${number(count)}`,
  count: number,
  notSent: 'Pola z imieniem i nazwiskiem, danymi kontaktowymi i zdjęciem nie są wysyłane.',
  show: 'Pokaż, co jest wysyłane',
  edits: 'Gdy edytujesz sugestię, Twój tekst i wiersze jego wpisu są wysyłane do sprawdzenia.',
  parts: {
    text: 'ten tekst',
    entries: 'tytuły wpisów',
    texts: 'teksty z Twojego CV',
    profile: 'Twój profil',
    skills: 'umiejętności',
    education: 'wykształcenie',
    languages: 'języki',
    certificates: 'certyfikaty',
    job: 'oferta pracy',
    jobTitle: 'stanowisko',
    employer: 'pracodawca',
    requirements: 'wymagania z oferty pracy',
    lines: 'wiersze Twojego CV',
    suggestions: 'sugestie',
    fileLines: 'wiersze pliku',
  },
}
