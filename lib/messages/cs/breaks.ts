import type { breaks as english } from '../en/breaks'

/** Messages of the page breaks in the preview, in Czech. */
export const breaks: typeof english = {
  toggle: 'Zalomení',
  places: 'Místa pro zalomení stránky',
  nothing: 'Zatím tu není nic, čím by mohla začínat nová strana.',
  begin: (what) => `Začít novou stranu zde: ${what}`,
  begins: (what) => `Nová strana začíná zde: ${what}`,
  newPage: 'Nová strana',
}
