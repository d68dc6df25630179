import type { match as english } from '../en/match'
import { formatters } from '../format'

const { plural, number } = formatters('nl')

/** Messages of the search for the CVs and bullet points that match a job description, in Dutch. */
export const match: typeof english = {
  open: 'Cv’s bij een vacature zoeken',
  title: 'Cv’s bij een vacature zoeken',
  hint: 'Plak een vacature om te zien welke van je cv’s en bulletpoints erbij passen. “Matches zoeken” vergelijkt woorden op dit apparaat. Er wordt niets verstuurd.',
  label: 'Vacature',
  find: 'Matches zoeken',
  finding: (read, of) => `${number(read)} van ${number(of)} cv’s lezen…`,
  comparing: 'Vergelijken…',
  findByMeaning: 'Op betekenis zoeken met AI',
  meaningHint: (model) =>
    `Vindt ook tekst die hetzelfde in andere woorden zegt. Stuurt de vacature, en wat er sinds de vorige keer in de cv’s van je account is gewijzigd, naar ${model}. Je naam en contactgegevens worden niet verstuurd.`,
  stop: 'Stoppen',
  stages: {
    waiting: 'Wachten op de start…',
    reading: 'Vacature lezen…',
    drafting: 'Wijzigingen in je cv’s lezen…',
    checking: 'Vergelijken…',
  },
  byMeaning: 'Gevonden op betekenis, beste match eerst. De woorden kunnen verschillen.',
  noMeaning: 'Zoeken op betekenis is op dit moment niet beschikbaar.',
  unnamed: 'Cv in je account',
  byWords: 'Gevonden op woorden. De gemarkeerde woorden staan ook in de vacature.',
  cvs: 'Cv’s',
  answers: (shown) => plural(shown, { one: '# eis gevonden', other: '# eisen gevonden' }),
  noDemands: 'We vonden in deze vacature geen eisen om je cv’s mee te vergelijken.',
  bullets: 'Bulletpoints',
  noBullets: 'Er passen geen bulletpoints bij deze vacature.',
  inCv: (name) => `In ${name}`,
  inUnnamedCv: 'In een cv in je account',
  andMore: (count) => plural(count, { one: 'en nog # cv', other: 'en nog # cv’s' }),
  noCvs: 'Er staan op dit apparaat geen cv’s die we kunnen lezen.',
  noCvsInAccount: 'Er staan nog geen cv’s in je account om te vergelijken.',
  failed: 'We konden je cv’s niet lezen. Er is niets verloren gegaan. Probeer het opnieuw.',
  unread: {
    empty: 'Er is nog geen tekst. Plak de vacature.',
    'too-short': 'Deze tekst is te kort. Plak de volledige vacature.',
    'too-long': 'Deze tekst is te lang. Plak één vacature tegelijk.',
  },
}
