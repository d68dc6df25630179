import type { requestedCvs as english } from '../en/requested-cvs'

/** Messages of the page on which a person asks for a CV and comes back for it, in Italian. */
export const requestedCvs: typeof english = {
  title: 'Richieste',
  text: 'Chiedi un CV per un lavoro e torna più tardi a prenderlo. Il tuo CV non cambia.',
  guest:
    'Lavoriamo alle richieste mentre non ci sei, quindi serve un account che conservi il risultato. Senza account puoi confrontare un CV con un annuncio di lavoro nell’editor.',
  formTitle: 'Chiedi un CV',
  cv: 'CV',
  job: 'Annuncio di lavoro',
  jobHint: 'Incolla il testo dell’annuncio di lavoro.',
  jobRefused: 'Non possiamo usarlo come annuncio di lavoro: è troppo corto o troppo lungo.',
  noCvs: 'Nel tuo account non c’è ancora un CV. Prima creane uno.',
  busy: 'Stiamo già lavorando a cinque richieste. Aspetta che una sia terminata.',
  begun: 'Ci stiamo lavorando. Puoi chiudere questa pagina.',
  listTitle: 'Le tue richieste',
  none: 'Non hai richieste.',
  states: {
    waiting: 'In attesa',
    running: 'In corso',
    done: 'Pronto',
    failed: 'Non riuscito',
    cancelled: 'Interrotto',
  },
  otherCv: 'Un altro CV',
  asked: (date) => `Richiesto il ${date}`,
  ends: (date) => `Sarà eliminato il ${date}`,
  stop: 'Interrompi',
  withoutModel: 'Prova senza IA',
  files: 'Mostra i file',
  page: 'Pagina web',
  report: 'Che cosa è cambiato (JSON)',
}
