import type { proofreading as english } from '../en/proofreading'
import { formatters } from '../format'

const { plural } = formatters('de')

/** Messages of the spelling and grammar check of a CV, in German. */
export const proofreading: typeof english = {
  title: 'Rechtschreibung und Grammatik',
  hint: 'Prüft deine englische Rechtschreibung und Grammatik. Beim ersten Mal wird dafür ein Wörterbuch mit 8 MB heruntergeladen. Dein Text bleibt auf diesem Gerät. Die Ergebnisse zählen bei den Prüfungen oben nicht mit.',
  start: 'Rechtschreibung und Grammatik prüfen',
  again: 'Erneut versuchen',
  stop: 'Stopp',
  fetching: 'Das Wörterbuch wird heruntergeladen …',
  reading: 'Dein Text wird geprüft …',
  failed:
    'Das Wörterbuch konnte nicht geladen werden. Dein Lebenslauf wurde nicht geändert. Versuch es noch einmal, sobald du online bist.',
  empty: 'Noch gibt es keinen Text zu prüfen. Schreib zuerst einen Stichpunkt oder ein Kurzprofil.',
  otherLanguage:
    'Diese Prüfung gibt es nur für Englisch, und dieser Lebenslauf ist in einer anderen Sprache. Seine Sprache kannst du unter Design ändern.',
  reader: 'Du bearbeitest diesen Lebenslauf in einem anderen Tab. Nimm Änderungen dort vor.',
  found: (count) =>
    count === 0
      ? 'Keine Fehler gefunden.'
      : plural(count, { one: '# möglicher Fehler', other: '# mögliche Fehler' }),
  advice: 'Diese Prüfung hat nicht immer recht. Du weißt am besten, was du meinst.',
  kinds: {
    spelling: 'Rechtschreibung',
    repeated: 'Doppeltes Wort',
    grammar: 'Grammatik',
    choice: 'Wortwahl',
  },
  misspelled: (words) => `„${words}“ steht nicht im Wörterbuch.`,
  repeated: (words) => `„${words}“: zweimal dasselbe Wort hintereinander.`,
  article: (words) =>
    `„${words}“ passt nicht zum nächsten Wort. Im Englischen steht vor einem gesprochenen Vokal „an“, sonst „a“.`,
  replaceBy: (replacement) => `In „${replacement}“ ändern`,
  remove: 'Entfernen',
  leave: 'Ignorieren',
  leaveWords: (words) => `„${words}“ ignorieren`,
  go: 'Gehe zum Text',
  goToWords: (words) => `Gehe zum Text „${words}“`,
  changed: 'Geändert. Du kannst das rückgängig machen.',
  left: 'Ignoriert.',
}
