import type { notifications as english } from '../en/notifications'
import { formatters } from '../format'

const { plural } = formatters('it')

/** Messages of the notifications, in Italian. */
export const notifications: typeof english = {
  bell: (unread) =>
    unread === 0
      ? 'Notifiche'
      : plural(unread, { one: 'Notifiche, # da leggere', other: 'Notifiche, # da leggere' }),
  title: 'Notifiche',
  none: 'Ancora nessuna notifica. Qui compaiono gli eventi importanti del tuo account.',
  nothingDue:
    'Oggi non c’è nulla in scadenza. Qui compaiono i promemoria e le scadenze delle tue candidature.',
  unknown: 'Le tue notifiche non sono ancora caricate. Continuiamo a provare.',
  settingsLink: 'Impostazioni delle notifiche',
  due: {
    title: 'In scadenza',
    followUp: 'Ricontattare',
    deadline: 'Ultimo giorno per candidarsi',
    untitled: 'Una candidatura',
    done: 'Fatto',
    doneNamed: (what) => `Fatto: ${what}`,
    tomorrow: 'Domani',
    tomorrowNamed: (what) => `Rimanda a domani: ${what}`,
    wasDone: (what) => `Segnato come fatto: ${what}`,
    wasMoved: (what) => `Rimandato a domani: ${what}`,
    failed: 'Non siamo riusciti ad aprire questa candidatura. Non è stato cambiato nulla. Riprova.',
    all: 'Tutte le candidature',
  },
  unread: 'Nuova',
  today: 'Oggi',
  yesterday: 'Ieri',

  askedFor: {
    requirements: 'Requisiti di un annuncio di lavoro',
    tailoring: 'Suggerimenti per un annuncio di lavoro',
    wording: 'Formulazione migliore di un testo',
    letter: 'Bozza di una lettera di presentazione',
    translation: 'Traduzione',
    match: 'CV che corrispondono a un annuncio di lavoro',
    interview: 'Domande per un colloquio',
    'import-help': 'Aiuto dell’IA per un’importazione',
    'import-reading': 'Lettura con l’IA di un file importato',
    cv: 'CV richiesto',
    proposal: 'Suggerimenti di un’app',
  },
  somethingAsked: 'La tua richiesta',
  requestDone: (what) => `${what}: tutto pronto`,
  requestFailed: (what) => `${what}: operazione non completata`,
  requestFailedText: 'Non hai perso nulla. Puoi riprovare.',
  keyCreated: (name) => `Chiave API creata: ${name}`,
  keyCreatedText: 'Se non eri tu, revocala, poi cambia la password.',
  appConnected: (name) => `App collegata: ${name}`,
  appConnectedText: 'Se non eri tu, scollegala, poi cambia la password.',
  newDevice: (device) => `Nuovo accesso: ${device}`,
  newDeviceText: 'Se non eri tu, disconnetti il dispositivo, poi cambia la password.',
  deletionScheduled: (title) => `Nel cestino: ${title}`,
  deletionScheduledText: (day) => `Eliminazione definitiva: ${day}.`,
  exportDone: 'I tuoi dati: pronti da scaricare',
  exportDoneText: (day) => `Il file è disponibile fino a: ${day}.`,
  exportFailed: 'I tuoi dati: esportazione non riuscita',
  exportFailedText: 'Non hai perso nulla. Puoi riprovare.',
  commentAdded: 'Nuovo commento a un documento',
  shareLocked: 'Password errate per un link di condivisione',
  applicationDue: 'C’è qualcosa in scadenza nelle tue candidature',
  webhookDisabled: (host) => `Webhook disattivato: ${host}`,
  webhookDisabledText:
    'L’abbiamo disattivato perché per cinque giorni non è stato possibile consegnare nulla.',
  untitled: 'un documento',

  settings: {
    text: 'Scegli di che cosa avvisarti. Le notifiche non contengono mai testo dei tuoi CV.',
    caption: 'Eventi e come ti avvisiamo',
    event: 'Evento',
    ways: { app: 'Nell’app', mail: 'Per email' },
    switchName: (event, way) => `${event}: ${way}`,
    kinds: {
      'request-done': 'Suggerimenti, una bozza o una traduzione sono pronti',
      'request-failed': 'Una richiesta non è stata completata',
      'key-created': 'È stata creata una chiave API',
      'app-connected': 'È stata collegata un’app',
      'new-device': 'Un accesso da un nuovo dispositivo',
      'deletion-scheduled': 'Un documento verrà eliminato definitivamente',
      'comment-added': 'Un commento a un documento che hai condiviso',
      'share-locked': 'Molte password errate per un link di condivisione',
      'application-due': 'Un promemoria o una scadenza di una candidatura',
      'webhook-disabled': 'Un webhook è stato disattivato perché non si poteva consegnare nulla',
      'export-ended': 'L’esportazione dei tuoi dati è pronta o non è riuscita',
    },
    language: 'Lingua delle email',
    timeZone: 'Fuso orario delle email',
    timeZoneHint:
      'I promemoria arrivano lì alle 7 del mattino. Indicano il datore di lavoro, la qualifica e il tuo appunto.',
    noTimeZone: 'Non scelto (UTC)',
    noMail:
      'Su questo server l’invio di email non è configurato, quindi non vengono inviate email. Trovi le notifiche sotto la campanella.',
    notConfirmed: 'Per ricevere email, conferma il tuo indirizzo nel profilo qui sopra.',
    saved: 'Salvato.',
  },
}
