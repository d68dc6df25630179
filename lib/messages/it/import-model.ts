import type { importModel as english } from '../en/import-model'
import { formatters } from '../format'

const { plural } = formatters('it')

/** Messages of the review of an imported file about an AI model that reads all of it, in Italian. */
export const importModel: typeof english = {
  read: 'Rileggi tutto con l’IA',
  offer: 'Voci mescolate o mancanti? L’IA può rileggere tutto il file. Puoi annullare.',
  stop: 'Interrompi',
  stages: {
    waiting: 'In attesa di iniziare.',
    reading: 'Lettura.',
    drafting: 'L’IA sta leggendo il file.',
    checking: 'Controllo della risposta.',
  },
  stay: 'Può richiedere qualche minuto. Puoi continuare a lavorare qui. Se lasci questa revisione, si interrompe.',
  ready: 'L’IA ha letto il file. Il tuo lavoro non è stato interrotto.',
  show: 'Mostra',
  withAi: 'Letto con l’IA.',
  marked: (count) =>
    plural(count, {
      one: '# campo è diverso e segnato con “Da controllare”.',
      other: '# campi sono diversi, ognuno segnato con “Da controllare”.',
    }),
  same: 'Tutti i campi sono uguali.',
  withoutAi: {
    value: (section, field, text) => `${section === '' ? field : `${section}, ${field}`} “${text}”`,
    elsewhere: (entry) => `in “${entry}”`,
    values: (parts) => `Senza IA: ${parts.join(' · ')}`,
    leftOver: 'Senza IA: non assegnato',
  },
  sent: 'Hai inviato il testo di questo file a un modello di IA. Il file resta su questo dispositivo.',
  unchanged: 'Non è cambiato nulla.',
  failures: {
    'too-long':
      'Questo file ha più testo di quanto un modello di IA possa leggere in una volta, quindi non l’abbiamo inviato.',
    'nothing-found':
      'Nulla nella risposta del modello di IA si trova nel tuo file, quindi non possiamo usarla.',
    'gave-up':
      'L’elaborazione di questo file ha richiesto troppo tempo e l’abbiamo interrotta. Riprova.',
  },
  consent: {
    title: 'Leggere questo file con l’IA?',
    sends: (model) =>
      `Il testo del file viene inviato a ${model}: ogni riga, con la pagina, la colonna e l’aspetto, per esempio la dimensione.`,
    marks:
      'Indirizzi email, numeri di telefono, il tuo indirizzo, i link e il tuo nome vengono sostituiti da segnaposto come [email 1], dove li abbiamo riconosciuti. Li rimettiamo al loro posto su questo dispositivo.',
    asIs: 'Tutto il resto viene inviato così com’è, anche un nome utente o una parte del tuo nome che non abbiamo riconosciuto.',
    notSent: 'Il file e le sue immagini non vengono inviati.',
    returns:
      'L’IA dice solo quali parole vanno dove: ogni parola proviene comunque dal tuo file. Puoi annullare il risultato.',
    cancel: 'Annulla',
    send: 'Invia e leggi',
  },
}
