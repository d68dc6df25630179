import { formatters } from '../format'

const { plural } = formatters('en')

/** A CV in another language. */
export const translation = {
  open: 'Translate',
  openHint: 'A CV of its own in another language',
  title: 'This CV in another language',
  language: 'Into',
  languages: {
    en: 'English',
    de: 'German',
    fr: 'French',
    es: 'Spanish',
    pt: 'Portuguese',
    it: 'Italian',
  },
  about:
    'Sends what you wrote, without your name, contact, employers and dates. This CV stays as it is; the other one remembers it.',
  checked:
    'Numbers, dates, names and addresses are compared with yours, one text at a time. That the words between them mean the same, only you can tell: read it once.',
  begin: 'Translate',
  stop: 'Stop',
  stages: {
    waiting: 'Waiting for its turn',
    reading: 'Reading',
    drafting: 'Translating',
    checking: 'Comparing it with your words',
  },
  leave:
    'This can take a minute or two. You can close this and go on; open it again for what came of it.',
  name: (cv: string, language: string) => [cv, language].filter(Boolean).join(' – '),
  done: 'It is a CV of its own now.',
  left: (count: number) =>
    plural(count, {
      one: '# text stays in your language: there was no translation of it that says the same numbers, dates and names.',
      other:
        '# texts stay in your language: there was no translation of them that says the same numbers, dates and names.',
    }),
  openIt: 'Open it',
}
