import type { familyList as english } from '../en/family-list'
import { formatters } from '../format'

const { plural } = formatters('ro')

/** Messages of the dashboard about CVs that follow another one, in Romanian. */
export const familyList: typeof english = {
  group: (name) => `„${name}” și CV-urile care îl urmează`,
  withoutMain: 'CV-uri care urmează același CV',
  linked: (name, count) =>
    plural(count, {
      one: `# CV urmează „${name}”.`,
      few: `# CV-uri urmează „${name}”.`,
      other: `# de CV-uri urmează „${name}”.`,
    }),
  mainMissing: (count) =>
    plural(count, {
      one: 'CV-ul pe care îl urmează # altul nu este aici. Poate este în coș.',
      few: 'CV-ul pe care îl urmează aceste # CV-uri nu este aici. Poate este în coș.',
      other: 'CV-ul pe care îl urmează aceste # de CV-uri nu este aici. Poate este în coș.',
    }),
  stale: (count) =>
    plural(count, { one: '# nu este la zi', few: '# nu sunt la zi', other: '# nu sunt la zi' }),
  updateAll: 'Adu-le pe toate la zi',
  showAll: (count) =>
    plural(count, {
      one: 'Afișează # CV',
      few: 'Afișează toate cele # CV-uri',
      other: 'Afișează toate cele # de CV-uri',
    }),
  outOfDate: (count) =>
    plural(count, {
      one: '# modificare de adus aici',
      few: '# modificări de adus aici',
      other: '# de modificări de adus aici',
    }),
  updateTitle: (name) => `Modificări în „${name}”`,
  updateHint:
    'Alege CV-urile care primesc modificările. Ce ai modificat, adăugat sau omis în ele rămâne, iar tu poți anula totul.',
  changes: (count) =>
    plural(count, { one: '# modificare', few: '# modificări', other: '# de modificări' }),
  see: 'Vezi modificările',
  held: (count) =>
    plural(count, {
      one: '# rând s-a schimbat în ambele. Al tău rămâne până alegi.',
      few: '# rânduri s-au schimbat în ambele. Ale tale rămân până alegi.',
      other: '# de rânduri s-au schimbat în ambele. Ale tale rămân până alegi.',
    }),
  decide: 'Alege acum',
  bringInto: (count) =>
    plural(count, { one: 'Adu în # CV', few: 'Adu în # CV-uri', other: 'Adu în # de CV-uri' }),
  updated: (count) =>
    plural(count, {
      one: '# CV adus la zi.',
      few: '# CV-uri aduse la zi.',
      other: '# de CV-uri aduse la zi.',
    }),
  newLinked: 'CV legat nou',
  follow: 'Leagă de alt CV…',
  stop: 'Nu mai urma',
  stopped: (name) => `Acest CV nu mai urmează „${name}”.`,
  notLinked:
    'Nu am putut citi ambele CV-uri, așa că nu s-a schimbat nimic. Deschide-le ca să vezi de ce.',
  followTitle: (name) => `Leagă „${name}” de alt CV`,
  followHint:
    'Nu se schimbă nimic în el. Rândurile care sunt la fel în ambele îl urmează de atunci pe celălalt: ce corectezi acolo îți este oferit aici.',
  followWhich: 'Urmează',
  same: (count) =>
    plural(count, {
      one: '# rând este la fel',
      few: '# rânduri sunt la fel',
      other: '# de rânduri sunt la fel',
    }),
  differ: (count) =>
    plural(count, {
      one: '# diferă și rămâne cum este',
      few: '# diferă și rămân cum sunt',
      other: '# diferă și rămân cum sunt',
    }),
  link: 'Leagă',
  linkedTo: (name) => `Acum urmează „${name}”.`,
  leaveTitle: (name) => `Muți „${name}” în coș?`,
  leaveText: (count) =>
    plural(count, {
      one: '# CV îl urmează. Ce faci cu el?',
      few: '# CV-uri îl urmează. Ce faci cu ele?',
      other: '# de CV-uri îl urmează. Ce faci cu ele?',
    }),
  leaveChoices: {
    keep: 'Lasă totul așa cum este',
    promote: 'Celelalte să urmeze unul dintre ele',
    trash: 'Mută-le și pe ele în coș',
  },
  leaveHints: {
    keep: 'Nu se schimbă nimic în ele. Dacă restabilești acest CV, îl urmează din nou.',
    promote: 'Nu se schimbă nimic în ele.',
    trash: 'Le poți restabili din coș.',
  },
  promoteWhich: 'CV-ul pe care îl urmează celelalte',
}
