import type { proposals as english } from '../en/proposals'

/** Messages about wordings that an app suggests for a CV, in Italian. */
export const proposals: typeof english = {
  banner: 'Un’app suggerisce altre formulazioni per questo CV. Non è ancora cambiato nulla.',
  review: 'Vedi i suggerimenti',
  heading: 'Suggerimenti di un’app',
  from: (app) =>
    app === ''
      ? 'Ognuno è stato confrontato con il tuo CV. Non cambia nulla finché non lo accetti.'
      : `Da “${app}”. Ognuno è stato confrontato con il tuo CV. Non cambia nulla finché non lo accetti.`,
}
