import type { wording as english } from '../en/wording'
import { formatters } from '../format'

const { plural } = formatters('it')

/** Messages of the dialog that improves the wording of one text, in Italian. */
export const wording: typeof english = {
  title: 'Migliora il testo',
  open: 'Migliora il testo',
  shortcut: 'Migliora la formulazione di questo testo',
  noText: 'Prima metti il cursore in un punto elenco o nel profilo.',
  text: 'Testo attuale',
  empty: 'Qui non c’è ancora nulla.',
  previous: 'Punto elenco precedente',
  next: 'Punto elenco successivo',
  ways: {
    rewrite: 'Riscrivi',
    shorten: 'Accorcia',
    split: 'Dividi',
    'stronger-verb': 'Verbo più forte',
    summarise: 'Scrivi da questo CV',
  },
  way: 'Che cosa migliorare',
  ask: 'Ottieni suggerimenti',
  askAgain: 'Ottieni altri suggerimenti',
  asking: 'In attesa del modello di IA. Ci vogliono fino a 20 secondi.',
  stop: 'Interrompi',
  unchanged: 'Non cambia nulla finché non scegli un suggerimento.',
  checks: 'Controlli su questo dispositivo',
  noChecks: 'In questo testo non abbiamo trovato nulla da migliorare.',
  none: {
    guest:
      'Per ottenere suggerimenti dell’IA, accedi e aggiungi una chiave per un modello di IA in Impostazioni, IA. Tutto il resto funziona anche senza.',
    account:
      'Per ottenere suggerimenti dell’IA, aggiungi una chiave per un modello di IA in Impostazioni, IA. Tutto il resto funziona anche senza.',
    unknown:
      'Il tuo account non è raggiungibile. Non hai perso nulla. Riprova quando torni online.',
  },
  signIn: 'Accedi',
  settings: 'Apri impostazioni',
  choices: 'Suggerimenti',
  take: 'Usa questo testo',
  passes: 'Trova riscontro nel tuo CV. Controlla che dica ancora ciò che hai fatto.',
  held: (count) =>
    plural(count, {
      one: '# suggerimento è stato bloccato perché non trova riscontro nel tuo CV.',
      other: '# suggerimenti sono stati bloccati perché non trovano riscontro nel tuo CV.',
    }),
  dropped: (count) =>
    plural(count, {
      one: '# è stato tralasciato: una frase fatta, senza i tuoi termini importanti o troppo diverso.',
      other:
        '# sono stati tralasciati: frasi fatte, senza i tuoi termini importanti o troppo diversi.',
    }),
  nothing:
    'Il modello di IA non aveva suggerimenti che possiamo proporti. Il tuo testo non è cambiato. Prova un’altra opzione.',
  outdated:
    'Nel frattempo questo testo è cambiato, quindi il suggerimento non va più bene. Non è cambiato nulla. Chiedi di nuovo.',
  taken: 'Testo sostituito. Puoi annullare.',
  failed: {
    'not-sent':
      'Le ultime modifiche non sono ancora nel tuo account, quindi non abbiamo inviato la richiesta. Non hai perso nulla. Riprova tra un momento.',
    offline: 'Sei offline. Non hai perso nulla. Riprova quando torni online.',
    'new-version':
      'È disponibile una nuova versione di Vitae. Ricarica la pagina, poi riprova. Non hai perso nulla.',
    'not-signed-in': 'Non hai effettuato l’accesso. Accedi e riprova. Non hai perso nulla.',
    'too-many-requests':
      'Sono già in corso diverse richieste all’IA. Aspetta un minuto, poi riprova. Non è cambiato nulla.',
    other: 'Si è verificato un problema. Non è cambiato nulla. Riprova tra un momento.',
  },
}
