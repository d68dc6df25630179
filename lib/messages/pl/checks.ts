import type { checks as english } from '../en/checks'
import { formatters } from '../format'

const { plural } = formatters('pl')

const characters = (count: number) =>
  plural(count, { one: '# znak', few: '# znaki', many: '# znaków', other: '# znaku' })

/** Tips beside the fields of a CV, in Polish. */
export const checks: typeof english = {
  advice: {
    'missing-name': () => 'Dodaj imię i nazwisko. To nagłówek Twojego CV.',
    'missing-contact': () =>
      'Dodaj adres e-mail lub numer telefonu, aby pracodawcy mogli się z Tobą skontaktować.',
    'email-shape': ({ text }) => `„${text}” nie wygląda na adres e-mail.`,
    'end-before-start': () => 'Data zakończenia jest wcześniejsza niż data rozpoczęcia.',
    'date-in-words': ({ text }) =>
      `„${text}” będzie widoczne tak, jak jest wpisane. Inne daty mają format ustawiony w tym CV.`,
    'long-bullet': ({ count }) =>
      `Ten punkt ma ${characters(count)}. Dwa byłyby łatwiejsze do czytania.`,
    'long-summary': ({ count }) =>
      `Ten tekst ma ${characters(count)}. Kilka zdań ma większą szansę na przeczytanie.`,
    'education-without-end': () => 'Bez daty zakończenia wygląda to na trwającą naukę.',
    'duplicate-entry': () => 'Ten wpis jest tu dwa razy.',
    'link-not-clickable': ({ text }) =>
      `Nie można kliknąć „${text}” w PDF. Użyj linku zaczynającego się od https://.`,
    'empty-entry': () => 'Ten wpis jest pusty, więc nie ma go w CV.',
  },
}
