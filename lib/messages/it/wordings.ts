import type { wordings as english } from '../en/wordings'
import { formatters } from '../format'

const { plural } = formatters('it')

/** Messages about the suggestions of an AI model, on the screen that fits a CV to a job, in Italian. */
export const wordings: typeof english = {
  title: 'Suggerimenti dell’IA',
  guest:
    'Accedi per ottenere suggerimenti dell’IA per il profilo e i punti elenco. Tutto il resto qui funziona senza un account.',
  signIn: 'Accedi',
  notSetUp:
    'Un modello di IA può suggerire una formulazione migliore. Non ne hai configurato nessuno. Tutto il resto qui funziona anche senza.',
  settings: 'Configura l’IA',
  hint: 'Ogni suggerimento viene confrontato con il tuo CV. Non cambia nulla finché non lo accetti.',
  yourModel: 'il tuo modello di IA',
  strength: 'Quanto può cambiare',
  strengths: { light: 'Poco', normal: 'Normale', bold: 'Molto' },
  strengthHints: {
    light: 'Riordina il testo e sostituisce singole parole. Cambia al massimo il 40% delle parole.',
    normal:
      'Riscrive il testo dove rende più chiara una corrispondenza. Cambia al massimo il 70% delle parole.',
    bold: 'Riscrive liberamente. Rivedi ogni suggerimento con attenzione.',
  },
  ask: 'Ottieni suggerimenti',
  askAgain: 'Ottieni nuovi suggerimenti',
  sending: 'Invio…',
  waiting: 'In attesa di iniziare…',
  stages: {
    reading: 'Lettura dell’annuncio',
    drafting: 'Scrittura dei suggerimenti',
    checking: 'Confronto con il tuo CV',
    verifying: 'Ricerca di riscontri nel tuo CV',
  },
  underWay: 'Puoi continuare a lavorare o chiudere questa pagina. La richiesta continua.',
  cancel: 'Interrompi',
  retry: 'Riprova',
  unreached: 'Il server non è raggiungibile. Continueremo appena possibile.',
  errors: {
    'not-signed-in':
      'Non hai effettuato l’accesso. Accedi di nuovo. Il tuo lavoro qui è salvato su questo dispositivo.',
    'not-found':
      'Questo CV non è ancora nel tuo account. Aspetta che compaia “Salvato nel tuo account”, poi riprova.',
    gone: 'Questo CV è stato eliminato dal tuo account. Il tuo lavoro qui è salvato su questo dispositivo.',
    'too-many-requests':
      'Ci sono troppe richieste all’IA in corso o salvate. Aspetta che una finisca, poi riprova.',
    invalid:
      'Impossibile usare questo annuncio di lavoro. Il tuo testo è salvato. Controllalo, poi riprova.',
    unreached: 'Il server non è raggiungibile. Riprova quando torni online.',
  },
  forgotten:
    'Questa richiesta all’IA è scaduta: le richieste vengono eliminate dopo alcuni giorni. Chiedi di nuovo.',
  none: 'Il modello di IA non aveva suggerimenti che possiamo proporti. Il tuo CV non è cambiato.',
  dropped: (count) =>
    plural(count, {
      one: '# altro è stato tralasciato: invariato, troppo diverso o per un testo che l’IA non può cambiare.',
      other:
        'Altri # sono stati tralasciati: invariati, troppo diversi o per testi che l’IA non può cambiare.',
    }),
  acceptPassing: (count) =>
    plural(count, {
      one: 'Accetta # con riscontro nel tuo CV',
      other: 'Accetta i # con riscontro nel tuo CV',
    }),
  passes: 'Trova riscontro nel tuo CV. Controlla che dica ancora ciò che hai fatto.',
  passesUnshown:
    'Nulla nel tuo CV lo contraddice, ma non vi compaiono tutte le parole. Controlla che sia vero.',
  ownPasses: 'Parole tue, senza nuove informazioni.',
  ownBacked: 'Parole tue, con riscontro nel tuo CV.',
  ownUnsupported: 'Nel tuo CV non c’è ancora tutto questo.',
  asksOwn: (words) =>
    words.length === 0
      ? 'Parole tue. Potrebbero dire più del tuo CV.'
      : `Parole tue. Nuovo nel tuo CV: ${words.map((one) => `“${one}”`).join(', ')}`,
  isTrue: 'Sì, è vero.',
  blocked: 'Bloccato',
  blockedHint: 'Se è vero, modifica il testo. Le tue parole non vengono mai bloccate.',
  stale: 'Questo testo è cambiato nel tuo CV, quindi il suggerimento non va più bene.',
  inPlace: (place) => `Nel tuo CV: ${place}`,
  why: (reason) => `Motivo indicato: ${reason}`,
  edit: 'Modifica',
  editLabel: 'La tua formulazione',
  editDone: 'Fatto',
  original: 'Torna al suggerimento',
  checking: 'Controllo…',
  held: 'Questi suggerimenti non trovano più riscontro nel tuo CV e non sono stati salvati:',
  heldStale: 'Il testo nel tuo CV è cambiato.',
  heldHint: 'Non è stato ancora salvato nulla. Salva il resto, o torna indietro e rivedili.',
  notChecked: 'Non è cambiato nulla. I suggerimenti che hai accettato sono ancora qui.',
}
