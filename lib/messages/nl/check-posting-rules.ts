import type { postingRuleWords as english } from '../en/check-posting-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('nl')

/** Messages of the checks against a job description, in Dutch. */
export const postingRuleWords: typeof english = {
  'musts-shown': {
    title: 'Harde eisen staan in het cv',
    found: ({ count, text }) =>
      plural(count, {
        one: `Heb je “${text}”? We hebben deze woorden niet in je cv gevonden.`,
        other: `Heb je “${text}”? We hebben deze woorden niet in je cv gevonden, en die van andere eisen ook niet.`,
      }),
    why: 'Hier kijken werkgevers het eerst naar.',
    fix: 'Voeg alleen toe wat voor jou klopt.',
    source: sources.posting,
  },
  'skills-proven': {
    title: 'Vaardigheden zijn in de praktijk te zien',
    found: ({ count, text }) =>
      plural(count, {
        one: `# vaardigheid staat alleen in een lijst: “${text}”.`,
        other: `# vaardigheden staan alleen in een lijst, zoals “${text}”.`,
      }),
    why: 'Een baan waarin je een vaardigheid hebt gebruikt, zegt meer dan de naam ervan.',
    fix: 'Heb je die in een baan gebruikt, noem die dan daar in een bulletpoint.',
    source: sources.posting,
  },
  'same-words': {
    title: 'Dezelfde termen als in de vacature',
    found: ({ text }) => `In de vacature staat “${text}”. Je cv gebruikt een andere term.`,
    why: 'Sommige zoekfuncties kennen maar één term voor iets.',
    fix: 'Gebruik de term uit de vacature als die hetzelfde betekent.',
    source: sources.posting,
  },
  'years-shown': {
    title: 'Genoeg jaren ervaring',
    found: ({ count, of }) =>
      `Je cv toont minstens ${plural(count, { one: '# jaar', other: '# jaar' })} van dit werk. De vacature vraagt ${number(of)}. Heb je meer?`,
    why: 'We tellen de datums van banen met een passende functietitel.',
    fix: 'Controleer of al je banen in dit cv staan, met datums.',
    source: sources.posting,
  },
  'degree-shown': {
    title: 'Diploma of opleiding uit de vacature',
    found: ({ text }) => `Heb je “${text}”? We hebben deze woorden niet bij je opleiding gevonden.`,
    why: 'Sommige sollicitatieformulieren vragen er met naam naar.',
    fix: 'Voeg het diploma of de opleiding toe die je hebt, met de gangbare naam.',
    source: sources.posting,
  },
  'same-work': {
    title: 'Vergelijkbare functietitel',
    found: ({ text }) => `Geen van je functietitels lijkt op “${text}”. Past er toch een?`,
    why: 'Werkgevers kijken het eerst naar functietitels.',
    fix: 'Leg in je profiel uit hoe je werk tot nu toe naar deze baan leidt.',
    source: sources.posting,
  },
  'same-level': {
    title: 'Niveau van de functie is haalbaar',
    found: ({ text }) => `“${text}” ligt ruim boven het niveau van je functietitels.`,
    why: 'Je kunt toch solliciteren. Het helpt om te laten zien waarom je geschikt bent.',
    fix: 'Zet vooraan wat je hebt geleid en besloten.',
    source: sources.posting,
  },
  'same-language': {
    title: 'Dezelfde taal als de vacature',
    found: () => 'Je cv is in een andere taal.',
    why: 'Werkgevers en hun software verwachten de taal van de vacature.',
    fix: 'Vraag of deze taal goed is, of vertaal je cv.',
    source: sources.posting,
  },
}
