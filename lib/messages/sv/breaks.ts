import type { breaks as english } from '../en/breaks'

/** Messages of the page breaks in the preview, in Swedish. */
export const breaks: typeof english = {
  toggle: 'Sidbrytningar',
  places: 'Ställen för en sidbrytning',
  nothing: 'Det finns inget än som kan börja på en ny sida.',
  begin: (what) => `Börja en ny sida med ${what}`,
  begins: (what) => `En ny sida börjar med ${what}`,
  newPage: 'Ny sida',
}
