import type { family as english } from '../en/family'
import { formatters } from '../format'

const { plural } = formatters('nl')

/** Messages of a CV that follows another one, in Dutch. */
export const family: typeof english = {
  changed: (name, count) =>
    `Dit cv volgt “${name}”. ${plural(count, {
      one: '# wijziging daar staat nog niet hier.',
      other: '# wijzigingen daar staan nog niet hier.',
    })}`,
  see: 'Bekijken',
  title: (name) => `Wijzigingen in “${name}”`,
  hint: 'Wat je hier wijzigde, toevoegde of wegliet, blijft. Je kunt alles ongedaan maken.',
  coming: 'Nieuw van daar',
  held: 'In beide gewijzigd',
  heldHint: 'Jouw tekst blijft staan tot je kiest.',
  here: 'In dit cv',
  there: (name) => `In “${name}”`,
  keep: 'Behouden',
  take: 'Tekst gebruiken',
  bringOver: (count) =>
    plural(count, { one: '# wijziging overnemen', other: '# wijzigingen overnemen' }),
  brought: 'Wijzigingen overgenomen.',
  upToDate: (name) => `In dit cv staat alles uit “${name}”.`,
  tooLong: 'Samen zijn ze te lang voor één cv. Er is niets gewijzigd.',
  stop: 'Niet meer volgen',
  stopped: (name) => `Dit cv volgt “${name}” niet meer.`,
}
