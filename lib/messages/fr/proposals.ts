import type { proposals as english } from '../en/proposals'

/** Messages about wordings that an app suggests for a CV, in French. */
export const proposals: typeof english = {
  banner: 'Une application suggère une autre formulation pour ce CV. Rien n’a encore changé.',
  review: 'Voir les suggestions',
  heading: 'Suggestions d’une application',
  from: (app) =>
    app === ''
      ? 'Chacune a été comparée avec votre CV. Rien ne change tant que vous ne l’acceptez pas.'
      : `De « ${app} ». Chacune a été comparée avec votre CV. Rien ne change tant que vous ne l’acceptez pas.`,
}
