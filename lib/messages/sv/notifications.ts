import type { notifications as english } from '../en/notifications'
import { formatters } from '../format'

const { plural } = formatters('sv')

/** Messages of the notifications: the list behind the bell, and its settings, in Swedish. */
export const notifications: typeof english = {
  bell: (unread) =>
    unread === 0
      ? 'Aviseringar'
      : plural(unread, { one: 'Aviseringar, # oläst', other: 'Aviseringar, # olästa' }),
  title: 'Aviseringar',
  none: 'Inga aviseringar än. Viktiga händelser i ditt konto visas här.',
  nothingDue: 'Inget att göra i dag. Uppföljningar och sista ansökningsdagar visas här.',
  unknown: 'Dina aviseringar är inte inlästa än. Vi fortsätter att försöka.',
  settingsLink: 'Inställningar för aviseringar',
  due: {
    title: 'Att göra',
    followUp: 'Följ upp',
    deadline: 'Sista dag att söka',
    untitled: 'En ansökan',
    done: 'Klart',
    doneNamed: (what) => `Klart: ${what}`,
    tomorrow: 'I morgon',
    tomorrowNamed: (what) => `Skjut upp till i morgon: ${what}`,
    wasDone: (what) => `Markerat som klart: ${what}`,
    wasMoved: (what) => `Uppskjutet till i morgon: ${what}`,
    failed: 'Vi kunde inte öppna ansökan. Inget har ändrats. Försök igen.',
    all: 'Alla ansökningar',
  },
  unread: 'Ny',
  today: 'I dag',
  yesterday: 'I går',

  askedFor: {
    requirements: 'Krav i en jobbannons',
    tailoring: 'Förslag för en jobbannons',
    wording: 'Bättre formulering av en text',
    letter: 'Utkast till ett personligt brev',
    translation: 'Översättning',
    match: 'Cv:n som passar en jobbannons',
    interview: 'Frågor till en anställningsintervju',
    'import-help': 'AI-hjälp med en import',
    'import-reading': 'Importerad fil, läst av AI',
    cv: 'Begärt cv',
    proposal: 'Förslag från en app',
  },
  somethingAsked: 'Din förfrågan',
  requestDone: (what) => `${what}: klart`,
  requestFailed: (what) => `${what}: kunde inte slutföras`,
  requestFailedText: 'Inget har gått förlorat. Du kan försöka igen.',
  keyCreated: (name) => `API-nyckel skapad: ${name}`,
  keyCreatedText: 'Om det inte var du återkallar du den och ändrar sedan ditt lösenord.',
  appConnected: (name) => `App ansluten: ${name}`,
  appConnectedText: 'Om det inte var du kopplar du från den och ändrar sedan ditt lösenord.',
  newDevice: (device) => `Ny inloggning: ${device}`,
  newDeviceText: 'Om det inte var du loggar du ut enheten och ändrar sedan ditt lösenord.',
  deletionScheduled: (title) => `I papperskorgen: ${title}`,
  deletionScheduledText: (day) => `Raderas permanent ${day}.`,
  exportDone: 'Dina data: klara att ladda ner',
  exportDoneText: (day) => `Filen finns till och med ${day}.`,
  exportFailed: 'Dina data: kunde inte exporteras',
  exportFailedText: 'Inget har gått förlorat. Du kan försöka igen.',
  commentAdded: 'Ny kommentar på ett dokument',
  applicationDue: 'Något ska göras i dina ansökningar',
  webhookDisabled: (host) => `Webhook avstängd: ${host}`,
  webhookDisabledText: 'Vi stängde av den eftersom inget kunde levereras på fem dagar.',
  untitled: 'ett dokument',

  settings: {
    text: 'Välj vad vi ska meddela dig om. Aviseringar innehåller aldrig text ur dina cv:n.',
    caption: 'Händelser och hur vi meddelar dig om dem',
    event: 'Händelse',
    ways: { app: 'I appen', mail: 'Via e-post' },
    switchName: (event, way) => `${event}: ${way}`,
    kinds: {
      'request-done': 'Förslag, ett utkast eller en översättning är klar',
      'request-failed': 'En förfrågan kunde inte slutföras',
      'key-created': 'En API-nyckel har skapats',
      'app-connected': 'En app har anslutits',
      'new-device': 'En inloggning från en ny enhet',
      'deletion-scheduled': 'Ett dokument kommer att raderas permanent',
      'comment-added': 'En kommentar på ett dokument som du har delat',
      'application-due': 'En uppföljning eller sista dag för en ansökan',
      'webhook-disabled': 'En webhook har stängts av eftersom inget kunde levereras',
      'export-ended': 'Din dataexport är klar, eller misslyckades',
    },
    language: 'Språk i mejlen',
    timeZone: 'Tidszon för mejlen',
    timeZoneHint:
      'Påminnelser kommer klockan 7 på morgonen där. De nämner arbetsgivaren, jobbtiteln och din uppföljning.',
    noTimeZone: 'Inte vald (UTC)',
    noMail:
      'E-post är inte konfigurerat på servern, så inga mejl skickas. Dina aviseringar finns under klockan.',
    notConfirmed: 'För att få mejl bekräftar du din adress i din profil ovan.',
    saved: 'Sparat.',
  },
}
