import type { sent as english } from '../en/sent'
import { formatters } from '../format'

const { number } = formatters('sv')

/** Messages that say what goes to an AI model, in Swedish. */
export const sent: typeof english = {
  first: (model, list) => `Skickas till ${model}: ${list}.`,
  check: (list) => `Sedan, för att kontrollera svaret: ${list}.`,
  upTo: (count) => `upp till ${number(count)}`,
  count: number,
  notSent: 'Fälten för namn, kontaktuppgifter och foto skickas inte.',
  show: 'Visa vad som skickas',
  edits: 'Om du redigerar ett förslag skickas din text och postens rader för kontroll.',
  parts: {
    text: 'den här texten',
    entries: 'posters titlar',
    texts: 'texter i ditt cv',
    profile: 'din profil',
    skills: 'kompetenser',
    education: 'utbildning',
    languages: 'språk',
    certificates: 'certifikat',
    job: 'jobbannonsen',
    jobTitle: 'jobbtitel',
    employer: 'arbetsgivare',
    requirements: 'krav från jobbannonsen',
    lines: 'rader i ditt cv',
    suggestions: 'förslagen',
    fileLines: 'rader i filen',
  },
}
