import type { webhooks as english } from '../en/webhooks'

/** Messages of the webhooks in the settings, in Italian. */
export const webhooks: typeof english = {
  title: 'Webhook',
  text: 'Avvisa un altro servizio quando qui succede qualcosa. Inviamo identificativi, mai il testo dei tuoi documenti.',
  none: 'Non hai webhook.',
  add: 'Aggiungi webhook',
  url: 'Indirizzo',
  urlHint: 'Inizia con https:// e si trova su Internet pubblico.',
  urlRefused:
    'Non possiamo inviare nulla a questo indirizzo. Inseriscine uno che inizi con https:// e si trovi su Internet pubblico.',
  eventsTitle: 'Eventi',
  events: {
    'document.changed': 'Un documento è cambiato',
    'request.finished': 'Una richiesta è terminata',
    'comment.added': 'È stato aggiunto un commento',
    ping: 'Prova',
  },
  eventsMissing: 'Scegli almeno un evento.',
  save: 'Salva',
  full: 'Hai il numero massimo di webhook per un account. Eliminane uno per aggiungerne un altro.',
  secretTitle: (host) => `Segreto per ${host}`,
  secretText:
    'Copialo adesso. Non lo mostreremo più. Il tuo servizio lo usa per controllare la nostra firma.',
  secretLabel: 'Segreto',
  on: 'Attivo',
  off: 'Disattivato',
  failing: 'Gli ultimi invii non sono riusciti.',
  turnOn: 'Attiva',
  turnOff: 'Disattiva',
  edit: 'Modifica',
  test: 'Invia una prova',
  rotate: 'Nuovo segreto',
  remove: 'Elimina',
  removed: (host) => `Il webhook per ${host} è stato eliminato.`,

  deliveries: 'Invii recenti',
  noDeliveries: 'Non è stato ancora inviato nulla.',
  states: { waiting: 'In attesa', delivered: 'Consegnato', failed: 'Non riuscito' },
  attempts: (count) => `Tentativi: ${count}`,
  next: (time) => `Prossimo tentativo: ${time}`,
  reasons: {
    status: (status) => `Il server ha risposto con ${status}.`,
    redirect: 'Il server ha risposto con un reindirizzamento, che non seguiamo.',
    timeout: 'Il server non ha risposto entro 15 secondi.',
    unreachable: 'Non siamo riusciti a raggiungere il server.',
    'private-address': 'L’indirizzo non si trova su Internet pubblico.',
    disabled: 'Il webhook era disattivato.',
    'no-secret': 'Non riusciamo più a leggere il segreto. Creane uno nuovo.',
    'gave-up': 'Non siamo riusciti a inviarlo. Puoi inviarlo di nuovo.',
  },
  again: 'Invia di nuovo',
}
