import type { checkPanel as english } from '../en/check-panel'
import { formatters } from '../format'

const { plural, number } = formatters('uk')

/** Messages around the checks, in Ukrainian. */
export const checkPanel: typeof english = {
  title: 'Перевірка резюме',
  view: 'Вигляд',
  views: { checks: 'Перевірки', machine: 'Прочитане' },
  bars: { readable: 'Читабельність', complete: 'Зміст', match: 'Відповідність' },
  barHints: {
    readable: 'Чи прочитають його програми?',
    complete: 'Чи чогось бракує?',
    match: 'Чи відповідає воно вакансії?',
  },
  passed: (passed, of) => `${number(passed)} з ${number(of)} пройдено`,
  compared: (open) =>
    open === 0
      ? 'без питань'
      : plural(open, {
          one: '# питання',
          few: '# питання',
          many: '# питань',
          other: '# питання',
        }),
  none: 'Поки нема чого перевіряти',
  noScore:
    'Окремі перевірки без оцінки: ніхто збоку не знає, як програма роботодавця ранжує резюме.',
  toSee: (count) => `Переглянути: ${number(count)}`,
  allPassed: 'Усе пройдено',
  passedList: (count) => `Пройдено: ${number(count)}`,
  checked: (title) => `Перевірка: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  statuses: { pass: 'Пройдено', warn: 'Переглянути', fail: 'Виправити' },
  why: 'Чому це важливо',
  fix: 'Що зробити',
  source: 'Джерело',
  goTo: (words) => `Перейти до «${words}»`,
  goToField: 'Перейти до цього поля',
  more: (count) =>
    plural(count, {
      one: 'і ще # місце',
      few: 'і ще # місця',
      many: 'і ще # місць',
      other: 'і ще # місця',
    }),
  reading: 'Читаємо PDF…',
  unread:
    'Не вдалося прочитати PDF. З вашим резюме все гаразд. Закрийте це вікно й спробуйте ще раз за мить.',
  noPosting:
    'Опису вакансії поки немає. Додайте його, щоб побачити, наскільки резюме йому відповідає.',
  paste: 'Додати опис вакансії',
  another: 'Відкрити опис вакансії',
  readers: {
    order: 'Як у файлі',
    rows: 'За рядками',
    form: 'Як поля форми',
  },
  readerHints: {
    order:
      'Текст у тому порядку, у якому його збережено у файлі. Більшість програм читає саме так.',
    rows: 'Прості програми читають зліва направо через усю сторінку, навіть через колонки.',
    form: 'Що наш власний імпорт вписав би в поля форми.',
  },
  reader: 'Як читають програми',
  standards: (archive) =>
    `Цей PDF створено за двома стандартами: PDF/UA-1 для програм читання з екрана, ${archive} для архівів.`,
  archiveOnly: (archive) =>
    `Цей PDF створено за стандартом ${archive} для архівів. Щоб він відповідав і PDF/UA-1, стандарту для програм читання з екрана:`,
  obstacles: {
    untitled: 'Додайте ім’я.',
    'picture-without-text': 'Додайте ім’я або опис фото.',
    'missing-characters': 'Замініть символи, які не можна надрукувати.',
  },
  noText: 'У такий спосіб тексту не знайдено.',
  noFields: 'Полів не знайдено.',
  fields: {
    name: 'Ім’я',
    email: 'Ел. пошта',
    phone: 'Телефон',
    employer: 'Роботодавець',
    title: 'Посада',
    institution: 'Заклад освіти',
    dates: 'Дати',
    bullet: 'Пункт',
  },
  pageLabel: (page) => `Сторінка ${number(page)} файлу`,
  page: {
    title: 'Перевірка резюме',
    description:
      'Перетягніть PDF будь-якого резюме й подивіться, що в ньому читають програми. Без акаунта; файл залишається на вашому пристрої.',
    headline: 'Подивіться, що програми читають у вашому резюме',
    text: 'Перетягніть сюди PDF або виберіть його. Він читається в цьому браузері й нікуди не надсилається.',
    choose: 'Вибрати PDF',
    another: 'Перевірити інший PDF',
    drop: 'Перетягніть PDF, щоб перевірити його',
    bring: 'Імпортувати це резюме',
    bringHint: 'Відкриває резюме у Vitae. Перед збереженням ви його переглянете.',
    notPdf: 'Це не PDF. Виберіть файл PDF. Нічого не змінено.',
    wait: (name) => `Читаємо ${name}…`,
    cancel: 'Зупинити',
    result: (name) => `Результати для файлу ${name}`,
  },
}
