import { formatters } from '../format'
import type { NotificationMailWords } from '../notification-mail-shape'

const { plural } = formatters('it')

/** Emails about events in an account, in Italian. */
export const notificationMails: NotificationMailWords = {
  askedFor: {
    requirements: 'Requisiti di un annuncio di lavoro',
    tailoring: 'Suggerimenti per un annuncio di lavoro',
    wording: 'Formulazione migliore di un testo',
    letter: 'Bozza di una lettera di presentazione',
    translation: 'Traduzione di un CV',
    match: 'CV che corrispondono a un annuncio di lavoro',
    interview: 'Domande per un colloquio',
    'import-help': 'Aiuto dell’IA per un’importazione',
    'import-reading': 'Lettura con l’IA di un file importato',
    cv: 'CV richiesto',
    proposal: 'Suggerimenti di un’app',
  },
  device: (browser, system) =>
    browser && system ? `${browser} su ${system}` : browser || system || 'un browser sconosciuto',
  requestDone: ({ what, link }) => ({
    subject: 'La tua richiesta è pronta',
    text: `${what}: il risultato è pronto.\n\nNei tuoi documenti non è cambiato nulla. Decidi tu che cosa aggiungere:\n${link}`,
  }),
  requestFailed: ({ what, link }) => ({
    subject: 'La tua richiesta non è stata completata',
    text: `${what}: non è stato possibile completare la richiesta.\n\nNei tuoi documenti non è cambiato nulla e non hai perso nulla. Leggi il motivo e riprova:\n${link}`,
  }),
  keyCreated: ({ name, link }) => ({
    subject: 'È stata creata una chiave API per il tuo account Vitae',
    text: `Nel tuo account è stata creata una chiave API. Il suo nome è “${name}”.\n\nSe eri tu, non devi fare nulla.\n\nSe non eri tu, revoca la chiave, poi cambia la password:\n${link}`,
  }),
  appConnected: ({ name, link }) => ({
    subject: 'È stata collegata un’app al tuo account Vitae',
    text: `Al tuo account è stata collegata un’app. Si presenta come “${name}”.\n\nSe eri tu, non devi fare nulla.\n\nSe non eri tu, scollega l’app, poi cambia la password:\n${link}`,
  }),
  newDevice: ({ device, at, link }) => ({
    subject: 'Nuovo accesso al tuo account Vitae',
    text: `Qualcuno ha effettuato l’accesso al tuo account da un nuovo dispositivo: ${device}. Data: ${at} (UTC).\n\nSe eri tu, non devi fare nulla.\n\nSe non eri tu, disconnetti il dispositivo, poi cambia la password:\n${link}`,
  }),
  deletionScheduled: ({ count, day, link }) => ({
    subject: plural(count, {
      one: 'Un documento nel cestino verrà eliminato',
      other: '# documenti nel cestino verranno eliminati',
    }),
    text: plural(count, {
      one: `Un documento è nel cestino. Verrà eliminato definitivamente in questa data: ${day}.\n\nSe va bene così, non devi fare nulla. Fino ad allora puoi ripristinarlo:\n${link}\n\nSe non l’hai spostato tu nel cestino, ripristinalo, poi cambia la password.`,
      other: `# documenti sono nel cestino. Verranno eliminati definitivamente a partire da questa data: ${day}.\n\nSe va bene così, non devi fare nulla. Fino ad allora puoi ripristinarli:\n${link}\n\nSe non li hai spostati tu nel cestino, ripristinali, poi cambia la password.`,
    }),
  }),
  exportDone: ({ day, link }) => ({
    subject: 'I tuoi dati sono pronti da scaricare',
    text: `L’esportazione del tuo account è pronta. Puoi scaricarla nelle impostazioni fino a questa data: ${day}.\n${link}\n\nUn link per il download vale un’ora. Lì puoi ottenerne uno nuovo.\n\nSe non l’hai richiesta tu, elimina lì il file, poi cambia la password.`,
  }),
  exportFailed: ({ link }) => ({
    subject: 'Impossibile esportare i tuoi dati',
    text: `Non siamo riusciti a esportare i tuoi dati. Nel tuo account non è cambiato nulla e non hai perso nulla. Puoi riprovare nelle impostazioni:\n${link}`,
  }),
  applicationDue: ({ lines, link }) => ({
    subject: 'Promemoria per le tue candidature',
    text: `Ecco che cosa scade nelle tue candidature:\n\n${lines}\n\nSegnalo come fatto o scegli un altro giorno:\n${link}`,
  }),
  commentAdded: ({ link }) => ({
    subject: 'Nuovo commento a un documento',
    text: `Qualcuno ha commentato un documento a cui lavori.\n\nNel documento non è cambiato nulla. Leggi il commento e decidi cosa farne:\n${link}`,
  }),
  shareLocked: ({ link }) => ({
    subject: 'Password errate per un link di condivisione',
    text: `Qualcuno ha inserito 30 password errate per uno dei tuoi link di condivisione. Per 15 minuti il link non ne accetta altre da browser che non l’hanno mai aperto. I tuoi documenti non sono interessati.\n\nSe continua, disattiva il link e creane uno nuovo:\n${link}`,
  }),
  webhookDisabled: ({ host, link }) => ({
    subject: 'Un webhook del tuo account Vitae è stato disattivato',
    text: `Per cinque giorni non è stato possibile consegnare nulla a ${host}, quindi questo webhook è stato disattivato. I tuoi documenti non ne risentono.\n\nGuarda che cosa ha risposto il server, poi riattiva il webhook:\n${link}`,
  }),
  due: {
    followUp: 'Ricontattare',
    deadline: 'Ultimo giorno per candidarsi',
    more: 'E altro ancora nel tuo elenco',
  },
  footer: ({ place, settings }) =>
    `\n\n—\nVitae su ${place}\nScegli quali di queste email ricevere: ${settings}`,
  unsubscribe: (link) => `\nNon ricevere più email di questo tipo: ${link}`,
  page: {
    title: 'Email di Vitae',
    question: {
      'request-done': 'Non ricevere più email quando una richiesta è pronta?',
      'request-failed': 'Non ricevere più email quando una richiesta non viene completata?',
      'deletion-scheduled':
        'Non ricevere più email quando un documento nel cestino sta per essere eliminato?',
      'comment-added': 'Non ricevere più email sui commenti ai tuoi documenti condivisi?',
      'share-locked': 'Non ricevere più email sulle password errate dei tuoi link di condivisione?',
      'application-due': 'Non ricevere più email su promemoria e scadenze delle tue candidature?',
      'webhook-disabled': 'Non ricevere più email quando un webhook viene disattivato?',
      'export-ended': 'Non ricevere più email quando i tuoi dati sono pronti da scaricare?',
    },
    button: 'Non ricevere più queste email',
    done: 'Non riceverai più email di questo tipo.',
    again: 'Puoi riattivarle nelle impostazioni del tuo account.',
    settings: 'Vai alle impostazioni',
  },
}
