import type { spaces as english } from '../en/spaces'
import { formatters } from '../format'

const { number } = formatters('it')

/** Messages about the space that a page shows, in Italian. */
export const spaces: typeof english = {
  personal: 'Personale',
  label: (name) => `Spazio di lavoro: ${name}`,
  unnamed: 'Spazio di lavoro',
  manage: 'Gestisci gli spazi di lavoro',
  roles: {
    owner: 'Proprietario',
    admin: 'Amministrazione',
    member: 'Membro',
    coach: 'Consulente',
    viewer: 'Sola lettura',
  },
  saved: {
    state: 'Salvato nello spazio di lavoro',
    short: 'Nello spazio',
    spoken: 'Tutto è salvato nello spazio di lavoro.',
  },
  empty:
    'Questo spazio di lavoro non ha ancora documenti. I suoi membri possono aprire tutto ciò che contiene.',
  readOnly: (role) =>
    `Il tuo ruolo: ${role}. Puoi leggere i documenti di questo spazio di lavoro, ma non modificarli.`,
  mayComment: (role) =>
    `Il tuo ruolo: ${role}. Puoi leggere e commentare i documenti di questo spazio di lavoro, ma non modificarli.`,
  openDocuments: 'Apri i documenti',
  toDocuments: 'Vai ai suoi documenti',
  signIn: 'Accedi per aprire questo spazio di lavoro. Solo i suoi membri vedono i suoi documenti.',
  ended: {
    title: 'Questo spazio di lavoro non è disponibile',
    text: 'È stato eliminato, oppure non ne fai più parte.',
    nothing:
      'Non è andato perso nulla: tutto ciò che hai scritto su questo dispositivo era già stato inviato.',
    unsent: (count) =>
      `Documenti con modifiche che non sono state inviate: ${number(count)}. Sono ancora su questo dispositivo. Copiali tra i tuoi documenti o scaricali.`,
    copy: 'Copia tra i miei documenti',
    download: 'Scarica',
    remove: 'Rimuovi da questo dispositivo',
    removeTitle: 'Rimuovere le modifiche da questo dispositivo?',
    removeText: 'Non sono salvate da nessun’altra parte. L’operazione non può essere annullata.',
    failed: 'Non ha funzionato. Tutto è ancora su questo dispositivo. Riprova.',
    toOwn: 'Vai ai miei documenti',
    leftWords:
      'Uno spazio di lavoro che non puoi più aprire ha modifiche che sono solo su questo dispositivo.',
    review: 'Controlla',
  },
  copyTo: 'Copia in',
  copiedTo: (title, name) => `«${title}» è stato copiato in «${name}».`,
  notCopied: (title) => `Impossibile copiare «${title}». Non è cambiato nulla. Riprova.`,
  open: 'Apri',
  errors: {
    'workspace-not-found':
      'Questo spazio di lavoro è stato eliminato, oppure non ne fai più parte. Ciò che hai scritto è ancora su questo dispositivo.',
    'role-missing':
      'Il tuo ruolo in questo spazio di lavoro non lo consente. Non è cambiato nulla.',
    'personal-only': 'Funziona solo con i tuoi documenti. Non è cambiato nulla.',
  },
}
