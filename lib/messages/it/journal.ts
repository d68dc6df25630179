import type { journal as english } from '../en/journal'

/** Messages about what is saved on this device, in Italian. */
export const journal: typeof english = {
  memoryOnly: {
    blocked:
      'Questo browser non ci permette di salvare nulla. I tuoi CV sono solo in questa scheda finché non la chiudi. Finora non hai perso nulla di ciò che hai scritto.',
    full: 'Lo spazio su questo dispositivo è esaurito. Da allora le modifiche sono solo in questa scheda, finché non liberi un po’ di spazio. Finora non hai perso nulla di ciò che hai scritto.',
    failed:
      'Al momento il salvataggio non funziona. Da allora le modifiche sono solo in questa scheda. Continuiamo a provare e finora non hai perso nulla di ciò che hai scritto.',
    account:
      'Al momento questo browser non ci permette di salvare nulla su questo dispositivo. I tuoi CV arrivano dal tuo account e ciò che scrivi va direttamente lì. Resta online finché non vedi che è salvato. Ciò che era già salvato qui non è cambiato.',
    'account-full':
      'Lo spazio su questo dispositivo è esaurito. Ciò che scrivi va direttamente nel tuo account. Resta online finché non vedi che è salvato. Ciò che era già salvato qui non è cambiato.',
  },
  downloadCopy: 'Scarica una copia',
  tryAgain: 'Riprova',
  persistence: {
    persistent:
      'I tuoi CV sono salvati in questo browser su questo dispositivo, che non li eliminerà di sua iniziativa.',
    'best-effort':
      'I tuoi CV sono salvati in questo browser su questo dispositivo. Il browser può eliminarli quando lo spazio finisce o se non torni qui per settimane: scarica una copia di ciò che conta.',
    unknown:
      'I tuoi CV sono salvati in questo browser su questo dispositivo. Cancellando i dati del browser si eliminano: scarica una copia di ciò che conta.',
  },
}
