import type { breaks as english } from '../en/breaks'

/** Messages of the page breaks in the preview, in German. */
export const breaks: typeof english = {
  toggle: 'Umbrüche',
  places: 'Stellen für einen Seitenumbruch',
  nothing: 'Noch gibt es nichts, womit eine neue Seite beginnen könnte.',
  begin: (what) => `Neue Seite mit „${what}“ beginnen`,
  begins: (what) => `Neue Seite beginnt mit „${what}“`,
  newPage: 'Neue Seite',
}
