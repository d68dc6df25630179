import type { translation as english } from '../en/translation'
import { formatters } from '../format'

const { plural, number } = formatters('uk')
const anyOf = new Intl.ListFormat('uk', { type: 'disjunction' })

/** Messages of the translation of a CV into another language, in Ukrainian. */
export const translation: typeof english = {
  open: 'Перекласти',
  openHint: 'Створює нове резюме іншою мовою',
  title: 'Переклад цього резюме',
  language: 'Мова перекладу',
  languages: {
    en: 'англійська',
    de: 'німецька',
    fr: 'французька',
    es: 'іспанська',
    pt: 'португальська',
    it: 'італійська',
  },
  about: 'Це резюме не зміниться. Переклад — нове резюме, пов’язане з ним.',
  checked:
    'Потім ви переглянете кожен переклад поруч зі своїм текстом. У нове резюме потрапить лише те, що ви підтвердите. Решта залишиться вашою мовою.',
  begin: 'Перекласти',
  stop: 'Зупинити',
  stages: {
    waiting: 'Чекаємо на початок…',
    reading: 'Читаємо…',
    drafting: 'Перекладаємо…',
    checking: 'Порівнюємо з вашим текстом…',
    verifying: 'Читаємо поруч із вашим текстом…',
  },
  leave:
    'Це може тривати хвилину-дві. Можна закрити це вікно й працювати далі. Відкрийте його знову, щоб побачити результат.',
  name: (cv, language) => [cv, language].filter(Boolean).join(' – '),
  review: {
    title: 'Перегляд перекладу',
    hint: 'У перекладі посада, диплом або ваша участь можуть зазвучати гучніше, ніж було. Позначте кожен текст, який каже те саме, що й ваш.',
    alone: 'Перевірте по одному: посади, дипломи, рівні та тексти, які можуть стверджувати більше',
    others: 'Інші тексти',
    asks: {
      level: 'Рівень',
      role: 'Тут ваша участь може здаватися більшою, ніж у вашому тексті.',
    },
    sameTitle: 'Вичитано: той самий зміст, що й у вашому тексті',
    unreadTitle: 'Не вичитано: порівняйте їх зі своїм текстом',
    backed: 'Має той самий зміст, що й ваш текст.',
    differs: (said) =>
      said.length > 0
        ? `У вашому тексті немає: ${anyOf.format(said.map((one) => `«${one}»`))}. Зміст той самий?`
        : 'Це може казати не те саме, що ваш текст. Зміст той самий?',
    counts: ({ supported, unsupported, unread }) =>
      [
        supported > 0 && `${number(supported)} — той самий зміст`,
        unsupported > 0 && `${number(unsupported)} — можливо, каже більше`,
        unread > 0 && `${number(unread)} не вичитано`,
      ]
        .filter(Boolean)
        .join(' · '),
    same: 'Каже те саме',
    pair: (source, target) => `: ${source} – ${target}`,
    tickAll: (count) => (count === 1 ? 'Позначити це' : `Позначити всі (${number(count)})`),
    confirmed: (count, of, language) =>
      `Підтверджено: ${number(count)} з ${number(of)}. Мова решти: ${language}.`,
    create: 'Створити резюме',
    discard: 'Відкинути переклад',
    notTranslated: (count) => `Не перекладено: ${number(count)}`,
    own: 'Ваш переклад',
    suggested: (text) => `Пропозиція ШІ: ${text}`,
    unchanged: (texts) => `Без змін: ${texts.join(', ')}.`,
    verbatim: (names) => `Роботодавці та заклади освіти залишаються як є: ${names.join(', ')}.`,
    faults: {
      missing: 'Модель ШІ не повернула перекладу.',
      unchanged: 'Переклад такий самий, як ваш текст.',
      'too-long': 'Переклад був значно довший за ваш текст.',
      number: 'У перекладі інше число.',
      date: 'У перекладі інша дата.',
      name: 'У перекладі інша назва.',
      degree: 'У перекладі інший диплом.',
      level: 'У перекладі інший рівень.',
      address: 'У перекладі інша адреса.',
      mark: 'У перекладі інші посилання або форматування.',
    },
  },
  done: 'Перекладене резюме готове.',
  left: (count, language) =>
    plural(count, {
      one: `# текст не перекладено, його мова: ${language}.`,
      few: `# тексти не перекладено, їхня мова: ${language}.`,
      many: `# текстів не перекладено, їхня мова: ${language}.`,
      other: `# тексту не перекладено, їхня мова: ${language}.`,
    }),
  openIt: 'Відкрити резюме',
}
