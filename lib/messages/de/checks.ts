import type { checks as english } from '../en/checks'
import { formatters } from '../format'

const { plural } = formatters('de')

const characters = (count: number) => plural(count, { one: '# Zeichen', other: '# Zeichen' })

/** Tips beside the fields of a CV, in German. */
export const checks: typeof english = {
  advice: {
    'missing-name': () => 'Trag deinen Namen ein. Er ist die Überschrift deines Lebenslaufs.',
    'missing-contact': () =>
      'Trag eine E-Mail-Adresse oder Telefonnummer ein, damit Arbeitgeber dich erreichen.',
    'email-shape': ({ text }) => `„${text}“ sieht nicht nach einer E-Mail-Adresse aus.`,
    'end-before-start': () => 'Das Ende liegt vor dem Beginn.',
    'date-in-words': ({ text }) =>
      `„${text}“ erscheint so, wie du es geschrieben hast. Deine anderen Angaben folgen dem Datumsformat dieses Lebenslaufs.`,
    'long-bullet': ({ count }) =>
      `Dieser Stichpunkt hat ${characters(count)}. Zwei wären leichter zu lesen.`,
    'long-summary': ({ count }) =>
      `Dieser Text hat ${characters(count)}. Ein paar Sätze werden eher gelesen.`,
    'education-without-end': () => 'Ohne Enddatum erscheint das als laufend.',
    'duplicate-entry': () => 'Diesen Eintrag hast du zweimal.',
    'link-not-clickable': ({ text }) =>
      `„${text}“ lässt sich im PDF nicht anklicken. Nimm einen Link, der mit https:// beginnt.`,
    'empty-entry': () => 'Dieser Eintrag ist leer und steht deshalb nicht in deinem Lebenslauf.',
  },
}
