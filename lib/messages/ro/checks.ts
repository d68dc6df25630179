import type { checks as english } from '../en/checks'
import { formatters } from '../format'

const { plural } = formatters('ro')

const characters = (count: number) =>
  plural(count, { one: '# caracter', few: '# caractere', other: '# de caractere' })

/** Tips beside the fields of a CV, in Romanian. */
export const checks: typeof english = {
  advice: {
    'missing-name': (_) => 'Adaugă numele tău. Este titlul CV-ului.',
    'missing-contact': (_) =>
      'Adaugă o adresă de e-mail sau un număr de telefon, ca angajatorii să te poată contacta.',
    'email-shape': ({ text }) => `„${text}” nu pare o adresă de e-mail.`,
    'end-before-start': (_) => 'Data de sfârșit este înaintea celei de început.',
    'date-in-words': ({ text }) =>
      `„${text}” apare așa cum ai scris. Celelalte date folosesc formatul de dată al acestui CV.`,
    'long-bullet': ({ count }) =>
      `Acest punct are ${characters(count)}. Două puncte ar fi mai ușor de citit.`,
    'long-summary': ({ count }) =>
      `Acest text are ${characters(count)}. Câteva propoziții au mai multe șanse să fie citite.`,
    'education-without-end': (_) => 'Fără o dată de sfârșit, apare ca fiind în curs.',
    'duplicate-entry': (_) => 'Ai această intrare de două ori.',
    'link-not-clickable': ({ text }) =>
      `„${text}” nu poate fi deschis din PDF. Folosește un link care începe cu https://.`,
    'empty-entry': (_) => 'Această intrare este goală, deci nu apare în CV.',
  },
}
