import type { language as english } from '../en/language'

/** Messages of the choice of the interface language, in Ukrainian. */
export const language: typeof english = {
  language: 'Мова',
  notFetched: 'Не вдалося завантажити цю мову. Перевірте з’єднання й спробуйте ще раз.',
  unconfirmed: (name) => `Мову «${name}» ще не перевірив жоден її носій.`,
  suggest: 'Запропонувати виправлення',
  title: 'Запропонувати виправлення',
  intro: 'Знайдіть текст так, як він показаний на екрані, і напишіть, яким він має бути.',
  find: 'Текст на екрані',
  nothing: 'Жоден текст Vitae не містить цих слів.',
  now: 'Зараз',
  better: 'Краще',
  copy: 'Копіювати виправлення',
  copied: 'Скопійовано. Надішліть його адміністратору цього сервера.',
  notCopied: 'Браузер не дозволив копіювання.',
}
