import type { proposals as english } from '../en/proposals'

/** Messages about wordings that an app suggests for a CV, in Brazilian Portuguese. */
export const proposals: typeof english = {
  banner: 'Um app sugere outra redação para este currículo. Nada mudou ainda.',
  review: 'Ver sugestões',
  heading: 'Sugestões de um app',
  from: (app) =>
    app === ''
      ? 'Cada uma foi comparada com o seu currículo. Nada muda até você aceitá-la.'
      : `De “${app}”. Cada uma foi comparada com o seu currículo. Nada muda até você aceitá-la.`,
}
