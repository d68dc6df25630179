import type { breaks as english } from '../en/breaks'

/** Messages of the page breaks in the preview, in Romanian. */
export const breaks: typeof english = {
  toggle: 'Întreruperi',
  places: 'Locuri pentru o întrerupere de pagină',
  nothing: 'Încă nu există nimic cu care să poată începe o pagină nouă.',
  begin: (what) => `Începe o pagină nouă cu „${what}”`,
  begins: (what) => `O pagină nouă începe cu „${what}”`,
  newPage: 'Pagină nouă',
}
