import type { interviewQuestions as english } from '../en/interview-questions'
import { formatters } from '../format'

const { plural } = formatters('pl')

/** Questions that may be asked in an interview, in Polish. */
export const interviewQuestions: typeof english = {
  forms: {
    example: (words) => `Proszę opowiedzieć o sytuacji, w której to się przydało: „${words}”.`,
    years: (words) => `Która część Pani lub Pana pracy liczy się do „${words}”?`,
    degree: (words) => `Oferta wymaga: „${words}”. W czym wykształcenie pomaga na tym stanowisku?`,
    language: (words) => `Oferta wymaga: „${words}”. Gdzie był używany ten język?`,
    licence: (words) => `Oferta wymaga: „${words}”. Do czego to dotąd służyło?`,
    quality: (words) =>
      `Oferta wymaga: „${words}”. Proszę opowiedzieć o sytuacji, w której inni mogli to zauważyć.`,
    partly: (words) =>
      `CV pokazuje część tego, czego wymaga oferta: „${words}”. Co jeszcze można o tym powiedzieć?`,
    unclear: (words) =>
      `Oferta wymaga: „${words}”. W Twoim CV znaleziono tylko coś podobnego. Jaka byłaby Twoja odpowiedź?`,
    gap: (words) =>
      `Oferta wymaga: „${words}”. Nie znaleziono tego w Twoim CV. Jaka byłaby Twoja odpowiedź?`,
    newest: (post) => `Proszę opowiedzieć o swojej pracy: „${post}”.`,
    leaving: (post) => `Skąd chęć zmiany pracy: „${post}”?`,
    'short-stay': (post, _, months) =>
      plural(months, {
        one: `Praca „${post}” trwała # miesiąc. Skąd decyzja o odejściu?`,
        few: `Praca „${post}” trwała # miesiące. Skąd decyzja o odejściu?`,
        many: `Praca „${post}” trwała # miesięcy. Skąd decyzja o odejściu?`,
        other: `Praca „${post}” trwała # miesiąca. Skąd decyzja o odejściu?`,
      }),
    pause: (before, after, months) =>
      plural(months, {
        one: `W CV jest # miesiąc między „${before}” a „${after}”. Co się wtedy działo?`,
        few: `W CV są # miesiące między „${before}” a „${after}”. Co się wtedy działo?`,
        many: `W CV jest # miesięcy między „${before}” a „${after}”. Co się wtedy działo?`,
        other: `W CV jest # miesiąca między „${before}” a „${after}”. Co się wtedy działo?`,
      }),
    since: (post, _, months) =>
      plural(months, {
        one: `Praca „${post}” skończyła się # miesiąc temu. Co działo się od tego czasu?`,
        few: `Praca „${post}” skończyła się # miesiące temu. Co działo się od tego czasu?`,
        many: `Praca „${post}” skończyła się # miesięcy temu. Co działo się od tego czasu?`,
        other: `Praca „${post}” skończyła się # miesiąca temu. Co działo się od tego czasu?`,
      }),
    'new-field': (before, after) => `Najpierw „${before}”, potem „${after}”. Skąd ta zmiana?`,
    'other-field': (post, job) => `Dotąd „${post}”, a ta oferta to „${job}”. Skąd chęć zmiany?`,
    figure: (figure) => `Co stoi za liczbą „${figure}” i jaki był w tym Pani lub Pana udział?`,
    employer: (employer) => `Dlaczego akurat „${employer}”?`,
    yourself: () => 'Proszę opowiedzieć o sobie.',
    strengths: () => 'Co wychodzi Pani lub Panu szczególnie dobrze?',
    weakness: () => 'Co sprawia trudność i co można z tym zrobić?',
    conflict: () => 'Proszę opowiedzieć o konflikcie w pracy. Jakie były działania?',
    failure: () => 'Proszę opowiedzieć o czymś, co się nie udało. Jaka z tego nauka?',
    future: () => 'Gdzie chce Pani lub Pan być za kilka lat?',
    'your-questions': () => 'Czy są jakieś pytania do nas?',
    how: (words) => `Jak to przebiegało: „${words}”?`,
    hardest: (words) => `Co było w tym najtrudniejsze: „${words}”?`,
    result: (words) => `Co z tego wyszło i skąd to wiadomo: „${words}”?`,
    part: (words) => `Jaki był w tym własny udział: „${words}”?`,
    again: (words) => `Co dziś należałoby zrobić inaczej: „${words}”?`,
    learned: (words) => `Jaka płynie z tego nauka: „${words}”?`,
    begin: (words) => `Od czego zacząć to u nas: „${words}”?`,
    interest: (words) => `Co jest w tym ciekawe: „${words}”?`,
    difficult: (words) => `Co mogłoby być w tym trudne: „${words}”?`,
    transfer: (job, cv) =>
      `Oferta wymaga: „${job}”, a w CV jest: „${cv}”. Jak jedno pomaga w drugim?`,
  },
}
