import type { contradictions as english } from '../en/contradictions'
import { formatters } from '../format'

const { number } = formatters('de')

/** Messages of the check for contradictions between the CVs and letters of one person, in German. */
export const contradictions: typeof english = {
  open: 'Lebensläufe auf Widersprüche prüfen',
  agree:
    'Deine Lebensläufe und Anschreiben stimmen überein. Es wurden keine Widersprüche gefunden.',
  tooFew:
    'Es gibt noch nichts zu vergleichen. Dafür braucht es zwei Lebensläufe oder Anschreiben auf diesem Gerät.',
  found: (count) => `Gefundene Unterschiede: ${number(count)}`,
  onlyNewest: (count) =>
    `Nur deine ${number(count)} neuesten Lebensläufe und Anschreiben wurden verglichen.`,
  compareFile: 'Mit LinkedIn-Export oder anderer Datei vergleichen',
  compareFileHint:
    'Die Datei wird auf diesem Gerät gelesen, nirgendwohin gesendet und nicht gespeichert.',
  readingFile: 'Die Datei wird gelesen …',
  comparedWith: (name) => `Auch mit ${name} verglichen.`,
  fileUnreadable: (name) =>
    `${name} konnte nicht gelesen werden. Deine Lebensläufe wurden ohne diese Datei verglichen. Versuch es mit der ZIP-Datei von LinkedIn oder einem PDF.`,
  present: 'Heute',
  kinds: {
    name: 'Name',
    email: 'E-Mail',
    phone: 'Telefon',
    start: 'Beginn',
    end: 'Ende',
    title: 'Jobtitel',
    employer: 'Arbeitgeber',
    degree: 'Abschluss',
    institution: 'Schule',
    number: 'Zahl',
  },
}
