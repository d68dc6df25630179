import type { looks as english } from '../en/looks'

/** Messages of the templates and of the choices in the design panel, in Ukrainian. */
export const looks: typeof english = {
  templates: {
    plain: { name: 'Простий', reason: 'Простий і читабельний — для людей і для програм' },
    atelier: {
      name: 'Atelier',
      reason: 'Велике ім’я й заголовки на широкому полі — для дизайну та архітектури',
    },
    ledger: {
      name: 'Ledger',
      reason: 'Капітель між подвійними лініями — для фінансів, аудиту та права',
    },
    fjord: {
      name: 'Fjord',
      reason: 'Контактні дані й навички в тонованій колонці — для продукту й операцій',
    },
    broadsheet: {
      name: 'Broadsheet',
      reason: 'Газетна шапка й заголовки — для журналістики та комунікацій',
    },
    signal: {
      name: 'Signal',
      reason: 'Щільний і точний, з моноширинним акцентом — для інженерів',
    },
    kinder: {
      name: 'Kinder',
      reason: 'Теплий і округлий, із фото — для освіти, догляду та соціальної роботи',
    },
    capital: {
      name: 'Capital',
      reason: 'Широкі поля й велике світле ім’я — для керівників',
    },
    metro: {
      name: 'Metro',
      reason: 'Темна смуга й місця роботи як зупинки на лінії — для операцій і ремесел',
    },
    herbarium: {
      name: 'Herbarium',
      reason: 'Дві колонки й монограма — для науки та довкілля',
    },
    'studio-nine': {
      name: 'Studio Nine',
      reason: 'Колірний блок із дуже великим іменем — для маркетингу та стартапів',
    },
    'nordic-form': {
      name: 'Nordic Form',
      reason: 'Чітка сітка в порядку, якого очікують європейські установи',
    },
    'first-light': {
      name: 'First Light',
      reason: 'Спершу освіта й проєкти — для першої роботи або нової професії',
    },
    'side-column': {
      name: 'Бічна колонка',
      reason: 'Контактні дані й навички поруч із досвідом роботи',
    },
    compact: {
      name: 'Компактний',
      reason: 'Найбільше вміщує на сторінку — для довгих технічних резюме',
    },
    academic: { name: 'Академічний', reason: 'Спершу освіта й публікації, щільні переліки' },
    executive: {
      name: 'Керівник',
      reason: 'Помітний розділ «Про себе» й багато простору — для керівних посад',
    },
    'date-margin': {
      name: 'Дати на полях',
      reason: 'Дати на полях одразу показують ваш шлях',
    },
    serif: {
      name: 'Класика',
      reason: 'Книжковий і офіційний — для права, науки та державної служби',
    },
    'split-header': {
      name: 'Подвійна шапка',
      reason: 'Контактні дані біля імені залишають більше місця для досвіду роботи',
    },
    'large-type': { name: 'Великий шрифт', reason: 'Легко читати людям зі слабким зором' },
    'photo-header': {
      name: 'Шапка з фото',
      reason: 'Фото біля імені — там, де роботодавці його очікують',
    },
  },
  seeLarger: 'Показати всі шаблони більшими',
  inEveryTemplate: 'Ваше резюме в кожному шаблоні',
  columns: 'Колонки',
  columnCounts: { all: 'Усі', one: 'Одна', two: 'Дві' },
  ownOrder: 'Ваш порядок розділів завжди важливіший за порядок шаблону.',
  details: 'Деталі',
  sectionTitles: {
    label: 'Заголовки розділів',
    choices: {
      own: 'Як у шаблоні',
      plain: 'Прості',
      capitals: 'Великі літери',
      ruled: 'Лінія знизу',
      overlined: 'Лінія зверху',
      filled: 'Тонована смуга',
    },
  },
  datePosition: {
    label: 'Місце дат',
    choices: {
      own: 'Як у шаблоні',
      end: 'У кінці рядка',
      margin: 'На полях',
      inline: 'Після заголовка',
      below: 'Під заголовком',
    },
  },
  bullets: {
    label: 'Пункти',
    choices: { own: 'Як у шаблоні', dot: 'Крапки', dash: 'Тире', angle: 'Стрілки' },
  },
  skills: {
    label: 'Навички та мови',
    choices: {
      own: 'Як у шаблоні',
      list: 'Одним абзацом',
      groups: 'Рядок на групу',
      levels: 'З рівнями',
    },
  },
  headerAlign: {
    label: 'Вирівнювання шапки',
    choices: { own: 'Як у шаблоні', start: 'На початку', center: 'По центру', end: 'У кінці' },
  },
  icons: {
    label: 'Значки контактів',
    choices: { own: 'Як у шаблоні', shown: 'Показати', hidden: 'Приховати' },
  },
  links: {
    label: 'Посилання записів',
    choices: { shown: 'Повна адреса', hidden: 'На заголовку' },
  },
  photo: {
    label: 'Фото',
    choices: { shown: 'Показати', hidden: 'Приховати' },
  },
  photoSize: {
    label: 'Розмір фото',
    choices: { own: 'Як у шаблоні', small: 'Мале', medium: 'Середнє', large: 'Велике' },
  },
  logo: 'Логотип',
  templatePhotoShape: 'Форма фото як у шаблоні',
  photoShape: {
    label: 'Форма фото',
    choices: { upright: 'Портрет', rounded: 'Заокруглене', square: 'Квадрат', round: 'Коло' },
  },
}
