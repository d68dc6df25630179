import type { letter as english } from '../en/letter'
import { formatters } from '../format'

const { plural, number } = formatters('de')

/** Messages of the editor of cover letters, in German. */
export const letter: typeof english = {
  navigation: 'Teile des Anschreibens',
  parts: { letter: 'Anschreiben', basics: 'Absender' },
  form: 'Anschreiben verfassen',
  documentMenu: (title) => `${title}: umbenennen, wechseln, mehr`,
  openCv: 'Lebenslauf dazu öffnen',
  allDocuments: 'Alle Lebensläufe und Anschreiben',
  recipientTitle: 'An',
  recipient: {
    name: { label: 'Name', example: 'z. B. Frau Ada Brandt' },
    organization: { label: 'Arbeitgeber' },
    address: { label: 'Anschrift' },
    email: { label: 'E-Mail' },
  },
  letterTitle: 'Text des Anschreibens',
  date: { label: 'Datum' },
  subject: { label: 'Betreff', example: 'z. B. Pflegefachkraft im Nachtdienst, Kennziffer 2041' },
  opening: { label: 'Anrede' },
  closing: { label: 'Grußformel', example: 'Dein Name folgt darunter.' },
  paragraphs: 'Absätze',
  paragraph: (at) => `Absatz ${number(at)}`,
  addParagraph: 'Absatz hinzufügen',
  paragraphKeys: (modifier, alt) =>
    `Enter: neuer Absatz · ${modifier} B: fett · ${alt} ↑ ↓: verschieben`,
  senderHint:
    'Aus deinem Lebenslauf übernommen, als du dieses Anschreiben erstellt hast. Änderungen hier wirken sich nicht auf den Lebenslauf aus.',

  help: {
    title: 'Vorschläge der KI',
    hint: 'Du entscheidest, welche Sätze du übernimmst.',
    ask: 'Sätze vorschlagen',
    askAgain: 'Andere Sätze vorschlagen',
    putAway: 'Alle ablehnen',
    stop: 'Stopp',
    stages: {
      sending: 'Deine letzten Änderungen werden in deinem Konto gespeichert …',
      waiting: 'Wartet auf den Start …',
      reading: 'Wird gelesen …',
      drafting: 'Sätze werden geschrieben …',
      checking: 'Jeder Satz wird mit deinem Lebenslauf verglichen …',
      verifying: 'In deinem Lebenslauf wird nach Belegen gesucht …',
    },
    claimsNothing: 'Behauptet nichts über dich',
    take: 'Ins Anschreiben übernehmen',
    takeAll: (count) =>
      plural(count, {
        one: '# Satz übernehmen, der keine Bestätigung braucht',
        other: 'Alle # Sätze übernehmen, die keine Bestätigung brauchen',
      }),
    taken: 'Übernommen',
    leans: 'Bezieht sich auf den Satz davor. Übernimm zuerst diesen.',
    leftOut:
      'Sätze, die sich auf einen Satz außerhalb des Anschreibens beziehen, wurden nicht übernommen.',
    nothing:
      'Das KI-Modell hat keine Sätze geschrieben, die wir dir anbieten können. Dein Anschreiben wurde nicht geändert.',
    held: (count) =>
      plural(count, {
        one: '# Satz wurde blockiert, weil dein Lebenslauf ihn nicht stützt.',
        other: '# Sätze wurden blockiert, weil dein Lebenslauf sie nicht stützt.',
      }),
    dropped: (count) =>
      plural(count, {
        one: '# wurde weggelassen: doppelt, zu lang, eine Floskel oder mit einer Adresse darin.',
        other: '# wurden weggelassen: doppelt, zu lang, Floskeln oder mit einer Adresse darin.',
      }),
  },

  evidence: {
    title: 'Mit deinem Lebenslauf verglichen',
    hint: 'Wenn du beim Schreiben innehältst, suchen wir nach Zahlen, Namen, Kenntnissen, Jobtiteln und Abschlüssen, die nicht in deinem Lebenslauf stehen. Verschicken kannst du das Anschreiben immer.',
    allShown: (count) =>
      plural(count, {
        one: '# Satz ist durch deinen Lebenslauf belegt.',
        other: '# Sätze sind durch deinen Lebenslauf belegt.',
      }),
    claimsNothing: 'Dieses Anschreiben behauptet noch nichts über dich.',
    nothingMissing:
      'Alle Zahlen, Namen, Kenntnisse, Jobtitel und Abschlüsse, die wir gefunden haben, stehen in deinem Lebenslauf.',
    unchecked: (count) =>
      plural(count, {
        one: '# Satz konnte nicht geprüft werden: Er ist zu lang oder in einer Sprache, die wir nicht prüfen können.',
        other:
          '# Sätze konnten nicht geprüft werden: Sie sind zu lang oder in einer Sprache, die wir nicht prüfen können.',
      }),
    some: (count) =>
      plural(count, {
        one: '# Satz ist nicht durch deinen Lebenslauf belegt.',
        other: '# Sätze sind nicht durch deinen Lebenslauf belegt.',
      }),
    marked: (count) =>
      plural(count, {
        one: '# Satz nicht durch deinen Lebenslauf belegt',
        other: '# Sätze nicht durch deinen Lebenslauf belegt',
      }),
    nothing: 'Noch nichts zu prüfen. Schreib einen Satz.',
    noCv: 'Der Lebenslauf zu diesem Anschreiben ist nicht auf diesem Gerät, deshalb kann das Anschreiben nicht geprüft werden.',
    number: (words) => `Die Zahl in „${words}“ steht nicht in deinem Lebenslauf.`,
    more: (count) => plural(count, { one: 'Und # weiterer.', other: 'Und # weitere.' }),
    confirm: 'Ja, das stimmt',
    confirmed: 'Bestätigt. Das ist mit dem Anschreiben gespeichert.',
    confirmedCount: (count) =>
      plural(count, {
        one: '# Satz von dir bestätigt',
        other: '# Sätze von dir bestätigt',
      }),
  },
}
