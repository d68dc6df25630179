import type { brand as english } from '../en/brand'

/** The card of a workspace's brand, in Ukrainian. */
export const brand: typeof english = {
  title: 'Фірмовий стиль',
  text: 'Нові документи, створені в цьому робочому просторі, починаються з цих кольорів, шрифтів і логотипа. Наявні документи не змінюються.',
  colours: 'Кольори',
  newColour: 'Новий колір',
  addColour: 'Додати колір',
  removeColour: (colour: string) => `Прибрати ${colour}`,
  tooLight: 'Цей колір нечитабельний на білому папері. Виберіть темніший.',
  headingFont: 'Заголовки',
  bodyFont: 'Текст',
  fontOfTemplate: 'Шрифт шаблону',
  ownFont: 'Власний шрифт',
  logo: 'Логотип',
  logoHint: 'Друкується маленьким унизу першої сторінки. JPEG, PNG або WebP.',
  chooseLogo: 'Вибрати логотип',
  removeLogo: 'Прибрати логотип',
  logoFailed:
    'Не вдалося прочитати або завантажити це зображення. Нічого не змінено. Спробуйте інше.',
  templates: 'Шаблони на вибір',
  templatesHint: 'Якщо нічого не позначено, дозволено всі.',
  save: 'Зберегти фірмовий стиль',
  saved: 'Збережено. Нові документи починаються з нього.',
}
