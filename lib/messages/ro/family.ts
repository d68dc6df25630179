import type { family as english } from '../en/family'
import { formatters } from '../format'

const { plural } = formatters('ro')

/** Messages of a CV that follows another one, in Romanian. */
export const family: typeof english = {
  changed: (name, count) =>
    `Acest CV urmează „${name}”. ${plural(count, {
      one: '# modificare de acolo nu este încă aici.',
      few: '# modificări de acolo nu sunt încă aici.',
      other: '# de modificări de acolo nu sunt încă aici.',
    })}`,
  see: 'Vezi ce e nou',
  title: (name) => `Modificări în „${name}”`,
  hint: 'Ce ai modificat, adăugat sau omis aici rămâne. Poți anula totul.',
  coming: 'Nou de acolo',
  held: 'Modificat în ambele',
  heldHint: 'Textul tău rămâne până alegi.',
  here: 'În acest CV',
  there: (name) => `În „${name}”`,
  keep: 'Păstrează',
  take: 'Folosește textul',
  bringOver: (count) =>
    plural(count, {
      one: 'Adu aici # modificare',
      few: 'Adu aici # modificări',
      other: 'Adu aici # de modificări',
    }),
  brought: 'Modificări aduse aici.',
  upToDate: (name) => `Acest CV are tot ce este în „${name}”.`,
  tooLong: 'Împreună sunt prea lungi pentru un singur CV. Nu s-a schimbat nimic.',
  stop: 'Nu mai urma',
  stopped: (name) => `Acest CV nu mai urmează „${name}”.`,
}
