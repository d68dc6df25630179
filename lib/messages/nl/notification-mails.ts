import { formatters } from '../format'
import type { NotificationMailWords } from '../notification-mail-shape'

const { plural } = formatters('nl')

/** Emails about events in an account, in Dutch. */
export const notificationMails: NotificationMailWords = {
  askedFor: {
    requirements: 'Eisen van een vacature',
    tailoring: 'Suggesties bij een vacature',
    wording: 'Betere formulering voor een tekst',
    letter: 'Concept van een sollicitatiebrief',
    translation: 'Vertaling van een cv',
    match: 'Cv’s die bij een vacature passen',
    interview: 'Vragen voor een sollicitatiegesprek',
    'import-help': 'AI-hulp bij een import',
    'import-reading': 'Geïmporteerd bestand, gelezen door AI',
    cv: 'Aangevraagd cv',
    proposal: 'Suggesties van een app',
  },
  device: (browser, system) =>
    browser && system ? `${browser} op ${system}` : browser || system || 'een onbekende browser',
  requestDone: ({ what, link }) => ({
    subject: 'Je verzoek is klaar',
    text: `${what}: dit is klaar.\n\nEr is niets in je documenten gewijzigd. Jij bepaalt wat erin komt:\n${link}`,
  }),
  requestFailed: ({ what, link }) => ({
    subject: 'Je verzoek is niet gelukt',
    text: `${what}: dit is niet gelukt.\n\nEr is niets in je documenten gewijzigd en er is niets verloren gegaan. Bekijk de reden en probeer het opnieuw:\n${link}`,
  }),
  keyCreated: ({ name, link }) => ({
    subject: 'Er is een API-sleutel voor je Vitae-account gemaakt',
    text: `In je account is een API-sleutel gemaakt met de naam “${name}”.\n\nWas jij het, dan hoef je niets te doen.\n\nWas jij het niet? Trek de sleutel in en wijzig daarna je wachtwoord:\n${link}`,
  }),
  appConnected: ({ name, link }) => ({
    subject: 'Er is een app aan je Vitae-account gekoppeld',
    text: `Er is een app aan je account gekoppeld die zich “${name}” noemt.\n\nWas jij het, dan hoef je niets te doen.\n\nWas jij het niet? Ontkoppel de app en wijzig daarna je wachtwoord:\n${link}`,
  }),
  newDevice: ({ device, at, link }) => ({
    subject: 'Nieuwe login bij je Vitae-account',
    text: `Iemand heeft bij je account ingelogd vanaf een nieuw apparaat: ${device}, op ${at} (UTC).\n\nWas jij het, dan hoef je niets te doen.\n\nWas jij het niet? Log het apparaat uit en wijzig daarna je wachtwoord:\n${link}`,
  }),
  deletionScheduled: ({ count, day, link }) => ({
    subject: plural(count, {
      one: 'Een document in je prullenbak wordt verwijderd',
      other: '# documenten in je prullenbak worden verwijderd',
    }),
    text: plural(count, {
      one: `Er staat een document in je prullenbak. Het wordt op ${day} definitief verwijderd.\n\nIs dat wat je wilt, dan hoef je niets te doen. Tot die tijd kun je het herstellen:\n${link}\n\nHeb jij het daar niet neergezet? Herstel het en wijzig daarna je wachtwoord.`,
      other: `Er staan # documenten in je prullenbak. Ze worden vanaf ${day} definitief verwijderd.\n\nIs dat wat je wilt, dan hoef je niets te doen. Tot die tijd kun je ze herstellen:\n${link}\n\nHeb jij ze daar niet neergezet? Herstel ze en wijzig daarna je wachtwoord.`,
    }),
  }),
  exportDone: ({ day, link }) => ({
    subject: 'Je gegevens staan klaar om te downloaden',
    text: `De export van je account is klaar. Download hem tot ${day} bij je instellingen:\n${link}\n\nEen downloadlink werkt één uur. Daar kun je een nieuwe krijgen.\n\nHeb jij hier niet om gevraagd? Verwijder het bestand daar en wijzig daarna je wachtwoord.`,
  }),
  exportFailed: ({ link }) => ({
    subject: 'Je gegevens konden niet worden geëxporteerd',
    text: `We konden je gegevens niet exporteren. Er is niets in je account gewijzigd en er is niets verloren gegaan. Je kunt het bij je instellingen opnieuw proberen:\n${link}`,
  }),
  applicationDue: ({ lines, link }) => ({
    subject: 'Herinnering over je sollicitaties',
    text: `Dit is er te doen voor je sollicitaties:\n\n${lines}\n\nMarkeer het als gedaan of kies een andere dag:\n${link}`,
  }),
  commentAdded: ({ link }) => ({
    subject: 'Nieuwe opmerking bij een document',
    text: `Iemand heeft een opmerking gemaakt bij een document waaraan je werkt.\n\nEr is niets aan veranderd. Lees de opmerking en bepaal wat je ermee doet:\n${link}`,
  }),
  shareLocked: ({ link }) => ({
    subject: 'Onjuiste wachtwoorden voor een deellink',
    text: `Iemand heeft 30 onjuiste wachtwoorden ingevoerd voor een van je deellinks. De link accepteert er 15 minuten lang geen meer van browsers die hem nooit eerder hebben geopend. Je documenten blijven zoals ze zijn.\n\nGaat het door, beëindig de link dan en maak een nieuwe:\n${link}`,
  }),
  webhookDisabled: ({ host, link }) => ({
    subject: 'Een webhook van je Vitae-account is uitgezet',
    text: `Er kon vijf dagen lang niets bij ${host} worden bezorgd. Daarom is deze webhook uitgezet. Je documenten zijn in orde.\n\nBekijk wat de server antwoordde en zet de webhook daarna weer aan:\n${link}`,
  }),
  due: {
    followUp: 'Opvolgen',
    deadline: 'Laatste dag om te solliciteren',
    more: 'En meer in je lijst',
  },
  footer: ({ place, settings }) =>
    `\n\n—\nVitae op ${place}\nKies welke van deze e-mails je krijgt: ${settings}`,
  unsubscribe: (link) => `\nDeze soort e-mails stoppen: ${link}`,
  page: {
    title: 'E-mails van Vitae',
    question: {
      'request-done': 'Geen e-mails meer als een verzoek klaar is?',
      'request-failed': 'Geen e-mails meer als een verzoek niet is gelukt?',
      'deletion-scheduled': 'Geen e-mails meer als een document in je prullenbak wordt verwijderd?',
      'comment-added': 'Geen e-mails meer over opmerkingen bij je gedeelde documenten?',
      'share-locked': 'Geen e-mails meer over onjuiste wachtwoorden voor je deellinks?',
      'application-due': 'Geen e-mails meer over vervolgstappen en deadlines van je sollicitaties?',
      'webhook-disabled': 'Geen e-mails meer als een webhook wordt uitgezet?',
      'export-ended': 'Geen e-mails meer als je gegevens klaarstaan om te downloaden?',
    },
    button: 'Deze e-mails stoppen',
    done: 'Je krijgt deze soort e-mails niet meer.',
    again: 'Je kunt ze bij de instellingen van je account weer aanzetten.',
    settings: 'Naar instellingen',
  },
}
