import type { sent as english } from '../en/sent'
import { formatters } from '../format'

const { number } = formatters('nl')

/** Messages that say what goes to an AI model, in Dutch. */
export const sent: typeof english = {
  first: (model, list) => `Verstuurd naar ${model}: ${list}.`,
  check: (list) => `Daarna, om het antwoord te controleren: ${list}.`,
  upTo: (count) => `tot ${number(count)}`,
  count: number,
  notSent: 'De velden voor je naam, contactgegevens en foto worden niet verstuurd.',
  show: 'Toon wat wordt verstuurd',
  edits:
    'Als je een suggestie bewerkt, worden je tekst en de regels van het item verstuurd om die te controleren.',
  parts: {
    text: 'deze tekst',
    entries: 'titels van items',
    texts: 'teksten van je cv',
    profile: 'je profiel',
    skills: 'vaardigheden',
    education: 'opleiding',
    languages: 'talen',
    certificates: 'certificaten',
    job: 'de vacature',
    jobTitle: 'functietitel',
    employer: 'werkgever',
    requirements: 'eisen uit de vacature',
    lines: 'regels van je cv',
    suggestions: 'de suggesties',
    fileLines: 'regels van het bestand',
  },
}
