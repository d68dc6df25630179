import type { family as english } from '../en/family'
import { formatters } from '../format'

const { plural } = formatters('pl')

/** Messages of a CV that follows another one, in Polish. */
export const family: typeof english = {
  changed: (name, count) =>
    `To CV jest powiązane z CV „${name}”. ${plural(count, {
      one: 'Brakuje tu jeszcze # zmiany stamtąd.',
      few: 'Brakuje tu jeszcze # zmian stamtąd.',
      many: 'Brakuje tu jeszcze # zmian stamtąd.',
      other: 'Brakuje tu jeszcze # zmiany stamtąd.',
    })}`,
  see: 'Pokaż zmiany',
  title: (name) => `Zmiany w CV „${name}”`,
  hint: 'To, co tutaj zmieniono, dodano lub pominięto, pozostaje. Możesz cofnąć wszystko.',
  coming: 'Nowe stamtąd',
  held: 'Zmieniono w obu',
  heldHint: 'Twój tekst pozostaje, dopóki nie wybierzesz.',
  here: 'W tym CV',
  there: (name) => `W CV „${name}”`,
  keep: 'Zostaw mój',
  take: 'Użyj tego tekstu',
  bringOver: (count) =>
    plural(count, {
      one: 'Przenieś # zmianę',
      few: 'Przenieś # zmiany',
      many: 'Przenieś # zmian',
      other: 'Przenieś # zmiany',
    }),
  brought: 'Przeniesiono zmiany.',
  upToDate: (name) => `To CV zawiera wszystko z CV „${name}”.`,
  tooLong: 'Razem są za długie na jedno CV. Nic się nie zmieniło.',
  stop: 'Usuń powiązanie',
  stopped: (name) => `To CV nie jest już powiązane z CV „${name}”.`,
}
