import type { sent as english } from '../en/sent'
import { formatters } from '../format'

const { number } = formatters('it')

/** Messages that say what goes to an AI model, in Italian. */
export const sent: typeof english = {
  first: (model, list) => `Inviato a ${model}: ${list}.`,
  check: (list) => `Poi, per controllare la risposta: ${list}.`,
  upTo: (count) => `fino a ${number(count)}`,
  count: number,
  notSent: 'I campi di nome, dati di contatto e foto non vengono inviati.',
  show: 'Mostra cosa viene inviato',
  edits:
    'Se modifichi un suggerimento, il tuo testo e le righe della sua voce vengono inviati per il controllo.',
  parts: {
    text: 'questo testo',
    entries: 'titoli delle voci',
    texts: 'testi del tuo CV',
    profile: 'il tuo profilo',
    skills: 'competenze',
    education: 'istruzione',
    languages: 'lingue',
    certificates: 'certificati',
    job: 'l’annuncio di lavoro',
    jobTitle: 'posizione',
    employer: 'datore di lavoro',
    requirements: 'requisiti dell’annuncio',
    lines: 'righe del tuo CV',
    suggestions: 'i suggerimenti',
    fileLines: 'righe del file',
  },
}
