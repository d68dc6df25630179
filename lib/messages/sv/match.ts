import type { match as english } from '../en/match'
import { formatters } from '../format'

const { plural, number } = formatters('sv')

/** Messages of the search for the CVs and bullet points that match a job description, in Swedish. */
export const match: typeof english = {
  open: 'Matcha dina cv:n mot ett jobb',
  title: 'Matcha dina cv:n mot ett jobb',
  hint: 'Klistra in en jobbannons för att se vilka av dina cv:n och punkter som matchar den. ”Hitta matchningar” jämför ord på den här enheten. Inget skickas.',
  label: 'Jobbannons',
  find: 'Hitta matchningar',
  finding: (read, of) => `Läser ${number(read)} av ${number(of)} cv:n …`,
  comparing: 'Jämför …',
  findByMeaning: 'Sök på betydelse med AI',
  meaningHint: (model) =>
    `Hittar även text som säger samma sak med andra ord. Skickar jobbannonsen, och det som har ändrats i kontots cv:n sedan förra gången, till ${model}. Ditt namn och dina kontaktuppgifter skickas inte.`,
  stop: 'Stoppa',
  stages: {
    waiting: 'Väntar på att börja …',
    reading: 'Läser jobbannonsen …',
    drafting: 'Läser det som har ändrats i dina cv:n …',
    checking: 'Jämför …',
  },
  byMeaning: 'Hittat på betydelse, bästa matchningen först. Orden kan skilja sig.',
  noMeaning: 'Sökning på betydelse går inte just nu.',
  unnamed: 'Cv i ditt konto',
  byWords: 'Hittat på ord. De markerade orden finns också i jobbannonsen.',
  cvs: 'Cv:n',
  answers: (shown) => plural(shown, { one: '# krav hittat', other: '# krav hittade' }),
  noDemands: 'Vi hittade inga krav i jobbannonsen att jämföra dina cv:n med.',
  bullets: 'Punkter',
  noBullets: 'Inga punkter matchar jobbannonsen.',
  inCv: (name) => `I ${name}`,
  inUnnamedCv: 'I ett cv i ditt konto',
  andMore: (count) => plural(count, { one: 'och # cv till', other: 'och # cv:n till' }),
  noCvs: 'Det finns inga cv:n på den här enheten som vi kan läsa.',
  noCvsInAccount: 'Det finns inga cv:n i ditt konto att jämföra än.',
  failed: 'Dina cv:n kunde inte läsas. Inget har gått förlorat. Försök igen.',
  unread: {
    empty: 'Det finns ingen text än. Klistra in jobbannonsen.',
    'too-short': 'Texten är för kort. Klistra in hela jobbannonsen.',
    'too-long': 'Texten är för lång. Klistra in en jobbannons i taget.',
  },
}
