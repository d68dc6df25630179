import type { family as english } from '../en/family'
import { formatters } from '../format'

const { plural } = formatters('sv')

/** Messages of a CV that follows another one, in Swedish. */
export const family: typeof english = {
  changed: (name, count) =>
    `Det här cv:t följer ”${name}”. ${plural(count, {
      one: '# ändring därifrån finns inte här än.',
      other: '# ändringar därifrån finns inte här än.',
    })}`,
  see: 'Visa ändringar',
  title: (name) => `Ändringar i ”${name}”`,
  hint: 'Det du har ändrat, lagt till eller utelämnat här står kvar. Du kan ångra allt.',
  coming: 'Nytt därifrån',
  held: 'Ändrat i båda',
  heldHint: 'Din text står kvar tills du väljer.',
  here: 'I det här cv:t',
  there: (name) => `I ”${name}”`,
  keep: 'Behåll min',
  take: 'Använd texten',
  bringOver: (count) => plural(count, { one: 'Hämta # ändring', other: 'Hämta # ändringar' }),
  brought: 'Ändringarna är hämtade.',
  upToDate: (name) => `Det här cv:t har allt från ”${name}”.`,
  tooLong: 'Båda tillsammans är för långa för ett cv. Inget har ändrats.',
  alone:
    'Det här cv:t är inte kopplat till något annat. Ett kopplat cv, för ett jobb eller på ett annat språk, börjar som en kopia: det du rättar här erbjuds där, och dess egna formuleringar står kvar.',
  follows: 'Följer',
  inTrash: 'Cv:t som det här följer ligger i papperskorgen. Återställ det eller sluta följa det.',
  notHere: 'Cv:t som det här följer finns varken på den här enheten eller i det här kontot.',
  followers: (count) =>
    plural(count, { one: '# cv följer det här:', other: '# cv:n följer det här:' }),
  current: 'Aktuellt',
  line: 'Den här raden i alla kopplade cv:n',
  lineHint: 'Sätt markören i ett fält för att se det i alla kopplade cv:n.',
  statuses: {
    main: 'Huvud-cv',
    follows: 'Som i huvud-cv:t',
    own: 'Egen formulering',
    'only-here': 'Bara i det här cv:t',
    'out-of-date': 'Inte aktuell',
    held: 'Egen formulering, huvud-cv:t ändrat sedan dess',
    missing: 'Inte i det här cv:t',
  },
  emptyLine: 'Tomt',
  everywhere: 'Använd överallt',
  followAgain: 'Följ huvud-cv:t igen',
  takeThere: 'Använd formuleringen härifrån',
  sent: (name) => `Tillagt i ”${name}”.`,
  sentTo: (count) => plural(count, { one: '# cv har ändrats.', other: '# cv:n har ändrats.' }),
  notSent: 'Det andra cv:t kunde inte ändras, så inget har ändrats. Öppna det för att se varför.',
  ownTitle: 'Bara i det här cv:t',
  ownHint: 'Det du har ändrat, lagt till eller utelämnat här. Det står kvar när huvud-cv:t ändras.',
  noneOwn: 'Allt här följer huvud-cv:t.',
  sendToMain: 'Lägg till i huvud-cv:t',
  putBack: 'Lägg tillbaka',
  heldTranslation: 'Översättningen är inte aktuell',
  original: (name) => `Original i ”${name}”`,
  propose: 'Föreslå en översättning',
  proposing: 'Översätter …',
  proposal: 'Föreslagen översättning',
  useProposal: 'Använd översättningen',
  notProposed:
    'AI-modellen gav ingen översättning av raden som går att kontrollera. Skriv den själv.',
  stop: 'Sluta följa',
  stopped: (name) => `Det här cv:t följer inte längre ”${name}”.`,
}
