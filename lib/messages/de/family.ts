import type { family as english } from '../en/family'
import { formatters } from '../format'

const { plural } = formatters('de')

/** Messages of a CV that follows another one, in German. */
export const family: typeof english = {
  changed: (name, count) =>
    `Dieser Lebenslauf folgt „${name}“. ${plural(count, {
      one: '# Änderung von dort fehlt hier noch.',
      other: '# Änderungen von dort fehlen hier noch.',
    })}`,
  see: 'Ansehen',
  title: (name) => `Änderungen in „${name}“`,
  hint: 'Deine Änderungen, Ergänzungen und Kürzungen bleiben. Du kannst alles rückgängig machen.',
  coming: 'Neu von dort',
  held: 'In beiden geändert',
  heldHint: 'Dein Text bleibt, bis du auswählst.',
  here: 'In diesem Lebenslauf',
  there: (name) => `In „${name}“`,
  keep: 'Behalten',
  take: 'Text verwenden',
  bringOver: (count) =>
    plural(count, { one: '# Änderung übernehmen', other: '# Änderungen übernehmen' }),
  brought: 'Änderungen übernommen.',
  upToDate: (name) => `In diesem Lebenslauf ist alles aus „${name}“.`,
  tooLong: 'Beides zusammen ist zu lang für einen Lebenslauf. Es wurde nichts geändert.',
  alone:
    'Dieser Lebenslauf ist mit keinem anderen verknüpft. Ein verknüpfter Lebenslauf, für einen Job oder in einer anderen Sprache, beginnt als Kopie: Was du hier korrigierst, wird dort angeboten, und seine eigenen Formulierungen bleiben.',
  follows: 'Folgt',
  inTrash:
    'Der Lebenslauf, dem dieser folgt, ist im Papierkorb. Stell ihn wieder her oder folge ihm nicht mehr.',
  notHere: 'Der Lebenslauf, dem dieser folgt, ist weder auf diesem Gerät noch in diesem Konto.',
  followers: (count) =>
    plural(count, { one: '# Lebenslauf folgt diesem:', other: '# Lebensläufe folgen diesem:' }),
  current: 'Aktuell',
  line: 'Diese Zeile in allen verknüpften Lebensläufen',
  lineHint: 'Setz den Cursor in ein Feld, um es in allen verknüpften Lebensläufen zu sehen.',
  statuses: {
    main: 'Hauptlebenslauf',
    follows: 'Wie im Hauptlebenslauf',
    own: 'Eigene Formulierung',
    'only-here': 'Nur in diesem Lebenslauf',
    'out-of-date': 'Nicht aktuell',
    held: 'Eigene Formulierung, Hauptlebenslauf seitdem geändert',
    missing: 'Nicht in diesem Lebenslauf',
  },
  emptyLine: 'Leer',
  everywhere: 'Überall verwenden',
  followAgain: 'Wieder dem Hauptlebenslauf folgen',
  takeThere: 'Formulierung von hier verwenden',
  sent: (name) => `Zu „${name}“ hinzugefügt.`,
  sentTo: (count) =>
    plural(count, { one: '# Lebenslauf geändert.', other: '# Lebensläufe geändert.' }),
  notSent:
    'Der andere Lebenslauf konnte nicht geändert werden, deshalb wurde nichts geändert. Öffne ihn, um zu sehen, warum.',
  ownTitle: 'Nur in diesem Lebenslauf',
  ownHint:
    'Deine Änderungen, Ergänzungen und Kürzungen. Sie bleiben, wenn sich der Hauptlebenslauf ändert.',
  noneOwn: 'Alles hier folgt dem Hauptlebenslauf.',
  sendToMain: 'Zum Hauptlebenslauf hinzufügen',
  putBack: 'Wieder aufnehmen',
  heldTranslation: 'Übersetzung nicht aktuell',
  original: (name) => `Original in „${name}“`,
  propose: 'Übersetzung vorschlagen',
  proposing: 'Wird übersetzt …',
  proposal: 'Vorgeschlagene Übersetzung',
  useProposal: 'Übersetzung verwenden',
  notProposed:
    'Das KI-Modell hat für diese Zeile keine Übersetzung geliefert, die sich prüfen lässt. Schreib sie selbst.',
  stop: 'Nicht mehr folgen',
  stopped: (name) => `Dieser Lebenslauf folgt „${name}“ nicht mehr.`,
}
