import type { share as english } from '../en/share'
import { formatters } from '../format'

const { plural } = formatters('it')

export const share: typeof english = {
  title: 'Link di condivisione',
  intro:
    'Chi ha il link, e la password se ne imposti una, può aprire una pagina con questo documento, come testo e come PDF. Puoi disattivare il link in qualsiasi momento.',
  signUp: 'Crea un account',
  loading: 'Caricamento dei tuoi link…',
  newLink: 'Nuovo link',
  yourLinks: 'I tuoi link',
  forWhom: 'Per chi (facoltativo)',
  forWhomHint: 'Lo vedi solo tu. Con un link per destinatario sai chi ha guardato.',
  shows: 'La pagina mostra',
  newest: 'sempre la versione più recente',
  asItIsNow: 'il documento com’è adesso',
  withResume: 'Insieme al CV di questa lettera',
  create: 'Crea link',
  limitReached: 'Hai 100 link, il massimo per un account. Prima disattivane uno.',
  unnamed: 'Link senza nome',
  views: (count) => plural(count, { one: '# visita', other: '# visite' }),
  downloads: (count) => plural(count, { one: '# download', other: '# download' }),
  created: (date) => `creato il ${date}`,
  until: (date) => `valido fino al ${date}`,
  ended: (date) => `scaduto il ${date}`,
  fixed: 'versione fissa',
  hasPassword: 'con password',
  qrCode: 'Codice QR',
  settings: 'Impostazioni',
  end: 'Disattiva link',
  endQuestion: 'Disattivare questo link? La pagina sparisce subito per tutti quelli che lo hanno.',
  keep: 'Mantieni',
  hasEnded: 'Il link è disattivato',
  offerDownload: 'Offri il PDF da scaricare',
  offerDownloadHint: 'Anche senza, si può leggere e copiare ciò che la pagina mostra.',
  allowComments: 'Consenti i commenti',
  allowCommentsHint:
    'Chiunque abbia questo link può commentare, suggerire altre parole e leggere tutti i commenti fatti con esso. La pagina con l’indirizzo leggibile non ne ha.',
  hasComments: 'con commenti',
  askPassword: 'Chiedi una password',
  password: 'Nuova password',
  passwordHint: 'Almeno 4 caratteri. Lascia vuoto per mantenere quella attuale.',
  passwordMissing: 'Inserisci una password di almeno 4 caratteri.',
  lastDay: 'Ultimo giorno',
  lastDayHint: 'Lascia vuoto per un link senza scadenza.',
  leaveOut: 'Da omettere nella pagina e nel PDF',
  contacts: { phone: 'Telefono', email: 'Email', address: 'Via e CAP' },
  slug: 'Indirizzo leggibile (facoltativo)',
  slugHint:
    'Così i motori di ricerca possono trovare la pagina. Lettere minuscole a–z, cifre e trattini. Un indirizzo precedente funziona per altri 30 giorni.',
  slugTaken: 'Questo indirizzo è già in uso. Provane un altro.',
  slugWrong: 'Usa da 3 a 60 lettere minuscole a–z, cifre e trattini.',
  slugWithPassword:
    'Una pagina con password non può avere un indirizzo leggibile. Scegli uno dei due.',
  save: 'Salva',
  saved: 'Link salvato',
}
