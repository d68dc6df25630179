import type { breaks as english } from '../en/breaks'

/** Messages of the page breaks in the preview, in Spanish. */
export const breaks: typeof english = {
  toggle: 'Saltos',
  places: 'Lugares para un salto de página',
  nothing: 'Aún no hay nada que pueda empezar una página nueva.',
  begin: (what) => `Empezar una página nueva con ${what}`,
  begins: (what) => `Una página nueva empieza con ${what}`,
  newPage: 'Página nueva',
}
