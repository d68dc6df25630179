import type { family as english } from '../en/family'
import { formatters } from '../format'

const { plural } = formatters('sv')

/** Messages of a CV that follows another one, in Swedish. */
export const family: typeof english = {
  changed: (name, count) =>
    `Det här cv:t följer ”${name}”. ${plural(count, {
      one: '# ändring därifrån finns inte här än.',
      other: '# ändringar därifrån finns inte här än.',
    })}`,
  see: 'Visa ändringar',
  title: (name) => `Ändringar i ”${name}”`,
  hint: 'Det du har ändrat, lagt till eller utelämnat här står kvar. Du kan ångra allt.',
  coming: 'Nytt därifrån',
  held: 'Ändrat i båda',
  heldHint: 'Din text står kvar tills du väljer.',
  here: 'I det här cv:t',
  there: (name) => `I ”${name}”`,
  keep: 'Behåll min',
  take: 'Använd texten',
  bringOver: (count) => plural(count, { one: 'Hämta # ändring', other: 'Hämta # ändringar' }),
  brought: 'Ändringarna är hämtade.',
  upToDate: (name) => `Det här cv:t har allt från ”${name}”.`,
  tooLong: 'Båda tillsammans är för långa för ett cv. Inget har ändrats.',
  stop: 'Sluta följa',
  stopped: (name) => `Det här cv:t följer inte längre ”${name}”.`,
}
