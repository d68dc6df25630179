import { type LabelTable, pattern, plainDates } from '@/lib/language/kinds/labels'
import type { LabelLanguage, LabelVariant } from '@/lib/language/tags'

type Earlier = {
  [Part in 'labels' | 'dates' | 'months']?: Partial<LabelTable[Part]>
}

const list = (names: string) => names.split(' ')
const vietnameseMonths = Array.from({ length: 12 }, (_, month) => `thg ${month + 1}`)
const plainRange = { range: plainDates.range }

/** Labels, months and date formats that differ in looks before the rule `usualWords` (look.ts). */
export const earlierTables: Partial<Record<LabelLanguage | LabelVariant, Earlier>> = {
  en: { labels: { summary: 'Profile', work: 'Experience' } },
  'en-us': {
    labels: {
      summary: 'Profile',
      work: 'Experience',
      certificates: 'Certificates',
      volunteer: 'Volunteering',
      awards: 'Awards',
    },
  },
  de: { labels: { summary: 'Profil' } },
  pl: { labels: { summary: 'Profil' } },
  'pt-br': {
    labels: { skills: 'Competências', certificates: 'Certificados', present: 'presente' },
  },
  ru: {
    months: {
      shortBesideDay: list('янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.'),
    },
  },
  uk: { months: { shortBesideDay: list('січ лют бер кві тра чер лип сер вер жов лис гру') } },
  el: { months: { shortBesideDay: list('Ιαν Φεβ Μάρ Απρ Μάι Ιούν Ιούλ Αύγ Σεπ Οκτ Νοέ Δεκ') } },
  tr: { labels: { present: 'günümüz' } },
  fa: {
    labels: { publications: 'انتشارات', interests: 'علایق', present: 'اکنون' },
    dates: { digits: plainDates.digits },
  },
  hi: { labels: { projects: 'परियोजनाएँ' } },
  ur: { labels: { projects: 'منصوبے' } },
  vi: {
    labels: { languages: 'Ngôn ngữ', publications: 'Ấn phẩm', present: 'hiện tại' },
    dates: { short: pattern('{month} {year}', '{day} {month} {year}') },
    months: { short: vietnameseMonths, shortBesideDay: vietnameseMonths },
  },
  zh: { dates: { numeric: pattern('{year}/{mm}', '{year}/{mm}/{dd}') } },
  ja: { labels: { summary: '自己紹介', interests: '趣味・関心' }, dates: plainRange },
  ko: {
    labels: { summary: '소개', skills: '기술', publications: '출판물', interests: '관심사' },
    dates: plainRange,
  },
}
