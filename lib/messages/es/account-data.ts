import type { accountData as english } from '../en/account-data'
import { formatters } from '../format'

const { plural, number } = formatters('es')

/** Formats a file size in kB or MB, rounded up. */
const sizeOf = (bytes: number) =>
  bytes < 1_000_000
    ? `${number(Math.max(1, Math.ceil(bytes / 1_000)))} kB`
    : `${number(Math.ceil(bytes / 100_000) / 10)} MB`

/** Formats how many documents there are. */
const documents = (count: number) => plural(count, { one: '1 documento', other: '# documentos' })

/** Messages of the data export of an account, and of restoring one, in Spanish. */
export const accountData: typeof english = {
  title: 'Tus datos',
  text: 'Una descarga con todo lo que hay en tu cuenta.',
  leftover: {
    title: 'Currículums de otra cuenta en este dispositivo',
    text: (count, unsent, day) =>
      `Currículums y cartas: ${number(count)}. Último cambio: ${day}. ${plural(unsent, { one: '1 de ellos tiene', other: '# de ellos tienen' })} cambios que solo están en este dispositivo. Si esa cuenta todavía existe, inicia sesión en ella para guardarlos allí.`,
    download: 'Descargar',
    adopt: 'Añadir a los míos',
    adopted: (count) =>
      plural(count, {
        one: 'Se ha añadido 1 documento a tus currículums.',
        other: 'Se han añadido # documentos a tus currículums.',
      }),
    remove: 'Quitar',
    removeTitle: '¿Quitarlos de este dispositivo?',
    removeText: (count) =>
      `Se quitarán de este dispositivo ${documents(count)} con cambios que no están guardados en ningún otro sitio. Esta acción no se puede deshacer.`,
    removeForGood: 'Eliminar definitivamente',
    removed: 'Quitados de este dispositivo.',
    cancel: 'Cancelar',
    failed: 'No ha funcionado. Los currículums siguen en este dispositivo. Inténtalo de nuevo.',
  },
  export: {
    title: 'Exportar tus datos',
    none: 'Currículums, cartas, versiones, PDF, fotos, solicitudes a la IA y datos de la cuenta. Puede tardar un poco.',
    begin: 'Preparar descarga',
    again: 'Preparar de nuevo',
    waiting: 'Empezando…',
    running: (done, of) =>
      plural(of, {
        one: `Preparando: ${number(done)} de # documento`,
        other: `Preparando: ${number(done)} de # documentos`,
      }),
    leave: 'Puedes salir de esta página. Te avisaremos cuando la descarga esté lista.',
    unreached: 'El servidor no responde en este momento. Seguimos comprobándolo.',
    stop: 'Detener',
    stopped: 'Detenido. No se ha creado ninguna descarga y nada ha cambiado en tu cuenta.',
    done: (packed, kept) => `Fecha de preparación: ${packed}. Disponible hasta el ${kept}.`,
    parts: (count) =>
      plural(count, {
        one: '',
        other:
          'Tus datos están en # archivos. Cada uno se puede abrir por separado. Descárgalos todos.',
      }),
    download: (part, of, bytes) =>
      of === 1
        ? `Descargar (${sizeOf(bytes)})`
        : `Descargar parte ${part} de ${of} (${sizeOf(bytes)})`,
    links:
      'Un enlace de descarga es válido durante una hora. Cada vez que pulsas el botón, recibes uno nuevo.',
    remove: 'Eliminar del servidor',
    removed: 'La descarga se ha eliminado del servidor. Nada ha cambiado en tu cuenta.',
    failed:
      'No se ha podido preparar la descarga. Nada ha cambiado en tu cuenta. Inténtalo de nuevo.',
    lost: 'Esta descarga ya no existe. Prepara otra.',
  },
  bring: {
    title: 'Restaurar una exportación',
    none: 'Elige los archivos de una exportación, de este servidor o de otro. No se reemplaza nada de tu cuenta, y restaurar dos veces el mismo archivo no añade nada.',
    choose: 'Elegir archivos',
    steps: {
      sending: (name) => `Subiendo ${name}`,
      waiting: (name) => `En espera de leer ${name}`,
      reading: (name) => `Leyendo ${name}`,
      writing: (name) => `Restaurando ${name}`,
    },
    leave:
      'Cuando un archivo se haya subido, puedes salir de esta página. El resto se hace en el servidor.',
    done: ({ added, alreadyHere }) =>
      [
        plural(added, {
          one: 'Se ha añadido # documento.',
          other:
            added === 0 ? 'No se ha añadido ningún documento.' : 'Se han añadido # documentos.',
        }),
        alreadyHere === 0
          ? ''
          : plural(alreadyHere, { one: '# ya estaba aquí.', other: '# ya estaban aquí.' }),
      ]
        .filter(Boolean)
        .join(' '),
    more: ({ versions, pictures, pdfs }) =>
      [
        versions > 0 &&
          plural(versions, { one: '# versión anterior', other: '# versiones anteriores' }),
        pictures > 0 && plural(pictures, { one: '# foto o fuente', other: '# fotos y fuentes' }),
        pdfs > 0 && plural(pdfs, { one: '# PDF', other: '# PDF' }),
      ]
        .filter(Boolean)
        .join(', '),
    with: (more) => `También se ha añadido: ${more}.`,
    refused: (count) =>
      plural(count, {
        one: 'No se ha podido restaurar # archivo. Todo lo demás, sí.',
        other: 'No se han podido restaurar # archivos. Todo lo demás, sí.',
      }),
    reasons: {
      damaged: 'dañado',
      password: 'protegido con contraseña',
      'too-large': 'demasiado grande',
      changed: 'cambiado después de la exportación',
      'wrong-content': 'no es del tipo que indica su nombre',
      'newer-version': 'creado con una versión más reciente de Vitae',
      'no-document':
        'falta su documento: restaura primero las demás partes y después esta de nuevo',
      'no-room': 'tu cuenta está llena',
    },
    failures: {
      damaged:
        'Este archivo está incompleto o dañado. No se ha cambiado nada. Descárgalo otra vez e inténtalo de nuevo.',
      'too-large':
        'Este archivo es más grande que cualquier parte de una exportación. No se ha cambiado nada.',
      'too-many':
        'Este archivo contiene más que cualquier parte de una exportación. No se ha cambiado nada.',
      'no-export':
        'Esto no es la exportación de una cuenta. No se ha cambiado nada. Los currículums sueltos y las copias de seguridad de un dispositivo se abren en «Tus currículums».',
      'newer-version':
        'Este archivo se creó con una versión más reciente de Vitae. No se ha cambiado nada. Restáuralo donde se creó o espera a que se actualice este servidor.',
      'gave-up':
        'No se ha podido leer este archivo. No se ha perdido nada. Inténtalo de nuevo más tarde.',
      unsent: 'No se ha terminado de subir. No se ha cambiado nada. Elige el archivo otra vez.',
      lost: 'No sabemos cómo ha terminado esta importación. Lo que haya añadido sigue aquí. Para asegurarte, elige el archivo otra vez.',
    },
  },
}
