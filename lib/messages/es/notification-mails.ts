import type { NotificationMailWords } from '../notification-mail-shape'

/** Emails about events in an account, in Spanish. */
export const notificationMails: NotificationMailWords = {
  askedFor: {
    requirements: 'Requisitos de una oferta de empleo',
    tailoring: 'Sugerencias para una oferta de empleo',
    wording: 'Mejor redacción de un texto',
    letter: 'Borrador de una carta de presentación',
    translation: 'Traducción de un currículum',
    match: 'Currículums que encajan con una oferta de empleo',
    'import-help': 'Ayuda de la IA con una importación',
    'import-reading': 'Lectura con IA de un archivo importado',
    cv: 'Currículum solicitado por un programa',
  },
  device: (browser, system) =>
    browser && system ? `${browser} en ${system}` : browser || system || 'un navegador desconocido',
  requestDone: ({ what, link }) => ({
    subject: 'Su solicitud está lista',
    text: `${what}: ya está.\n\nNada ha cambiado en sus documentos. Usted decide qué incorpora a ellos:\n${link}`,
  }),
  requestFailed: ({ what, link }) => ({
    subject: 'Su solicitud no se ha podido completar',
    text: `${what}: no se ha podido completar.\n\nNada ha cambiado en sus documentos y no se ha perdido nada. Aquí encontrará el motivo y podrá intentarlo de nuevo:\n${link}`,
  }),
  keyCreated: ({ name, link }) => ({
    subject: 'Se ha creado una clave de API para su cuenta de Vitae',
    text: `En su cuenta se ha creado una clave de API. Se llama «${name}».\n\n¿Ha sido usted? Entonces no tiene que hacer nada.\n\n¿No ha sido usted? Revoque la clave y cambie después su contraseña:\n${link}`,
  }),
  newDevice: ({ device, at, link }) => ({
    subject: 'Nuevo inicio de sesión en su cuenta de Vitae',
    text: `Alguien ha iniciado sesión en su cuenta desde un dispositivo nuevo: ${device}, el ${at} (UTC).\n\n¿Ha sido usted? Entonces no tiene que hacer nada.\n\n¿No ha sido usted? Cierre la sesión de ese dispositivo y cambie después su contraseña:\n${link}`,
  }),
  deletionScheduled: ({ count, day, link }) => ({
    subject:
      count === 1
        ? 'Se va a eliminar un documento de su papelera'
        : `Se van a eliminar ${count} documentos de su papelera`,
    text: `${count === 1 ? `Hay un documento en su papelera. El ${day} se eliminará para siempre.` : `Hay ${count} documentos en su papelera. A partir del ${day} se eliminarán para siempre.`}\n\n¿Es lo que quiere? Entonces no tiene que hacer nada. Hasta entonces puede ${count === 1 ? 'restaurarlo' : 'restaurarlos'}:\n${link}\n\n¿No ${count === 1 ? 'lo' : 'los'} ha movido usted a la papelera? ${count === 1 ? 'Restáurelo' : 'Restáurelos'} y cambie después su contraseña.`,
  }),
  exportDone: ({ day, link }) => ({
    subject: 'Sus datos están listos para descargar',
    text: `La exportación de su cuenta está lista. Puede descargarla en los ajustes hasta el ${day}:\n${link}\n\nUn enlace de descarga es válido durante una hora. Allí puede crear uno nuevo.\n\n¿No la ha solicitado usted? Elimine allí el archivo y cambie después su contraseña.`,
  }),
  exportFailed: ({ link }) => ({
    subject: 'No se han podido exportar sus datos',
    text: `No se han podido exportar sus datos. Nada ha cambiado en su cuenta y no se ha perdido nada. Puede intentarlo de nuevo en los ajustes:\n${link}`,
  }),
  footer: ({ place, settings }) =>
    `\n\n—\nVitae en ${place}\nElija cuáles de estos correos recibe: ${settings}`,
  unsubscribe: (link) => `\nNo recibir más correos de este tipo: ${link}`,
  page: {
    title: 'Correos de Vitae',
    question: {
      'request-done': '¿No recibir más correos cuando una solicitud esté lista?',
      'request-failed': '¿No recibir más correos cuando una solicitud no se pueda completar?',
      'deletion-scheduled':
        '¿No recibir más correos cuando se vaya a eliminar un documento de la papelera?',
      'export-ended': '¿No recibir más correos cuando sus datos estén listos para descargar?',
    },
    button: 'No recibir más estos correos',
    done: 'Ya no recibirá correos de este tipo.',
    again: 'Puede volver a activarlos en los ajustes de su cuenta.',
    settings: 'Ir a los ajustes',
  },
}
