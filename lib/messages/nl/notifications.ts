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
  nothingDue:
    'Vandaag hoeft er niets. Vervolgstappen en deadlines van je sollicitaties verschijnen hier.',
  unknown: 'Je meldingen zijn nog niet geladen. We blijven het proberen.',
  settingsLink: 'Instellingen voor meldingen',
  due: {
    title: 'Te doen',
    followUp: 'Opvolgen',
    deadline: 'Laatste dag om te solliciteren',
    untitled: 'Een sollicitatie',
    done: 'Gedaan',
    doneNamed: (what) => `Gedaan: ${what}`,
    tomorrow: 'Morgen',
    tomorrowNamed: (what) => `Uitstellen tot morgen: ${what}`,
    wasDone: (what) => `Als gedaan gemarkeerd: ${what}`,
    wasMoved: (what) => `Uitgesteld tot morgen: ${what}`,
    failed: 'We konden deze sollicitatie niet openen. Er is niets veranderd. Probeer het opnieuw.',
    all: 'Alle sollicitaties',
  },
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
    cv: 'Aangevraagd cv',
    proposal: 'Suggesties van een app',
  },
  somethingAsked: 'Je verzoek',
  requestDone: (what) => `${what}: klaar`,
  requestFailed: (what) => `${what}: niet gelukt`,
  requestFailedText: 'Er is niets verloren gegaan. Je kunt het opnieuw proberen.',
  keyCreated: (name) => `API-sleutel gemaakt: ${name}`,
  keyCreatedText: 'Was jij het niet? Trek de sleutel in en wijzig daarna je wachtwoord.',
  appConnected: (name) => `App gekoppeld: ${name}`,
  appConnectedText: 'Was jij het niet? Ontkoppel de app en wijzig daarna je wachtwoord.',
  newDevice: (device) => `Nieuwe login: ${device}`,
  newDeviceText: 'Was jij het niet? Log het apparaat uit en wijzig daarna je wachtwoord.',
  deletionScheduled: (title) => `In de prullenbak: ${title}`,
  deletionScheduledText: (day) => `Wordt op ${day} definitief verwijderd.`,
  exportDone: 'Je gegevens: klaar om te downloaden',
  exportDoneText: (day) => `Het bestand is beschikbaar tot ${day}.`,
  exportFailed: 'Je gegevens: exporteren niet gelukt',
  exportFailedText: 'Er is niets verloren gegaan. Je kunt het opnieuw proberen.',
  commentAdded: 'Nieuwe opmerking bij een document',
  shareLocked: 'Onjuiste wachtwoorden voor een deellink',
  applicationDue: 'Er is iets te doen voor je sollicitaties',
  webhookDisabled: (host) => `Webhook uitgezet: ${host}`,
  webhookDisabledText: 'We hebben hem uitgezet omdat er vijf dagen lang niets bezorgd kon worden.',
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
      'app-connected': 'Er is een app gekoppeld',
      'new-device': 'Er is ingelogd vanaf een nieuw apparaat',
      'deletion-scheduled': 'Een document wordt definitief verwijderd',
      'comment-added': 'Een opmerking bij een document dat je hebt gedeeld',
      'share-locked': 'Veel onjuiste wachtwoorden voor een deellink',
      'application-due': 'Een vervolgstap of deadline van een sollicitatie',
      'webhook-disabled': 'Een webhook is uitgezet omdat er niets bezorgd kon worden',
      'export-ended': 'Je gegevensexport is klaar of mislukt',
    },
    language: 'Taal van de e-mails',
    timeZone: 'Tijdzone van de e-mails',
    timeZoneHint:
      'Herinneringen komen daar om 7 uur ’s ochtends. Ze noemen de werkgever, de functietitel en je vervolgstap.',
    noTimeZone: 'Niet gekozen (UTC)',
    noMail:
      'E-mail is op deze server niet ingesteld, dus er worden geen e-mails verstuurd. Je vindt je meldingen onder de bel.',
    notConfirmed: 'Bevestig je adres hierboven bij je profiel om e-mails te krijgen.',
    saved: 'Opgeslagen.',
  },
}
