import type { tailor as english } from '../en/tailor'
import { formatters } from '../format'

const { plural, number } = formatters('nl')

/** Messages of the screen that fits a CV to a job, in Dutch. */
export const tailor: typeof english = {
  title: 'Afstemmen op vacature',
  heading: (job) => (job === '' ? 'Afstemmen op vacature' : `Afstemmen op: ${job}`),
  job: (title, employer) => [title, employer].filter(Boolean).join(', '),
  back: 'Terug naar bewerken',
  tabs: 'Weergaven',
  jobTab: 'Vacature',
  suggestionsTab: 'Suggesties',
  paperTab: 'Voorvertoning',
  postingTitle: 'Voor welke vacature is het?',
  postingHint:
    'Plak de volledige vacature. Die wordt op dit apparaat gelezen en alleen naar een AI-model gestuurd als je daarom vraagt. Links erin worden nooit geopend.',
  postingLabel: 'Vacature',
  postingExample: 'Plak de vacature hier',
  chooseFile: 'Tekstbestand kiezen',
  read: 'Met mijn cv vergelijken',
  change: 'Vacature wijzigen',
  unread: {
    empty: 'Er is nog geen tekst. Plak de vacature.',
    'too-short':
      'Deze tekst is te kort om met je cv te vergelijken. Plak de volledige vacature. Je tekst blijft staan.',
    'too-long':
      'Deze tekst is te lang. Plak de vacature zonder de rest van de pagina. Je tekst blijft staan.',
    'not-text': 'Dit is geen tekstbestand. Open het, kopieer de tekst en plak die hier.',
  },
  warnings: {
    'hidden-text': 'De vacature bevat onzichtbare tekens. Die hebben we weggelaten.',
    instructions: (words) =>
      `De vacature bevat opdrachten voor AI: “${words}”. We behandelen ze als gewone tekst en volgen ze niet.`,
    shortened: (read) =>
      `De vacature is erg lang. Alleen de eerste ${number(read)} tekens worden gelezen.`,
  },
  demands: 'Wat de vacature vraagt',
  noDemands: 'We vonden in deze vacature geen eisen. Je kunt ze hieronder toevoegen.',
  shown: (count) =>
    count === 0
      ? 'We vonden hier niets van in je cv. Misschien heb je het toch: beantwoord de vragen hieronder.'
      : plural(count, {
          one: 'We vonden er # in je cv. Misschien heb je er meer: beantwoord de vragen hieronder.',
          other:
            'We vonden er # in je cv. Misschien heb je er meer: beantwoord de vragen hieronder.',
        }),
  shownAfter: (count) =>
    plural(count, {
      one: 'Met de geaccepteerde suggesties vinden we er #.',
      other: 'Met de geaccepteerde suggesties vinden we er #.',
    }),
  states: {
    present: 'In je cv',
    'other-name': 'In je cv in andere woorden',
    weak: 'Kun je hier meer van laten zien?',
    perhaps: 'Misschien in je cv',
    unsure: 'Heb je dit?',
    missing: 'Heb je dit?',
    unread: 'Nog niet gecontroleerd',
  },
  otherLanguage:
    'Je cv en deze vacature zijn in verschillende talen. Om ze te vergelijken is een AI-model nodig. Zonder AI-model kunnen alleen namen, jaren en taalniveaus worden vergeleken.',
  niceToHave: 'een pre',
  soft: 'persoonlijke eigenschap',
  quote: 'In de vacature',
  months: (months) => {
    const years = Math.floor(months / 12)
    return years === 0
      ? plural(months, {
          one: 'minstens # maand in passende banen',
          other: 'minstens # maanden in passende banen',
        })
      : plural(years, {
          one: 'minstens # jaar in passende banen',
          other: 'minstens # jaar in passende banen',
        })
  },
  takeOut: 'Uit deze lijst verwijderen',
  addLabel: 'Eis toevoegen',
  add: 'Toevoegen',
  groups: { must: 'Vereist', nice: 'Een pre', own: 'Door jou toegevoegd' },
  perhapsHere: 'Misschien hier:',
  isItThis: 'Is het dit?',
  yes: 'Ja',
  no: 'Nee',
  about: (action, words) => `${action}: ${words}`,
  writeUse: 'Schrijf waar je het hebt gebruikt',
  writeFact: 'Schrijf het in je cv',
  weakPart: 'Je cv laat een deel hiervan zien. Kun je er meer over schrijven?',
  weakListed: 'Je cv noemt het alleen in een lijst. Waar heb je het gebruikt?',
  weakYears: 'Heb je hier meer jaren ervaring mee?',
  weakDegree:
    'Je cv toont een ander diploma of een andere opleiding. Heb je deze, of iets gelijkwaardigs?',
  weakLanguage: 'Hoe goed spreek je het? Schrijf je niveau op.',
  saidYes: 'Je zei dat dit het is.',
  saidNo: 'Je zei nee.',
  saidNoToLine: 'Je zei nee tegen een regel van je cv.',
  changeAnswer: 'Antwoord wijzigen',
  showLine: 'in de voorvertoning tonen',
  moreLines: (count) => plural(count, { one: 'nog # regel', other: 'nog # regels' }),
  moreAbout: (words) => `Meer over “${words}”`,
  times: (times) =>
    plural(times, {
      one: 'Eén keer genoemd in de vacature.',
      other: '# keer genoemd in de vacature.',
    }),
  findEvidence: 'Onderbouwing zoeken met AI',
  findEvidenceAgain: 'Opnieuw onderbouwing zoeken',
  evidenceHint: 'Het moet je cv bij elke eis citeren.',
  quotedBy: (model) => `Citaten uit je cv, gevonden door ${model}.`,
  notReliedOn:
    'Op de citaten van het AI-model konden we niet vertrouwen. Je ziet wat op woorden is gevonden.',
  interview: 'Sollicitatiegesprek voorbereiden',
  writeLetter: 'Sollicitatiebrief voor deze vacature schrijven',
  suggestions: 'Suggesties',
  order: 'Volgorde van je cv aanpassen',
  noSuggestions: 'De volgorde van je cv past al bij deze vacature.',
  ownWords: 'Je eigen tekst in een andere volgorde. Er komt niets bij.',
  was: (place) => `was nummer ${number(place)}`,
  answers: (words) => `Past bij: ${words}`,
  accept: 'Accepteren',
  acceptAll: 'Alles accepteren',
  dismiss: 'Afwijzen',
  accepted: 'Geaccepteerd',
  dismissed: 'Afgewezen',
  undo: 'Ongedaan maken',
  counts: (all, accepted) =>
    all === 0
      ? 'Nog geen suggesties'
      : [
          plural(all, { one: '# suggestie', other: '# suggesties' }),
          accepted === 0
            ? 'nog niets geaccepteerd'
            : plural(accepted, { one: '# geaccepteerd', other: '# geaccepteerd' }),
          accepted === 0
            ? 'er verandert niets tot je er een accepteert'
            : 'wordt opgeslagen als je afrondt',
        ].join(' · '),
  finish: 'Afronden',
  finishTitle: 'Je wijzigingen opslaan',
  keepAs: 'Opslaan in',
  asCopy: 'Een nieuw cv',
  asSame: 'Dit cv',
  copyHint:
    'Je oorspronkelijke cv blijft zoals het is. Het nieuwe blijft eraan en aan de vacature gekoppeld.',
  sameHint:
    'Als je opslaat, komen de geaccepteerde suggesties in dit cv. Je kunt dit in de editor ongedaan maken.',
  nameLabel: 'Naam van het nieuwe cv',
  copyName: (cv, job) => [cv, job].filter(Boolean).join(' – '),
  keep: 'Opslaan',
  keepAndWrite: 'Opslaan en een brief schrijven',
  nothingAccepted:
    'Je hebt geen suggesties geaccepteerd, dus er is niets om in dit cv op te slaan.',
  keptCopy: 'Opgeslagen als nieuw cv',
  keptSame: 'Opgeslagen in dit cv',
  changedMeanwhile:
    'Dit cv is intussen gewijzigd en de suggesties passen er niet meer bij. Er is niets gewijzigd. Kijk ze opnieuw na.',
  tabOnly: {
    blocked:
      'Deze browser slaat niets op, dus de vacature staat alleen in dit tabblad. Houd het tabblad open tot je klaar bent.',
    full: 'De opslag van dit apparaat is vol, dus de vacature staat alleen in dit tabblad. Maak ruimte vrij en houd het tabblad open.',
    failed:
      'Deze browser kon de vacature niet opslaan, dus die staat alleen in dit tabblad. Houd het tabblad open. We blijven het proberen.',
  },
  track: 'Deze sollicitatie bijhouden',
  trackHint: 'Komt bij je sollicitaties te staan, met deze vacature en dit cv.',
  forApplication: (job) => `Dit cv wordt genoteerd bij je sollicitatie voor ${job}.`,
  notNoted:
    'Het cv is opgeslagen, maar we konden het niet bij je sollicitatie noteren. Kies het daar.',
  otherJob: (job) =>
    `Dit cv wordt met een andere vacature vergeleken. Je sollicitatie is voor ${job}.`,
  useJob: 'Vacature van de sollicitatie gebruiken',
  jobReplaced: 'De vacature is vervangen',
}
