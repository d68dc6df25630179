import type { notifications as english } from '../en/notifications'
import { formatters } from '../format'

const { plural } = formatters('nl')

/** Messages of the notifications, in Dutch. */
export const notifications: typeof english = {
  bell: (unread) =>
    unread === 0
      ? 'Meldingen'
      : plural(unread, { one: 'Meldingen, # ongelezen', other: 'Meldingen, # ongelezen' }),
  title: 'Meldingen',
  none: 'Nog geen meldingen. Belangrijke gebeurtenissen in je account verschijnen hier.',
  unknown: 'Je meldingen zijn nog niet geladen. We blijven het proberen.',
  settingsLink: 'Instellingen voor meldingen',
  unread: 'Nieuw',
  today: 'Vandaag',
  yesterday: 'Gisteren',

  askedFor: {
    requirements: 'Eisen van een vacature',
    tailoring: 'Suggesties bij een vacature',
    wording: 'Betere formulering voor een tekst',
    letter: 'Concept van een sollicitatiebrief',
    translation: 'Vertaling',
    match: 'Cv’s die bij een vacature passen',
    interview: 'Vragen voor een sollicitatiegesprek',
    'import-help': 'AI-hulp bij een import',
    'import-reading': 'Geïmporteerd bestand, gelezen door AI',
    cv: 'Cv aangevraagd door een programma',
  },
  somethingAsked: 'Je verzoek',
  requestDone: (what) => `${what}: klaar`,
  requestFailed: (what) => `${what}: niet gelukt`,
  requestFailedText: 'Er is niets verloren gegaan. Je kunt het opnieuw proberen.',
  keyCreated: (name) => `API-sleutel gemaakt: ${name}`,
  keyCreatedText: 'Was jij het niet? Trek de sleutel in en wijzig daarna je wachtwoord.',
  newDevice: (device) => `Nieuwe login: ${device}`,
  newDeviceText: 'Was jij het niet? Log het apparaat uit en wijzig daarna je wachtwoord.',
  deletionScheduled: (title) => `In de prullenbak: ${title}`,
  deletionScheduledText: (day) => `Wordt op ${day} definitief verwijderd.`,
  exportDone: 'Je gegevens: klaar om te downloaden',
  exportDoneText: (day) => `Het bestand is beschikbaar tot ${day}.`,
  exportFailed: 'Je gegevens: exporteren niet gelukt',
  exportFailedText: 'Er is niets verloren gegaan. Je kunt het opnieuw proberen.',
  untitled: 'een document',

  settings: {
    text: 'Kies waarover we je iets laten weten. Meldingen bevatten nooit tekst uit je cv’s.',
    caption: 'Gebeurtenissen en hoe we je erover informeren',
    event: 'Gebeurtenis',
    ways: { app: 'In de app', mail: 'Per e-mail' },
    switchName: (event, way) => `${event}: ${way}`,
    kinds: {
      'request-done': 'Suggesties, een concept of een vertaling is klaar',
      'request-failed': 'Een verzoek is niet gelukt',
      'key-created': 'Er is een API-sleutel gemaakt',
      'new-device': 'Er is ingelogd vanaf een nieuw apparaat',
      'deletion-scheduled': 'Een document wordt definitief verwijderd',
      'export-ended': 'Je gegevensexport is klaar of mislukt',
    },
    language: 'Taal van de e-mails',
    noMail:
      'E-mail is op deze server niet ingesteld, dus er worden geen e-mails verstuurd. Je vindt je meldingen onder de bel.',
    notConfirmed: 'Bevestig je adres hierboven bij je profiel om e-mails te krijgen.',
    saved: 'Opgeslagen.',
  },
}
