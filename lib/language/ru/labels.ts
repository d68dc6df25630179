import { type LabelTable, monthsOf, plainSigns, stopsInNumbers } from '../kinds/labels'

export const labels: LabelTable = {
  name: 'Русский',
  labels: {
    summary: 'О себе',
    work: 'Опыт работы',
    education: 'Образование',
    skills: 'Навыки',
    projects: 'Проекты',
    languages: 'Языки',
    certificates: 'Сертификаты',
    volunteer: 'Волонтёрство',
    awards: 'Награды',
    publications: 'Публикации',
    interests: 'Интересы',
    references: 'Рекомендации',
    contact: 'Контакты',
    present: 'настоящее время',
    from: 'с {date}',
  },
  native: 'Родной',
  details: {
    birthDate: 'Дата рождения',
    birthPlace: 'Место рождения',
    nationality: 'Гражданство',
    drivingLicence: 'Водительские права',
    workPermit: 'Разрешение на работу',
    available: 'Готовность к выходу с',
  },
  letter: { opening: 'Здравствуйте!', closing: 'С уважением,' },
  months: monthsOf(
    'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
    'янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.',
    {
      longBesideDay:
        'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
      shortBesideDay: 'янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.',
    },
  ),
  dates: stopsInNumbers,
  punctuation: plainSigns,
  ongoing: ['по настоящее время', 'сейчас', 'н.в.'],
}
