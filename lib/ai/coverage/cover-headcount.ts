import { counting } from '@/lib/language/counting'
import { foldText } from '@/lib/language/unicode/fold-text'
import { type CvIndex, evidenceIn } from '../cv/cv-index'
import type { Demand } from '../posting/requirements'
import type { NearAnswer } from './cover-near'

const numbers = new Map(
  Object.values(counting).flatMap(({ small }) =>
    foldText(small)
      .split(' ')
      .flatMap((word, at): [string, number][] => (at > 0 ? [[word, at + 1]] : [])),
  ),
)

/** Matches a verb or noun of leading people, folded. */
const leading =
  /(?<!\p{L})(?:lead|led(?!\p{L})|manag|supervis|head(?:ed|ing)?(?!\p{L})|r[au]n(?!\p{L})|direct|leit|geleit|fuhr|gefuhrt|verantwort|encadr|dirig|anim|coordin|lider|gest|leiding|aanstur|line management|responsib)/u

/** Matches a number of people with up to four words between: "140 people", "a team of five designers". */
const people =
  /(?<![\p{L}\d.,%€$£])(\d{1,3}(?:[.,]\d{3})+|\d{1,5}|\p{L}{2,9})(?:\s?\+)?\s(?:\p{L}+\s){0,2}?(?:people|staff|employees?|colleagues|reports|persons?|members|mitarbeit\p{L}*|beschaftigte\p{L}*|kolleg\p{L}*|menschen|person(?:en|as|nes|e)|collaborat\p{L}*|salaries|agents|empleados|trabajadores|dipendenti|addetti|risorse|medewerkers|mensen|collega)/gu
const team =
  /(?:teams?|crew|brigade|squad|shift|department|schicht|abteilung|equipe|equipo|squadra|gruppo|ploeg|afdeling)\s(?:of|von|mit|de|di|van|aus)\s(?:(?:up to|more than|over|about|mehr als|mindestens|bis zu|plus de|mas de|oltre|meer dan)\s)?(\d{1,5}|\p{L}{2,9})(?!\p{L})/gu

/** Returns the largest number of people that a text speaks of leading; null for none. */
function headcountIn(text: string): number | null {
  const folded = foldText(text)
  if (!leading.test(folded)) return null
  const counts = [...folded.matchAll(people), ...folded.matchAll(team)].flatMap(([, said = '']) => {
    const count = numbers.get(said) ?? Number(said.replace(/[.,]/g, ''))
    return count > 1 ? [count] : []
  })
  return counts.length === 0 ? null : Math.max(...counts)
}

/** Matches words of a demand that are about leading people. */
const aboutPeople =
  /team|people|staff|employ|colleague|crew|leader|manag|mitarbeit|fuhrung|leitung|personal|equipe|equipo|person|encadr|collaborat|squadra|dipendent|medewerk|leiding/u

/** Matches words for led people: "managing large teams", "Führung eines Teams". */
const teamWords =
  /(?<!\p{L})(?:teams?|staff|crews?|employees|mitarbeit\p{L}*|equipes?|equipos?|squadr[ae]|collaborat\p{L}*|personale?)(?!\p{L})/u

/**
 * Covers a demand for leading a number of people by the numbers in lines about leading: enough, fewer (`weak`), or null
 * where the demand is not about leading people or no line names a number. Without a number, any number is enough.
 */
export function coverHeadcount({ words, quote }: Demand, cv: CvIndex): NearAnswer | null {
  const isLedTeam = leading.test(foldText(words)) && teamWords.test(foldText(words))
  const asked = headcountIn(quote) ?? (isLedTeam ? 2 : null)
  if (asked === null || !aboutPeople.test(foldText(words))) return null
  const led = cv.texts
    .flatMap((line) => {
      const count = headcountIn(line.text)
      return count === null ? [] : [{ count, place: evidenceIn(line, line.text) }]
    })
    .toSorted((a, b) => b.count - a.count)
  const [largest] = led
  if (!largest) return null
  return {
    state: largest.count >= asked ? 'other-name' : 'weak',
    evidence: [largest.place],
  }
}
