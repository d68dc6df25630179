import type { proposals as english } from '../en/proposals'

/** Messages about wordings that an app suggests for a CV, in Czech. */
export const proposals: typeof english = {
  banner: 'Aplikace navrhuje pro tento životopis jiné formulace. Zatím se nic nezměnilo.',
  review: 'Zobrazit návrhy',
  heading: 'Návrhy z aplikace',
  from: (app) =>
    app === ''
      ? 'Každý se porovnal s vaším životopisem. Dokud ho nepřijmete, nic se nezmění.'
      : `Z aplikace „${app}“. Každý se porovnal s vaším životopisem. Dokud ho nepřijmete, nic se nezmění.`,
}
