import type { breaks as english } from '../en/breaks'

/** Messages of the page breaks in the preview, in Dutch. */
export const breaks: typeof english = {
  toggle: 'Pagina-einden',
  places: 'Plekken voor een pagina-einde',
  nothing: 'Er is nog niets waarmee een nieuwe pagina kan beginnen.',
  begin: (what) => `Nieuwe pagina beginnen bij ${what}`,
  begins: (what) => `Er begint een nieuwe pagina bij ${what}`,
  newPage: 'Nieuwe pagina',
}
