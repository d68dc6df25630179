import type { tailor as english } from '../en/tailor'
import { formatters } from '../format'

const { plural, number } = formatters('sv')

/** Messages of the screen that fits a CV to a job, in Swedish. */
export const tailor: typeof english = {
  title: 'Anpassa till ett jobb',
  heading: (job) => (job === '' ? 'Anpassa till ett jobb' : `Anpassa till: ${job}`),
  job: (title, employer) => [title, employer].filter(Boolean).join(', '),
  back: 'Tillbaka till redigeringen',
  tabs: 'Vyer',
  jobTab: 'Jobb',
  suggestionsTab: 'Förslag',
  paperTab: 'Visning',
  postingTitle: 'Vilket jobb gäller det?',
  postingHint:
    'Klistra in hela jobbannonsen. Den läses på den här enheten och skickas till en AI-modell bara om du ber om det. Länkar i den öppnas aldrig.',
  postingLabel: 'Jobbannons',
  postingExample: 'Klistra in jobbannonsen här',
  chooseFile: 'Välj en textfil',
  read: 'Jämför med mitt cv',
  change: 'Ändra jobbannons',
  unread: {
    empty: 'Det finns ingen text än. Klistra in jobbannonsen.',
    'too-short':
      'Texten är för kort för att jämföras med ditt cv. Klistra in hela jobbannonsen. Din text finns kvar.',
    'too-long':
      'Texten är för lång. Klistra in jobbannonsen utan resten av sidan. Din text finns kvar.',
    'not-text': 'Det här är inte en textfil. Öppna den, kopiera texten och klistra in den här.',
  },
  warnings: {
    'hidden-text': 'Jobbannonsen innehåller osynliga tecken. Vi har utelämnat dem.',
    instructions: (words) =>
      `Jobbannonsen innehåller instruktioner till AI: ”${words}”. Vi behandlar dem som vanlig text och följer dem inte.`,
    shortened: (read) =>
      `Jobbannonsen är mycket lång. Bara de första ${number(read)} tecknen läses.`,
  },
  demands: 'Det här efterfrågas i jobbet',
  noDemands: 'Vi hittade inga krav i jobbannonsen. Du kan lägga till dem nedan.',
  shown: (count) =>
    count === 0
      ? 'Vi hittade inget av det här i ditt cv. Du kanske ändå har det: svara på frågorna nedan.'
      : plural(count, {
          one: 'Vi hittade # av de här i ditt cv. Du kanske har fler: svara på frågorna nedan.',
          other: 'Vi hittade # av de här i ditt cv. Du kanske har fler: svara på frågorna nedan.',
        }),
  shownAfter: (count) =>
    plural(count, {
      one: 'Med förslagen du har godkänt hittar vi #.',
      other: 'Med förslagen du har godkänt hittar vi #.',
    }),
  states: {
    present: 'I ditt cv',
    'other-name': 'I ditt cv med andra ord',
    weak: 'Kan du visa mer av det här?',
    perhaps: 'Kanske i ditt cv',
    unsure: 'Har du det här?',
    missing: 'Har du det här?',
    unread: 'Inte kontrollerat än',
  },
  otherLanguage:
    'Ditt cv och jobbannonsen är på olika språk. Matchning mellan språk kräver en AI-modell. Utan den går det bara att jämföra namn, år och språknivåer.',
  niceToHave: 'meriterande',
  soft: 'personlig egenskap',
  quote: 'I jobbannonsen',
  months: (months) => {
    const years = Math.floor(months / 12)
    return years === 0
      ? plural(months, {
          one: 'minst # månad i matchande jobb',
          other: 'minst # månader i matchande jobb',
        })
      : plural(years, {
          one: 'minst # år i matchande jobb',
          other: 'minst # år i matchande jobb',
        })
  },
  takeOut: 'Ta bort från listan',
  addLabel: 'Lägg till ett krav',
  add: 'Lägg till',
  groups: { must: 'Krav', nice: 'Meriterande', own: 'Tillagt av dig' },
  perhapsHere: 'Kanske här:',
  isItThis: 'Är det detta?',
  yes: 'Ja',
  no: 'Nej',
  about: (action, words) => `${action}: ${words}`,
  writeUse: 'Skriv var du har använt det',
  writeFact: 'Skriv det i ditt cv',
  weakPart: 'Ditt cv visar en del av det här. Kan du skriva mer om det?',
  weakListed: 'I ditt cv står det bara i en lista. Var har du använt det?',
  weakYears: 'Har du fler års erfarenhet av det här?',
  weakDegree:
    'I ditt cv står en annan examen eller utbildning. Har du den här, eller en motsvarande?',
  weakLanguage: 'Hur väl talar du det? Skriv din nivå.',
  saidYes: 'Du svarade ja.',
  saidNo: 'Du svarade nej.',
  saidNoToLine: 'Du svarade nej till en rad i ditt cv.',
  changeAnswer: 'Ändra svaret',
  showLine: 'visa i förhandsvisningen',
  moreLines: (count) => plural(count, { one: '# rad till', other: '# rader till' }),
  moreAbout: (words) => `Mer om ”${words}”`,
  times: (times) =>
    plural(times, {
      one: 'Nämns en gång i jobbannonsen.',
      other: 'Nämns # gånger i jobbannonsen.',
    }),
  findEvidence: 'Hitta belägg med AI',
  findEvidenceAgain: 'Hitta belägg igen',
  evidenceHint: 'Den måste citera ditt cv för varje krav.',
  quotedBy: (model) => `Citat ur ditt cv, hittade av ${model}.`,
  notReliedOn:
    'AI-modellens citat gick inte att lita på. Du ser det som hittades genom att jämföra ord.',
  interview: 'Förbered intervjun',
  writeLetter: 'Skriv ett personligt brev för jobbet',
  suggestions: 'Förslag',
  order: 'Ändra ordningen i ditt cv',
  noSuggestions: 'Ordningen i ditt cv passar redan jobbet.',
  ownWords: 'Din egen text i en annan ordning. Inget läggs till.',
  was: (place) => `var nummer ${number(place)}`,
  answers: (words) => `Matchar: ${words}`,
  accept: 'Godkänn',
  acceptAll: 'Godkänn alla',
  dismiss: 'Avvisa',
  accepted: 'Godkänt',
  dismissed: 'Avvisat',
  undo: 'Ångra',
  counts: (all, accepted) =>
    all === 0
      ? 'Inga förslag än'
      : [
          plural(all, { one: '# förslag', other: '# förslag' }),
          accepted === 0
            ? 'inget godkänt än'
            : plural(accepted, { one: '# godkänt', other: '# godkända' }),
          accepted === 0 ? 'inget ändras förrän du godkänner ett' : 'sparas när du slutför',
        ].join(' · '),
  finish: 'Slutför',
  finishTitle: 'Spara dina ändringar',
  keepAs: 'Spara i',
  asCopy: 'Ett nytt cv',
  asSame: 'Det här cv:t',
  copyHint:
    'Ditt ursprungliga cv förblir som det är. Det nya är kopplat till det och till jobbannonsen.',
  sameHint:
    'När du sparar läggs förslagen du har godkänt till i cv:t. Du kan ångra det i redigeraren.',
  nameLabel: 'Namn på det nya cv:t',
  copyName: (cv, job) => [cv, job].filter(Boolean).join(' – '),
  keep: 'Spara',
  keepAndWrite: 'Spara och skriv ett brev',
  nothingAccepted: 'Du har inte godkänt några förslag, så det finns inget att spara i cv:t.',
  keptCopy: 'Sparat som ett nytt cv',
  keptSame: 'Sparat i det här cv:t',
  changedMeanwhile:
    'Cv:t har ändrats under tiden och förslagen passar det inte längre. Inget har ändrats. Granska dem igen.',
  tabOnly: {
    blocked:
      'Webbläsaren lagrar inget, så jobbannonsen finns bara i den här fliken. Håll fliken öppen tills du är klar.',
    full: 'Lagringsutrymmet på enheten är slut, så jobbannonsen finns bara i den här fliken. Frigör utrymme och håll fliken öppen.',
    failed:
      'Webbläsaren kunde inte lagra jobbannonsen, så den finns bara i den här fliken. Håll fliken öppen. Vi fortsätter att försöka.',
  },
  track: 'Håll koll på den här ansökan',
  trackHint: 'Läggs till bland dina ansökningar, med den här jobbannonsen och det här cv:t.',
  forApplication: (job) => `Det här cv:t antecknas i din ansökan för ${job}.`,
  notNoted: 'Cv:t har sparats, men det gick inte att anteckna det i din ansökan. Välj det där.',
  otherJob: (job) => `Det här cv:t jämförs med en annan jobbannons. Din ansökan gäller ${job}.`,
  useJob: 'Använd ansökans jobbannons',
  jobReplaced: 'Jobbannonsen har ersatts',
}
