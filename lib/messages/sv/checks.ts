import type { checks as english } from '../en/checks'
import { formatters } from '../format'

const { plural } = formatters('sv')

const characters = (count: number) => plural(count, { one: '# tecken', other: '# tecken' })

/** Tips beside the fields of a CV, one sentence for each code, in Swedish. */
export const checks: typeof english = {
  advice: {
    'missing-name': () => 'Lägg till ditt namn. Det är rubriken på ditt cv.',
    'missing-contact': () =>
      'Lägg till en e-postadress eller ett telefonnummer så att arbetsgivare kan nå dig.',
    'email-shape': ({ text }) => `”${text}” ser inte ut som en e-postadress.`,
    'end-before-start': () => 'Slutdatumet ligger före startdatumet.',
    'date-in-words': ({ text }) =>
      `”${text}” visas som du skrev det. Dina andra datum har cv:ts datumformat.`,
    'long-bullet': ({ count }) =>
      `Punkten har ${characters(count)}. Två punkter vore lättare att läsa.`,
    'long-summary': ({ count }) =>
      `Texten har ${characters(count)}. Några få meningar blir oftare lästa.`,
    'education-without-end': () => 'Utan slutdatum visas det här som pågående.',
    'duplicate-entry': () => 'Du har den här posten två gånger.',
    'link-not-clickable': ({ text }) =>
      `”${text}” går inte att klicka på i pdf-filen. Använd en länk som börjar med https://.`,
    'empty-entry': () => 'Posten är tom, så den finns inte i ditt cv.',
  },
}
