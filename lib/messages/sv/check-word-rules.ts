import type { wordRuleWords as english } from '../en/check-word-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number, monthRange } = formatters('sv')

/** As in `sections`. */
const sectionNames: Readonly<Record<string, string>> = {
  work: 'Arbetserfarenhet',
  education: 'Utbildning',
  skills: 'Kompetenser',
}

/** Messages of the checks of the text, in the form of `fileRuleWords`, in Swedish. */
export const wordRuleWords: typeof english = {
  'name-given': {
    title: 'Namn finns med',
    found: () => 'Ditt namn saknas.',
    why: 'Det är rubriken på ditt cv och en del av filnamnet.',
    fix: 'Lägg till ditt namn.',
    source: sources.practice,
  },
  'contact-given': {
    title: 'E-post och telefon finns med',
    found: ({ text }) => {
      if (text === '') return 'Dina kontaktuppgifter saknas.'
      if (text === 'phone') return 'Ditt telefonnummer saknas.'
      return text === 'email'
        ? 'Din e-postadress saknas.'
        : `”${text}” ser inte ut som en e-postadress.`
    },
    why: 'Vissa arbetsgivare skriver, andra ringer.',
    fix: 'Lägg till det som saknas, eller rätta adressen.',
    source: sources.practice,
  },
  'place-given': {
    title: 'Ort finns med',
    found: () => 'Din ort, din region eller ditt land saknas.',
    why: 'Många arbetsgivare söker efter region. Gatuadress behövs inte.',
    fix: 'Lägg till din ort.',
    source: sources.practice,
  },
  'main-sections': {
    title: 'Arbetserfarenhet, utbildning och kompetenser finns med',
    found: ({ text }) => `Avsnittet ”${sectionNames[text] ?? text}” är tomt eller saknas.`,
    why: 'Ansökningsformulär frågar efter de här tre.',
    fix: 'Lägg till det du har. Utelämna det du inte har.',
    source: sources.practice,
  },
  'posts-whole': {
    title: 'Varje jobb har jobbtitel, arbetsgivare och startdatum',
    found: ({ count, of }) =>
      plural(count, {
        one: `# av ${number(of)} jobb saknar jobbtitel, arbetsgivare eller startdatum.`,
        other: `# av ${number(of)} jobb saknar jobbtitel, arbetsgivare eller startdatum.`,
      }),
    why: 'Ansökningsformulär kräver alla tre.',
    fix: 'Fyll i det som saknas.',
    source: sources.practice,
  },
  'degrees-dated': {
    title: 'Varje examen har ett datum',
    found: ({ count, of, text }) =>
      count === 1
        ? `”${text}” saknar datum.`
        : `${number(count)} av ${number(of)} examina saknar datum.`,
    why: 'Ansökningsformulär frågar efter examensåret.',
    fix: 'Lägg till året då utbildningen slutade eller kommer att sluta.',
    source: sources.practice,
  },
  'skills-named': {
    title: 'Kompetenser och nivåer står var för sig',
    found: ({ text }) =>
      `”${text}” verkar vara en nivå bland kompetenser, eller kompetenser som nivå.`,
    why: 'Arbetsgivares program söker efter kompetensers namn, inte efter nivåer.',
    fix: 'Skriv kompetenser under ”Kompetenser” och hur väl du behärskar dem under ”Nivå”.',
    source: sources.practice,
  },
  'sections-named': {
    title: 'Varje avsnitt har en rubrik',
    found: ({ count }) =>
      plural(count, { one: '# avsnitt saknar rubrik.', other: '# avsnitt saknar rubrik.' }),
    why: 'Utan rubrik ser posterna ut att höra till avsnittet ovanför.',
    fix: 'Lägg till en rubrik.',
    source: sources.practice,
  },
  'dates-understood': {
    title: 'Program kan läsa datumen',
    found: ({ text }) => `Program kan inte läsa ”${text}” som ett datum.`,
    why: 'Arbetsgivares program räknar dina erfarenhetsår utifrån datum.',
    fix: 'Ange månad och år, till exempel ”mar 2021”.',
    source: sources.practice,
  },
  'dates-possible': {
    title: 'Datumen är rimliga',
    found: ({ text }) => `”${text}” kan inte stämma.`,
    why: 'Ett slut före starten, eller en start i framtiden, är oftast ett misstag.',
    fix: 'Kontrollera datumet.',
    source: sources.practice,
  },
  'newest-first': {
    title: 'Senaste jobbet står först',
    found: ({ text }) => `”${text}” är senare än jobbet ovanför.`,
    why: 'Arbetsgivare tittar längst på det första jobbet.',
    fix: 'Flytta upp det.',
    source: sources.practice,
  },
  'no-long-gaps': {
    title: 'Inga långa luckor',
    found: ({ text }) => `Det finns inget för ${monthRange(text)}.`,
    why: 'Arbetsgivare kan fråga. Du behöver inte förklara det här.',
    fix: 'Lägg till vad du gjorde, om du vill. Det är inget fel med en lucka.',
    source: sources.practice,
  },
  'page-count': {
    title: 'Längden passar dina erfarenhetsår',
    found: ({ count, of }) =>
      `${number(count)} sidor för ${plural(of, { one: '# års', other: '# års' })} arbetserfarenhet.`,
    why: 'Senare sidor läses sällan.',
    fix: 'Korta äldre jobb, eller använd ”Anpassa till sidor” under Design.',
    source: sources.practice,
  },
  'short-profile': {
    title: 'Profilen är kort',
    found: ({ count }) => `Din profil har ${number(count)} tecken.`,
    why: 'Arbetsgivare läser några meningar, men inte en hel sida.',
    fix: 'Behåll bara det som inte står i resten av ditt cv.',
    source: sources.practice,
  },
  'bullet-count': {
    title: 'Varje jobb har några punkter',
    found: ({ text }) => `”${text}” har inga punkter, eller väldigt många.`,
    why: 'Ett jobb bör visa vad du gjorde, men långa listor hoppas över.',
    fix: 'Två till sex punkter per jobb är vanligt.',
    source: sources.practice,
  },
  'bullet-length': {
    title: 'Punkterna är lätta att läsa',
    found: ({ count }) =>
      plural(count, {
        one: '# punkt är väldigt lång eller väldigt kort.',
        other: '# punkter är väldigt långa eller väldigt korta.',
      }),
    why: 'Korta punkter går snabbt att läsa. Väldigt korta säger inte så mycket.',
    fix: 'Dela långa i två och säg mer i korta.',
    source: sources.practice,
  },
  'strong-openings': {
    title: 'Punkterna börjar med vad du gjorde',
    found: ({ text }) => `”${text}” börjar med din arbetsuppgift, inte med vad du gjorde.`,
    why: 'Det du gjorde säger mer än vad jobbet var tänkt att vara.',
    fix: 'Börja med ett verb, till exempel ”ledde” i stället för ”ansvarig för att leda”, om det stämmer.',
    source: sources.practice,
  },
  'past-tense': {
    title: 'Tidigare jobb står i dåtid',
    found: ({ text }) => `”${text}” står i presens.`,
    why: 'Blandade tempus ser ut som ett misstag. Kontrollen läser bara engelska.',
    fix: 'Skriv ”managed” i stället för ”manage” i tidigare jobb.',
    source: sources.practice,
  },
  'varied-openings': {
    title: 'Punkterna börjar med olika ord',
    found: ({ count, text }) => `${number(count)} punkter börjar med ”${text}”.`,
    why: 'Samma ord om och om igen hoppas över.',
    fix: 'Använd ett annat ord där det stämmer lika bra.',
    source: sources.practice,
  },
  figures: {
    title: 'Några punkter har siffror',
    found: ({ of }) =>
      plural(of, {
        one: '# punkt saknar siffror.',
        other: 'Ingen av # punkter har siffror.',
      }),
    why: 'Siffror gör det du har åstadkommit konkret.',
    fix: 'Lägg till siffror som du känner till. Gissa aldrig.',
    source: sources.practice,
  },
  'no-first-person': {
    title: 'Punkter utan ”jag”',
    found: ({ text }) => `Din text använder ”${text}”.`,
    why: 'Alla vet vems cv det är.',
    fix: 'Utelämna ordet.',
    source: sources.practice,
  },
  'no-worn-phrases': {
    title: 'Inga klichéer',
    found: ({ text }) => `”${text}” står i väldigt många cv:n.`,
    why: 'Det som alla skriver säger inget om dig.',
    fix: 'Skriv vad du har gjort som visar det.',
    source: sources.practice,
  },
  'no-double-bullets': {
    title: 'Inga dubbla punkter',
    found: ({ text }) => `”${text}” står två gånger.`,
    why: 'Det är oftast ett kopieringsmisstag.',
    fix: 'Ta bort en av dem.',
    source: sources.practice,
  },
  'no-double-entries': {
    title: 'Inga dubbla poster',
    found: ({ count }) =>
      plural(count, {
        one: '# post står två gånger.',
        other: '# poster står två gånger.',
      }),
    why: 'Det är oftast ett kopieringsmisstag.',
    fix: 'Ta bort en av dem.',
    source: sources.practice,
  },
  'no-empty-entries': {
    title: 'Inga tomma poster',
    found: ({ count }) =>
      plural(count, {
        one: '# post är tom, så den finns inte i ditt cv.',
        other: '# poster är tomma, så de finns inte i ditt cv.',
      }),
    why: 'Du kanske har glömt att fylla i den.',
    fix: 'Fyll i den eller ta bort den.',
    source: sources.practice,
  },
  'even-ends': {
    title: 'Punkterna slutar på samma sätt',
    found: ({ count, of }) => `${number(count)} av ${number(of)} punkter slutar annorlunda.`,
    why: 'En blandning av rader med och utan punkt på slutet ser slarvig ut.',
    fix: 'Avsluta alla med punkt, eller ingen.',
    source: sources.practice,
  },
  'personal-data': {
    title: 'Inga personuppgifter som arbetsgivare inte bör fråga om',
    found: ({ text }) =>
      text === '' ? 'Det finns ett foto.' : `”${text}” behövs inte i många länder.`,
    why: 'Vissa arbetsgivare måste lägga undan cv:n med sådana uppgifter, för att vara rättvisa mot alla.',
    fix: 'Utelämna det, om det inte är brukligt där du söker.',
    source: sources.law,
  },
}
