import type { postingRuleWords as english } from '../en/check-posting-rules'
import { formatters } from '../format'
import { checkSources as sources } from './check-sources'

const { plural, number } = formatters('es')

/** Messages of the checks against a job description, in Spanish. */
export const postingRuleWords: typeof english = {
  'musts-shown': {
    title: 'Los requisitos imprescindibles están en el currículum',
    found: ({ count, text }) =>
      plural(count, {
        one: `¿Cumples «${text}»? No hemos encontrado estas palabras en tu currículum.`,
        other: `¿Cumples «${text}»? No hemos encontrado estas palabras en tu currículum, ni las de otros requisitos.`,
      }),
    why: 'Es lo primero que buscan las empresas.',
    fix: 'Añade solo lo que sea cierto.',
    source: sources.posting,
  },
  'skills-proven': {
    title: 'Las competencias se ven en la práctica',
    found: ({ count, text }) =>
      plural(count, {
        one: `# competencia solo está en una lista: «${text}».`,
        other: `# competencias solo están en una lista, por ejemplo «${text}».`,
      }),
    why: 'Un empleo en el que has usado una competencia dice más que su nombre.',
    fix: 'Si la has usado en un empleo, menciónala allí en una viñeta.',
    source: sources.posting,
  },
  'same-words': {
    title: 'Mismos términos que en la oferta',
    found: ({ text }) => `La oferta dice «${text}». Tu currículum usa otro término.`,
    why: 'Algunas búsquedas solo conocen un término para cada cosa.',
    fix: 'Usa el término de la oferta si significa lo mismo.',
    source: sources.posting,
  },
  'years-shown': {
    title: 'Suficientes años de experiencia',
    found: ({ count, of }) =>
      `Tu currículum muestra al menos ${plural(count, { one: '# año', other: '# años' })} en este tipo de trabajo. La oferta pide ${number(of)}. ¿Tienes más?`,
    why: 'Contamos las fechas de los empleos cuyo puesto encaja.',
    fix: 'Comprueba que todos tus empleos están en este currículum, con fechas.',
    source: sources.posting,
  },
  'degree-shown': {
    title: 'Titulación o formación que pide la oferta',
    found: ({ text }) => `¿Tienes «${text}»? No hemos encontrado estas palabras en tu formación.`,
    why: 'Algunos formularios de solicitud de empleo la piden por su nombre.',
    fix: 'Añade la titulación o formación que tengas, con su nombre habitual.',
    source: sources.posting,
  },
  'same-work': {
    title: 'Puesto parecido',
    found: ({ text }) => `Ninguno de tus puestos parece encajar con «${text}». ¿Encaja alguno?`,
    why: 'Las empresas miran primero los puestos.',
    fix: 'Explica en tu perfil cómo lleva tu experiencia hasta este empleo.',
    source: sources.posting,
  },
  'same-level': {
    title: 'Nivel del empleo a tu alcance',
    found: ({ text }) => `«${text}» está muy por encima del nivel de tus puestos.`,
    why: 'Puedes presentarte de todos modos. Ayuda mostrar qué te cualifica.',
    fix: 'Pon primero lo que has dirigido y decidido.',
    source: sources.posting,
  },
  'same-language': {
    title: 'Mismo idioma que la oferta',
    found: () => 'Tu currículum está en otro idioma.',
    why: 'Las empresas y su software esperan el idioma de la oferta.',
    fix: 'Pregunta si aceptan este idioma o traduce tu currículum.',
    source: sources.posting,
  },
}
