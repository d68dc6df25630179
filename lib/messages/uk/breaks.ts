import type { breaks as english } from '../en/breaks'

/** Messages of the page breaks in the preview, in Ukrainian. */
export const breaks: typeof english = {
  toggle: 'Розриви',
  places: 'Місця для розриву сторінки',
  nothing: 'Поки немає нічого, що могло б почати нову сторінку.',
  begin: (what) => `Почати нову сторінку з: ${what}`,
  begins: (what) => `Нова сторінка починається з: ${what}`,
  newPage: 'Нова сторінка',
}
