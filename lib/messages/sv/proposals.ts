import type { proposals as english } from '../en/proposals'

/** Messages about wordings that an app suggests for a CV, in Swedish. */
export const proposals: typeof english = {
  banner: 'En app föreslår andra formuleringar i det här cv:t. Inget har ändrats ännu.',
  review: 'Visa förslagen',
  heading: 'Förslag från en app',
  from: (app) =>
    app === ''
      ? 'Varje förslag har kontrollerats mot ditt cv. Inget ändras förrän du godkänner det.'
      : `Från ”${app}”. Varje förslag har kontrollerats mot ditt cv. Inget ändras förrän du godkänner det.`,
}
