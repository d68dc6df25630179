import type { proposals as english } from '../en/proposals'

/** Messages about wordings that an app suggests for a CV, in Dutch. */
export const proposals: typeof english = {
  banner: 'Een app suggereert andere formuleringen voor dit cv. Er is nog niets veranderd.',
  review: 'Suggesties nakijken',
  heading: 'Suggesties van een app',
  from: (app) =>
    app === ''
      ? 'Elke suggestie is met je cv vergeleken. Er verandert niets tot je die accepteert.'
      : `Van “${app}”. Elke suggestie is met je cv vergeleken. Er verandert niets tot je die accepteert.`,
}
