import type { match as english } from '../en/match'
import { formatters } from '../format'

const { plural, number } = formatters('de')

/** Messages of the search for what matches a job description, in German. */
export const match: typeof english = {
  open: 'Passende Lebensläufe finden',
  title: 'Passende Lebensläufe zu einem Job finden',
  hint: 'Füge eine Stellenanzeige ein, um zu sehen, welche deiner Lebensläufe und Stichpunkte dazu passen. „Passendes finden“ vergleicht Wörter auf diesem Gerät. Es wird nichts gesendet.',
  label: 'Stellenanzeige',
  find: 'Passendes finden',
  finding: (read, of) => `${number(read)} von ${number(of)} Lebensläufen gelesen …`,
  comparing: 'Wird verglichen …',
  findByMeaning: 'Mit KI nach Bedeutung suchen',
  meaningHint: (model) =>
    `Findet auch Text, der dasselbe mit anderen Worten sagt. Sendet die Stellenanzeige und alles, was sich seit dem letzten Mal an den Lebensläufen in deinem Konto geändert hat, an ${model}. Dein Name und deine Kontaktdaten werden nicht gesendet.`,
  stop: 'Stopp',
  stages: {
    waiting: 'Wartet auf den Start …',
    reading: 'Die Stellenanzeige wird gelesen …',
    drafting: 'Die Änderungen an deinen Lebensläufen werden gelesen …',
    checking: 'Wird verglichen …',
  },
  byMeaning: 'Nach Bedeutung gefunden, das Passendste zuerst. Die Wörter können abweichen.',
  noMeaning: 'Die Suche nach Bedeutung ist gerade nicht verfügbar.',
  unnamed: 'Lebenslauf in deinem Konto',
  byWords: 'Nach Wörtern gefunden. Die markierten Wörter stehen auch in der Stellenanzeige.',
  cvs: 'Lebensläufe',
  answers: (shown) =>
    plural(shown, { one: '# Anforderung gefunden', other: '# Anforderungen gefunden' }),
  noDemands:
    'In dieser Stellenanzeige wurden keine Anforderungen gefunden, die sich mit deinen Lebensläufen vergleichen lassen.',
  bullets: 'Stichpunkte',
  noBullets: 'Kein Stichpunkt passt zu dieser Stellenanzeige.',
  inCv: (name) => `In: ${name}`,
  inUnnamedCv: 'In einem Lebenslauf in deinem Konto',
  andMore: (count) =>
    plural(count, { one: 'und # weiterer Lebenslauf', other: 'und # weitere Lebensläufe' }),
  noCvs: 'Auf diesem Gerät sind keine Lebensläufe, die wir lesen können.',
  noCvsInAccount: 'In deinem Konto sind noch keine Lebensläufe zum Vergleichen.',
  failed:
    'Deine Lebensläufe konnten nicht gelesen werden. Es ging nichts verloren. Versuch es noch einmal.',
  unread: {
    empty: 'Hier steht noch kein Text. Füge die Stellenanzeige ein.',
    'too-short': 'Dieser Text ist zu kurz. Füge die ganze Stellenanzeige ein.',
    'too-long': 'Dieser Text ist zu lang. Füge immer nur eine Stellenanzeige ein.',
  },
}
