import type { exportArea as english } from '../en/export'

/** Messages of the export dialog, in Spanish. */
export const exportArea: typeof english = {
  title: 'Exportación',
  format: 'Formato',
  formats: {
    pdf: { name: 'PDF', hint: 'Para enviarlo. Se ve igual en todas partes.' },
    docx: {
      name: 'Word',
      hint: 'Para responsables de selección y sitios que piden .docx. Se puede editar.',
    },
    text: { name: 'Texto sin formato', hint: 'Para pegarlo en formularios en línea' },
    html: { name: 'Página web', hint: 'Un archivo HTML para un sitio web o un lector de pantalla' },
    markdown: { name: 'Markdown', hint: 'Para notas, wikis y sitios como GitHub' },
    png: { name: 'Imagen', hint: 'Una página como imagen PNG' },
    json: { name: 'JSON Resume, completo', hint: 'Se abre en Vitae exactamente como es' },
    'json-resume': {
      name: 'JSON Resume, básico',
      hint: 'Para otras herramientas. Sin secciones personalizadas.',
    },
    europass: {
      name: 'Europass',
      hint: 'Para el portal Europass. También se abre en Vitae, sin el diseño.',
    },
  },
  letterFormats: { json: { name: 'JSON, completo' } },
  page: 'Página',
  blind: 'Sin nombre, foto ni dirección',
  blindHint:
    'También omite los datos de contacto, la fecha de nacimiento, los enlaces y las referencias. Tu CV no cambia.',
  blindChecking: 'Preparando y comprobando el archivo…',
  blindChecked: 'Comprobado: hemos vuelto a leer el archivo y no hay nada de eso en él.',
  blindLeft:
    'Todavía aparece tu nombre o algún dato de contacto en el archivo. No se ha guardado nada. Quítalo de tus textos e inténtalo de nuevo.',
  genderedWords: 'Palabras que pueden revelar un género',
  genderedHint:
    'Se quedan en el archivo. Cámbialas en tu CV si se refieren a ti. No se encuentran todas las terminaciones que revelan un género.',
  fileName: 'Nombre del archivo',
  save: 'Descargar archivo',
  saving: 'Preparando…',
  failed:
    'No se ha podido crear el archivo. No se ha perdido nada. Inténtalo de nuevo en un momento.',
  copied: 'Copiado como texto sin formato.',
  nothingToCopy: 'Esta sección aún está vacía, así que no hay nada que copiar.',
  nothingYet: 'Este documento aún está vacío, así que no hay nada que copiar.',
  notCopied: 'El navegador no ha permitido copiar. Expórtalo como texto sin formato.',
}
