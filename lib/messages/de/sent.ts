import type { sent as english } from '../en/sent'
import { formatters } from '../format'

const { number } = formatters('de')

/** Messages that say what goes to an AI model, in German. */
export const sent: typeof english = {
  first: (model, list) => `Gesendet an ${model}: ${list}.`,
  check: (list) => `Danach, um die Antwort zu prüfen: ${list}.`,
  upTo: (count) => `bis zu ${number(count)}`,
  count: number,
  notSent: 'Die Felder für Namen, Kontaktdaten und Foto werden nicht gesendet.',
  show: 'Anzeigen, was gesendet wird',
  edits:
    'Wenn du einen Vorschlag bearbeitest, werden dein Text und die Zeilen seines Eintrags zur Prüfung gesendet.',
  parts: {
    text: 'dieser Text',
    entries: 'Titel von Einträgen',
    texts: 'Texte deines Lebenslaufs',
    profile: 'dein Kurzprofil',
    skills: 'Kenntnisse',
    education: 'Ausbildung',
    languages: 'Sprachen',
    certificates: 'Zertifikate',
    job: 'die Stellenanzeige',
    jobTitle: 'Jobtitel',
    employer: 'Arbeitgeber',
    requirements: 'Anforderungen der Stellenanzeige',
    lines: 'Zeilen deines Lebenslaufs',
    suggestions: 'die Vorschläge',
    fileLines: 'Zeilen der Datei',
  },
}
