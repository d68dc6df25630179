import type { application as english } from '../en/application'
import { formatters } from '../format'

const { number } = formatters('de')

/** Messages of the screen of one application, in German. */
export const application: typeof english = {
  unopened: {
    'not-found': [
      'Diese Bewerbung ist nicht auf diesem Gerät',
      'Vielleicht wurde sie in einem anderen Browser erstellt oder endgültig gelöscht. Wenn sie in deinem Konto ist, melde dich an, um sie zu öffnen.',
    ],
    refused: [
      'Deine Bewerbung kann gerade nicht gelesen werden',
      'Der Speicher dieses Browsers antwortet nicht. Es wurde nichts geändert oder gelöscht. Wir versuchen es weiter und öffnen sie, sobald es geht.',
    ],
    'not-fetched': [
      'Diese Bewerbung ist noch nicht auf diesem Gerät',
      'Sie konnte nicht aus deinem Konto geladen werden oder ist nicht dort. Es wurde nichts geändert. Versuch es noch einmal, sobald du online bist.',
    ],
    'newer-version': [
      'Diese Bewerbung wurde mit einer neueren Version von Vitae gespeichert',
      'Es wurde nichts geändert. Lade die Seite neu, um die neueste Version zu bekommen.',
    ],
    damaged: [
      'Diese Bewerbung kann nicht gelesen werden',
      'Die gespeicherten Daten sind beschädigt. Es wurde nichts geändert oder gelöscht. Du kannst die Daten so herunterladen, wie sie sind.',
    ],
  },
  tooMuch: 'Das ist mehr, als eine Bewerbung aufnehmen kann. Es wurde nichts geändert.',
  reader:
    'Diese Bewerbung ist in einem anderen Tab geöffnet. Du kannst sie hier lesen, aber nicht ändern.',
  job: 'Job',
  fields: {
    position: 'Jobtitel',
    employer: 'Arbeitgeber',
    location: 'Ort',
    url: 'Link zur Stellenanzeige',
    stage: 'Phase',
    outcome: 'Ergebnis',
    savedOn: 'Gespeichert am',
    appliedOn: 'Beworben am',
    interviewOn: 'Gespräch am',
    offerOn: 'Angebot am',
    closedOn: 'Abgeschlossen am',
    deadline: 'Bewerbungsfrist',
    jobDescription: 'Stellenanzeige',
    notes: 'Notizen',
    resumeId: 'Lebenslauf',
    letterId: 'Anschreiben',
    contacts: 'Kontakt',
    'contacts.name': 'Name',
    'contacts.role': 'Funktion',
    'contacts.email': 'E-Mail',
    'contacts.phone': 'Telefon',
    followUps: 'Termin',
    'followUps.on': 'Tag',
    'followUps.time': 'Uhrzeit',
    'followUps.text': 'Was zu tun ist',
    'followUps.done': 'Erledigt',
    sent: 'Gesendete Datei',
    title: 'Name',
    other: 'Weitere Angaben',
  },
  openLink: 'Stellenanzeige öffnen',
  noOutcome: 'Noch nicht angegeben',
  storedAs: (text) => `Gespeichert als „${text}“`,
  jobDescriptionHint: 'Heb sie hier auf: Stellenanzeigen verschwinden oft.',
  notesHint: 'Nur du siehst sie.',
  remove: (name) => `${name} entfernen`,
  removed: (name) => `${name} entfernt`,
  contacts: 'Kontakte',
  addContact: 'Kontakt hinzufügen',
  followUps: 'Termine',
  followUpsHint: 'Anrufe, E-Mails und Gespräche, mit Tag und vielleicht Uhrzeit.',
  addFollowUp: 'Termin hinzufügen',
  doneOf: (name) => `${name}: erledigt`,
  documents: 'Lebenslauf und Anschreiben',
  noCv: 'Kein Lebenslauf gewählt',
  noLetter: 'Kein Anschreiben',
  missing: 'Nicht auf diesem Gerät',
  openCv: 'Lebenslauf öffnen',
  openLetter: 'Anschreiben öffnen',
  steps: 'Nächste Schritte',
  fit: 'Lebenslauf an diesen Job anpassen',
  fitHint:
    'Erstellt eine Version des Lebenslaufs für diesen Job. Sie wird zum Lebenslauf dieser Bewerbung.',
  compare: 'Mit dem Lebenslauf vergleichen',
  interview: 'Gespräch vorbereiten',
  needsCv: 'Wähle zuerst einen Lebenslauf.',
  needsDescription: 'Füge zuerst die Stellenanzeige hinzu.',
  compared: (shown, all) =>
    `Dein Lebenslauf zeigt ${number(shown)} von ${number(all)} Anforderungen.`,
  noRequirements: 'In dieser Stellenanzeige wurden keine Anforderungen gefunden.',
  otherLanguage:
    'Dein Lebenslauf und diese Stellenanzeige sind in verschiedenen Sprachen, deshalb wurden nur Namen, Jahre und Sprachniveaus verglichen.',
  shown: 'In deinem Lebenslauf',
  notShown: 'In deinem Lebenslauf nicht gefunden',
  notShownHint:
    'Vielleicht bringst du sie trotzdem mit. „Lebenslauf an diesen Job anpassen“ fragt dich nach jeder einzelnen.',
  comparing: 'Wird verglichen …',
}
