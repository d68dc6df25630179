import type { proposals as english } from '../en/proposals'

/** Messages about wordings that an app suggests for a CV, in Spanish. */
export const proposals: typeof english = {
  banner: 'Una app sugiere otra redacción para este currículum. Todavía no ha cambiado nada.',
  review: 'Ver sugerencias',
  heading: 'Sugerencias de una app',
  from: (app) =>
    app === ''
      ? 'Cada una se ha comprobado con tu currículum. Nada cambia hasta que la aceptas.'
      : `De «${app}». Cada una se ha comprobado con tu currículum. Nada cambia hasta que la aceptas.`,
}
