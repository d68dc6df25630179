import type { accountMenu as english } from '../en/account-menu'
import { formatters } from '../format'

const { number } = formatters('it')

/** Messages of the account menu and the sign-out dialog, in Italian. */
export const accountMenu: typeof english = {
  menu: {
    label: (email) => `Account: ${email}`,
    signIn: 'Accedi',
    signInAgain: 'Accedi di nuovo',
    requests: 'Richieste',
    workspaces: 'Spazi di lavoro',
    settings: 'Impostazioni',
    signOut: 'Esci',
  },

  guestCvs: {
    title: (email) => `Spostare i CV in ${email}?`,
    text: (count) =>
      `Scritti su questo dispositivo senza account: ${number(count)}. Se non li sposti, restano qui.`,
    move: 'Sposta',
    stay: 'Non ora',
    failed:
      'Non ha funzionato. Non si è perso nulla: i CV sono ancora su questo dispositivo. Riprova.',
  },

  signOut: {
    title: 'Esci',
    text: 'I tuoi CV restano nel tuo account e li ritrovi quando accedi.',
    forget: 'Rimuovi anche i miei CV da questo dispositivo',
    forgetHint:
      'Per un dispositivo usato anche da altri. I CV che non sono ancora nel tuo account vengono prima salvati lì. Vengono rimosse anche le importazioni non finite e gli annunci di lavoro.',
    submit: 'Esci',
    cancel: 'Non uscire',
    working: 'Salvataggio delle ultime modifiche, poi uscita…',
    unsent:
      'Alcune modifiche potrebbero essere solo su questo dispositivo: non siamo riusciti ad accertare che il tuo account le abbia tutte. Non è stato rimosso nulla e il tuo accesso è ancora attivo.',
    tryAgain: 'Riprova',
    keep: 'Esci e tienili qui',
    removeAnyway: 'Esci e rimuovili',
    failed:
      'Il server non è raggiungibile. Non è stato rimosso nulla e il tuo accesso è ancora attivo. Riprova quando torni online.',
    elsewhereTitle: 'Uscita in corso',
    elsewhere:
      'Stai uscendo da un’altra scheda. Quello che hai scritto qui viene prima salvato nel tuo account.',
  },
}
