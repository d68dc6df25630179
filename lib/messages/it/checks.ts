import type { checks as english } from '../en/checks'
import { formatters } from '../format'

const { plural } = formatters('it')

const characters = (count: number) => plural(count, { one: '# carattere', other: '# caratteri' })

/** Tips beside the fields of a CV, in Italian. */
export const checks: typeof english = {
  advice: {
    'missing-name': () => 'Aggiungi il tuo nome. È il titolo del tuo CV.',
    'missing-contact': () =>
      'Aggiungi un indirizzo email o un numero di telefono, così i datori di lavoro possono contattarti.',
    'email-shape': ({ text }) => `“${text}” non sembra un indirizzo email.`,
    'end-before-start': () => 'La data di fine è precedente a quella di inizio.',
    'date-in-words': ({ text }) =>
      `“${text}” compare come l’hai scritto. Le altre date seguono il formato delle date di questo CV.`,
    'long-bullet': ({ count }) =>
      `Questo punto elenco ha ${characters(count)}. Due sarebbero più facili da leggere.`,
    'long-summary': ({ count }) =>
      `Questo testo ha ${characters(count)}. Poche frasi hanno più probabilità di essere lette.`,
    'education-without-end': () => 'Senza una data di fine, risulta in corso.',
    'duplicate-entry': () => 'Questa voce compare due volte.',
    'link-not-clickable': ({ text }) =>
      `“${text}” non è cliccabile nel PDF. Usa un link che inizia con https://.`,
    'empty-entry': () => 'Questa voce è vuota, quindi non compare nel CV.',
  },
}
