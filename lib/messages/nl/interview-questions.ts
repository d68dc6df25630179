import type { interviewQuestions as english } from '../en/interview-questions'
import { formatters } from '../format'

const { plural } = formatters('nl')

/** Questions that may be asked in an interview, in Dutch. */
export const interviewQuestions: typeof english = {
  forms: {
    example: (words) => `Vertel over een keer dat je dit nodig had: “${words}”.`,
    years: (words) => `Welk deel van je werk telt mee voor “${words}”?`,
    degree: (words) => `De vacature vraagt “${words}”. Hoe helpt je opleiding je in deze baan?`,
    language: (words) => `De vacature vraagt “${words}”. Waar heb je deze taal gebruikt?`,
    licence: (words) => `De vacature vraagt “${words}”. Hoe heb je dit tot nu toe gebruikt?`,
    quality: (words) =>
      `De vacature vraagt “${words}”. Vertel over een keer dat anderen dit bij je konden zien.`,
    partly: (words) =>
      `Je cv toont een deel van wat gevraagd wordt: “${words}”. Wat kun je er nog over zeggen?`,
    unclear: (words) =>
      `De vacature vraagt “${words}”. We vonden alleen iets wat erop lijkt in je cv. Wat zou je zeggen?`,
    gap: (words) =>
      `De vacature vraagt “${words}”. We vonden het niet in je cv. Wat zou je zeggen?`,
    newest: (post) => `Vertel over je werk: “${post}”.`,
    leaving: (post) => `Waarom wil je weg bij “${post}”?`,
    'short-stay': (post, _, months) =>
      plural(months, {
        one: `Je tijd bij “${post}” duurde # maand. Waarom ben je weggegaan?`,
        other: `Je tijd bij “${post}” duurde # maanden. Waarom ben je weggegaan?`,
      }),
    pause: (before, after, months) =>
      plural(months, {
        one: `In je cv zit # maand tussen “${before}” en “${after}”. Wat deed je toen?`,
        other: `In je cv zitten # maanden tussen “${before}” en “${after}”. Wat deed je toen?`,
      }),
    since: (post, _, months) =>
      plural(months, {
        one: `“${post}” eindigde # maand geleden. Wat heb je sindsdien gedaan?`,
        other: `“${post}” eindigde # maanden geleden. Wat heb je sindsdien gedaan?`,
      }),
    'new-field': (before, after) =>
      `Je ging van “${before}” naar “${after}”. Waarom ben je overgestapt?`,
    'other-field': (post, job) =>
      `Je komt van “${post}”, en deze baan is “${job}”. Waarom wil je overstappen?`,
    figure: (figure) => `Wat zit er achter “${figure}”, en wat was jouw aandeel?`,
    employer: (employer) => `Waarom wil je werken bij “${employer}”?`,
    yourself: () => 'Vertel iets over jezelf.',
    strengths: () => 'Waar ben je bijzonder goed in?',
    weakness: () => 'Wat vind je moeilijk, en wat doe je eraan?',
    conflict: () => 'Vertel over een conflict op het werk. Wat heb je gedaan?',
    failure: () => 'Vertel over iets wat misging. Wat heb je ervan geleerd?',
    future: () => 'Waar wil je over een paar jaar staan?',
    'your-questions': () => 'Heb je vragen voor ons?',
    how: (words) => `Hoe pakte je dit aan: “${words}”?`,
    hardest: (words) => `Wat was hieraan het moeilijkst: “${words}”?`,
    result: (words) => `Wat kwam hieruit, en hoe weet je dat: “${words}”?`,
    part: (words) => `Wat was hierin je eigen aandeel: “${words}”?`,
    again: (words) => `Wat zou je nu anders doen: “${words}”?`,
    learned: (words) => `Wat heb je hiervan geleerd: “${words}”?`,
    begin: (words) => `Hoe zou je hier hiermee beginnen: “${words}”?`,
    interest: (words) => `Wat spreekt je hierin aan: “${words}”?`,
    difficult: (words) => `Wat zou hieraan moeilijk voor je zijn: “${words}”?`,
    transfer: (job, cv) =>
      `De vacature vraagt “${job}”, en je cv zegt “${cv}”. Hoe helpt het ene je bij het andere?`,
  },
}
