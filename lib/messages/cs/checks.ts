import type { checks as english } from '../en/checks'
import { formatters } from '../format'

const { plural } = formatters('cs')

const characters = (count: number) =>
  plural(count, { one: '# znak', few: '# znaky', many: '# znaku', other: '# znaků' })

/** Tips beside the fields of a CV, in Czech. */
export const checks: typeof english = {
  advice: {
    'missing-name': () => 'Přidejte své jméno. Je nadpisem životopisu.',
    'missing-contact': () =>
      'Přidejte e-mailovou adresu nebo telefonní číslo, aby se vám zaměstnavatelé mohli ozvat.',
    'email-shape': ({ text }) => `„${text}“ nevypadá jako e-mailová adresa.`,
    'end-before-start': () => 'Datum konce je před datem začátku.',
    'date-in-words': ({ text }) =>
      `„${text}“ se zobrazuje tak, jak je napsáno. Ostatní data mají formát data tohoto životopisu.`,
    'long-bullet': ({ count }) => `Tato odrážka má ${characters(count)}. Dvě by se četly snáz.`,
    'long-summary': ({ count }) =>
      `Tento text má ${characters(count)}. Několik vět si lidé přečtou spíš.`,
    'education-without-end': () => 'Bez data konce se zobrazuje jako probíhající.',
    'duplicate-entry': () => 'Tuto položku máte dvakrát.',
    'link-not-clickable': ({ text }) =>
      `Na „${text}“ nelze v PDF kliknout. Použijte odkaz, který začíná https://.`,
    'empty-entry': () => 'Tato položka je prázdná, proto v životopise není.',
  },
}
