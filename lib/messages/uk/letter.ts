import type { letter as english } from '../en/letter'
import { formatters } from '../format'

const { plural, number } = formatters('uk')

const sentences = (count: number) =>
  plural(count, {
    one: '# речення',
    few: '# речення',
    many: '# речень',
    other: '# речення',
  })

/** Messages of the editor of cover letters, in Ukrainian. */
export const letter: typeof english = {
  navigation: 'Частини листа',
  parts: { letter: 'Лист', basics: 'Відправник' },
  form: 'Текст листа',
  documentMenu: (title) => `${title}: перейменувати, перейти до іншого, більше`,
  openCv: 'Відкрити його резюме',
  allDocuments: 'Усі резюме та листи',
  recipientTitle: 'Кому',
  recipient: {
    name: { label: 'Ім’я', example: 'напр. Ада Брандт' },
    organization: { label: 'Роботодавець' },
    address: { label: 'Адреса' },
    email: { label: 'Електронна пошта' },
  },
  letterTitle: 'Текст листа',
  date: { label: 'Дата' },
  subject: { label: 'Тема', example: 'напр. Медсестра нічної зміни, № 2041' },
  opening: { label: 'Звертання' },
  closing: { label: 'Завершення', example: 'Нижче буде додано ваше ім’я.' },
  paragraphs: 'Абзаци',
  paragraph: (at) => `Абзац ${number(at)}`,
  addParagraph: 'Додати абзац',
  paragraphKeys: (modifier, alt) =>
    `Enter додає абзац · ${modifier} B жирний · ${alt} ↑ ↓ переміщує`,
  senderHint: 'Скопійовано з резюме, коли ви створили цей лист. Зміни тут не впливають на резюме.',

  help: {
    title: 'Пропозиції ШІ',
    hint: 'Ви вибираєте, які речення додати.',
    ask: 'Запропонувати речення',
    askAgain: 'Запропонувати інші речення',
    putAway: 'Відхилити всі',
    stop: 'Зупинити',
    stages: {
      sending: 'Зберігаємо ваші останні зміни в акаунті…',
      waiting: 'Чекаємо на початок…',
      reading: 'Читаємо…',
      drafting: 'Пишемо речення…',
      checking: 'Звіряємо кожне речення з вашим резюме…',
      verifying: 'Шукаємо підтвердження у вашому резюме…',
    },
    claimsNothing: 'Нічого про вас не стверджує',
    take: 'Додати в лист',
    takeAll: (count) =>
      plural(count, {
        one: 'Додати # без потреби в підтвердженні',
        few: 'Додати всі # без потреби в підтвердженні',
        many: 'Додати всі # без потреби в підтвердженні',
        other: 'Додати всі # без потреби в підтвердженні',
      }),
    taken: 'Додано',
    leans: 'Стосується попереднього речення. Спершу додайте його.',
    leftOut: 'Речення, що стосуються речення, якого немає в листі, не додано.',
    nothing: 'Модель ШІ не написала речень, які можна запропонувати. Ваш лист не змінено.',
    held: (count) => `Заблоковано, бо ваше резюме цього не підтверджує: ${sentences(count)}.`,
    dropped: (count) =>
      `Пропущено як повтор, задовге, кліше або через адресу: ${sentences(count)}.`,
  },

  evidence: {
    title: 'Звірено з вашим резюме',
    hint: 'Коли ви робите паузу, ми шукаємо числа, назви, навички, посади й дипломи, яких немає у вашому резюме. Надсилати лист це ніколи не заважає.',
    allShown: (count) => `Підтверджено вашим резюме: ${sentences(count)}.`,
    claimsNothing: 'Цей лист поки нічого про вас не стверджує.',
    nothingMissing:
      'Ми не знайшли чисел, назв, навичок, посад чи дипломів, яких немає у вашому резюме.',
    unchecked: (count) => `Через довжину або мову не вдалося перевірити: ${sentences(count)}.`,
    some: (count) => `Не підтверджено вашим резюме: ${sentences(count)}.`,
    marked: (count) => `Не підтверджено вашим резюме: ${sentences(count)}`,
    nothing: 'Поки нема чого перевіряти. Напишіть речення.',
    noCv: 'Резюме цього листа немає на цьому пристрої, тож перевірити лист неможливо.',
    number: (words) => `Числа з «${words}» у вашому резюме немає.`,
    more: (count) => `І ще ${number(count)}.`,
    confirm: 'Так, це правда',
    confirmed: 'Підтверджено. Ми зберегли це разом із листом.',
    confirmedCount: (count) => `Підтверджено вами: ${sentences(count)}`,
  },
}
