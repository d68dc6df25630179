import type { interview as english } from '../en/interview'
import { formatters } from '../format'

const { plural } = formatters('uk')

/** Messages of the screen that prepares an interview, and of the stories told there, in Ukrainian. */
export const interview: typeof english = {
  title: 'Підготовка до співбесіди',
  heading: (job) => (job === '' ? 'Підготовка до співбесіди' : `Співбесіда: ${job}`),
  questionsTab: 'Запитання',
  storiesTab: 'Історії',
  prepare: 'Підготувати співбесіду',
  chooseCv: {
    title: 'Якого резюме стосується ця заявка?',
    text: 'Виберіть резюме, з яким подаєтеся. Його рядки буде показано поруч із тим, чого вимагає вакансія.',
    none: 'На цьому пристрої ще немає резюме.',
    create: 'Створити резюме',
  },
  counts: (shown, near, gaps) =>
    [
      plural(shown, {
        one: '# є в резюме',
        few: '# є в резюме',
        many: '# є в резюме',
        other: '# є в резюме',
      }),
      near > 0 &&
        plural(near, { one: '# можливо', few: '# можливо', many: '# можливо', other: '# можливо' }),
      gaps > 0 &&
        plural(gaps, {
          one: '# не знайдено',
          few: '# не знайдено',
          many: '# не знайдено',
          other: '# не знайдено',
        }),
    ]
      .filter(Boolean)
      .join(' · '),
  states: {
    shown: 'Є в резюме',
    partly: 'Частково є в резюме',
    gap: 'Не знайдено в резюме',
  },
  mayAsk: 'Можливе запитання',
  aboutCv: 'Про ваше резюме',
  noneAboutCv: 'Додайте до резюме місця роботи з датами, і тут з’являться запитання про них.',
  usual: 'Часті запитання',
  mention: 'Можна згадати',
  findMore: 'Знайти більше запитань із ШІ',
  findAgain: 'Знайти запитання знову',
  modelHint: 'Модель вибирає запитання й цитати, а сама нічого не пише.',
  chosenBy: (model) =>
    `Деякі запитання вибрано моделлю: ${model}. Усі цитати — ваші або з опису вакансії.`,
  noMore: 'Модель ШІ не знайшла запитань, які можна перевірити.',
  stories: 'Ваші історії',
  storiesHint:
    'Моменти з вашої роботи вашими словами. Їх ніколи немає в резюме чи за спільним посиланням, і їх ніколи не надсилають моделі ШІ. Їх містять лише ваша резервна копія, ваш файл JSON і аркуш для співбесіди.',
  writeStory: 'Написати історію',
  chooseStory: 'Вибрати історію',
  noStories: 'Історій ще немає. Напишіть першу тут або поруч із запитанням.',
  searchStories: 'Шукати в історіях',
  noneFound: 'Жодна історія не містить цих слів.',
  untitledStory: 'Історія без назви',
  fields: {
    title: { label: 'Назва', example: 'напр. Ніч, коли зупинився насос' },
    situation: { label: 'Ситуація', example: 'Де й коли це було і що відбувалося?' },
    task: { label: 'Завдання', example: 'Що треба було зробити?' },
    action: { label: 'Дії', example: 'Якими були ваші кроки?' },
    result: { label: 'Результат', example: 'Що з цього вийшло?' },
  },
  done: 'Готово',
  deleteStory: 'Видалити історію',
  storyDeleted: 'Історію видалено',
  lines: 'Рядки вашого резюме',
  linesHint: 'Запитання про ці рядки показують цю історію.',
  addLine: 'Додати рядок',
  searchLines: 'Шукати в резюме',
  noLineFound: 'Жоден рядок резюме не містить цих слів.',
  lineGone: 'Рядок, якого вже немає в резюме',
  untie: (line) => `Прибрати: ${line}`,
  notForThis: (story) => `Прибрати від цього запитання: ${story}`,
  keptIn: (cv) => `Ваші історії збережено в резюме «${cv}», за яким слідує це.`,
  onlyHere: 'Лише в цьому резюме:',
  moveToMaster: 'Використати в усіх версіях',
  making: 'Створення PDF…',
  sheet: {
    fileName: 'Співбесіда',
    story: (name) => `Історія: ${name}`,
  },
}
