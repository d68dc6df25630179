import type { familyList as english } from '../en/family-list'
import { formatters } from '../format'

const { plural } = formatters('sv')

/** Messages of the dashboard about CVs that follow another one, in Swedish. */
export const familyList: typeof english = {
  group: (name) => `”${name}” och de cv:n som följer det`,
  withoutMain: 'Cv:n som följer samma cv',
  linked: (name, count) =>
    plural(count, { one: `# cv följer ”${name}”.`, other: `# cv:n följer ”${name}”.` }),
  mainMissing: (count) =>
    plural(count, {
      one: 'Cv:t som # annat följer finns inte här. Det kan ligga i papperskorgen.',
      other: 'Cv:t som de här # följer finns inte här. Det kan ligga i papperskorgen.',
    }),
  stale: (count) => plural(count, { one: '# är inte aktuellt', other: '# är inte aktuella' }),
  updateAll: 'Uppdatera alla',
  showAll: (count) => plural(count, { one: 'Visa # cv', other: 'Visa alla # cv:n' }),
  outOfDate: (count) =>
    plural(count, { one: '# ändring att hämta', other: '# ändringar att hämta' }),
  updateTitle: (name) => `Ändringar i ”${name}”`,
  updateHint:
    'Välj de cv:n som ska få ändringarna. Det du har ändrat, lagt till eller utelämnat i dem står kvar, och du kan ångra allt.',
  changes: (count) => plural(count, { one: '# ändring', other: '# ändringar' }),
  see: 'Visa ändringar',
  held: (count) =>
    plural(count, {
      one: '# rad har ändrats i båda. Din står kvar tills du väljer.',
      other: '# rader har ändrats i båda. Dina står kvar tills du väljer.',
    }),
  decide: 'Välj nu',
  bringInto: (count) => plural(count, { one: 'Hämta till # cv', other: 'Hämta till # cv:n' }),
  updated: (count) =>
    plural(count, { one: '# cv har uppdaterats.', other: '# cv:n har uppdaterats.' }),
  newLinked: 'Nytt kopplat cv',
  follow: 'Koppla till ett annat cv …',
  stop: 'Sluta följa',
  stopped: (name) => `Det här cv:t följer inte längre ”${name}”.`,
  notLinked:
    'Det gick inte att läsa båda cv:na, så inget har ändrats. Öppna dem för att se varför.',
  followTitle: (name) => `Koppla ”${name}” till ett annat cv`,
  followHint:
    'Texten i det ändras inte. Rader som är likadana i båda följer från och med då det andra cv:t: det du rättar där erbjuds här.',
  followWhich: 'Följer',
  same: (count) => plural(count, { one: '# rad är likadan', other: '# rader är likadana' }),
  differ: (count) =>
    plural(count, {
      one: '# skiljer sig och förblir som den är',
      other: '# skiljer sig och förblir som de är',
    }),
  link: 'Koppla',
  linkedTo: (name) => `Det följer nu ”${name}”.`,
  leaveTitle: (name) => `Flytta ”${name}” till papperskorgen?`,
  leaveText: (count) =>
    plural(count, {
      one: '# cv följer det. Vad ska hända med det cv:t?',
      other: '# cv:n följer det. Vad ska hända med dem?',
    }),
  leaveChoices: {
    keep: 'Låt vara som det är',
    promote: 'Låt de andra följa ett av dem',
    trash: 'Flytta också till papperskorgen',
  },
  leaveHints: {
    keep: 'Inget i dem ändras. Om du återställer det här cv:t följer de det igen.',
    promote: 'Inget i dem ändras.',
    trash: 'Du kan återställa dem från papperskorgen.',
  },
  promoteWhich: 'Cv som de andra följer',
}
