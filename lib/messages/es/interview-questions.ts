import type { interviewQuestions as english } from '../en/interview-questions'
import { formatters } from '../format'

const { plural } = formatters('es')

/** Questions that may be asked in an interview, in Spanish. */
export const interviewQuestions: typeof english = {
  forms: {
    example: (words) => `Cuéntame una situación en la que lo necesitaste: «${words}».`,
    years: (words) => `¿Qué parte de tu trabajo cuenta para «${words}»?`,
    degree: (words) => `La oferta pide «${words}». ¿Cómo te ayuda tu formación en este puesto?`,
    language: (words) => `La oferta pide «${words}». ¿Dónde has usado este idioma?`,
    licence: (words) => `La oferta pide «${words}». ¿Cómo lo has usado hasta ahora?`,
    quality: (words) =>
      `La oferta pide «${words}». Cuéntame una situación en la que otras personas lo vieran en ti.`,
    partly: (words) =>
      `Tu currículum muestra parte de lo que se pide: «${words}». ¿Qué más puedes decir?`,
    unclear: (words) =>
      `La oferta pide «${words}». Solo hemos encontrado algo parecido en tu currículum. ¿Qué dirías?`,
    gap: (words) =>
      `La oferta pide «${words}». No lo hemos encontrado en tu currículum. ¿Qué dirías?`,
    newest: (post) => `Háblame de tu trabajo: «${post}».`,
    leaving: (post) => `¿Por qué quieres dejar «${post}»?`,
    'short-stay': (post, _, months) =>
      plural(months, {
        one: `Tu etapa en «${post}» duró # mes. ¿Por qué te fuiste?`,
        other: `Tu etapa en «${post}» duró # meses. ¿Por qué te fuiste?`,
      }),
    pause: (before, after, months) =>
      plural(months, {
        one: `En tu currículum hay # mes entre «${before}» y «${after}». ¿Qué hiciste entonces?`,
        other: `En tu currículum hay # meses entre «${before}» y «${after}». ¿Qué hiciste entonces?`,
      }),
    since: (post, _, months) =>
      plural(months, {
        one: `«${post}» terminó hace # mes. ¿Qué has hecho desde entonces?`,
        other: `«${post}» terminó hace # meses. ¿Qué has hecho desde entonces?`,
      }),
    'new-field': (before, after) => `Pasaste de «${before}» a «${after}». ¿Por qué cambiaste?`,
    'other-field': (post, job) =>
      `Vienes de «${post}» y este puesto es «${job}». ¿Por qué quieres cambiar?`,
    figure: (figure) => `¿Qué hay detrás de «${figure}» y cuál fue tu parte?`,
    employer: (employer) => `¿Por qué quieres trabajar en «${employer}»?`,
    yourself: () => 'Háblame de ti.',
    strengths: () => '¿Qué se te da especialmente bien?',
    weakness: () => '¿Qué te resulta difícil y qué haces al respecto?',
    conflict: () => 'Cuéntame un conflicto en el trabajo. ¿Qué hiciste?',
    failure: () => 'Cuéntame algo que salió mal. ¿Qué aprendiste?',
    future: () => '¿Dónde quieres estar dentro de unos años?',
    'your-questions': () => '¿Tienes alguna pregunta para nosotros?',
    how: (words) => `¿Cómo lo hiciste: «${words}»?`,
    hardest: (words) => `¿Qué fue lo más difícil: «${words}»?`,
    result: (words) => `¿Qué se consiguió y cómo lo sabes: «${words}»?`,
    part: (words) => `¿Cuál fue tu propia parte: «${words}»?`,
    again: (words) => `¿Qué harías hoy de otra manera: «${words}»?`,
    learned: (words) => `¿Qué aprendiste de esto: «${words}»?`,
    begin: (words) => `¿Cómo empezarías aquí con esto: «${words}»?`,
    interest: (words) => `¿Qué te interesa de esto: «${words}»?`,
    difficult: (words) => `¿Qué te resultaría difícil: «${words}»?`,
    transfer: (job, cv) =>
      `La oferta pide «${job}» y tu currículum dice «${cv}». ¿Cómo te ayuda lo uno con lo otro?`,
  },
}
