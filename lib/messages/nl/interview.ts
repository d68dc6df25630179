import type { interview as english } from '../en/interview'
import { formatters } from '../format'

const { plural } = formatters('nl')

/** Messages of the screen that prepares an interview, and of the stories told there, in Dutch. */
export const interview: typeof english = {
  title: 'Voorbereiding op het sollicitatiegesprek',
  heading: (job) =>
    job === '' ? 'Voorbereiding op het sollicitatiegesprek' : `Sollicitatiegesprek: ${job}`,
  questionsTab: 'Vragen',
  storiesTab: 'Verhalen',
  prepare: 'Gesprek voorbereiden',
  chooseCv: {
    title: 'Voor welk cv is deze sollicitatie?',
    text: 'Kies het cv waarmee je solliciteert. De regels ervan staan dan naast wat de vacature vraagt.',
    none: 'Er staat nog geen cv op dit apparaat.',
    create: 'Cv maken',
  },
  counts: (shown, near, gaps) =>
    [
      plural(shown, { one: '# in je cv', other: '# in je cv' }),
      near > 0 && plural(near, { one: '# misschien', other: '# misschien' }),
      gaps > 0 && plural(gaps, { one: '# niet gevonden', other: '# niet gevonden' }),
    ]
      .filter(Boolean)
      .join(' · '),
  states: {
    shown: 'In je cv',
    partly: 'Deels in je cv',
    gap: 'Niet gevonden in je cv',
  },
  mayAsk: 'Mogelijke vraag',
  aboutCv: 'Over je cv',
  noneAboutCv: 'Zet je banen met datums in je cv, dan verschijnen hier vragen daarover.',
  usual: 'Vaak gevraagd',
  mention: 'Dit kun je noemen',
  findMore: 'Meer vragen zoeken met AI',
  findAgain: 'Opnieuw vragen zoeken',
  modelHint: 'Het kiest vragen en citaten en schrijft zelf niets.',
  chosenBy: (model) =>
    `Sommige vragen zijn gekozen door ${model}. Alle citaten komen van jou of uit de vacature.`,
  noMore: 'Het AI-model vond geen vragen die te controleren waren.',
  stories: 'Je verhalen',
  storiesHint:
    'Momenten uit je werk, in je eigen woorden. Ze staan nooit in je cv of achter een deellink en gaan nooit naar een AI-model. Alleen je back-up, je JSON-bestand en het gespreksblad bevatten ze.',
  writeStory: 'Verhaal schrijven',
  chooseStory: 'Verhaal kiezen',
  noStories: 'Nog geen verhalen. Schrijf er een hier of naast een vraag.',
  searchStories: 'In verhalen zoeken',
  noneFound: 'Geen verhaal bevat deze woorden.',
  untitledStory: 'Verhaal zonder titel',
  fields: {
    title: { label: 'Titel', example: 'bijv. De nacht dat de pomp uitviel' },
    situation: { label: 'Situatie', example: 'Waar en wanneer was het, en wat speelde er?' },
    task: { label: 'Taak', example: 'Wat moest je doen?' },
    action: { label: 'Aanpak', example: 'Wat deed je, stap voor stap?' },
    result: { label: 'Resultaat', example: 'Wat kwam eruit?' },
  },
  done: 'Klaar',
  deleteStory: 'Verhaal verwijderen',
  storyDeleted: 'Verhaal verwijderd',
  lines: 'Regels van je cv',
  linesHint: 'Vragen over deze regels tonen dit verhaal.',
  addLine: 'Regel toevoegen',
  searchLines: 'In je cv zoeken',
  noLineFound: 'Geen regel van je cv bevat deze woorden.',
  lineGone: 'Een regel die niet meer in je cv staat',
  untie: (line) => `Verwijderen: ${line}`,
  notForThis: (story) => `Van deze vraag verwijderen: ${story}`,
  keptIn: (cv) => `Je verhalen zijn opgeslagen in “${cv}”, het cv dat dit cv volgt.`,
  onlyHere: 'Alleen in dit cv:',
  moveToMaster: 'Voor alle versies gebruiken',
  making: 'PDF maken…',
  sheet: {
    fileName: 'Sollicitatiegesprek',
    story: (name) => `Verhaal: ${name}`,
  },
}
