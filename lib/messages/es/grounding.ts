import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Spanish. */
export const grounding: typeof english = {
  elsewhere: (words) => `«${words}» está en otra parte de tu currículum. ¿También es cierto aquí?`,
  sentences: {
    number: (words) => `La cifra de «${words}» no está en el texto al que sustituye.`,
    unit: (words) => `«${words}» tiene otra unidad en tu currículum.`,
    period: (words) => `«${words}» indica una frecuencia o un periodo distintos de tu currículum.`,
    limit: (words) => `«${words}» es más exacto que tu currículum, o va más lejos.`,
    negation: (words) => `«${words}»: aquí tu currículum dice lo contrario o excluye algo.`,
    hedge: (words) => `Tu currículum dice que ayudaste en esto. «${words}» dice que lo hiciste tú.`,
    role: (words) => `«${words}» te atribuye una participación mayor que tu currículum.`,
    title: (words) => `«${words}» no es tu puesto aquí.`,
    qualification: (words) => `Tu currículum no muestra aquí la titulación «${words}».`,
    level: (words) => `El nivel «${words}» no está en tu currículum.`,
    restriction: (words) => `«${words}» limita lo que dice tu currículum, y falta.`,
    skill: (words) => `La competencia «${words}» no está en tu currículum.`,
    name: (words) => `«${words}» no está en tu currículum.`,
    word: (words) => `«${words}» no está en tu currículum. ¿Es cierto aquí?`,
    combination: (words) => `«${words}» junta cosas que en tu currículum están separadas.`,
    locked: () => 'Solo tú puedes cambiar nombres, puestos, fechas y títulos.',
    language: () => 'No podemos comprobar textos en este idioma.',
    length: () => 'Este texto es demasiado largo para comprobarlo.',
  },
}
