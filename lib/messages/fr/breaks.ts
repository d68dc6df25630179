import type { breaks as english } from '../en/breaks'

/** Messages of the page breaks in the preview, in French. */
export const breaks: typeof english = {
  toggle: 'Sauts de page',
  places: 'Emplacements pour un saut de page',
  nothing: 'Rien ne peut encore commencer une nouvelle page.',
  begin: (what) => `Commencer une nouvelle page avec « ${what} »`,
  begins: (what) => `Une nouvelle page commence avec « ${what} »`,
  newPage: 'Nouvelle page',
}
