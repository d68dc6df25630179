import type { checks as english } from '../en/checks'
import { formatters } from '../format'

const { plural } = formatters('nl')

const characters = (count: number) => plural(count, { one: '# teken', other: '# tekens' })

/** Tips beside the fields of a CV, in Dutch. */
export const checks: typeof english = {
  advice: {
    'missing-name': () => 'Voeg je naam toe. Die staat boven aan je cv.',
    'missing-contact': () =>
      'Voeg een e-mailadres of telefoonnummer toe, zodat werkgevers je kunnen bereiken.',
    'email-shape': ({ text }) => `“${text}” lijkt geen e-mailadres.`,
    'end-before-start': () => 'De einddatum ligt vóór de begindatum.',
    'date-in-words': ({ text }) =>
      `“${text}” wordt getoond zoals je het hebt getypt. Je andere datums volgen de datumnotatie van dit cv.`,
    'long-bullet': ({ count }) =>
      `Deze bulletpoint heeft ${characters(count)}. Twee kortere lezen makkelijker.`,
    'long-summary': ({ count }) =>
      `Deze tekst heeft ${characters(count)}. Een paar zinnen worden eerder gelezen.`,
    'education-without-end': () => 'Zonder einddatum lijkt het alsof je deze opleiding nog volgt.',
    'duplicate-entry': () => 'Dit item staat er twee keer.',
    'link-not-clickable': ({ text }) =>
      `Op “${text}” kun je in de PDF niet klikken. Gebruik een link die met https:// begint.`,
    'empty-entry': () => 'Dit item is leeg en staat daarom niet op je cv.',
  },
}
