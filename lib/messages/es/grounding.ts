import type { grounding as english } from '../en/grounding'

/** Messages about why a suggestion is blocked, or has to be confirmed, in Spanish. */
export const grounding: typeof english = {
  elsewhere: (words) => `«${words}» está en otra parte de tu currículum. ¿También es cierto aquí?`,
  sentences: {
    number: (words) => `La cifra de «${words}» no está en el texto al que sustituye.`,
    unit: (words) => `«${words}» tiene otra unidad en tu currículum.`,
    period: (words) =>
      `«${words}» indica una frecuencia o un periodo que tu currículum no da aquí.`,
    limit: (words) =>
      `La cifra de «${words}» tiene otro límite en tu currículum (como «hasta» o «unos»), o ninguno.`,
    negation: (words) => `«${words}» niega o excluye algo, y tu currículum aquí no.`,
    role: (words) => `«${words}» puede atribuirte una participación mayor que tu currículum.`,
    title: (words) => `«${words}» no es tu puesto aquí.`,
    qualification: (words) => `Tu currículum no muestra aquí la titulación «${words}».`,
    level: (words) => `El nivel «${words}» no está en tu currículum.`,
    restriction: (words) => `«${words}» está en tu texto y falta aquí.`,
    skill: (words) => `La competencia «${words}» no está en tu currículum.`,
    name: (words) => `«${words}» no está en tu currículum.`,
    word: (words) => `«${words}» no está en tu currículum. ¿Es cierto aquí?`,
    combination: (words) =>
      `Estas palabras están en tu currículum, pero no juntas así: «${words}».`,
    locked: () => 'Solo tú puedes cambiar nombres, puestos, fechas y títulos.',
    language: () =>
      'No podemos comprobar este texto: no admitimos su idioma o no es el de tu currículum.',
    length: () => 'Este texto es demasiado largo para comprobarlo.',
  },
}
