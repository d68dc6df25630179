import { type LabelTable, monthsOf, plainSigns, stopsInNumbers } from '../kinds/labels'

export const labels: LabelTable = {
  name: 'Українська',
  labels: {
    summary: 'Про себе',
    work: 'Досвід роботи',
    education: 'Освіта',
    skills: 'Навички',
    projects: 'Проєкти',
    languages: 'Мови',
    certificates: 'Сертифікати',
    volunteer: 'Волонтерство',
    awards: 'Нагороди',
    publications: 'Публікації',
    interests: 'Інтереси',
    references: 'Рекомендації',
    contact: 'Контакти',
    present: 'дотепер',
    from: 'з {date}',
  },
  native: 'Рідна мова',
  details: {
    birthDate: 'Дата народження',
    birthPlace: 'Місце народження',
    nationality: 'Громадянство',
    drivingLicence: 'Посвідчення водія',
    workPermit: 'Дозвіл на роботу',
    available: 'Можу почати з',
  },
  letter: { opening: 'Шановні пані та панове!', closing: 'З повагою' },
  months: monthsOf(
    'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень',
    'січ лют бер кві тра чер лип сер вер жов лис гру',
    {
      longBesideDay:
        'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
      shortBesideDay: 'січ. лют. бер. квіт. трав. черв. лип. серп. вер. жовт. лист. груд.',
    },
  ),
  dates: stopsInNumbers,
  punctuation: plainSigns,
  ongoing: ['теперішній час', 'зараз'],
}
