import type { interview as english } from '../en/interview'
import { formatters } from '../format'

const { plural } = formatters('sv')

/** Messages of the screen that prepares an interview, and of the stories told there, in Swedish. */
export const interview: typeof english = {
  title: 'Förberedelse inför intervjun',
  heading: (job) => (job === '' ? 'Förberedelse inför intervjun' : `Intervju: ${job}`),
  questionsTab: 'Frågor',
  storiesTab: 'Berättelser',
  prepare: 'Förbered intervjun',
  chooseCv: {
    title: 'Vilket cv gäller ansökan?',
    text: 'Välj det cv som du söker med. Raderna i det visas bredvid det som efterfrågas i jobbet.',
    none: 'Det finns inget cv på den här enheten än.',
    create: 'Skapa cv',
  },
  counts: (shown, near, gaps) =>
    [
      plural(shown, { one: '# i ditt cv', other: '# i ditt cv' }),
      near > 0 && plural(near, { one: '# kanske', other: '# kanske' }),
      gaps > 0 && plural(gaps, { one: '# hittades inte', other: '# hittades inte' }),
    ]
      .filter(Boolean)
      .join(' · '),
  states: {
    shown: 'I ditt cv',
    partly: 'Delvis i ditt cv',
    gap: 'Hittades inte i ditt cv',
  },
  mayAsk: 'Möjlig fråga',
  aboutCv: 'Om ditt cv',
  noneAboutCv: 'Lägg till dina jobb med datum i ditt cv, så visas frågor om dem här.',
  usual: 'Vanliga frågor',
  mention: 'Du kan nämna',
  findMore: 'Hitta fler frågor med AI',
  findAgain: 'Hitta frågor igen',
  modelHint: 'Den väljer frågor och citat och skriver ingenting själv.',
  chosenBy: (model) =>
    `Några frågor har valts av ${model}. Alla citat är dina egna eller från jobbannonsen.`,
  noMore: 'AI-modellen hittade inga frågor som gick att kontrollera.',
  stories: 'Dina berättelser',
  storiesHint:
    'Stunder från ditt arbete, med dina egna ord. De finns aldrig i ditt cv eller bakom en delningslänk och skickas aldrig till en AI-modell. Bara din säkerhetskopia, din JSON-fil och intervjubladet innehåller dem.',
  writeStory: 'Skriv en berättelse',
  chooseStory: 'Välj en berättelse',
  noStories: 'Inga berättelser än. Skriv en här eller bredvid en fråga.',
  searchStories: 'Sök bland berättelser',
  noneFound: 'Ingen berättelse innehåller de här orden.',
  untitledStory: 'Berättelse utan titel',
  fields: {
    title: { label: 'Titel', example: 't.ex. Natten då pumpen stannade' },
    situation: { label: 'Situation', example: 'Var och när var det, och vad hände?' },
    task: { label: 'Uppgift', example: 'Vad behövde du göra?' },
    action: { label: 'Handling', example: 'Vad gjorde du, steg för steg?' },
    result: { label: 'Resultat', example: 'Vad blev det av det?' },
  },
  done: 'Klar',
  deleteStory: 'Ta bort berättelsen',
  storyDeleted: 'Berättelsen har tagits bort',
  lines: 'Rader i ditt cv',
  linesHint: 'Frågor om de här raderna visar berättelsen.',
  addLine: 'Lägg till en rad',
  searchLines: 'Sök i ditt cv',
  noLineFound: 'Ingen rad i ditt cv innehåller de här orden.',
  lineGone: 'En rad som inte längre finns i ditt cv',
  untie: (line) => `Ta bort: ${line}`,
  notForThis: (story) => `Ta bort från frågan: ${story}`,
  keptIn: (cv) => `Dina berättelser är sparade i ”${cv}”, som det här cv:t följer.`,
  onlyHere: 'Bara i det här cv:t:',
  moveToMaster: 'Använd för alla versioner',
  making: 'Skapar pdf …',
  sheet: {
    fileName: 'Intervju',
    story: (name) => `Berättelse: ${name}`,
  },
}
