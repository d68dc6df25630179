import type { requestedCvs as english } from '../en/requested-cvs'

/** Messages of the page on which a person asks for a CV and comes back for it, in German. */
export const requestedCvs: typeof english = {
  title: 'Anfragen',
  text: 'Fordere einen Lebenslauf für eine Stelle an und komm später dafür zurück. Dein eigener Lebenslauf ändert sich nicht.',
  guest:
    'Wir arbeiten an Anfragen, während du weg bist. Dafür braucht es ein Konto, in dem das Ergebnis gespeichert wird. Ohne Konto kannst du einen Lebenslauf im Editor mit einer Stellenanzeige vergleichen.',
  formTitle: 'Lebenslauf anfordern',
  cv: 'Lebenslauf',
  job: 'Stellenanzeige',
  jobHint: 'Füge den Text der Stellenanzeige ein.',
  jobRefused: 'Das können wir nicht als Stellenanzeige verwenden: Es ist zu kurz oder zu lang.',
  noCvs: 'In deinem Konto ist noch kein Lebenslauf. Erstelle zuerst einen.',
  busy: 'Wir arbeiten schon an fünf Anfragen. Warte, bis eine beendet ist.',
  begun: 'Wir arbeiten daran. Du kannst diese Seite schließen.',
  listTitle: 'Deine Anfragen',
  none: 'Du hast keine Anfragen.',
  states: {
    waiting: 'Wartet',
    running: 'In Arbeit',
    done: 'Fertig',
    failed: 'Fehlgeschlagen',
    cancelled: 'Gestoppt',
  },
  otherCv: 'Ein anderer Lebenslauf',
  asked: (date) => `Angefordert am ${date}`,
  ends: (date) => `Wird gelöscht am ${date}`,
  stop: 'Stopp',
  withoutModel: 'Ohne KI versuchen',
  files: 'Dateien anzeigen',
  page: 'Webseite',
  report: 'Was geändert wurde (JSON)',
}
