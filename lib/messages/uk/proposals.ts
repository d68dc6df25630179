import type { proposals as english } from '../en/proposals'

/** Messages about wordings that an app suggests for a CV, in Ukrainian. */
export const proposals: typeof english = {
  banner: 'Застосунок пропонує інші формулювання для цього резюме. Поки нічого не змінилося.',
  review: 'Переглянути пропозиції',
  heading: 'Пропозиції від застосунку',
  from: (app) =>
    app === ''
      ? 'Кожну звірено з вашим резюме. Нічого не зміниться, доки ви її не приймете.'
      : `Від «${app}». Кожну звірено з вашим резюме. Нічого не зміниться, доки ви її не приймете.`,
}
