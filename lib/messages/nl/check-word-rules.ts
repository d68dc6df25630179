import type { wordRuleWords as english } from '../en/check-word-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number, monthRange } = formatters('nl')

/** As in `sections`. */
const sectionNames: Readonly<Record<string, string>> = {
  work: 'Werkervaring',
  education: 'Opleiding',
  skills: 'Vaardigheden',
}

/** Messages of the checks of the text, in Dutch. */
export const wordRuleWords: typeof english = {
  'name-given': {
    title: 'Naam staat erin',
    found: () => 'Je naam ontbreekt.',
    why: 'Je naam is de kop van je cv en een deel van de bestandsnaam.',
    fix: 'Voeg je naam toe.',
    source: sources.practice,
  },
  'contact-given': {
    title: 'E-mail en telefoon staan erin',
    found: ({ text }) => {
      if (text === '') return 'Je contactgegevens ontbreken.'
      if (text === 'phone') return 'Je telefoonnummer ontbreekt.'
      return text === 'email' ? 'Je e-mailadres ontbreekt.' : `“${text}” lijkt geen e-mailadres.`
    },
    why: 'Sommige werkgevers schrijven, andere bellen.',
    fix: 'Voeg toe wat ontbreekt, of verbeter het adres.',
    source: sources.practice,
  },
  'place-given': {
    title: 'Woonplaats staat erin',
    found: () => 'Je woonplaats, regio of land ontbreekt.',
    why: 'Veel werkgevers zoeken per regio. Een straat en huisnummer zijn niet nodig.',
    fix: 'Voeg je woonplaats toe.',
    source: sources.practice,
  },
  'main-sections': {
    title: 'Werkervaring, opleiding en vaardigheden staan erin',
    found: ({ text }) => `“${sectionNames[text] ?? text}” is leeg of ontbreekt.`,
    why: 'Sollicitatieformulieren vragen naar deze drie.',
    fix: 'Voeg toe wat je hebt. Laat weg wat je niet hebt.',
    source: sources.practice,
  },
  'posts-whole': {
    title: 'Elke baan heeft een functietitel, een werkgever en een begindatum',
    found: ({ count, of }) =>
      plural(count, {
        one: `# van ${number(of)} banen heeft geen functietitel, werkgever of begindatum.`,
        other: `# van ${number(of)} banen hebben geen functietitel, werkgever of begindatum.`,
      }),
    why: 'Sollicitatieformulieren hebben ze alle drie nodig.',
    fix: 'Vul in wat ontbreekt.',
    source: sources.practice,
  },
  'degrees-dated': {
    title: 'Elk diploma heeft een datum',
    found: ({ count, of, text }) =>
      count === 1
        ? `“${text}” heeft geen datum.`
        : `${number(count)} van ${number(of)} diploma’s hebben geen datum.`,
    why: 'Sollicitatieformulieren vragen naar het jaar van een diploma.',
    fix: 'Voeg het jaar toe waarin de opleiding eindigde of zal eindigen.',
    source: sources.practice,
  },
  'skills-named': {
    title: 'Vaardigheden en niveaus zijn gescheiden',
    found: ({ text }) =>
      `“${text}” lijkt een niveau tussen de vaardigheden, of vaardigheden als niveau.`,
    why: 'Software van werkgevers zoekt op namen van vaardigheden, niet op niveaus.',
    fix: 'Zet vaardigheden bij “Vaardigheden”, en hoe goed je ze beheerst bij “Niveau”.',
    source: sources.practice,
  },
  'sections-named': {
    title: 'Elke sectie heeft een kop',
    found: ({ count }) =>
      plural(count, { one: '# sectie heeft geen kop.', other: '# secties hebben geen kop.' }),
    why: 'Zonder kop lijken de items bij de sectie erboven te horen.',
    fix: 'Voeg een kop toe.',
    source: sources.practice,
  },
  'dates-understood': {
    title: 'Datums zijn leesbaar voor software',
    found: ({ text }) => `Software kan “${text}” niet als datum lezen.`,
    why: 'Software van werkgevers telt je jaren ervaring op basis van datums.',
    fix: 'Vul maand en jaar in, zoals “mrt 2021”.',
    source: sources.practice,
  },
  'dates-possible': {
    title: 'Datums zijn aannemelijk',
    found: ({ text }) => `“${text}” kan niet kloppen.`,
    why: 'Een einde vóór het begin, of een begin in de toekomst, is meestal een vergissing.',
    fix: 'Controleer de datum.',
    source: sources.practice,
  },
  'newest-first': {
    title: 'Laatste baan staat bovenaan',
    found: ({ text }) => `“${text}” is recenter dan de baan erboven.`,
    why: 'Werkgevers kijken het langst naar de eerste baan.',
    fix: 'Verplaats die baan omhoog.',
    source: sources.practice,
  },
  'no-long-gaps': {
    title: 'Geen lange gaten',
    found: ({ text }) => `Er staat niets bij ${monthRange(text)}.`,
    why: 'Werkgevers kunnen ernaar vragen. Je hoeft het hier niet uit te leggen.',
    fix: 'Voeg toe wat je deed, als je wilt. Met een gat is niets mis.',
    source: sources.practice,
  },
  'page-count': {
    title: 'Lengte past bij je jaren ervaring',
    found: ({ count, of }) =>
      `${number(count)} pagina’s voor ${plural(of, { one: '# jaar', other: '# jaar' })} werkervaring.`,
    why: 'Latere pagina’s worden zelden gelezen.',
    fix: 'Kort oudere banen in, of gebruik “Passend maken” bij Ontwerp.',
    source: sources.practice,
  },
  'short-profile': {
    title: 'Profiel is kort',
    found: ({ count }) => `Je profiel heeft ${number(count)} tekens.`,
    why: 'Werkgevers lezen een paar zinnen, maar geen hele pagina.',
    fix: 'Houd alleen over wat de rest van je cv niet zegt.',
    source: sources.practice,
  },
  'bullet-count': {
    title: 'Elke baan heeft een paar bulletpoints',
    found: ({ text }) => `“${text}” heeft geen bulletpoints, of heel veel.`,
    why: 'Een baan moet laten zien wat je deed, maar lange lijsten worden overgeslagen.',
    fix: 'Twee tot zes bulletpoints per baan zijn gebruikelijk.',
    source: sources.practice,
  },
  'bullet-length': {
    title: 'Bulletpoints lezen makkelijk',
    found: ({ count }) =>
      plural(count, {
        one: '# bulletpoint is erg lang of erg kort.',
        other: '# bulletpoints zijn erg lang of erg kort.',
      }),
    why: 'Korte bulletpoints zijn snel gelezen. Heel korte zeggen weinig.',
    fix: 'Splits lange in tweeën en zeg meer in korte.',
    source: sources.practice,
  },
  'strong-openings': {
    title: 'Bulletpoints beginnen met wat je deed',
    found: ({ text }) => `“${text}” begint met je taak, niet met wat je deed.`,
    why: 'Wat je deed, zegt meer dan wat je werk hoorde te zijn.',
    fix: 'Begin met een werkwoord, zoals “leidde” in plaats van “verantwoordelijk voor het leiden van”, als dat klopt.',
    source: sources.practice,
  },
  'past-tense': {
    title: 'Eerdere banen staan in de verleden tijd',
    found: ({ text }) => `“${text}” staat in de tegenwoordige tijd.`,
    why: 'Wisselende tijden lijken een fout. Deze controle leest alleen Engels.',
    fix: 'Schrijf bij eerdere banen “managed” in plaats van “manage”.',
    source: sources.practice,
  },
  'varied-openings': {
    title: 'Bulletpoints beginnen met verschillende woorden',
    found: ({ count, text }) => `${number(count)} bulletpoints beginnen met “${text}”.`,
    why: 'Steeds hetzelfde woord wordt overgeslagen.',
    fix: 'Gebruik een ander woord waar dat net zo goed klopt.',
    source: sources.practice,
  },
  figures: {
    title: 'Sommige bulletpoints bevatten getallen',
    found: ({ of }) =>
      plural(of, {
        one: '# bulletpoint bevat geen getal.',
        other: 'Geen van # bulletpoints bevat een getal.',
      }),
    why: 'Getallen maken je resultaten concreet.',
    fix: 'Voeg getallen toe die je kent. Gok nooit.',
    source: sources.practice,
  },
  'no-first-person': {
    title: 'Bulletpoints zonder “ik”',
    found: ({ text }) => `Je tekst gebruikt “${text}”.`,
    why: 'Iedereen weet van wie het cv is.',
    fix: 'Laat het woord weg.',
    source: sources.practice,
  },
  'no-worn-phrases': {
    title: 'Geen clichés',
    found: ({ text }) => `“${text}” staat in heel veel cv’s.`,
    why: 'Wat iedereen schrijft, zegt niets over jou.',
    fix: 'Schrijf wat je deed waaruit dat blijkt.',
    source: sources.practice,
  },
  'no-double-bullets': {
    title: 'Geen dubbele bulletpoints',
    found: ({ text }) => `“${text}” staat er twee keer.`,
    why: 'Dit is meestal een kopieerfout.',
    fix: 'Verwijder er een.',
    source: sources.practice,
  },
  'no-double-entries': {
    title: 'Geen dubbele items',
    found: ({ count }) =>
      plural(count, { one: '# item staat er twee keer.', other: '# items staan er twee keer.' }),
    why: 'Dit is meestal een kopieerfout.',
    fix: 'Verwijder er een.',
    source: sources.practice,
  },
  'no-empty-entries': {
    title: 'Geen lege items',
    found: ({ count }) =>
      plural(count, {
        one: '# item is leeg en staat daarom niet op je cv.',
        other: '# items zijn leeg en staan daarom niet op je cv.',
      }),
    why: 'Misschien ben je vergeten het in te vullen.',
    fix: 'Vul het in of verwijder het.',
    source: sources.practice,
  },
  'even-ends': {
    title: 'Bulletpoints eindigen op dezelfde manier',
    found: ({ count, of }) => `${number(count)} van ${number(of)} bulletpoints eindigen anders.`,
    why: 'Bulletpoints met en zonder punt door elkaar ogen slordig.',
    fix: 'Zet achter allemaal een punt, of achter geen enkele.',
    source: sources.practice,
  },
  'personal-data': {
    title: 'Geen persoonlijke gegevens waar werkgevers niet naar horen te vragen',
    found: ({ text }) =>
      text === '' ? 'Er staat een foto op.' : `“${text}” is in veel landen niet nodig.`,
    why: 'Sommige werkgevers moeten cv’s met zulke gegevens terzijde leggen, om eerlijk te zijn tegenover iedereen.',
    fix: 'Laat het weg, tenzij het gebruikelijk is waar je solliciteert.',
    source: sources.law,
  },
}
