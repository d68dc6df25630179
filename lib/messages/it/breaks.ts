import type { breaks as english } from '../en/breaks'

/** Messages of the page breaks in the preview, in Italian. */
export const breaks: typeof english = {
  toggle: 'Interruzioni',
  places: 'Punti per un’interruzione di pagina',
  nothing: 'Non c’è ancora nulla che possa iniziare una nuova pagina.',
  begin: (what) => `Inizia una nuova pagina con “${what}”`,
  begins: (what) => `Una nuova pagina inizia con “${what}”`,
  newPage: 'Nuova pagina',
}
