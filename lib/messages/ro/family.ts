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
  alone:
    'Acest CV nu este legat de niciun altul. Un CV legat, pentru un job sau în altă limbă, începe ca o copie: ce corectezi aici îți este oferit acolo, iar formulările lui proprii rămân.',
  follows: 'Urmează',
  inTrash: 'CV-ul pe care îl urmează acesta este în coș. Restabilește-l sau nu-l mai urma.',
  notHere: 'CV-ul pe care îl urmează acesta nu este nici pe acest dispozitiv, nici în acest cont.',
  followers: (count) =>
    plural(count, {
      one: '# CV îl urmează pe acesta:',
      few: '# CV-uri îl urmează pe acesta:',
      other: '# de CV-uri îl urmează pe acesta:',
    }),
  current: 'La zi',
  line: 'Acest rând în toate CV-urile legate',
  lineHint: 'Pune cursorul într-un câmp ca să îl vezi în toate CV-urile legate.',
  statuses: {
    main: 'CV principal',
    follows: 'Ca în CV-ul principal',
    own: 'Formulare proprie',
    'only-here': 'Doar în acest CV',
    'out-of-date': 'Nu este la zi',
    held: 'Formulare proprie, CV-ul principal s-a schimbat între timp',
    missing: 'Nu este în acest CV',
  },
  emptyLine: 'Gol',
  everywhere: 'Folosește peste tot',
  followAgain: 'Urmează din nou CV-ul principal',
  takeThere: 'Folosește formularea de aici',
  sent: (name) => `Adăugat în „${name}”.`,
  sentTo: (count) =>
    plural(count, {
      one: '# CV modificat.',
      few: '# CV-uri modificate.',
      other: '# de CV-uri modificate.',
    }),
  notSent:
    'Nu am putut modifica celălalt CV, așa că nu s-a schimbat nimic. Deschide-l ca să vezi de ce.',
  ownTitle: 'Doar în acest CV',
  ownHint: 'Ce ai modificat, adăugat sau omis aici. Rămâne când se schimbă CV-ul principal.',
  noneOwn: 'Totul aici urmează CV-ul principal.',
  sendToMain: 'Adaugă în CV-ul principal',
  putBack: 'Pune la loc',
  heldTranslation: 'Traducerea nu este la zi',
  original: (name) => `Original în „${name}”`,
  propose: 'Sugerează o traducere',
  proposing: 'Se traduce…',
  proposal: 'Traducere sugerată',
  useProposal: 'Folosește această traducere',
  notProposed:
    'Modelul AI nu a dat pentru acest rând o traducere care să poată fi verificată. Scrie-o tu.',
  stop: 'Nu mai urma',
  stopped: (name) => `Acest CV nu mai urmează „${name}”.`,
}
