import type { shell as english } from '../en/shell'

/** Messages that every screen may show, in Italian. */
export const shell: typeof english = {
  failure: {
    title: 'Questa pagina ha smesso di funzionare',
    text: 'Si è verificato un problema. Ciò che hai scritto è salvato su questo dispositivo; non hai perso nulla. Riprova. Se succede di nuovo, scarica una copia dei tuoi CV e ricarica.',
    textInMemory:
      'Si è verificato un problema. Il browser non ci permette di salvare nulla, quindi ciò che hai scritto è solo in questa pagina. È ancora qui: riprova, o scarica una copia prima di chiudere o ricaricare la pagina.',
    textOutside:
      'Si è verificato un problema. Tutto ciò che era salvato su questo dispositivo c’è ancora. Apri i tuoi CV. Se succede di nuovo, ricarica la pagina.',
    retry: 'Riprova',
    reload: 'Ricarica',
    yourCvs: 'I tuoi CV',
    download: 'Scarica una copia',
    preparing: 'Preparazione della copia…',
    downloadFailed:
      'Impossibile creare la copia. Non è stato eliminato nulla. Riprova tra un momento.',
  },
  update: {
    text: 'È disponibile una nuova versione di Vitae. Ricarica quando vuoi; non perdi nulla.',
    reload: 'Ricarica',
    later: 'Più tardi',
  },
}
