import type { retiredTemplates as english } from '../en/retired-templates'

/** Messages for CVs in templates that were taken out, in Ukrainian. */
export const retiredTemplates: typeof english = {
  retiredNames: {
    graduate: 'Випускник',
    'europass-order': 'Порядок Europass',
    'two-tone': 'Двоколірна шапка',
    timeline: 'Шкала часу',
    'side-column-left': 'Бічна колонка ліворуч',
    'modern-rule': 'Сучасний із лінією',
  },
  successorNames: {
    'first-light': 'First Light',
    'nordic-form': 'Nordic Form',
    metro: 'Metro',
    fjord: 'Fjord',
    ledger: 'Ledger',
  },
  succeeded: (retired, successor) =>
    `Шаблон «${retired}» тепер називається «${successor}». Ваш текст і налаштування ті самі. Інший шаблон можна вибрати в розділі «Дизайн».`,
}
