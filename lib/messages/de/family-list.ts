import type { familyList as english } from '../en/family-list'
import { formatters } from '../format'

const { plural } = formatters('de')

/** Messages of the dashboard about CVs that follow another one, in German. */
export const familyList: typeof english = {
  group: (name) => `„${name}“ und die Lebensläufe, die ihm folgen`,
  withoutMain: 'Lebensläufe, die demselben Lebenslauf folgen',
  linked: (name, count) =>
    plural(count, {
      one: `# Lebenslauf folgt „${name}“.`,
      other: `# Lebensläufe folgen „${name}“.`,
    }),
  mainMissing: (count) =>
    plural(count, {
      one: 'Der Lebenslauf, dem # anderer folgt, ist nicht hier. Vielleicht ist er im Papierkorb.',
      other: 'Der Lebenslauf, dem diese # folgen, ist nicht hier. Vielleicht ist er im Papierkorb.',
    }),
  stale: (count) => plural(count, { one: '# ist nicht aktuell', other: '# sind nicht aktuell' }),
  updateAll: 'Alle aktualisieren',
  showAll: (count) =>
    plural(count, { one: '# Lebenslauf zeigen', other: 'Alle # Lebensläufe zeigen' }),
  outOfDate: (count) =>
    plural(count, { one: '# Änderung zu übernehmen', other: '# Änderungen zu übernehmen' }),
  updateTitle: (name) => `Änderungen in „${name}“`,
  updateHint:
    'Wähle die Lebensläufe, die die Änderungen übernehmen. Was du in ihnen geändert, ergänzt oder weggelassen hast, bleibt, und du kannst alles rückgängig machen.',
  changes: (count) => plural(count, { one: '# Änderung', other: '# Änderungen' }),
  see: 'Änderungen ansehen',
  held: (count) =>
    plural(count, {
      one: '# Zeile wurde in beiden geändert. Deine bleibt, bis du auswählst.',
      other: '# Zeilen wurden in beiden geändert. Deine bleiben, bis du auswählst.',
    }),
  decide: 'Jetzt auswählen',
  bringInto: (count) =>
    plural(count, { one: 'In # Lebenslauf übernehmen', other: 'In # Lebensläufe übernehmen' }),
  updated: (count) =>
    plural(count, { one: '# Lebenslauf aktualisiert.', other: '# Lebensläufe aktualisiert.' }),
  newLinked: 'Neuer verknüpfter Lebenslauf',
  follow: 'Mit anderem Lebenslauf verknüpfen …',
  stop: 'Nicht mehr folgen',
  stopped: (name) => `Dieser Lebenslauf folgt „${name}“ nicht mehr.`,
  notLinked:
    'Es konnten nicht beide Lebensläufe gelesen werden, deshalb wurde nichts geändert. Öffne sie, um zu sehen, warum.',
  followTitle: (name) => `„${name}“ mit anderem Lebenslauf verknüpfen`,
  followHint:
    'Sein Text ändert sich dadurch nicht. Zeilen, die in beiden gleich sind, folgen von da an: Was du dort korrigierst, wird hier angeboten.',
  followWhich: 'Folgt',
  same: (count) => plural(count, { one: '# Zeile ist gleich', other: '# Zeilen sind gleich' }),
  differ: (count) =>
    plural(count, {
      one: '# ist anders und bleibt, wie sie ist',
      other: '# sind anders und bleiben, wie sie sind',
    }),
  link: 'Verknüpfen',
  linkedTo: (name) => `Er folgt jetzt „${name}“.`,
  leaveTitle: (name) => `„${name}“ in den Papierkorb verschieben?`,
  leaveText: (count) =>
    plural(count, {
      one: '# Lebenslauf folgt ihm. Was soll damit geschehen?',
      other: '# Lebensläufe folgen ihm. Was soll damit geschehen?',
    }),
  leaveChoices: {
    keep: 'So lassen',
    promote: 'Die anderen einem von ihnen folgen lassen',
    trash: 'Auch in den Papierkorb',
  },
  leaveHints: {
    keep: 'In ihnen ändert sich nichts. Wenn du diesen Lebenslauf wiederherstellst, folgen sie ihm wieder.',
    promote: 'In ihnen ändert sich nichts.',
    trash: 'Du kannst sie aus dem Papierkorb wiederherstellen.',
  },
  promoteWhich: 'Lebenslauf, dem die anderen folgen',
}
