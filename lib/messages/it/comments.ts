import type { comments as english } from '../en/comments'

export const comments: typeof english = {
  loading: 'Caricamento dei commenti…',
  none: 'Ancora nessun commento. Consenti i commenti nelle impostazioni di un link di condivisione e appariranno qui.',
  closed: (count) => `Commenti chiusi: ${count}`,
  whole: 'Sull’intero documento',
  changed: 'Queste parole sono cambiate nel frattempo, o non ci sono più.',
  goTo: 'Vai alle parole',
  answer: 'La tua risposta',
  answerHint: 'Chiunque abbia questo link può leggerla.',
  send: 'Invia risposta',
  you: 'Tu',
  resolve: 'Segna come risolto',
  reopen: 'Riapri',
  remove: 'Elimina',
  removed: 'Commento eliminato',
  suggested: 'Suggerito al suo posto',
  accept: 'Accetta',
  dismiss: 'Rifiuta',
  states: {
    resolved: 'Risolto',
    dismissed: 'Suggerimento rifiutato',
    taken: 'Suggerimento accettato',
  },
}
