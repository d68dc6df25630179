import type { notifications as english } from '../en/notifications'
import { formatters } from '../format'

const { number } = formatters('uk')

/** Messages of the notifications, in Ukrainian. */
export const notifications: typeof english = {
  bell: (unread) => (unread === 0 ? 'Сповіщення' : `Сповіщення, непрочитаних: ${number(unread)}`),
  title: 'Сповіщення',
  none: 'Сповіщень поки немає. Тут з’являються важливі події вашого акаунта.',
  unknown: 'Ваші сповіщення ще не отримано. Ми пробуємо далі.',
  settingsLink: 'Налаштування сповіщень',
  unread: 'Нове',
  today: 'Сьогодні',
  yesterday: 'Учора',

  askedFor: {
    requirements: 'Вимоги з опису вакансії',
    tailoring: 'Пропозиції для вакансії',
    wording: 'Краще формулювання тексту',
    letter: 'Чернетка супровідного листа',
    translation: 'Переклад',
    match: 'Резюме, що відповідають вакансії',
    interview: 'Запитання для співбесіди',
    'import-help': 'Допомога ШІ з імпортом',
    'import-reading': 'Читання імпортованого файлу з ШІ',
    cv: 'Резюме на запит програми',
  },
  somethingAsked: 'Ваш запит',
  requestDone: (what) => `${what}: готово`,
  requestFailed: (what) => `${what}: не вдалося завершити`,
  requestFailedText: 'Нічого не втрачено. Можна спробувати ще раз.',
  keyCreated: (name) => `Створено ключ API: ${name}`,
  keyCreatedText: 'Якщо це були не ви, відкличте його, а потім змініть пароль.',
  newDevice: (device) => `Новий вхід: ${device}`,
  newDeviceText: 'Якщо це були не ви, вийдіть на ньому, а потім змініть пароль.',
  deletionScheduled: (title) => `У кошику: ${title}`,
  deletionScheduledText: (day) => `${day} документ буде видалено назавжди.`,
  exportDone: 'Ваші дані: готові до завантаження',
  exportDoneText: (day) => `До ${day} файл можна завантажити.`,
  exportFailed: 'Ваші дані: не вдалося експортувати',
  exportFailedText: 'Нічого не втрачено. Можна спробувати ще раз.',
  untitled: 'документ',

  settings: {
    text: 'Виберіть, про що вас сповіщати. У сповіщеннях ніколи немає тексту ваших резюме.',
    caption: 'Події та способи сповіщення',
    event: 'Подія',
    ways: { app: 'У застосунку', mail: 'Поштою' },
    switchName: (event, way) => `${event}: ${way}`,
    kinds: {
      'request-done': 'Пропозиції, чернетка або переклад готові',
      'request-failed': 'Запит не вдалося завершити',
      'key-created': 'Створено ключ API',
      'new-device': 'Вхід із нового пристрою',
      'deletion-scheduled': 'Документ буде видалено назавжди',
      'export-ended': 'Експорт ваших даних готовий або не вдався',
    },
    language: 'Мова електронних листів',
    noMail:
      'На цьому сервері пошту не налаштовано, тож електронні листи не надсилаються. Ваші сповіщення — під дзвіночком.',
    notConfirmed: 'Щоб отримувати електронні листи, підтвердьте свою адресу в профілі вище.',
    saved: 'Збережено.',
  },
}
