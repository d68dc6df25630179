import type { breaks as english } from '../en/breaks'

/** Messages of the page breaks in the preview, in Polish. */
export const breaks: typeof english = {
  toggle: 'Podział stron',
  places: 'Miejsca na podział strony',
  nothing: 'Nie ma jeszcze nic, od czego mogłaby się zacząć nowa strona.',
  begin: (what) => `Zacznij nową stronę tutaj: ${what}`,
  begins: (what) => `Nowa strona zaczyna się tutaj: ${what}`,
  newPage: 'Nowa strona',
}
