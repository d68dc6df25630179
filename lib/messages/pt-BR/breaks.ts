import type { breaks as english } from '../en/breaks'

/** Messages of the page breaks in the preview, in Brazilian Portuguese. */
export const breaks: typeof english = {
  toggle: 'Quebras',
  places: 'Lugares para uma quebra de página',
  nothing: 'Ainda não há nada que possa começar uma nova página.',
  begin: (what) => `Começar uma nova página em “${what}”`,
  begins: (what) => `Uma nova página começa em “${what}”`,
  newPage: 'Nova página',
}
