import type { proposals as english } from '../en/proposals'

/** Messages about wordings that an app suggests for a CV, in Polish. */
export const proposals: typeof english = {
  banner: 'Aplikacja sugeruje inne sformułowania w tym CV. Nic się jeszcze nie zmieniło.',
  review: 'Zobacz sugestie',
  heading: 'Sugestie z aplikacji',
  from: (app) =>
    app === ''
      ? 'Każda została porównana z Twoim CV. Nic się nie zmieni, dopóki jej nie zaakceptujesz.'
      : `Od: „${app}”. Każda została porównana z Twoim CV. Nic się nie zmieni, dopóki jej nie zaakceptujesz.`,
}
