import type { language as english } from '../en/language'

/** Messages of the choice of the interface language, in Spanish. */
export const language: typeof english = {
  language: 'Idioma',
  notFetched: 'No se ha podido cargar este idioma. Comprueba tu conexión e inténtalo de nuevo.',
  unconfirmed: (name) =>
    `Ningún hablante nativo ha revisado aún los textos en este idioma: ${name}.`,
  suggest: 'Sugerir una corrección',
  title: 'Sugerir una corrección',
  intro: 'Busca el texto tal como aparece en la pantalla y escribe cómo debería ser.',
  find: 'Texto en la pantalla',
  nothing: 'Ningún texto de Vitae contiene estas palabras.',
  now: 'Ahora',
  better: 'Mejor',
  copy: 'Copiar corrección',
  copied: 'Copiada. Envíasela a quien administra este servidor.',
  notCopied: 'El navegador no ha permitido copiar.',
}
