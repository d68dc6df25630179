import type { proposals as english } from '../en/proposals'

/** Messages about wordings that an app suggests for a CV, in Romanian. */
export const proposals: typeof english = {
  banner: 'O aplicație sugerează altă formulare pentru acest CV. Încă nu s-a schimbat nimic.',
  review: 'Vezi sugestiile',
  heading: 'Sugestii de la o aplicație',
  from: (app) =>
    app === ''
      ? 'Fiecare a fost comparată cu CV-ul tău. Nu se schimbă nimic până nu o accepți.'
      : `De la „${app}”. Fiecare a fost comparată cu CV-ul tău. Nu se schimbă nimic până nu o accepți.`,
}
