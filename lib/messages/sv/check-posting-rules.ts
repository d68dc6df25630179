import type { postingRuleWords as english } from '../en/check-posting-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('sv')

/** Messages of the checks against a job description, in the form of `fileRuleWords`, in Swedish. */
export const postingRuleWords: typeof english = {
  'musts-shown': {
    title: 'Obligatoriska krav finns i cv:t',
    found: ({ count, text }) =>
      plural(count, {
        one: `Har du ”${text}”? Vi hittade inte de orden i ditt cv.`,
        other: `Har du ”${text}”? Vi hittade inte de orden i ditt cv, och inte heller orden i andra krav.`,
      }),
    why: 'Arbetsgivare letar efter de här först.',
    fix: 'Lägg bara till det som stämmer för dig.',
    source: sources.posting,
  },
  'skills-proven': {
    title: 'Kompetenser visas i arbete',
    found: ({ count, text }) =>
      `${plural(count, { one: '# kompetens står', other: '# kompetenser står' })} bara i en lista, till exempel ”${text}”.`,
    why: 'Ett jobb där du har använt en kompetens säger mer än dess namn.',
    fix: 'Om du har använt den i ett jobb nämner du den i en punkt där.',
    source: sources.posting,
  },
  'same-words': {
    title: 'Samma ord som i jobbannonsen',
    found: ({ text }) => `I jobbannonsen står ”${text}”. Ditt cv använder ett annat ord.`,
    why: 'Vissa sökningar känner bara till ett ord för en sak.',
    fix: 'Använd jobbannonsens ord om det betyder samma sak.',
    source: sources.posting,
  },
  'years-shown': {
    title: 'Tillräckligt många års erfarenhet',
    found: ({ count, of }) =>
      `Ditt cv visar minst ${plural(count, { one: '# år', other: '# år' })} av det här arbetet. I jobbet efterfrågas ${number(of)}. Har du fler?`,
    why: 'Vi räknar datumen för jobb med en matchande jobbtitel.',
    fix: 'Kontrollera att alla dina jobb finns i cv:t, med datum.',
    source: sources.posting,
  },
  'degree-shown': {
    title: 'Examen eller utbildning som efterfrågas',
    found: ({ text }) => `Har du ”${text}”? Vi hittade inte de orden i din utbildning.`,
    why: 'Vissa ansökningsformulär frågar efter den vid namn.',
    fix: 'Lägg till den examen eller utbildning du har, med dess vanliga namn.',
    source: sources.posting,
  },
  'same-work': {
    title: 'Liknande jobbtitel',
    found: ({ text }) => `Ingen av dina jobbtitlar verkar matcha ”${text}”. Gör någon det?`,
    why: 'Arbetsgivare tittar först på jobbtitlar.',
    fix: 'Förklara i din profil hur ditt arbete hittills leder till det här jobbet.',
    source: sources.posting,
  },
  'same-level': {
    title: 'Jobbets nivå är inom räckhåll',
    found: ({ text }) => `”${text}” ligger klart över nivån på dina jobbtitlar.`,
    why: 'Du kan ändå söka. Det hjälper att visa vad som kvalificerar dig.',
    fix: 'Sätt det du har lett och beslutat först.',
    source: sources.posting,
  },
  'same-language': {
    title: 'Samma språk som jobbannonsen',
    found: () => 'Ditt cv är på ett annat språk.',
    why: 'Arbetsgivare och deras program väntar sig jobbannonsens språk.',
    fix: 'Fråga om språket godtas, eller översätt ditt cv.',
    source: sources.posting,
  },
}
