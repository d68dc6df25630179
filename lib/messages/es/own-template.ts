import type { ownTemplate as english } from '../en/own-template'

/** Messages about a template that the person adds from a file, in Spanish. */
export const ownTemplate: typeof english = {
  title: 'Tu propia plantilla',
  add: 'Usar una plantilla propia…',
  change: 'Usar otro archivo…',
  remove: 'Quitar plantilla',
  download: 'Descargar esta plantilla como archivo',
  hint: 'Un archivo JSON de hasta 32 kB que describe colores, fuentes y disposición. Descarga una plantilla que te guste, cámbiala en un editor de texto y úsala aquí. El archivo se comprueba en este dispositivo y va dentro de tu currículum.',
  checking: 'Comprobando la plantilla: se crean con ella tres currículums y se leen de nuevo…',
  used: (name) => `Tu currículum usa la plantilla «${name}».`,
  refused: (file) =>
    `${file} no se puede usar como plantilla. No se ha cambiado nada. Corrige estos lugares e inténtalo de nuevo:`,
  unreadable:
    'La plantilla que lleva este currículum no se puede usar aquí, así que el currículum usa la plantilla de Vitae elegida abajo. No se ha perdido nada. Por qué no se puede usar:',
  failed:
    'No se ha podido comprobar la plantilla y no se ha cambiado nada. Inténtalo de nuevo en un momento.',
  wholeFile: 'El archivo',
}
